import type { Archive, QuoteQuery } from '@onrecord/archive';
import { type Receipt, type Word, wordsOf } from '@onrecord/schema';
import { isWithin } from '../days.ts';
import { alikeOf, shareOf, topicWordsOf } from './topics.ts';

/** Quotes looked at. */
const CONSIDERED = 100;

/** Of the topic words asked for, so many must stand in the quote and its sentence: all of three, three of four. */
const ENOUGH = 0.75;

/**
 * Quotes none of which holds all words asked about, but which are about the same by their printed sentence and by the
 * forms of the words: "soldiers from North Korea" for "North Korean soldiers". The nearest first; none where only some
 * of the words are met.
 */
export async function quotesAbout(archive: Archive, about: string, query: QuoteQuery): Promise<Receipt[]> {
  return nearestOf(topicWordsOf(about), await quotesFor(archive, about, query));
}

/** The same, looked for by the inflected forms of a word that is asked for alone: "mended", for "the mending". */
export async function quotesInForms(archive: Archive, about: string): Promise<Receipt[]> {
  const asked = topicWordsOf(about);
  return nearestOf(asked, await likeQuotes(archive, [about, ...formsOf(asked)].join(' '), {}));
}

/**
 * The same; where there are none, quotes of the speakers asked for that may be about it though neither they nor their
 * sentence say so: what "it" is stands in the sentence before, or in the headline.
 */
export async function quotesNear(
  archive: Archive,
  about: string,
  query: QuoteQuery,
): Promise<{ receipts: Receipt[]; isBeside: boolean }> {
  const asked = topicWordsOf(about);
  const looked = await quotesFor(archive, about, query);
  const receipts = nearestOf(asked, looked);
  const isBeside = receipts.length === 0 && asked.length > 0 && query.speakerId !== undefined;
  return { receipts: isBeside ? looked.filter((receipt) => isBesideIt(asked, receipt)) : receipts, isBeside };
}

/** Quotes that may be about it: the speaker's, where one is asked for, else what holds some of the words. */
async function quotesFor(archive: Archive, about: string, query: QuoteQuery): Promise<Receipt[]> {
  const asked = topicWordsOf(about);
  if (asked.length === 0) return [];
  const { words: _words, cursor: _cursor, ...filters } = query;
  if (filters.speakerId !== undefined) return latestQuotes(archive, filters);
  const others = asked.flatMap(({ folded }) => alikeOf(folded));
  return likeQuotes(archive, [about, ...others].join(' '), filters);
}

function nearestOf(asked: readonly Word[], receipts: readonly Receipt[]): Receipt[] {
  return receipts
    .map((receipt) => ({
      receipt,
      share: shareOf(asked, `${receipt.quote.text} ${receipt.sentence}`),
      own: shareOf(asked, receipt.quote.text),
    }))
    .filter(({ share, own }) => share >= ENOUGH && (own > 0 || asked.length > 1))
    .sort((a, b) => b.share - a.share || b.own - a.own)
    .map(({ receipt }) => receipt);
}

/** Words that stand for what is spoken about. */
const STANDS_FOR = /\b(?:it|its|this|that|these|those|they|them|their|he|she|him|her)\b/i;

function isBesideIt(asked: readonly Word[], { quote, sentence, before, article }: Receipt): boolean {
  const isOpen = shareOf(asked, quote.text) > 0 || STANDS_FOR.test(quote.text);
  return isOpen && shareOf(asked, `${quote.text} ${sentence} ${before ?? ''} ${article.title ?? ''}`) === 1;
}

function formsOf(asked: readonly Word[]): string[] {
  if (asked.length > 1) return [];
  return asked.flatMap(({ folded }) => {
    const base = folded.replace(/(?:ed|ing|e|s)$/, '');
    return /^\p{L}{4,}$/u.test(base) ? [`${base}ed`, `${base}ing`] : [];
  });
}

/** One speaker's: a quote may hold none of the words, and its sentence all of them. */
async function latestQuotes(archive: Archive, filters: QuoteQuery): Promise<Receipt[]> {
  const { hits } = await archive.search({ ...filters, order: 'newest', limit: CONSIDERED });
  return hits.map(({ receipt }) => receipt);
}

/** Anybody's that hold some of the words, within the other filters. */
async function likeQuotes(archive: Archive, words: string, filters: QuoteQuery): Promise<Receipt[]> {
  const hits = await archive.findLike(words, { limit: CONSIDERED });
  return hits.map(({ receipt }) => receipt).filter((receipt) => isAsked(receipt, filters));
}

/** What a search would tell by its index, told by the receipt. */
function isAsked(receipt: Receipt, { stance, type, outlet, said, published }: QuoteQuery): boolean {
  const { quote, article } = receipt;
  const day = article.publishedAt?.slice(0, 10);
  const { from, to } = published ?? {};
  if (stance !== undefined && quote.stance !== stance) return false;
  if (type !== undefined && quote.type !== type) return false;
  if (from !== undefined && (day === undefined || day < from)) return false;
  if (to !== undefined && (day === undefined || day > to)) return false;
  if (outlet !== undefined && !holdsWords(article.publisher ?? '', outlet)) return false;
  return isWithin(receipt, said ?? {});
}

function holdsWords(text: string, asked: string): boolean {
  const held = new Set(wordsOf(text).map(({ folded }) => folded));
  return wordsOf(asked).every(({ folded }) => held.has(folded));
}
