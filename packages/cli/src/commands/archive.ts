import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { addStats } from './stats.ts';

/** `onrecord archive check|backup|vacuum|stats`. */
export function addArchive(program: Command, terminal: Terminal): void {
  const archive = program
    .command('archive')
    .description('Look after the archive, with all of its collections');
  archive
    .command('check')
    .description('Look at everything in the archive, and tell what is not sound')
    .action(async (_, self: Command) => {
      const { checkArchive } = await import('./upkeep.ts');
      await checkArchive(self.optsWithGlobals(), terminal);
    });
  archive
    .command('backup')
    .description('Copy the archive into a new file, while it is in use')
    .argument('<file>', 'which must not be there yet')
    .action(async (file: string, _, self: Command) => {
      const { backupArchive } = await import('./upkeep.ts');
      await backupArchive(file, self.optsWithGlobals(), terminal);
    });
  archive
    .command('vacuum')
    .description('Give unused space back and put the indexes in order')
    .action(async (_, self: Command) => {
      const { vacuumArchive } = await import('./upkeep.ts');
      await vacuumArchive(self.optsWithGlobals(), terminal);
    });
  addStats(archive, terminal);
}
