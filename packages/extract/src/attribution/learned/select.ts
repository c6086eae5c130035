import type { TokenRange } from '../../text/document.ts';
import type { Reading } from './reading.ts';
import { isWord, type View } from './view.ts';
import type { Word } from './word.ts';

/** A reading with the confidence that it is right. */
export interface Judged {
  reading: Reading;
  confidence: number;
}

/** Share of a content that may be taken away by likelier contents before the whole reading is dropped. */
const MOST_TAKEN = 0.5;

/**
 * The readings that stand together, likeliest first: no content overlaps another, and no cue lies in one. What a
 * likelier content has taken is cut off; edges are trimmed to words.
 */
export function selectReadings(view: View, judged: readonly Judged[], leastConfidence: number): Judged[] {
  const taken = new Uint8Array(view.length);
  const selected: Judged[] = [];
  const byConfidence = judged
    .filter(({ confidence }) => confidence >= leastConfidence)
    .sort((a, b) => b.confidence - a.confidence || a.reading.cue.first - b.reading.cue.first);
  for (const { reading, confidence } of byConfidence) {
    if (shareTaken(taken, [reading.cue]) > 0 || shareTaken(taken, reading.content) > MOST_TAKEN) continue;
    const content = trimToWords(
      view,
      reading.content.map((piece) => cutTaken(taken, piece)),
    );
    if (content.length === 0 || isReflexive(view, content)) continue;
    const source = trimToWords(view, reading.source);
    for (const range of [...content, reading.cue]) taken.fill(1, range.first, range.last);
    selected.push({ reading: { ...reading, source, content }, confidence });
  }
  return selected;
}

/** Whom an action turns back on, and nothing that anybody could have said: 3 of 19,832 contents in the training articles. */
const REFLEXIVE = /^(?:(?:my|your|him|her|it|one)self|(?:our|your|them)selves)$/i;

/** "She explained herself." */
function isReflexive({ document }: View, content: readonly TokenRange[]): boolean {
  return content.every(
    ({ first, last }) => last - first === 1 && REFLEXIVE.test(document.tokens[first]?.text ?? ''),
  );
}

function shareTaken(taken: Uint8Array, ranges: readonly TokenRange[]): number {
  let count = 0;
  let length = 0;
  for (const range of ranges)
    for (let i = range.first; i < range.last; i++) {
      length++;
      count += taken[i] as number;
    }
  return length > 0 ? count / length : 0;
}

function cutTaken(taken: Uint8Array, range: TokenRange): TokenRange {
  let { first, last } = range;
  while (first < last && taken[first]) first++;
  while (last > first && taken[last - 1]) last--;
  return { first, last };
}

/** The ranges from their first word to their last; those without one are left out. */
function trimToWords(view: View, ranges: readonly TokenRange[]): TokenRange[] {
  const trimmed: TokenRange[] = [];
  for (let { first, last } of ranges) {
    while (first < last && !isWord(view.words[first] as Word)) first++;
    while (last > first && !isWord(view.words[last - 1] as Word)) last--;
    if (last > first) trimmed.push({ first, last });
  }
  return trimmed;
}
