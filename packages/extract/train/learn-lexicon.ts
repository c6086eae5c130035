import { KIND, Vocabulary, type Word } from '../src/attribution/learned/word.ts';
import type { WeightEntries } from '../src/linear/weight-table.ts';
import type { GoldArticle } from './corpus.ts';

/** Shares of a word's occurrences that lie in a cue, from which on its cueness is 1, 2, 3, 4 and 5. */
const CUENESS = [0.01, 0.05, 0.15, 0.4, 0.7];

/** A share of few occurrences is drawn towards 0 as if by so many more outside of cues. */
const DOUBT = 3;

/** Fewest occurrences and articles of a word that features may rely on. */
const COMMON = { occurrences: 25, articles: 12, inLowerCase: 0.9 };

interface Counts {
  word: Word;
  all: number;
  inCues: number;
  inLowerCase: number;
  articles: Set<string>;
}

/** How often words lie in cues, and which words are common: `cueness + 8 × isCommon` by the word's hash. */
export function learnLexicon(articles: readonly GoldArticle[]): WeightEntries {
  const vocabulary = new Vocabulary(null);
  const counts = new Map<number, Counts>();
  for (const { id, document, attributions } of articles) {
    const isInCue = new Uint8Array(document.tokens.length);
    for (const { cue } of attributions) isInCue.fill(1, cue.first, cue.last);
    document.tokens.forEach((token, i) => {
      const word = vocabulary.word(token.text);
      if (word.kind !== KIND.word && word.kind !== KIND.number && !isInCue[i]) return;
      const entry = counts.get(word.hash) ?? { word, all: 0, inCues: 0, inLowerCase: 0, articles: new Set() };
      entry.all++;
      entry.inCues += isInCue[i] as number;
      if (token.text === token.text.toLowerCase()) entry.inLowerCase++;
      entry.articles.add(id);
      counts.set(word.hash, entry);
    });
  }
  const rows = [...counts]
    .map(([hash, entry]) => ({ hash, weight: cuenessOf(entry) + (isCommon(entry) ? 8 : 0) }))
    .filter(({ hash, weight }) => weight > 0 && hash !== 0)
    .sort((a, b) => (a.hash >>> 0) - (b.hash >>> 0));
  return {
    labels: 1,
    scale: 1,
    hashes: Int32Array.from(rows, (row) => row.hash),
    weights: Int8Array.from(rows, (row) => row.weight),
  };
}

function cuenessOf({ all, inCues }: Counts): number {
  const share = inCues < 2 ? 0 : inCues / (all + DOUBT);
  return CUENESS.filter((least) => share >= least).length;
}

function isCommon({ all, inLowerCase, articles }: Counts): boolean {
  return (
    all >= COMMON.occurrences && articles.size >= COMMON.articles && inLowerCase >= all * COMMON.inLowerCase
  );
}
