import type { CommandOption, CommandValues } from '../command.ts';
import { optionError } from './option-error.ts';

/** Values of their option's type; options that were not given are absent. */
export type ReadValues = Record<string, string | number>;

/**
 * The values that were given, each checked against its option: strings trimmed, integers as numbers.
 * An empty value counts as not given.
 *
 * @throws {OnrecordError} `COMMAND_OPTION` for an unknown option, a missing one, or a value outside its choices.
 */
export function readValues(
  command: string,
  options: readonly CommandOption[],
  values: CommandValues,
): ReadValues {
  const known = new Map(options.map((option) => [option.name, option]));
  const read: ReadValues = {};
  for (const [name, typed] of Object.entries(values)) {
    const option = known.get(name);
    if (!option)
      throw optionError(
        command,
        name,
        `is unknown; known are ${options.map((each) => each.name).join(', ')}`,
        { reason: 'unknown' },
      );
    const value = typeof typed === 'string' ? typed.trim() : typed;
    if (value !== undefined && value !== '') read[name] = readValue(command, option, value);
  }
  const missing = options.find((option) => option.isRequired && read[option.name] === undefined);
  if (missing)
    throw optionError(command, missing.name, `is missing: ${missing.description}`, { reason: 'missing' });
  return read;
}

function readValue(command: string, option: CommandOption, value: string | number): string | number {
  if (option.type === 'integer') return readInteger(command, option, value);
  const text = String(value);
  if (option.choices && !option.choices.includes(text))
    throw optionError(command, option.name, `is one of ${option.choices.join(', ')}`, {
      reason: 'not-a-choice',
      value: text,
    });
  return text;
}

function readInteger(command: string, option: CommandOption, value: string | number): number {
  const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = option;
  const number = /^[+-]?\d+$/.test(String(value)) ? Number(value) : Number.NaN;
  if (number >= min && number <= max) return number;
  throw optionError(command, option.name, `is a whole number from ${min} to ${max}`, {
    reason: 'not-a-number',
    value,
  });
}
