import { type Command, InvalidArgumentError } from 'commander';
import type { Terminal } from '../terminal.ts';

/** `onrecord import FILE…`. */
export function addImport(program: Command, terminal: Terminal): void {
  program
    .command('import')
    .description(
      'Add the articles of JSON lines, on all cores; interrupted, the same command goes on where it was',
    )
    .argument(
      '<files...>',
      'articles, an export of onrecord, or Quotebank, one JSON object a line; - is standard input',
    )
    .option('--restart', 'begin at the first line, whatever was imported before')
    .option(
      '--threads <number>',
      'how many articles to extract at once (default: one for each core)',
      readCount,
    )
    .action(async (files: string[], _, self: Command) => {
      const { importFiles } = await import('./import-files.ts');
      await importFiles(files, self.optsWithGlobals(), terminal);
    });
}

function readCount(typed: string): number {
  const count = Number(typed);
  if (Number.isInteger(count) && count >= 1 && count <= 256) return count;
  throw new InvalidArgumentError('It is a whole number from 1 to 256.');
}
