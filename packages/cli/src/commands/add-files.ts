import { createExtractor } from '@onrecord/extract';
import { ingestResults } from '@onrecord/ingest';
import { withArchive } from '../archives.ts';
import { type GlobalOptions, settingsOf } from '../settings.ts';
import type { Terminal } from '../terminal.ts';
import { type AddedArticle, printAdded } from './added.ts';
import { readArgument, takeFromFiles } from './files.ts';
import type { HintOptions } from './hint-options.ts';
import { hintsOf } from './hints.ts';

/** Puts the articles of files into the archive and prints what became of each. */
export async function addFiles(
  files: readonly string[],
  options: GlobalOptions & HintOptions,
  terminal: Terminal,
): Promise<void> {
  const hints = hintsOf(options);
  const settings = settingsOf(options, terminal.streams.env);
  await withArchive(settings, async (archive) => {
    const parts = { archive, extractor: createExtractor() };
    await takeFromFiles<AddedArticle>(files, {
      terminal,
      open: (file) => ingestResults(readArgument(file, hints, terminal), parts),
      take: (result, file) => printAdded(result, { file, terminal, isJson: settings.json }),
    });
  });
}
