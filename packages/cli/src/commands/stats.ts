import type { Command } from 'commander';
import { withExistingArchive } from '../archives.ts';
import { renderStats } from '../render/index.ts';
import { settingsOf } from '../settings.ts';
import type { Terminal } from '../terminal.ts';

/** `onrecord stats`: how much the archive holds. */
export function addStats(program: Command, terminal: Terminal): void {
  program
    .command('stats')
    .description('Show how much the archive holds, and from when')
    .action(async (_, self: Command) => {
      const settings = settingsOf(self.optsWithGlobals(), terminal.streams.env);
      const stats = await withExistingArchive(settings, (archive) => archive.stats());
      await terminal.print(settings.json ? JSON.stringify(stats) : renderStats(stats, terminal.screen()));
    });
}
