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
export const MOST_CHOICES = 25;
export const LONGEST_CHOICE = 100;
/** `MessageFlags.IsComponentsV2`: such a message has no content and no embeds. */
export const COMPONENTS_V2 = 1 << 15;
export const EPHEMERAL = 1 << 6;

const textDisplay = z.strictObject({ type: z.literal(10), content: z.string().min(1).max(LONGEST_TEXT) });

const button = z.discriminatedUnion('style', [
  z.strictObject({
    type: z.literal(2),
    style: z.literal(5),
    label: z.string().min(1).max(LONGEST_BUTTON_LABEL),
    url: z.url({ protocol: /^https?$/ }).max(LONGEST_BUTTON_URL),
  }),
  z.strictObject({
    type: z.literal(2),
    style: z.literal(2),
    label: z.string().min(1).max(LONGEST_BUTTON_LABEL),
    custom_id: z.string().min(1).max(LONGEST_CUSTOM_ID),
    disabled: z.boolean().optional(),
  }),
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
const row = z.strictObject({ type: z.literal(1), components: z.array(button).min(1).max(5) });
const container = z.strictObject({
  type: z.literal(17),
  accent_color: z.int().min(0).max(0xffffff).optional(),
  components: z.array(z.union([textDisplay, section, separator, row])).min(1),
});

/** A message of ours: one container, and below it perhaps a row of buttons. */
export const Message = z
  .strictObject({
    flags: z.union([z.literal(COMPONENTS_V2), z.literal(COMPONENTS_V2 | EPHEMERAL)]),
    components: z.array(z.union([container, row])).min(1),
    allowed_mentions: z.strictObject({ parse: z.tuple([]) }),
    /** discord.js says so of its own accord. */
    tts: z.literal(false).optional(),
    enforce_nonce: z.literal(false).optional(),
  })
  .refine((message) => componentsIn(message.components) <= MOST_COMPONENTS, { error: 'too many components' })
  .refine((message) => textIn(message.components).length <= LONGEST_TEXT, { error: 'too much text' })
  .refine((message) => areUnique(customIdsIn(message.components)), { error: 'a custom_id stands twice' });

const choice = z.strictObject({
  name: z.string().min(1).max(LONGEST_CHOICE),
  value: z.string().min(1).max(LONGEST_CHOICE),
});

/** A command option's choices, as autocomplete answers them. */
export const Choices = z.array(choice).max(MOST_CHOICES);

const commandName = z
  .string()
  .regex(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u)
  .refine((name) => name === name.toLowerCase(), { error: 'a command name is in lower case' });
const description = z.string().min(1).max(100);

/** https://discord.com/developers/docs/reference#locales */
const locale = z.enum(
  `id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW
  ko`.split(/\s+/),
);
const localized = {
  name_localizations: z.partialRecord(locale, commandName),
  description_localizations: z.partialRecord(locale, description),
};
const option = z.strictObject({
  type: z.union([z.literal(3), z.literal(4), z.literal(11)]),
  name: commandName,
  description,
  ...localized,
  required: z.boolean(),
  autocomplete: z.boolean().optional(),
  choices: z
    .array(choice.extend({ name_localizations: z.partialRecord(locale, choice.shape.name) }))
    .max(MOST_CHOICES)
    .optional(),
  min_value: z.int().optional(),
  max_value: z.int().optional(),
  max_length: z.int().min(1).max(6000).optional(),
});

/** What PUT /applications/{id}/commands takes. */
export const ApplicationCommands = z
  .array(
    z.strictObject({
      type: z.literal(1),
      name: commandName,
      description,
      ...localized,
      options: z
        .array(option)
        .max(25)
        .refine(
          (options) => !options.some((each, i) => each.required && options[i - 1]?.required === false),
          {
            error: 'required options stand first',
          },
        ),
      integration_types: z.array(z.union([z.literal(0), z.literal(1)])),
      contexts: z.array(z.union([z.literal(0), z.literal(1), z.literal(2)])),
      default_member_permissions: z.string().regex(/^\d+$/).nullable(),
    }),
  )
  .max(100);

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
