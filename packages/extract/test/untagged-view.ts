import { TAG_GROUPS } from '../src/attribution/learned/part-of-speech.ts';
import { makeView, type View } from '../src/attribution/learned/view.ts';
import { Vocabulary, type Word } from '../src/attribution/learned/word.ts';
import { Weigher } from '../src/linear/weigher.ts';
import { WeightTable } from '../src/linear/weight-table.ts';
import type { Document } from '../src/text/index.ts';

/** A document as the features see it, read with a lexicon and a tagger that know nothing. */
export function untaggedView(document: Document): View {
  const empty = { labels: 14, scale: 1, hashes: new Int32Array(), weights: new Int8Array() };
  return makeView(document, {
    vocabulary: new Vocabulary(null),
    partOfSpeech: new Weigher<Word>(new WeightTable(empty), TAG_GROUPS),
  });
}
