import { type AskCommand, findCommand, runCommand } from '@onrecord/commands';
import type { ButtonInteraction } from 'discord.js';
import { acknowledge } from '../acknowledge.ts';
import { EPHEMERAL } from '../limits.ts';
import { ownWords } from '../messages/languages.ts';
import type { Words } from '../messages/words.ts';
import { illustrated } from '../pictures/illustrated.ts';
import type { MessageBody } from '../render/page.ts';
import type { Services } from '../services.ts';
import { UserError } from '../user-error.ts';
import { type SampleQuestion, sampleQuestions } from './questions.ts';
import { sampleArchive } from './sample-archive.ts';

/** The answer to a sample question, marked as a sample. */
export async function sampleAnswer(
  { command, values }: SampleQuestion,
  { extractor, painter }: Pick<Services, 'extractor' | 'painter'>,
  words: Words,
): Promise<MessageBody> {
  const asked = findCommand(command) as AskCommand;
  const answer = await runCommand(asked, values, await sampleArchive(extractor));
  return illustrated(answer, { words, painter, isSample: true });
}

/** Answers a button of the greeting: for the person alone. */
export async function trySample(interaction: ButtonInteraction, services: Services): Promise<void> {
  const question = sampleQuestions[Number(interaction.customId.split('?')[1] || Number.NaN)];
  if (!question) throw new UserError((words) => words.error.unknownButton);
  await acknowledge(interaction, 'private');
  const page = await sampleAnswer(question, services, ownWords(interaction));
  await interaction.editReply({ ...page, flags: page.flags | EPHEMERAL });
}
