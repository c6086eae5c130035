import { resolve } from 'node:path';
import {
  createExtractorPool,
  type ImportCounts,
  type ImportParts,
  importLines,
  NO_COUNTS,
  openImport,
} from '@onrecord/ingest';
import { isOnrecordError } from '@onrecord/schema';
import { ExitError, FAILED, lineOf } from '../errors.ts';
import { createProgress, type Progress } from '../progress.ts';
import { number, words } from '../render/words.ts';
import { type GlobalOptions, settingsOf } from '../settings.ts';
import { withState } from '../states.ts';
import type { Terminal } from '../terminal.ts';
import { fileName, STANDARD_INPUT } from './files.ts';

interface ImportFileOptions extends GlobalOptions {
  restart?: boolean;
  threads?: number;
}

/** Imports files one after the other, and prints what became of the lines of each. */
export async function importFiles(
  files: readonly string[],
  options: ImportFileOptions,
  terminal: Terminal,
): Promise<void> {
  const settings = settingsOf(options, terminal.streams.env);
  const progress = createProgress(terminal);
  let hasFailed = false;
  await withState(settings, async (state, archive) => {
    const extractor = createExtractorPool({ size: options.threads });
    const parts = { archive, extractor, checkpoints: state.checkpoints };
    try {
      for (const file of files)
        try {
          const counts = await importFile(file, { ...parts, terminal, progress, restart: options.restart });
          hasFailed ||= counts.failed > 0;
          await terminal.print(
            settings.json
              ? JSON.stringify({ file: fileName(file), ...counts })
              : `${fileName(file)}: ${words.imported(counts)}`,
          );
        } catch (error) {
          if (!isOnrecordError(error) || !CONCERNS_FILE.test(error.code)) throw error;
          hasFailed = true;
          progress.tell(lineOf(error));
        }
    } finally {
      progress.end();
      await extractor.close();
    }
  });
  if (hasFailed) throw new ExitError(FAILED);
}

/** Errors that leave the other files to be imported. */
const CONCERNS_FILE = /^READER_|^INGEST_(PACKED|SOURCE_CHANGED)$/;

async function importFile(
  file: string,
  parts: ImportParts & { terminal: Terminal; progress: Progress; restart: boolean | undefined },
): Promise<ImportCounts> {
  const { progress, terminal, restart } = parts;
  const isStream = file === STANDARD_INPUT;
  const chunks = isStream ? terminal.streams.stdin : openImport(file);
  const start = performance.now();
  let counts = NO_COUNTS;
  let before = 0;
  const source = isStream ? fileName(file) : resolve(file);
  for await (const event of importLines(chunks, { name: fileName(file), source, restart }, parts))
    switch (event.kind) {
      case 'resumed':
        counts = event.counts;
        before = doneOf(counts);
        progress.tell(words.resumed(fileName(file), event.line));
        break;
      case 'failure':
        progress.tell(lineOf(event.error));
        break;
      case 'progress':
        counts = event.counts;
        progress.show(() => {
          const seconds = (performance.now() - start) / 1000;
          const rate = number(Math.round((doneOf(counts) - before) / seconds));
          return `${fileName(file)}: ${words.imported(counts)}, ${rate} a second`;
        });
    }
  progress.end();
  return counts;
}

function doneOf({ added, updated, unchanged, failed, corrected }: ImportCounts): number {
  return added + updated + unchanged + failed + corrected;
}
