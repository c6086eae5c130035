import { FeatureGroups } from '../../linear/feature-groups.ts';
import type { FeatureSink } from '../../linear/feature-row.ts';
import { mix } from '../../linear/hash.ts';
import type { Weigher } from '../../linear/weigher.ts';
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

/** The index of a part of speech. */
export function tagOf(name: (typeof TAGS)[number]): number {
  return TAGS.indexOf(name);
}

export const ADP = tagOf('ADP');
export const AUX = tagOf('AUX');
export const VERB = tagOf('VERB');
export const PUNCTUATION = tagOf('PUNCT');
const BEFORE_SENTENCE = 15;

/** Added to the shape of a sentence's first word. */
const FIRST_SHAPE = 20;

export const TAG_GROUPS = new FeatureGroups<Word>();
const WORD = TAG_GROUPS.ofItem(300, (sink, word) => addWord(sink, word, word.shape));
const FIRST_WORD = TAG_GROUPS.ofItem(300, (sink, word) => addWord(sink, word, word.shape + FIRST_SHAPE));
const WORD_BEFORE = TAG_GROUPS.ofItem(306, (sink, word) => sink.add(word.hash));
const WORD_AFTER = TAG_GROUPS.ofItem(307, (sink, word) => {
  sink.add(word.hash);
  sink.template(310);
  sink.add(word.suffix3);
});
const SHAPE_AND_TAG = TAG_GROUPS.ofNumber(303, 30 * 20);
const TAGS_BEFORE = TAG_GROUPS.ofNumber(304, 16 * 20);

function addWord(sink: FeatureSink, word: Word, shape: number): void {
  sink.add(word.hash);
  sink.add(mix(word.suffix3, shape));
  sink.template(312);
  sink.add(mix(word.stem, shape));
}

/** Parts of speech from left to right, each decided with the two before it: a greedy linear classifier. */
export function tagWords(
  words: readonly Word[],
  sentences: readonly TokenRange[],
  weigher: Weigher<Word>,
): Uint8Array {
  const tags = new Uint8Array(words.length);
  const scores = new Int32Array(TAGS.length);
  for (const sentence of sentences)
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!isTagged(words[i] as Word)) {
        tags[i] = PUNCTUATION;
        continue;
      }
      addTagFeatures(weigher, words, tags, i, sentence);
      scores.fill(0);
      weigher.addTo(scores, 0);
      tags[i] = indexOfMaximum(scores);
    }
  return tags;
}

/** Whether a token gets its part of speech from the classifier; marks do not need it. */
export function isTagged(word: Word): boolean {
  return word.kind === KIND.word || word.kind === KIND.number;
}

export function indexOfMaximum(scores: Int32Array | Float64Array): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] as number) > (scores[best] as number)) best = i;
  return best;
}

/** The features of the word at `i`, the parts of speech before it known. */
export function addTagFeatures(
  sink: FeatureSink,
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
  const shape = word.shape + (i === first ? FIRST_SHAPE : 0);
  sink.start();
  sink.addOfItem(i === first ? FIRST_WORD : WORD, word);
  sink.addOfItem(WORD_BEFORE, before);
  sink.addOfItem(WORD_AFTER, after);
  sink.addOfNumber(SHAPE_AND_TAG, shape * 20 + previous);
  sink.addOfNumber(TAGS_BEFORE, previous * 20 + second);
  sink.template(302);
  sink.add(mix(word.suffix2, previous));
  sink.template(305);
  sink.add(mix(word.hash, previous));
  sink.template(308);
  sink.add(mix(previous, after.suffix2));
  sink.add(mix(previous, mix(word.suffix3, after.shape)));
  sink.template(311);
  sink.add(mix(word.suffix2, after.hash));
}
