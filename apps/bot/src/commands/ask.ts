import { type AskCommand, runCommand } from '@onrecord/commands';
import type { ChatInputCommandInteraction } from 'discord.js';
import { acknowledge } from '../acknowledge.ts';
import { archiveFor } from '../collections.ts';
import { saidPage } from '../components/paging.ts';
import { sharedWords } from '../messages/languages.ts';
import { renderAnswer } from '../render/render-answer.ts';
import type { Services } from '../services.ts';
import { valuesOf } from './values.ts';

/** Answers a question: checked first, so that a wrong option is told privately; then acknowledged; then answered. */
export async function ask(
  command: AskCommand,
  interaction: ChatInputCommandInteraction,
  services: Services,
): Promise<void> {
  const values = valuesOf(interaction, command.options);
  command.toQuestion(values);
  await acknowledge(interaction, 'shared');
  const archive = archiveFor(interaction, services);
  const words = sharedWords(interaction);
  if (command.name === 'said' && values.limit === undefined) {
    const { answer, buttons } = await saidPage({ values, page: 1 }, { archive, words });
    await interaction.editReply(renderAnswer(answer, words, buttons));
  } else await interaction.editReply(renderAnswer(await runCommand(command, values, archive), words));
}
