import type { Archive } from '@onrecord/archive';
import { type AskCommand, findCommand } from '@onrecord/commands';
import type { Receipt, WhoSaidAnswer } from '@onrecord/schema';
import type { StringSelectMenuInteraction } from 'discord.js';
import { acknowledge } from '../acknowledge.ts';
import { archiveFor } from '../collections.ts';
import { reportButtons } from '../corrections/report.ts';
import { answerWith } from '../database/answer-with.ts';
import { EPHEMERAL } from '../limits.ts';
import { ownWords } from '../messages/languages.ts';
import { contextBlocks } from '../render/context.ts';
import { pageOf } from '../render/page.ts';
import type { Services } from '../services.ts';
import { UserError } from '../user-error.ts';
import { decodeReceipt, findReceipt } from './find-receipt.ts';
import { shareButton } from './share.ts';

/** The sentences around a statement, and every article that has it: for the person alone. */
export async function showContext(
  interaction: StringSelectMenuInteraction,
  services: Services,
): Promise<void> {
  const key = decodeReceipt(interaction.values[0] ?? '');
  if (key === null) throw new UserError((words) => words.error.unknownButton);
  await acknowledge(interaction, 'private');
  const archive = archiveFor(interaction, services);
  const receipt = await findReceipt(key, archive);
  if (receipt === null) throw new UserError((words) => words.error.gone);
  const words = ownWords(interaction);
  const page = pageOf(contextBlocks(receipt, await otherReceipts(receipt, archive), words), {
    words,
    buttons: [shareButton(words), ...(receipt.speaker ? reportButtons(key, words) : [])],
  });
  await interaction.editReply({ ...page, flags: page.flags | EPHEMERAL });
}

/** Receipts of the same words by the same speaker in other articles. */
async function otherReceipts(receipt: Receipt, archive: Archive): Promise<Receipt[]> {
  const whosaid = findCommand('whosaid') as AskCommand;
  const values = { text: receipt.quote.text, ...(receipt.speaker && { speaker: receipt.speaker.name }) };
  const answer = (await answerWith(whosaid, values, archive)) as WhoSaidAnswer;
  const same = answer.statements.find(({ receipts }) =>
    receipts.some(({ quote }) => quote.id === receipt.quote.id),
  );
  return (same?.receipts ?? []).filter(({ quote }) => quote.id !== receipt.quote.id);
}
