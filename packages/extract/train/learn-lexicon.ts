import {
  CUENESS_OF_SENSES,
  codeOfSenses,
  IS_KNOWN,
  KIND,
  SENSE_OF,
  Vocabulary,
  type Word,
} from '../src/attribution/learned/word.ts';
import { mix } from '../src/linear/hash.ts';
import type { WeightEntries } from '../src/linear/weight-table.ts';
import { baseForms } from '../src/stance/inflection.ts';
import type { GoldArticle } from './corpus.ts';
import type { Senses } from './word-senses.ts';

/** Shares of a word's occurrences that lie in a cue, from which on its cueness is 1, 2, 3, 4 and 5. */
const CUENESS = [0.01, 0.05, 0.15, 0.4, 0.7];

/** A share of few occurrences is drawn towards that of words of the same senses, as if by so many more of them. */
const DOUBT = 3;

/** Fewest occurrences and articles of a word that features may rely on. */
const COMMON = { occurrences: 25, articles: 12, inLowerCase: 0.9 };

interface Counts {
  word: Word;
  text: string;
  all: number;
  inCues: number;
  inLowerCase: number;
  articles: Set<string>;
}

/** Words seen at most so often tell how often a word of their senses lies in a cue that was never seen. */
const RARE = 30;

/**
 * How often words lie in cues, and which words are common; what words usually mean; and how often words of each
 * meaning lie in cues. `Vocabulary` says how that is kept.
 */
export function learnLexicon(
  articles: readonly GoldArticle[],
  senses: ReadonlyMap<string, Senses>,
): WeightEntries {
  const vocabulary = new Vocabulary(null);
  const counts = countWords(articles, vocabulary);
  const sensesOf = indexSenses(senses, vocabulary, counts);
  const codeOf = ({ stem }: Word): number => sensesOf.get(stem)?.code ?? 0;
  const shares = sharesOfSenses(counts.values(), codeOf);
  const weights = new Map<number, number>();
  for (const [hash, entry] of counts) {
    const share = shares.get(codeOf(entry.word)) ?? 0;
    const cueness = cuenessOf(entry.inCues, entry.all, share);
    const weight = cueness + (isCommon(entry) ? 8 : 0);
    if (weight > 0 || cuenessOf(0, 0, share) > 0) weights.set(hash, weight + IS_KNOWN);
  }
  for (const [code, share] of shares)
    if (code > 0) weights.set(mix(CUENESS_OF_SENSES, code), cuenessOf(0, 0, share));
  for (const [stem, { verb, noun }] of sensesOf) {
    weights.set(mix(SENSE_OF.verb, stem), verb);
    weights.set(mix(SENSE_OF.noun, stem), noun);
  }
  const rows = [...weights]
    .filter(([hash, weight]) => weight > 0 && hash !== 0)
    .sort(([a], [b]) => (a >>> 0) - (b >>> 0));
  return {
    labels: 1,
    scale: 1,
    hashes: Int32Array.from(rows, ([hash]) => hash),
    weights: Int8Array.from(rows, ([, weight]) => weight),
  };
}

function countWords(articles: readonly GoldArticle[], vocabulary: Vocabulary): Map<number, Counts> {
  const counts = new Map<number, Counts>();
  for (const { id, document, attributions } of articles) {
    const isInCue = new Uint8Array(document.tokens.length);
    for (const { cue } of attributions) isInCue.fill(1, cue.first, cue.last);
    document.tokens.forEach((token, i) => {
      const word = vocabulary.word(token.text);
      if (word.kind !== KIND.word && word.kind !== KIND.number && !isInCue[i]) return;
      const entry = counts.get(word.hash) ?? {
        word,
        text: token.text.toLowerCase(),
        all: 0,
        inCues: 0,
        inLowerCase: 0,
        articles: new Set(),
      };
      entry.all++;
      entry.inCues += isInCue[i] as number;
      if (token.text === token.text.toLowerCase()) entry.inLowerCase++;
      entry.articles.add(id);
      counts.set(word.hash, entry);
    });
  }
  return counts;
}

/** The senses by stem: of WordNet's lemmas, and of the irregular forms that the articles have. */
function indexSenses(
  senses: ReadonlyMap<string, Senses>,
  vocabulary: Vocabulary,
  counts: ReadonlyMap<number, Counts>,
): Map<number, Senses & { code: number }> {
  const index = new Map<number, Senses & { code: number }>();
  const add = (word: string, { verb, noun }: Senses): void => {
    const { stem } = vocabulary.word(word);
    const known = index.get(stem);
    const both = { verb: known?.verb || verb, noun: known?.noun || noun };
    if (both.verb + both.noun > 0) index.set(stem, { ...both, code: codeOfSenses(both.verb, both.noun) });
  };
  for (const [lemma, entry] of senses) add(lemma, entry);
  for (const { text } of counts.values())
    for (const form of baseForms(text)) {
      const entry = senses.get(form);
      if (entry) add(text, entry);
    }
  return index;
}

/** For each pair of senses the share of its rare words' occurrences that lies in cues. */
function sharesOfSenses(counts: Iterable<Counts>, codeOf: (word: Word) => number): Map<number, number> {
  const sums = new Map<number, { all: number; inCues: number }>();
  for (const { word, all, inCues } of counts) {
    if (all > RARE) continue;
    const sum = sums.get(codeOf(word)) ?? { all: 0, inCues: 0 };
    sum.all += all;
    sum.inCues += inCues;
    sums.set(codeOf(word), sum);
  }
  return new Map([...sums].map(([code, { all, inCues }]) => [code, inCues / (all + RARE)]));
}

function cuenessOf(inCues: number, all: number, shareOfSenses: number): number {
  const share = (inCues + DOUBT * shareOfSenses) / (all + DOUBT);
  return CUENESS.filter((least) => share >= least).length;
}

function isCommon({ all, inLowerCase, articles }: Counts): boolean {
  return (
    all >= COMMON.occurrences && articles.size >= COMMON.articles && inLowerCase >= all * COMMON.inLowerCase
  );
}
