import { runInteractive } from './run-interactive.ts';
import { runPiped } from './run-piped.ts';
import type { Session } from './session.ts';

/** Runs the console to its end, as a conversation where somebody sits, else line by line; its exit code. */
export function runConsole(session: Session): Promise<number> {
  return session.terminal.streams.stdin.isTTY ? runInteractive(session) : runPiped(session);
}
