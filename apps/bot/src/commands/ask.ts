import { type AskCommand, runCommand } from '@onrecord/commands';
import type { ChatInputCommandInteraction } from 'discord.js';
import { acknowledge } from '../acknowledge.ts';
import { audienceOf } from '../audience.ts';
import { archiveFor } from '../collections.ts';
import { saidPage } from '../components/paging.ts';
import { shareButton } from '../components/share.ts';
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
  const audience = await audienceOf(interaction, services);
  await acknowledge(interaction, audience.answer);
  const archive = archiveFor(interaction, services);
  const { words } = audience;
  const sharing = audience.answer === 'private' ? [shareButton(words)] : [];
  if (command.name === 'said' && values.limit === undefined) {
    const { answer, buttons } = await saidPage({ values, page: 1 }, { archive, words });
    await interaction.editReply(renderAnswer(answer, words, [...buttons, ...sharing]));
  } else
    await interaction.editReply(renderAnswer(await runCommand(command, values, archive), words, sharing));
}
