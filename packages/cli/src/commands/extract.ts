import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { addHintOptions } from './hint-options.ts';

/** `onrecord extract FILE…`. */
export function addExtract(program: Command, terminal: Terminal): void {
  const command = program
    .command('extract')
    .description('Show who says what in articles; nothing is kept')
    .argument('<files...>', '.txt, .html, .json or .jsonl; - is standard input');
  addHintOptions(command).action(async (files: string[], _, self: Command) => {
    // Loaded here: reader and model take longer than most questions, which need neither.
    const { extractFiles } = await import('./extract-files.ts');
    await extractFiles(files, self.optsWithGlobals(), terminal);
  });
}
