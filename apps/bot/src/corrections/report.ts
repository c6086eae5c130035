import type { ButtonInteraction } from 'discord.js';
import { acknowledge } from '../acknowledge.ts';
import { channelWords } from '../audience.ts';
import { archiveFor } from '../collections.ts';
import type { ReceiptKey } from '../components/find-receipt.ts';
import { ownWords } from '../messages/languages.ts';
import type { Words } from '../messages/words.ts';
import { postMessage } from '../post-message.ts';
import { type PageButton, privateNote } from '../render/page.ts';
import type { Services } from '../services.ts';
import { UserError } from '../user-error.ts';
import { caseId, findCase, readCaseId } from './case.ts';
import { reportPage } from './report-page.ts';

export const REPORT = 'wrong';

/** Under a statement that credits somebody; none where the id does not fit a button. */
export function reportButtons(key: ReceiptKey, words: Words): PageButton[] {
  const customId = caseId(REPORT, key);
  return customId === null ? [] : [{ label: words.correction.report, customId }];
}

/** Tells those who manage the server: in the channel that they have set, else here, where only they can use the buttons. */
export async function report(interaction: ButtonInteraction, services: Services): Promise<void> {
  const { key } = readCaseId(interaction.customId);
  const { user, guildId } = interaction;
  const seconds = await services.limits.secondsToReport({ userId: user.id, guildId });
  if (seconds > 0) throw new UserError((own) => own.error.tooFast(seconds));
  await acknowledge(interaction, 'private');
  const about = await findCase(key, archiveFor(interaction, services));
  const page = reportPage(about, await channelWords(interaction, services));
  const { corrections } = await services.settings.of(interaction.guildId);
  const isPosted = corrections !== null && (await postMessage(interaction.client, corrections, page));
  const words = ownWords(interaction);
  await interaction.editReply(privateNote(words.correction.thanks, words));
  if (!isPosted) await interaction.followUp(page);
}
