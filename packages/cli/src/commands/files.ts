import { type ArticleHints, type ReadResult, readFile, readStream } from '@onrecord/reader';
import { isOnrecordError, type OnrecordError } from '@onrecord/schema';
import { ExitError, FAILED, lineOf } from '../errors.ts';
import type { Terminal } from '../terminal.ts';

/** The argument that stands for standard input. */
export const STANDARD_INPUT = '-';

/** What is read from the web and not from a file. */
export const LINK = /^[a-z][a-z\d+.-]+:\/\//i;

/** What a file argument is called in messages. */
export function fileName(file: string): string {
  return file === STANDARD_INPUT ? 'standard input' : file;
}

/** The articles of a file argument. */
export function readArgument(
  file: string,
  hints: ArticleHints,
  { streams }: Terminal,
): AsyncGenerator<ReadResult, void, undefined> {
  return file === STANDARD_INPUT
    ? readStream(streams.stdin, { name: fileName(file), hints })
    : readFile(file, hints);
}

interface Failure {
  kind: 'failure';
  error: OnrecordError;
}

/**
 * Takes what each file yields. A file or an article that fails is told in one line, and the rest goes on.
 *
 * @throws {ExitError} at the end, when anything failed; what does not concern one file alone passes through at once.
 */
export async function takeFromFiles<Result extends { kind: 'article' }>(
  files: readonly string[],
  parts: {
    open: (file: string) => AsyncIterable<Result | Failure>;
    take: (result: Result, file: string) => Promise<void>;
    terminal: Pick<Terminal, 'tell'>;
  },
): Promise<void> {
  let hasFailed = false;
  const fail = (error: OnrecordError) => {
    hasFailed = true;
    parts.terminal.tell(lineOf(error));
  };
  for (const file of files)
    try {
      for await (const result of parts.open(file))
        if (result.kind === 'failure') fail(result.error);
        else await parts.take(result, file);
    } catch (error) {
      if (!isOnrecordError(error) || !error.code.startsWith('READER_')) throw error;
      fail(error);
    }
  if (hasFailed) throw new ExitError(FAILED);
}
