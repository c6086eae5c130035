import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';

/** `onrecord worker` and `onrecord queue`. */
export function addWorker(program: Command, terminal: Terminal): void {
  program
    .command('worker')
    .description('Visit feeds when they are due and read what is queued, until stopped; any number may run')
    .option(
      '--all',
      'for every collection of the archive; of several that do, one works and the others stand by',
    )
    .action(async ({ all: isForAll = false }: { all?: boolean }, self: Command) => {
      const { runForever } = await import('./work.ts');
      await runForever(self.optsWithGlobals(), terminal, { isForAll });
    });
  program
    .command('queue')
    .description('Show how many links wait, and which were given up and why')
    .option('--retry', 'give those that were given up another chance')
    .action(async (_, self: Command) => {
      const { showQueue } = await import('./show-queue.ts');
      await showQueue(self.optsWithGlobals(), terminal);
    });
}
