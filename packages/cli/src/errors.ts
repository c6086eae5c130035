import { stripVTControlCharacters } from 'node:util';
import { isOnrecordError } from '@onrecord/schema';

/** Exit codes; 0 is success. */
export const FAILED = 1;
export const WRONG_USE = 2;
/** Ctrl-C: 128 and the number of SIGINT, as shells count. */
export const INTERRUPTED = 130;

/** Thrown to end a command whose failure was told already. */
export class ExitError extends Error {
  readonly exitCode: number;

  constructor(exitCode: number) {
    super(`exit ${exitCode}`);
    this.exitCode = exitCode;
  }
}

/** Codes of errors that another way of calling would have avoided. */
const WRONG_USES: ReadonlySet<string> = new Set([
  'ARCHIVE_LOCATION',
  'COMMAND_OPTION',
  'COMMAND_UNKNOWN',
  'READER_HINT_INVALID',
  'READER_LINK_INVALID',
]);

/** The exit code that an error asks for. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof ExitError) return error.exitCode;
  return isOnrecordError(error) && WRONG_USES.has(error.code) ? WRONG_USE : FAILED;
}

/** An error as one line for people: `onrecord: notes.txt does not exist; check the path`. */
export function lineOf(error: unknown): string {
  const message = error instanceof Error ? error.message || error.name : String(error);
  // The part of the program in front, "[reader] ", is for developers.
  return `onrecord: ${oneLine(message.replace(/^\[[a-z:]+\] /, ''))}`;
}

/** Text of anybody's on one line, without what a terminal would obey. */
export function oneLine(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}
