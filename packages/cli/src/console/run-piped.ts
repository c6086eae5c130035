import { createInterface } from 'node:readline/promises';
import { lineOf, oneLine } from '../errors.ts';
import { executeLine, isSilent } from './execute-line.ts';
import type { Session } from './session.ts';

/** Takes one command a line until there are no more; a line that fails is told, and the next one is taken. */
export async function runPiped(session: Session): Promise<number> {
  const { terminal, isJson } = session;
  const lines = createInterface({ input: terminal.streams.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    if (isSilent(line)) continue;
    if (!isJson) await terminal.print(`> ${oneLine(line)}`);
    try {
      if (!(await executeLine(line, session))) break;
    } catch (error) {
      terminal.tell(lineOf(error));
    }
  }
  return 0;
}
