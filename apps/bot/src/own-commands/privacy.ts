import { ownWords } from '../messages/languages.ts';
import { privateNote } from '../render/page.ts';
import type { OwnSlashCommand } from './own-command.ts';

const DAY_MS = 24 * 3_600_000;

/** What is kept of people and servers, and what is not. */
export const privacy = {
  kind: 'slash',
  name: 'privacy',
  description: 'What I keep and what I do not',
  who: 'everybody',
  async execute(interaction, { graceMs, mentions }) {
    const words = ownWords(interaction);
    const privacy = words.privacy(Math.round(graceMs / DAY_MS));
    await interaction.reply(privateNote(mentions.in(privacy), words));
  },
} satisfies OwnSlashCommand;
