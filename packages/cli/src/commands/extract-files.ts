import { createExtractor } from '@onrecord/extract';
import type { ReadResult } from '@onrecord/reader';
import { OnrecordError } from '@onrecord/schema';
import { oneLine } from '../errors.ts';
import { renderExtraction } from '../render/index.ts';
import { type GlobalOptions, settingsOf } from '../settings.ts';
import type { Terminal } from '../terminal.ts';
import { LINK, readArgument, takeFromFiles } from './files.ts';
import type { HintOptions } from './hint-options.ts';
import { hintsOf } from './hints.ts';

type ReadArticle = Extract<ReadResult, { kind: 'article' }>;

/** Prints who says what in the articles of files; nothing is kept. */
export async function extractFiles(
  files: readonly string[],
  options: GlobalOptions & HintOptions,
  terminal: Terminal,
): Promise<void> {
  const link = files.find((file) => LINK.test(file));
  if (link !== undefined)
    throw new OnrecordError(
      'COMMAND_OPTION',
      `extract reads files alone; onrecord add ${link} reads the link`,
    );
  const hints = hintsOf(options, files);
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
