import { type Word, wordsOf } from '@onrecord/schema';
import type { Comparison } from '../compare/compare.ts';
import { isSameTopic, topicWordsOf } from './topics.ts';

/** From where on a quote is worth showing to somebody whose words nobody said. */
const NEAR = {
  /** Nearly the same sentence, whoever it is about. */
  sentence: { similarity: 0.6, words: 4 },
  /** Most of what it is about. */
  topics: { shared: 2, share: 0.6 },
  /** Half of what it is about, and two words of it side by side: "world war". */
  pair: { share: 0.5 },
} as const;

/** Whether a quote is like the words asked about, though neither the same nor a version of them. */
export function isNear(asked: string, recorded: string, comparison: Comparison): boolean {
  const { sentence, topics, pair } = NEAR;
  if (comparison.similarity >= sentence.similarity && wordsOf(asked).length >= sentence.words) return true;
  const words = topicWordsOf(asked);
  const held = topicWordsOf(recorded);
  const isHeld = (word: Word) => held.some((other) => isSameTopic(word.folded, other.folded));
  const shared = words.filter(isHeld).length;
  if (shared < topics.shared) return false;
  if (shared / words.length >= topics.share) return true;
  const units = unitsOf(asked, words);
  const share = units.filter((unit) => unit.some(isHeld)).length / units.length;
  return share >= pair.share && hasPair(words, held);
}

/** Topic words, those of a name as one: "World War 3" is one thing that is asked about, not three. */
function unitsOf(text: string, words: readonly Word[]): Word[][] {
  const units: Word[][] = [];
  let before: Word | null = null;
  for (const word of words) {
    const isName = (one: Word) => /^[\p{Lu}\p{N}]/u.test(text.slice(one.start));
    const isOneName =
      before !== null && isName(before) && isName(word) && text.slice(before.end, word.start) === ' ';
    if (isOneName) units.at(-1)?.push(word);
    else units.push([word]);
    before = word;
  }
  return units;
}

function hasPair(asked: readonly Word[], held: readonly Word[]): boolean {
  return asked
    .slice(1)
    .some((second, index) =>
      held
        .slice(1)
        .some(
          (other, place) =>
            isSameTopic(second.folded, other.folded) &&
            isSameTopic(asked[index]?.folded ?? '', held[place]?.folded ?? ''),
        ),
    );
}
