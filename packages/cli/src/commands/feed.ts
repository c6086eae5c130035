import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';

/** `onrecord feed add|list|remove|run`. */
export function addFeed(program: Command, terminal: Terminal): void {
  const feed = program.command('feed').description('Follow feeds: RSS, Atom, JSON Feed, news sitemaps');
  feed
    .command('add')
    .description('Follow feeds; the next run or a worker reads what they announce')
    .argument('<links...>', 'https://…')
    .action(async (links: string[], _, self: Command) => {
      const { followFeeds } = await import('./feeds.ts');
      await followFeeds(links, self.optsWithGlobals(), terminal);
    });
  feed
    .command('list')
    .description('Show the feeds that are followed, when they were visited, and what went wrong')
    .action(async (_, self: Command) => {
      const { listFeeds } = await import('./feeds.ts');
      await listFeeds(self.optsWithGlobals(), terminal);
    });
  feed
    .command('remove')
    .description('Follow feeds no more; the articles that they brought stay')
    .argument('<links...>', 'as shown by list')
    .action(async (links: string[], _, self: Command) => {
      const { unfollowFeeds } = await import('./feeds.ts');
      await unfollowFeeds(links, self.optsWithGlobals(), terminal);
    });
  feed
    .command('run')
    .description('Visit feeds now, all of them unless some are named, and read what is new; then end')
    .argument('[links...]', 'as shown by list')
    .action(async (links: string[], _, self: Command) => {
      const { runFeeds } = await import('./work.ts');
      await runFeeds(links, self.optsWithGlobals(), terminal);
    });
}
