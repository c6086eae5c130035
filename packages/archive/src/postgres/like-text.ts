import { rarestAmong, SPELLINGS, topicTermsOf, unknownAmong } from '../rules/like.ts';
import { isFunctionWord } from '../text/function-words.ts';
import type { Scope } from './connection.ts';
import type { Voter } from './nearest.ts';
import { termsNamed } from './terms.ts';
import { topicsSpeltLike, usesOf } from './topic-counts.ts';

/** A text as the index can be asked for it. */
export interface ReadText {
  terms: readonly string[];
  /** By term; of one that no quote holds, those of its near spellings. */
  numbers: ReadonlyMap<string, readonly number[]>;
  /** The rarest topic words, and near spellings of those that no quote holds. */
  voters: readonly Voter[];
}

/** The rarest words, by which quotes are found. */
const MOST_VOTERS = 12;

/** How the index can be asked for a text, of which these are all terms. */
export async function readText(scope: Scope, text: string, terms: readonly string[]): Promise<ReadText> {
  const topics = topicTermsOf(text);
  const uses = await usesOf(scope, topics);
  const unknown = unknownAmong(topics, uses);
  const near = await topicsSpeltLike(scope, unknown);
  const mended = unknown.flatMap((term) => near.get(term)?.slice(0, SPELLINGS) ?? []);
  const known = await termsNamed(scope, [...new Set([...terms, ...mended.map(({ term }) => term)])]);
  const numbersOf = (names: readonly string[]) => names.flatMap((name) => known.get(name)?.number ?? []);
  const numbers = new Map(
    terms.map((term) => [
      term,
      numbersOf(known.has(term) ? [term] : (near.get(term) ?? []).map((topic) => topic.term)),
    ]),
  );
  const quotes = new Map(mended.map((topic) => [topic.term, topic.uses]));
  for (const term of rarestAmong(topics, uses, Number.POSITIVE_INFINITY))
    quotes.set(term, uses.get(term) ?? 0);
  const voters = [...quotes].flatMap(([term, count]) => {
    const number = known.get(term)?.number;
    return number === undefined ? [] : [{ number, quotes: count }];
  });
  return { terms, numbers, voters: voters.sort((a, b) => a.quotes - b.quotes).slice(0, MOST_VOTERS) };
}

/** How much less a grammatical word, or a near spelling, counts than a word that carries the topic. */
const LESS = 0.4;

/** About what `overlapOf` says, by the numbers of words alone. */
export function nearnessOf({ terms, numbers }: ReadText, held: readonly number[]): number {
  const followers = new Map<number, number[]>();
  held.forEach((number, index) => {
    const next = held[index + 1] ?? 0;
    const known = followers.get(number);
    if (known) known.push(next);
    else followers.set(number, [next]);
  });
  let shared = 0;
  let pairs = 0;
  terms.forEach((term, index) => {
    const own = (numbers.get(term) ?? []).filter((number) => followers.has(number));
    if (own.length === 0) return;
    shared += isFunctionWord(term) ? LESS : 1;
    const next = numbers.get(terms[index + 1] ?? '') ?? [];
    if (own.some((number) => followers.get(number)?.some((other) => next.includes(other)))) pairs += 1;
  });
  return shared + pairs;
}
