import { isFunctionWord } from '@onrecord/archive';
import type { Word } from '@onrecord/schema';
import type { Step } from './align.ts';

interface Side {
  words: readonly Word[];
  text: string;
}

/**
 * The steps with what is recorded in the place of words that were replaced at the beginning or the end. An alignment
 * leaves those out, being local in the record: "before June" against "before May" ends at "before".
 */
export function withCounterparts(
  steps: readonly Step[],
  { asked, recorded }: { asked: Side; recorded: Side },
): Step[] {
  const first = steps.findIndex((step) => step.kind === 'same');
  if (first === -1) return [...steps];
  const last = steps.findLastIndex((step) => step.kind === 'same');
  const counterpart = (edge: number, direction: 1 | -1): Step[] => {
    const { asked: askedAt, recorded: recordedAt } = steps[edge] as Step;
    const replacing = clauseFrom(asked, askedAt, direction).length;
    return replacing === 0 ? [] : wordsFrom(recorded, { from: recordedAt, direction, count: replacing });
  };
  return [
    ...counterpart(first, -1).reverse(),
    ...steps.slice(0, first),
    ...steps.slice(first, last + 1),
    ...counterpart(last, 1),
    ...steps.slice(last + 1),
  ];
}

/** As many recorded words as were asked in their place, and more until one of them says something. */
function wordsFrom(recorded: Side, given: { from: number; direction: 1 | -1; count: number }): Step[] {
  const there = clauseFrom(recorded, given.from, given.direction);
  const content = there.findIndex((index) => !isFunctionWord(recorded.words[index]?.folded ?? ''));
  return there
    .slice(0, Math.max(given.count, content + 1))
    .map((index) => ({ kind: 'recorded', asked: -1, recorded: index }));
}

/** Punctuation behind which other words begin, no others for the same. */
const BOUNDARY = /[.,;:!?…()—–\n]/u;

/** Indexes of the words beside one, in a direction, as far as no punctuation parts them. */
function clauseFrom({ words, text }: Side, from: number, direction: 1 | -1): number[] {
  const indexes: number[] = [];
  for (let index = from + direction; words[index]; index += direction) {
    const [left, right] = direction === 1 ? [index - 1, index] : [index, index + 1];
    if (BOUNDARY.test(text.slice(words[left]?.end, words[right]?.start))) break;
    indexes.push(index);
  }
  return indexes;
}
