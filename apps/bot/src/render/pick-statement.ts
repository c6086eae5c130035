import type { Answer, Receipt } from '@onrecord/schema';
import { type APIStringSelectComponent, ComponentType } from 'discord.js';
import { encodeReceipt } from '../components/find-receipt.ts';
import { LONGEST_CHOICE, MOST_CHOICES } from '../limits.ts';
import type { Words } from '../messages/words.ts';
import { plainLabel } from './markup.ts';

export const CONTEXT = 'context';

/** A menu of an answer's statements: picking one shows its context and all its sources. `null` where there are none. */
export function statementMenu(answer: Answer, words: Words): APIStringSelectComponent | null {
  const options = firstReceipts(answer)
    .map((receipt) => ({
      label: plainLabel(receipt.quote.text, LONGEST_CHOICE),
      description: plainLabel(
        [receipt.speaker?.name ?? words.nobody, receipt.article.publisher ?? words.outletUnknown].join(' · '),
        LONGEST_CHOICE,
      ),
      value: encodeReceipt({ articleId: receipt.article.id, quoteId: receipt.quote.id }),
    }))
    .filter(({ label, description, value }) => label && description && value.length <= LONGEST_CHOICE);
  const unlike = [...new Map(options.map((option) => [option.value, option])).values()];
  if (unlike.length === 0) return null;
  return {
    type: ComponentType.StringSelect,
    custom_id: CONTEXT,
    placeholder: words.pickStatement,
    options: unlike.slice(0, MOST_CHOICES),
  };
}

/** The receipt that stands for each statement of an answer, in the order shown. */
function firstReceipts(answer: Answer): Receipt[] {
  switch (answer.kind) {
    case 'said':
    case 'who-said':
    case 'speaker':
      return answer.statements.flatMap(({ receipts: [first] }) => first ?? []);
    case 'claim':
      return answer.claims.flatMap(({ positions }) =>
        positions.flatMap(({ receipts: [first] }) => first ?? []),
      );
    case 'timeline':
      return answer.events.flatMap(
        ({
          statement: {
            receipts: [first],
          },
        }) => first ?? [],
      );
    case 'article':
      return answer.speakers.flatMap(({ receipts }) => receipts);
    case 'ask':
      return answer.answer === null ? [] : firstReceipts(answer.answer);
  }
}
