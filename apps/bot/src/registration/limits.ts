import { z } from 'zod';
import { Choice, MOST_CHOICES } from '../limits.ts';

// Discord's limits of application commands, from its documentation (August 2026); the tests hold what is registered
// against them.

const MOST_DESCRIPTION = 100;

/** Name, description and choices of one command together, in the longest language of each. */
const LONGEST_COMMAND = 8000;

/** Slash commands and commands in a message's menu, each kind at most. */
const MOST_COMMANDS = { slash: 100, message: 15 };

/** https://discord.com/developers/docs/reference#locales */
const locale = z.enum(
  `id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW
  ko`.split(/\s+/),
);

const slashName = z
  .string()
  .regex(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u)
  .refine((name) => name === name.toLowerCase(), { error: 'a command name is in lower case' });
const menuName = z.string().min(1).max(32);
const description = z.string().min(1).max(MOST_DESCRIPTION);

const localized = {
  name_localizations: z.partialRecord(locale, slashName),
  description_localizations: z.partialRecord(locale, description),
};

const option = z.strictObject({
  type: z.union([3, 4, 5, 7, 8, 11].map((type) => z.literal(type))),
  name: slashName,
  description,
  ...localized,
  required: z.boolean(),
  autocomplete: z.boolean().optional(),
  channel_types: z.array(z.int()).optional(),
  choices: z
    .array(Choice.extend({ name_localizations: z.partialRecord(locale, Choice.shape.name) }))
    .max(MOST_CHOICES)
    .optional(),
  min_value: z.int().optional(),
  max_value: z.int().optional(),
  max_length: z.int().min(1).max(6000).optional(),
});

const subcommand = z.strictObject({
  type: z.literal(1),
  name: slashName,
  description,
  ...localized,
  options: z.array(option).max(25),
});

const options = z
  .array(option)
  .max(25)
  .refine((all) => !all.some((each, i) => each.required && all[i - 1]?.required === false), {
    error: 'required options stand first',
  });

const places = {
  integration_types: z.array(z.union([z.literal(0), z.literal(1)])),
  contexts: z.array(z.union([z.literal(0), z.literal(1), z.literal(2)])),
  default_member_permissions: z.string().regex(/^\d+$/).nullable(),
};

const slashCommand = z.strictObject({
  type: z.literal(1),
  name: slashName,
  description,
  ...localized,
  options: z.union([options, z.array(subcommand).min(1).max(25)]),
  ...places,
});

const messageCommand = z.strictObject({
  type: z.literal(3),
  name: menuName,
  description: z.literal(''),
  name_localizations: z.partialRecord(locale, menuName),
  description_localizations: z.strictObject({}),
  options: z.tuple([]),
  ...places,
});

/** What PUT /applications/{id}/commands takes. */
export const ApplicationCommands = z
  .array(
    z
      .discriminatedUnion('type', [slashCommand, messageCommand])
      .refine((command) => longestText(command) <= LONGEST_COMMAND, { error: 'too much text in a command' }),
  )
  .refine((all) => all.filter(({ type }) => type === 1).length <= MOST_COMMANDS.slash)
  .refine((all) => all.filter(({ type }) => type === 3).length <= MOST_COMMANDS.message);

interface Named {
  name: string;
  description?: string;
  name_localizations?: Partial<Record<string, string>>;
  description_localizations?: Partial<Record<string, string>>;
  options?: readonly Named[];
  choices?: readonly Named[] | undefined;
  /** A choice's. */
  value?: string;
}

function longestText(named: Named): number {
  const longest = (own: string | undefined, others: Named['name_localizations']) =>
    Math.max(...[own, ...Object.values(others ?? {})].map((text) => text?.length ?? 0));
  return [...(named.options ?? []), ...(named.choices ?? [])].reduce(
    (sum, inner) => sum + longestText(inner) + (inner.value?.length ?? 0),
    longest(named.name, named.name_localizations) +
      longest(named.description, named.description_localizations),
  );
}
