import type { Receipt } from '@onrecord/schema';
import type { Words } from '../messages/words.ts';
import { bothDates } from './dates.ts';
import { plain } from './markup.ts';
import type { Block } from './page.ts';
import { nameOf, outlet } from './statement.ts';

/** Code units of a sentence, at most. */
const LONGEST_SENTENCE = 900;

/** Articles that have the statement too, at most. */
const MOST_SOURCES = 8;

/** A statement as its article prints it, with the sentence before and after, and where else it stands. */
export function contextBlocks(receipt: Receipt, others: readonly Receipt[], words: Words): Block[] {
  const { before, sentence, after, speaker } = receipt;
  const printed = [
    before && small(before, words),
    `> ${plain(sentence, LONGEST_SENTENCE, words.cutHere)}`,
    after && small(after, words),
  ];
  return [
    {
      text: [
        `${nameOf(speaker, words)} · ${bothDates(receipt, words)} · ${outlet(receipt, words)}`,
        ...printed.filter((line) => line !== null),
      ].join('\n'),
      url: receipt.article.url,
    },
    ...others.slice(0, MOST_SOURCES).map((other) => ({
      text: `${words.also} ${outlet(other, words)} · ${bothDates(other, words)}`,
      url: other.article.url,
    })),
  ];
}

function small(sentence: string, words: Words): string {
  return `-# ${plain(sentence, LONGEST_SENTENCE / 3, words.cutHere)}`;
}
