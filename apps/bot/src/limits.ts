import { z } from 'zod';

// Discord's limits, from its documentation of application commands, interactions and components (August 2026).
// The renderers keep them; the tests hold every request against these models.

/** Text of all text displays of one message together. */
export const LONGEST_TEXT = 4000;
/** Components of one message, nested ones included. */
export const MOST_COMPONENTS = 40;
export const LONGEST_CUSTOM_ID = 100;
const LONGEST_BUTTON_LABEL = 80;
export const LONGEST_BUTTON_URL = 512;
/** What a picture shows, in words. */
export const LONGEST_ALTERNATIVE = 1024;
export const MOST_CHOICES = 25;
export const LONGEST_CHOICE = 100;
/** `MessageFlags.IsComponentsV2`: such a message has no content and no embeds. */
export const COMPONENTS_V2 = 1 << 15;
export const EPHEMERAL = 1 << 6;

/** A choice of an option, or of a menu. */
export const Choice = z.strictObject({
  name: z.string().min(1).max(LONGEST_CHOICE),
  value: z.string().min(1).max(LONGEST_CHOICE),
});

const textDisplay = z.strictObject({ type: z.literal(10), content: z.string().min(1).max(LONGEST_TEXT) });

const button = z.discriminatedUnion('style', [
  z.strictObject({
    type: z.literal(2),
    style: z.literal(5),
    label: z.string().min(1).max(LONGEST_BUTTON_LABEL),
    url: z.url({ protocol: /^https?$/ }).max(LONGEST_BUTTON_URL),
  }),
  /** Secondary, and danger. */
  ...([2, 4] as const).map((style) =>
    z.strictObject({
      type: z.literal(2),
      style: z.literal(style),
      label: z.string().min(1).max(LONGEST_BUTTON_LABEL),
      custom_id: z.string().min(1).max(LONGEST_CUSTOM_ID),
      disabled: z.boolean().optional(),
    }),
  ),
]);

const section = z.strictObject({
  type: z.literal(9),
  components: z.array(textDisplay).min(1).max(3),
  accessory: button,
});
const separator = z.strictObject({
  type: z.literal(14),
  divider: z.boolean(),
  spacing: z.union([z.literal(1), z.literal(2)]),
});
const menu = z.strictObject({
  type: z.literal(3),
  custom_id: z.string().min(1).max(LONGEST_CUSTOM_ID),
  placeholder: z.string().max(150).optional(),
  options: z
    .array(Choice.omit({ name: true }).extend({ label: Choice.shape.name, description: Choice.shape.name }))
    .min(1)
    .max(MOST_CHOICES)
    .refine((options) => areUnique(options.map(({ value }) => value)), { error: 'a value stands twice' }),
});
const row = z.strictObject({
  type: z.literal(1),
  components: z.union([z.array(button).min(1).max(5), z.tuple([menu])]),
});
const gallery = z.strictObject({
  type: z.literal(12),
  items: z
    .array(
      z.strictObject({
        media: z.strictObject({ url: z.string().regex(/^attachment:\/\/[\w.]+$/) }),
        description: z.string().min(1).max(LONGEST_ALTERNATIVE).optional(),
      }),
    )
    .min(1)
    .max(10),
});
const container = z.strictObject({
  type: z.literal(17),
  accent_color: z.int().min(0).max(0xffffff).optional(),
  components: z.array(z.union([textDisplay, section, separator, gallery, row])).min(1),
});

/** A message of ours: one container, and below it perhaps a menu and a row of buttons. */
export const Message = z
  .strictObject({
    flags: z.union([z.literal(COMPONENTS_V2), z.literal(COMPONENTS_V2 | EPHEMERAL)]),
    components: z.array(z.union([container, row])).min(1),
    allowed_mentions: z.strictObject({ parse: z.tuple([]) }),
    /** Of files that come with it. */
    attachments: z.array(z.looseObject({ id: z.string() })).optional(),
    /** discord.js says so of its own accord. */
    tts: z.literal(false).optional(),
    enforce_nonce: z.boolean().optional(),
    nonce: z.string().max(25).optional(),
  })
  .refine((message) => componentsIn(message.components) <= MOST_COMPONENTS, { error: 'too many components' })
  .refine((message) => textIn(message.components).length <= LONGEST_TEXT, { error: 'too much text' })
  .refine((message) => areUnique(customIdsIn(message.components)), { error: 'a custom_id stands twice' });

/** A window of ours: one text field under its label. */
export const Window = z.strictObject({
  custom_id: z.string().min(1).max(LONGEST_CUSTOM_ID),
  title: z.string().min(1).max(45),
  components: z
    .array(
      z.strictObject({
        type: z.literal(18),
        label: z.string().min(1).max(45),
        component: z.strictObject({
          type: z.literal(4),
          custom_id: z.string().min(1).max(LONGEST_CUSTOM_ID),
          style: z.literal(1),
          min_length: z.int().min(0).max(4000),
          max_length: z.int().min(1).max(4000),
          required: z.boolean(),
        }),
      }),
    )
    .min(1)
    .max(5),
});

/** A command option's choices, as autocomplete answers them. */
export const Choices = z.array(Choice).max(MOST_CHOICES);

interface AnyComponent {
  type: number;
  content?: string;
  custom_id?: string;
  components?: AnyComponent[];
  accessory?: AnyComponent;
}

const childrenOf = (component: AnyComponent): AnyComponent[] => [
  ...(component.components ?? []),
  ...(component.accessory ? [component.accessory] : []),
];
const flat = (components: AnyComponent[]): AnyComponent[] =>
  components.flatMap((component) => [component, ...flat(childrenOf(component))]);

const componentsIn = (components: unknown[]): number => flat(components as AnyComponent[]).length;
const textIn = (components: unknown[]): string =>
  flat(components as AnyComponent[])
    .map((component) => component.content ?? '')
    .join('');
const customIdsIn = (components: unknown[]): string[] =>
  flat(components as AnyComponent[]).flatMap((component) => component.custom_id ?? []);
const areUnique = (ids: string[]): boolean => new Set(ids).size === ids.length;
