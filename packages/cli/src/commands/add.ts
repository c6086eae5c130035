import type { Archive } from '@onrecord/archive';
import { createExtractor, type Extractor } from '@onrecord/extract';
import { type IngestResult, ingestResults } from '@onrecord/ingest';
import type { Command } from 'commander';
import { withArchive } from '../archives.ts';
import { renderIngested } from '../render/index.ts';
import { type GlobalOptions, settingsOf } from '../settings.ts';
import type { Terminal } from '../terminal.ts';
import { fileName, readArgument, takeFromFiles } from './files.ts';
import { addHintOptions, type HintOptions, hintsOf } from './hints.ts';

/** An article that is in the archive now. */
export type AddedArticle = Extract<IngestResult, { kind: 'article' }>;

/** `onrecord add FILE…`: articles into the archive. */
export function addAdd(program: Command, terminal: Terminal): void {
  const command = program
    .command('add')
    .description('Add articles to the archive; the same one again changes nothing')
    .argument('<files...>', '.txt, .html, .json or .jsonl; - is standard input');
  addHintOptions(command).action((files: string[], _, self: Command) =>
    add(files, self.optsWithGlobals(), terminal),
  );
}

async function add(files: string[], options: GlobalOptions & HintOptions, terminal: Terminal): Promise<void> {
  const hints = hintsOf(options);
  const settings = settingsOf(options, terminal.streams.env);
  await withArchive(settings, (archive) =>
    addFiles(files, {
      parts: { archive, extractor: createExtractor() },
      open: (file) => readArgument(file, hints, terminal),
      terminal,
      async take(result, file) {
        await terminal.print(
          settings.json ? JSON.stringify(recordOf(result, file)) : renderIngested(result, terminal.screen()),
        );
      },
    }),
  );
}

/** @throws {ExitError} at the end, when an article or a file failed; each was told. */
export function addFiles(
  files: readonly string[],
  {
    parts,
    open,
    take,
    terminal,
  }: {
    parts: { archive: Archive; extractor: Extractor };
    open: (file: string) => ReturnType<typeof readArgument>;
    take: (result: AddedArticle, file: string) => Promise<void>;
    terminal: Pick<Terminal, 'tell'>;
  },
): Promise<void> {
  return takeFromFiles<AddedArticle>(files, {
    terminal,
    open: (file) => ingestResults(open(file), parts),
    take,
  });
}

/** What machines hear of an article that was added. */
export function recordOf({ added, extraction, warnings, line }: AddedArticle, file: string | null) {
  return {
    file: file === null ? null : fileName(file),
    line,
    ...added,
    title: extraction.article.title,
    warnings: [...warnings, ...extraction.warnings].map(({ code, message }) => ({ code, message })),
  };
}
