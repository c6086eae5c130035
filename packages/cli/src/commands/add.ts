import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { addHintOptions } from './hint-options.ts';

/** `onrecord add FILE…`. */
export function addAdd(program: Command, terminal: Terminal): void {
  const command = program
    .command('add')
    .description('Add articles to the archive; the same one again changes nothing')
    .argument('<files...>', '.txt, .html, .json or .jsonl, or a link: https://…; - is standard input')
    .option('--later', 'queue links for a worker instead of reading them now');
  addHintOptions(command).action(async (files: string[], _, self: Command) => {
    const { addFiles } = await import('./add-files.ts');
    await addFiles(files, self.optsWithGlobals(), terminal);
  });
}
