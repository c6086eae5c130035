import { OnrecordError } from '@onrecord/schema';

/** How much of a wrong value an error shows, in code points. */
const SHOWN = 60;

/** What is wrong with an option, for those who word it in another language. */
export type OptionReason =
  | 'unknown'
  | 'missing'
  | 'not-a-choice'
  | 'not-a-number'
  | 'not-a-date'
  | 'not-an-instant'
  | 'not-a-link'
  | 'first-after-last'
  | 'text-and-file'
  | 'no-article'
  | 'twice'
  | 'no-question';

/**
 * One clear line about a wrong option: `said: from is a date …; you gave "soon"`.
 *
 * `context` holds `command`, `option`, `reason` and, where there is one, `value`, for those who word it themselves.
 */
export function optionError(
  command: string,
  option: string,
  problem: string,
  given: { reason: OptionReason; value?: string | number },
): OnrecordError {
  const seen = given.value === undefined ? '' : `; you gave ${shortened(String(given.value))}`;
  return new OnrecordError('COMMAND_OPTION', `[commands] ${command}: ${option} ${problem}${seen}`, {
    context: { command, option, ...given },
  });
}

function shortened(value: string): string {
  const points = Array.from(value.slice(0, SHOWN * 2));
  return JSON.stringify(points.length > SHOWN ? `${points.slice(0, SHOWN - 1).join('')}…` : value);
}
