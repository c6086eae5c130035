import { OnrecordError } from '@onrecord/schema';
import type { Command, CommandValues } from '../command.ts';
import { commands, findCommand } from '../table.ts';
import { optionError } from '../values/option-error.ts';
import { splitLine } from './split-line.ts';

/** A line as read: which command, and what was typed for its options. */
export interface ParsedLine {
  command: Command;
  values: CommandValues;
}

/** How much of an unknown command an error shows, in UTF-16 code units. */
const SHOWN = 40;

/**
 * Reads one line as it is typed in Discord: `/said speaker:Mark Rutte about:NATO`. The slash may be left out, and
 * words without a name go to the command's positional option: `/said Mark Rutte about:NATO`.
 *
 * The values are not checked yet: the command does that.
 *
 * @throws {OnrecordError} `COMMAND_UNKNOWN` for a command that is not in the table, `COMMAND_OPTION` for an unknown
 * option or one that is given twice.
 */
export function parseLine(line: string): ParsedLine {
  const [, word = '', rest = ''] = /^\s*\/?(\S*)(.*)$/su.exec(line) ?? [];
  const command = findCommand(word.toLowerCase());
  if (!command) throw unknownCommand(word);
  const names = new Set(command.options.map((option) => option.name));
  const values: CommandValues = {};
  for (const piece of splitLine(rest, names)) {
    const name = piece.name ?? command.positional;
    if (!names.has(name)) throw unknownOption(command, name);
    if (values[name] !== undefined)
      throw optionError(command.name, name, 'is given twice', { reason: 'twice' });
    values[name] = piece.value;
  }
  return { command, values };
}

function unknownCommand(word: string): OnrecordError {
  const known = commands.map((command) => `/${command.name}`).join(', ');
  const shown = JSON.stringify(word.slice(0, SHOWN).toWellFormed());
  return new OnrecordError('COMMAND_UNKNOWN', `[commands] ${shown} is not a command; known are ${known}`, {
    context: { command: word },
  });
}

function unknownOption(command: Command, name: string): OnrecordError {
  const known = command.options.map((option) => `${option.name}:`).join(' ');
  const problem = `is not an option; known are ${known} (words with a colon go in quotation marks)`;
  return optionError(command.name, name.slice(0, SHOWN), problem, { reason: 'unknown' });
}
