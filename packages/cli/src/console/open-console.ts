import { createExtractor } from '@onrecord/extract';
import { withArchive } from '../archives.ts';
import { ExitError } from '../errors.ts';
import { type GlobalOptions, settingsOf } from '../settings.ts';
import type { Terminal } from '../terminal.ts';
import { runInteractive } from './run-interactive.ts';
import { runPiped } from './run-piped.ts';
import { addSamples } from './samples.ts';
import type { Session } from './session.ts';

export interface ConsoleOptions extends GlobalOptions {
  /** A folder of articles to add first. */
  samples?: string;
}

/** The bot's commands as a conversation where somebody sits, else one a line. */
export async function openConsole(options: ConsoleOptions, terminal: Terminal): Promise<void> {
  const settings = settingsOf(options, terminal.streams.env);
  const exitCode = await withArchive(settings, async (archive) => {
    const session: Session = {
      archive,
      extractor: createExtractor(),
      terminal,
      settings,
      isJson: settings.json,
    };
    if (options.samples !== undefined) await addSamples(options.samples, session);
    return terminal.streams.stdin.isTTY ? runInteractive(session) : runPiped(session);
  });
  if (exitCode !== 0) throw new ExitError(exitCode);
}
