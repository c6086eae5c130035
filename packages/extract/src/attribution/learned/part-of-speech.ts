import { FeatureRow } from '../../linear/feature-row.ts';
import { mix } from '../../linear/hash.ts';
import type { WeightTable } from '../../linear/weight-table.ts';
import type { TokenRange } from '../../text/document.ts';
import { KIND, NO_WORD, type Word } from './word.ts';

/** Universal parts of speech (Universal Dependencies 2) that the tagger tells apart. */
export const TAGS = [
  'NOUN',
  'PROPN',
  'VERB',
  'AUX',
  'ADJ',
  'ADV',
  'ADP',
  'DET',
  'PRON',
  'PART',
  'CCONJ',
  'SCONJ',
  'NUM',
  'PUNCT',
] as const;

export const PUNCTUATION = TAGS.indexOf('PUNCT');
const BEFORE_SENTENCE = 15;
const FIRST_TEMPLATE = 300;

/** Features a word has at most. */
export const TAG_FEATURES = 16;

/** Parts of speech from left to right, each decided with the two before it: a greedy linear classifier. */
export function tagWords(
  words: readonly Word[],
  sentences: readonly TokenRange[],
  table: WeightTable,
): Uint8Array {
  const tags = new Uint8Array(words.length);
  const row = new FeatureRow(TAG_FEATURES);
  const scores = new Float64Array(TAGS.length);
  for (const sentence of sentences)
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!isTagged(words[i] as Word)) {
        tags[i] = PUNCTUATION;
        continue;
      }
      addTagFeatures(row, words, tags, i, sentence);
      scores.fill(0);
      table.addTo(scores, 0, row);
      tags[i] = indexOfMaximum(scores);
    }
  return tags;
}

/** Whether a token gets its part of speech from the classifier; marks do not need it. */
export function isTagged(word: Word): boolean {
  return word.kind === KIND.word || word.kind === KIND.number;
}

export function indexOfMaximum(scores: Float64Array): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] as number) > (scores[best] as number)) best = i;
  return best;
}

/** The features of the word at `i`, the parts of speech before it known. */
export function addTagFeatures(
  row: FeatureRow,
  words: readonly Word[],
  tags: Uint8Array,
  i: number,
  { first, last }: TokenRange,
): void {
  const word = words[i] as Word;
  const before = i > first ? (words[i - 1] as Word) : NO_WORD;
  const after = i + 1 < last ? (words[i + 1] as Word) : NO_WORD;
  const previous = i > first ? (tags[i - 1] as number) : BEFORE_SENTENCE;
  const second = i > first + 1 ? (tags[i - 2] as number) : BEFORE_SENTENCE;
  const shape = word.shape + (i === first ? 20 : 0);
  row.start(FIRST_TEMPLATE);
  row.add(word.hash);
  row.add(mix(word.suffix3, shape));
  row.add(mix(word.suffix2, previous));
  row.add(shape * 20 + previous);
  row.add(previous * 20 + second);
  row.add(mix(word.hash, previous));
  row.add(before.hash);
  row.add(after.hash);
  row.add(mix(previous, after.suffix2));
  row.add(mix(previous, mix(word.suffix3, after.shape)));
  row.add(after.suffix3);
  row.add(mix(word.suffix2, after.hash));
  row.add(mix(word.stem, shape));
}
