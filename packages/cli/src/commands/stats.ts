import type { Command } from 'commander';
import { withExistingArchive } from '../archives.ts';
import { renderStats } from '../render/index.ts';
import { words } from '../render/words.ts';
import { DEFAULT_COLLECTION, settingsOf } from '../settings.ts';
import type { Terminal } from '../terminal.ts';

/** `onrecord stats`: how much the archive holds. */
export function addStats(program: Command, terminal: Terminal): void {
  program
    .command('stats')
    .description('Show how much the archive holds, and from when')
    .action(async (_, self: Command) => {
      const settings = settingsOf(self.optsWithGlobals(), terminal.streams.env);
      const stats = await withExistingArchive(settings, (archive) => archive.stats());
      if (stats.articles === 0 && settings.collection !== DEFAULT_COLLECTION)
        terminal.tell(words.emptyCollection(settings.collection));
      await terminal.print(settings.json ? JSON.stringify(stats) : renderStats(stats, terminal.screen()));
    });
}
