import { createExtractor } from '@onrecord/extract';
import type { ReadResult } from '@onrecord/reader';
import type { Command } from 'commander';
import { oneLine } from '../errors.ts';
import { renderExtraction } from '../render/index.ts';
import { type GlobalOptions, settingsOf } from '../settings.ts';
import type { Terminal } from '../terminal.ts';
import { readArgument, takeFromFiles } from './files.ts';
import { addHintOptions, type HintOptions, hintsOf } from './hints.ts';

type ReadArticle = Extract<ReadResult, { kind: 'article' }>;

/** `onrecord extract FILE…`: who says what in articles, without an archive. */
export function addExtract(program: Command, terminal: Terminal): void {
  const command = program
    .command('extract')
    .description('Show who says what in articles; nothing is kept')
    .argument('<files...>', '.txt, .html, .json or .jsonl; - is standard input');
  addHintOptions(command).action((files: string[], _, self: Command) =>
    extract(files, self.optsWithGlobals(), terminal),
  );
}

async function extract(
  files: string[],
  options: GlobalOptions & HintOptions,
  terminal: Terminal,
): Promise<void> {
  const hints = hintsOf(options);
  const { json } = settingsOf(options, terminal.streams.env);
  const extractor = createExtractor();
  await takeFromFiles<ReadArticle>(files, {
    terminal,
    open: (file) => readArgument(file, hints, terminal),
    async take({ article, warnings }) {
      for (const { message } of warnings) terminal.tell(`warning: ${oneLine(message)}`);
      const extraction = extractor.extract(article);
      await terminal.print(
        json ? JSON.stringify(extraction) : renderExtraction(extraction, terminal.screen()),
      );
    },
  });
}
