import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { EPHEMERAL } from './limits.ts';

type Acknowledgeable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | StringSelectMenuInteraction
  | ModalSubmitInteraction;

/** JSON error code "Interaction has already been acknowledged". */
const ALREADY_ACKNOWLEDGED = 40060;

/**
 * Tells Discord that an answer is coming: a new message, for all or for the person alone, or a change of the message that
 * holds the button or menu, or from which the window was opened.
 *
 * Where Discord took an acknowledgement but its reply was lost, discord.js sends it again and is told that it stands
 * already; then it stands, and the answer goes on.
 */
export async function acknowledge(
  interaction: Acknowledgeable,
  answer: 'shared' | 'private' | 'same message',
): Promise<void> {
  const attempt = async (): Promise<void> => {
    if (answer === 'same message' && 'deferUpdate' in interaction) await interaction.deferUpdate();
    else await interaction.deferReply(answer === 'private' ? { flags: EPHEMERAL } : {});
  };
  try {
    // Where Discord fails again and again there may be time for once more.
    await attempt().catch((error) => (error instanceof DiscordAPIError ? Promise.reject(error) : attempt()));
  } catch (error) {
    if (!isAcknowledged(error)) throw error;
    interaction.deferred = true;
    if (answer !== 'same message') interaction.ephemeral = answer === 'private';
  }
}

/** Whether Discord says that an answer stands already: an attempt of ours before this one, whose reply was lost. */
export function isAcknowledged(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === ALREADY_ACKNOWLEDGED;
}
