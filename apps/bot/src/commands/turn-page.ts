import type { ButtonInteraction } from 'discord.js';
import { archiveFor } from '../collections.ts';
import { EPHEMERAL } from '../limits.ts';
import { en } from '../messages/en.ts';
import { renderAnswer } from '../render/render-answer.ts';
import type { Services } from '../services.ts';
import { UserError } from '../user-error.ts';
import { decodePage, saidPage } from './paging.ts';

/** Another page: in the same message for the one who asked, privately for everybody else. */
export async function turnPage(interaction: ButtonInteraction, services: Services): Promise<void> {
  const state = decodePage(interaction.customId);
  if (state === null) throw new UserError(en.error.unknownButton);
  const isAsker = interaction.message.interactionMetadata?.user.id === interaction.user.id;
  await (isAsker ? interaction.deferUpdate() : interaction.deferReply({ flags: EPHEMERAL }));
  const { answer, buttons } = await saidPage(state, archiveFor(interaction, services));
  await interaction.editReply(renderAnswer(answer, buttons));
}
