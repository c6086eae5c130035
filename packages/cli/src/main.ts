import { CommanderError } from 'commander';
import { ExitError, exitCodeOf, lineOf, WRONG_USE } from './errors.ts';
import { createProgram } from './program.ts';
import { createTerminal, type Streams } from './terminal.ts';

/**
 * Runs one command of `onrecord` to its end.
 *
 * @param argv - What stands behind the program's name: `['said', 'Mark Rutte']`.
 * @param streams - Where it reads and writes, and its environment. Default: the process's own.
 * @returns The exit code: 0, 1 (it failed and said why) or 2 (wrong use). Never throws.
 */
export async function run(argv: readonly string[], streams: Streams = process): Promise<number> {
  const terminal = createTerminal(streams);
  try {
    await createProgram(terminal).parseAsync(argv, { from: 'user' });
    return 0;
  } catch (error) {
    // Commander has said what was wrong; help and version that were asked for are no failure.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USE;
    if (!(error instanceof ExitError)) {
      terminal.tell(lineOf(error));
      if (streams.env.ONRECORD_DEBUG === '1' && error instanceof Error) terminal.tell(error.stack ?? '');
    }
    return exitCodeOf(error);
  }
}
