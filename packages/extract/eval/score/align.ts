import type { Extraction, Quote } from '@onrecord/schema';
import type { GoldArticle, GoldAttribution } from '../gold.ts';
import { overlapOf, quotedWords, sharedCount, type WordSet, wordsIn, wordsOfSpans } from './words.ts';

export type ContentType = 'direct' | 'mixed' | 'indirect';

/** One attribution as sets of words. */
interface Side {
  content: WordSet;
  cue: WordSet;
  source: WordSet;
  type: ContentType;
}

export interface GoldSide extends Side {
  gold: GoldAttribution;
  match: PredictedSide | null;
  /** Jaccard overlap of the contents of the match, 0 without one. */
  overlap: number;
}

export interface PredictedSide extends Side {
  quote: Quote;
  match: GoldSide | null;
}

export interface Alignment {
  gold: GoldSide[];
  predicted: PredictedSide[];
}

/** Gold and predicted attributions of one article, joined one to one: best overlap of contents first; the cue breaks ties. */
export function align({ article, attributions }: GoldArticle, { quotes }: Extraction): Alignment {
  const words = wordsIn(article.text);
  const quoted = quotedWords(article.text, words);
  const sideOf = ({ content, cue, source }: Pick<GoldAttribution, 'content' | 'cue' | 'source'>): Side => {
    const contentWords = wordsOfSpans(words, content);
    return {
      content: contentWords,
      cue: wordsOfSpans(words, cue),
      source: wordsOfSpans(words, source),
      type: typeOf(contentWords, quoted),
    };
  };
  const gold = attributions
    .map((attribution): GoldSide => ({ ...sideOf(attribution), gold: attribution, match: null, overlap: 0 }))
    .filter(({ content }) => content.size > 0);
  const predicted = quotes
    .map(
      (quote): PredictedSide => ({
        ...sideOf({ content: quote.content, cue: quote.cue?.spans ?? [], source: quote.source?.spans ?? [] }),
        quote,
        match: null,
      }),
    )
    .filter(({ content }) => content.size > 0);
  joinPairs(gold, predicted);
  return { gold, predicted };
}

function joinPairs(gold: readonly GoldSide[], predicted: readonly PredictedSide[]): void {
  const pairs: { wanted: GoldSide; given: PredictedSide; overlap: number; score: number }[] = [];
  for (const wanted of gold)
    for (const given of predicted) {
      const overlap = overlapOf(wanted.content, given.content);
      const score = overlap + (sharedCount(wanted.cue, given.cue) > 0 ? CUE_BONUS : 0);
      if (overlap > 0) pairs.push({ wanted, given, overlap, score });
    }
  pairs.sort((a, b) => b.score - a.score);
  for (const { wanted, given, overlap } of pairs)
    if (!wanted.match && !given.match) {
      wanted.match = given;
      wanted.overlap = overlap;
      given.match = wanted;
    }
}

/** Less than one word of a long content. */
const CUE_BONUS = 0.001;

/** Direct with at most one word outside the marks, as annotators put it. */
function typeOf(content: WordSet, quoted: WordSet): ContentType {
  const inside = sharedCount(content, quoted);
  if (inside === 0) return 'indirect';
  return inside >= content.size - 1 ? 'direct' : 'mixed';
}
