import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';

/** `onrecord console`. */
export function addConsole(program: Command, terminal: Terminal): void {
  program
    .command('console')
    .description("Ask in a console that speaks the bot's commands: /said speaker:Mark Rutte")
    .option('--samples <folder>', 'add the articles of a folder first; those that are there already stay')
    .action(async (_, self: Command) => {
      const { openConsole } = await import('../console/open-console.ts');
      await openConsole(self.optsWithGlobals(), terminal);
    });
}
