import { acknowledge } from '../acknowledge.ts';
import { archiveFor } from '../collections.ts';
import { ownWords } from '../messages/languages.ts';
import { privateNote } from '../render/page.ts';
import type { OwnSlashCommand } from './own-command.ts';

/** How much this community's archive holds, and how fresh it is. */
export const archive = {
  kind: 'slash',
  name: 'archive',
  description: 'How much this archive holds, and how fresh it is',
  who: 'everybody',
  async execute(interaction, services) {
    await acknowledge(interaction, 'private');
    const { articles, quotes, speakers, outlets, ...days } = await archiveFor(interaction, services).stats();
    const words = ownWords(interaction);
    const lines = [
      `**${words.articles(articles)}** · ${words.statements(quotes)} · ${words.speakers(speakers)} · ${words.outlets(outlets)}`,
      ...(days.earliestPublished && days.latestPublished
        ? [words.between(days.earliestPublished, days.latestPublished)]
        : [words.emptyArchive]),
    ];
    await interaction.editReply(privateNote(lines.join('\n'), words));
  },
} satisfies OwnSlashCommand;
