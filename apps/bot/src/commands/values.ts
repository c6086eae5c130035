import type { CommandOption, CommandValues } from '@onrecord/commands';
import type { ChatInputCommandInteraction } from 'discord.js';

/** The option values of an interaction, by name; an attachment's is its address. */
export function valuesOf(
  { options }: Pick<ChatInputCommandInteraction, 'options'>,
  known: readonly CommandOption[],
): CommandValues {
  const read = ({ name, type }: CommandOption) => {
    if (type === 'integer') return options.getInteger(name);
    return type === 'attachment' ? options.getAttachment(name)?.url : options.getString(name);
  };
  return Object.fromEntries(known.map((option) => [option.name, read(option) ?? undefined]));
}
