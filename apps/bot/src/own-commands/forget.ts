import { acknowledge } from '../acknowledge.ts';
import { archiveFor, stateFor } from '../collections.ts';
import { askToForget } from '../forgetting/ask-to-forget.ts';
import { requireOwnArchive } from '../forgetting/confirm-forget.ts';
import { findArticle, findSpeaker } from '../forgetting/find-target.ts';
import { goingOf, type Target } from '../forgetting/going.ts';
import { ownWords } from '../messages/languages.ts';
import { privateNote } from '../render/page.ts';
import type { OwnSlashCommand } from './own-command.ts';

/** Removes something for good, after asking once more. */
export const forget = {
  kind: 'slash',
  name: 'forget',
  description: 'Remove something for good; I ask once more before',
  who: 'managers',
  subcommands: [
    {
      name: 'article',
      description: 'An article, with all of its versions',
      options: [{ name: 'title', description: 'Its link or words of its title', suggests: 'article' }],
    },
    {
      name: 'speaker',
      description: 'Every article that credits somebody with a statement',
      options: [{ name: 'name', description: 'The whole name', suggests: 'speaker' }],
    },
    { name: 'everything', description: 'Everything of this server: articles, feeds, settings', options: [] },
  ],
  async execute(interaction, services) {
    const { options, user } = interaction;
    const kind = options.getSubcommand();
    requireOwnArchive(kind, services);
    await acknowledge(interaction, 'private');
    const archive = archiveFor(interaction, services);
    const target: Target =
      kind === 'article'
        ? await findArticle(options.getString('title', true), archive)
        : kind === 'speaker'
          ? await findSpeaker(options.getString('name', true), archive)
          : ['everything', '-'];
    const going = await goingOf(target, archive, stateFor(interaction, services));
    const words = ownWords(interaction);
    await interaction.editReply(
      going === null
        ? privateNote(words.forget.nothing, words)
        : askToForget(going, { userId: user.id, words }),
    );
  },
} satisfies OwnSlashCommand;
