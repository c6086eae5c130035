import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';

/** `onrecord forget article|speaker|collection`. */
export function addForget(program: Command, terminal: Terminal): void {
  const forget = program
    .command('forget')
    .description('Remove something for good: the one thing here that cannot be undone');
  forget
    .command('article')
    .description('Remove an article with all of its versions')
    .argument('<article>', 'its link or id')
    .option('--yes', 'do not ask')
    .action(async (article: string, _, self: Command) => {
      const { forgetArticle } = await import('./forgetting.ts');
      await forgetArticle(article, self.optsWithGlobals(), terminal);
    });
  forget
    .command('speaker')
    .description('Remove every article that credits a speaker with a statement')
    .argument('<name...>', 'name or id; see onrecord speakers find')
    .option('--yes', 'do not ask')
    .action(async (name: string[], _, self: Command) => {
      const { forgetSpeaker } = await import('./forgetting.ts');
      await forgetSpeaker(name.join(' '), self.optsWithGlobals(), terminal);
    });
  forget
    .command('collection')
    .description('Remove everything in the collection, with its feeds and its queue')
    .option('--yes', 'do not ask')
    .action(async (_, self: Command) => {
      const { forgetCollection } = await import('./forgetting.ts');
      await forgetCollection(self.optsWithGlobals(), terminal);
    });
}
