import { ownWords } from '../messages/languages.ts';
import { privateNote } from '../render/page.ts';
import type { OwnSlashCommand } from './own-command.ts';

/** What the bot does, and three commands to try. */
export const help = {
  kind: 'slash',
  name: 'help',
  description: 'What I can do, and how to ask',
  who: 'everybody',
  async execute(interaction, { mentions }) {
    const words = ownWords(interaction);
    await interaction.reply(privateNote(mentions.in(words.help), words));
  },
} satisfies OwnSlashCommand;
