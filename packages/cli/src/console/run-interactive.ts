import { createInterface, type Interface } from 'node:readline/promises';
import { INTERRUPTED, lineOf } from '../errors.ts';
import { complete } from './complete.ts';
import { executeLine, isSilent } from './execute-line.ts';
import { HISTORY_SIZE, historyFileOf, readHistory, writeHistory } from './history.ts';
import type { Session } from './session.ts';

const PROMPT = '> ';

/** Asks for lines with completion and history until Ctrl-D or /quit; its exit code. */
export async function runInteractive(session: Session): Promise<number> {
  const { archive, terminal } = session;
  const { stdin, stdout, stderr } = terminal.streams;
  const historyFile = historyFileOf(archive.location);
  await greet(session);
  // The prompt is talk: where the answers go to a file it must not.
  const output = stdout.isTTY ? stdout : stderr;
  const lines = createInterface({
    input: stdin,
    output,
    terminal: true,
    prompt: PROMPT,
    completer: (line: string) => complete(line, archive),
    history: await readHistory(historyFile),
    historySize: HISTORY_SIZE,
    removeHistoryDuplicates: true,
  });
  lines.on('history', (newestFirst: string[]) => writeHistory(historyFile, newestFirst));
  const interruption = handleInterrupts(lines);
  lines.prompt();
  let hasQuit = false;
  for await (const line of lines) {
    interruption.isBusy = true;
    const goesOn = isSilent(line) || (await tryLine(line, session));
    interruption.isBusy = false;
    hasQuit = !goesOn;
    if (hasQuit) break;
    lines.prompt();
  }
  lines.close();
  // Whatever comes next on the screen does not belong behind the prompt.
  if (!hasQuit) output.write('\n');
  return interruption.isAsked ? INTERRUPTED : 0;
}

async function tryLine(line: string, session: Session): Promise<boolean> {
  try {
    return await executeLine(line, session);
  } catch (error) {
    session.terminal.tell(lineOf(error));
    return true;
  }
}

/** Ctrl-C empties a line that is being typed, leaves from an empty one, and ends the process while a command runs. */
function handleInterrupts(lines: Interface): { isAsked: boolean; isBusy: boolean } {
  const state = { isAsked: false, isBusy: false };
  lines.on('SIGINT', () => {
    if (!state.isBusy && lines.line !== '') {
      lines.write(null, { ctrl: true, name: 'e' });
      lines.write(null, { ctrl: true, name: 'u' });
      return;
    }
    state.isAsked = true;
    // The terminal is as before after this; what a command was adding is in the archive whole or not at all.
    lines.close();
    if (state.isBusy) process.kill(process.pid, 'SIGINT');
  });
  return state;
}

async function greet({ archive, terminal }: Session): Promise<void> {
  const { articles, quotes } = await archive.stats();
  const held = `${articles} article${articles === 1 ? '' : 's'} with ${quotes} statement${quotes === 1 ? '' : 's'}`;
  terminal.tell(`${held} in ${archive.location}. /help lists the commands, Ctrl-D leaves.`);
}
