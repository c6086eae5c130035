import { type Command, Option } from 'commander';
import type { Terminal } from '../terminal.ts';

/** `onrecord export`. */
export function addExport(program: Command, terminal: Terminal): void {
  program
    .command('export')
    .description('Write the collection as JSON lines; import of them makes the same archive')
    .addOption(
      new Option('--format <name>', 'jsonl, or json-ld: schema.org documents without the articles’ texts')
        .choices(['jsonl', 'json-ld'])
        .default('jsonl'),
    )
    .option(
      '--output <file>',
      'a file that appears when it is whole, packed if it ends in .gz (default: standard output)',
    )
    .option('--from <date>', 'only what was published on this day or later, 2024-10-18')
    .option('--to <date>', 'only what was published on this day or earlier')
    .option('--outlet <name>', 'only what this outlet printed')
    .action(async (_, self: Command) => {
      const { exportArchive } = await import('./export-archive.ts');
      await exportArchive(self.optsWithGlobals(), terminal);
    });
}
