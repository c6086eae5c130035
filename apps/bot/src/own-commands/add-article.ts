import type { Submission } from '@onrecord/commands';
import { wordsOf } from '@onrecord/schema';
import type { Message } from 'discord.js';
import { addSubmission } from '../commands/add.ts';
import { UserError } from '../user-error.ts';
import type { OwnMessageCommand } from './own-command.ts';

/** A message that is shorter is talk, not an article. */
const FEWEST_WORDS = 40;

const LINK = /https?:\/\/[^\s<>]+[^\s<>.,:;!?'")\]]/;

/** Adds the article of a message: its attachment, else its first link, else its text. */
export const addArticle = {
  kind: 'message',
  name: 'Add article',
  who: 'adders',
  async execute(interaction, services) {
    const submission = submissionOf(interaction.targetMessage);
    if (submission === null) throw new UserError((words) => words.error.noArticle);
    await addSubmission(submission, interaction, services);
  },
} satisfies OwnMessageCommand;

function submissionOf({ content, attachments }: Pick<Message, 'content' | 'attachments'>): Submission | null {
  const nothing = { text: null, file: null, url: null, title: null, publisher: null, publishedAt: null };
  const file = attachments.first()?.url ?? null;
  if (file !== null) return { ...nothing, file };
  const url = LINK.exec(content)?.[0] ?? null;
  if (url !== null) return { ...nothing, url };
  return wordsOf(content).length >= FEWEST_WORDS ? { ...nothing, text: content } : null;
}
