import { type ButtonInteraction, MessageFlags } from 'discord.js';
import { acknowledge } from '../acknowledge.ts';
import { audienceOf } from '../audience.ts';
import { archiveFor } from '../collections.ts';
import { ownWords } from '../messages/languages.ts';
import { renderAnswer } from '../render/render-answer.ts';
import type { Services } from '../services.ts';
import { UserError } from '../user-error.ts';
import { decodePage, saidPage } from './paging.ts';
import { shareButton } from './share.ts';

/** Another page: in the same message for the one who asked, privately for everybody else. */
export async function turnPage(interaction: ButtonInteraction, services: Services): Promise<void> {
  const state = decodePage(interaction.customId);
  if (state === null) throw new UserError((words) => words.error.unknownButton);
  const isAsker = interaction.message.interactionMetadata?.user.id === interaction.user.id;
  await acknowledge(interaction, isAsker ? 'same message' : 'private');
  const isPrivate = !isAsker || interaction.message.flags.has(MessageFlags.Ephemeral);
  const words = isPrivate ? ownWords(interaction) : (await audienceOf(interaction, services)).words;
  const { answer, buttons } = await saidPage(state, { archive: archiveFor(interaction, services), words });
  await interaction.editReply(
    renderAnswer(answer, words, { buttons: isPrivate ? [...buttons, shareButton(words)] : buttons }),
  );
}
