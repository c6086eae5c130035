import type { Archive } from '@onrecord/archive';
import { type AskCommand, findCommand } from '@onrecord/commands';
import type { WhoSaidAnswer } from '@onrecord/schema';
import { acknowledge } from '../acknowledge.ts';
import { archiveFor } from '../collections.ts';
import { shareButton } from '../components/share.ts';
import { withCorrectedNames } from '../corrections/corrected-names.ts';
import { answerWith } from '../database/answer-with.ts';
import { EPHEMERAL } from '../limits.ts';
import { ownWords } from '../messages/languages.ts';
import { checkedQuoteBlocks } from '../render/answers/who-said.ts';
import { type MessageBody, pageOf } from '../render/page.ts';
import { UserError } from '../user-error.ts';
import type { OwnMessageCommand } from './own-command.ts';
import { type FoundQuotation, quotationsIn } from './quotations-in.ts';

/** Quotations of one message that are checked; a message holds 4,000 characters. */
const MOST_QUOTATIONS = 6;

/** Verdicts on every quotation in a message, for the person alone: is this real, and who said it? */
export const checkQuotes = {
  kind: 'message',
  name: 'Check quotes',
  who: 'everybody',
  async execute(interaction, services) {
    await acknowledge(interaction, 'private');
    const quotations = await quotationsIn(interaction.targetMessage.content, services.extractor);
    if (quotations.length === 0) throw new UserError((words) => words.error.noQuotations);
    const archive = archiveFor(interaction, services);
    const answers: WhoSaidAnswer[] = [];
    for (const quotation of quotations.slice(0, MOST_QUOTATIONS))
      answers.push(await check(quotation, archive));
    const words = ownWords(interaction);
    const page: MessageBody = pageOf(
      answers.flatMap((answer) => checkedQuoteBlocks(answer, words)),
      { words, buttons: [shareButton(words)] },
    );
    await interaction.editReply({ ...page, flags: page.flags | EPHEMERAL });
  },
} satisfies OwnMessageCommand;

async function check({ text, speaker }: FoundQuotation, archive: Archive): Promise<WhoSaidAnswer> {
  const whosaid = findCommand('whosaid') as AskCommand;
  const values = { text, ...(speaker !== null && { speaker }) };
  return withCorrectedNames((await answerWith(whosaid, values, archive)) as WhoSaidAnswer, archive);
}
