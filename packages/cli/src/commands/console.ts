import { createExtractor } from '@onrecord/extract';
import type { Command } from 'commander';
import { withArchive } from '../archives.ts';
import { runConsole } from '../console/run-console.ts';
import { addSamples } from '../console/samples.ts';
import { ExitError } from '../errors.ts';
import { type GlobalOptions, settingsOf } from '../settings.ts';
import type { Terminal } from '../terminal.ts';

interface ConsoleOptions extends GlobalOptions {
  samples?: string;
}

/** `onrecord console`: the bot's commands in a terminal, or one a line from a pipe. */
export function addConsole(program: Command, terminal: Terminal): void {
  program
    .command('console')
    .description("Ask in a console that speaks the bot's commands: /said speaker:Mark Rutte")
    .option('--samples <folder>', 'add the articles of a folder first; those that are there already stay')
    .action((_, self: Command) => openConsole(self.optsWithGlobals(), terminal));
}

async function openConsole(options: ConsoleOptions, terminal: Terminal): Promise<void> {
  const settings = settingsOf(options, terminal.streams.env);
  const exitCode = await withArchive(settings, async (archive) => {
    const parts = { archive, extractor: createExtractor() };
    if (options.samples !== undefined) await addSamples(options.samples, { ...parts, terminal });
    return runConsole({ ...parts, terminal, isJson: settings.json });
  });
  if (exitCode !== 0) throw new ExitError(exitCode);
}
