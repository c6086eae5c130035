import type { Hit } from '../query.ts';
import { rarestAmong, readTermsOf, SPELLINGS, topicTermsOf, unknownAmong } from '../rules/like.ts';
import { overlapOf } from '../text/overlap.ts';
import { isNearSpelling } from '../text/spelling.ts';
import { termsOf } from '../text/terms.ts';
import { type Mark, matchOf, termsMatch } from './index-words.ts';
import { namesLike } from './names.ts';
import { nearestOf, type Voter } from './nearest.ts';
import { speakersOf } from './plan.ts';
import { extractionsOf, receiptsOf } from './receipts.ts';
import type { Scope } from './scope.ts';
import { usesOf } from './topics.ts';

/** Quotes that are compared with the text word by word. */
const COMPARED = 64;

/** Quotes that hold a short text as it stands, newest first. */
const VERBATIM = 20;

/** Quotes that the words which vote may name together. */
const MOST_VOTES = 200_000;

/** Words of a text that is short; the index takes long to find many common words in a row. */
const SHORT = 6;

/** See `Archive.findLike`. */
export function findLike(
  scope: Scope,
  text: string,
  options: { limit: number; speakerId?: string | readonly string[] },
): Hit[] {
  const terms = readTermsOf(text);
  if (terms.length === 0 || scope.collection === 0) return [];
  const spoken = options.speakerId === undefined ? null : speakersOf(scope, [options.speakerId].flat());
  if (spoken?.marks.length === 0) return [];
  const keys = candidatesOf(scope, { text, terms, spoken });
  const places = placesOf(scope, keys, spoken && !spoken.isExact ? spoken.keys : null);
  const extractions = extractionsOf(
    scope,
    places.map(({ article }) => article),
  );
  const ranked = places
    .map((place) => {
      const quote = extractions.get(place.article)?.quotes[place.position];
      const found = quote ? termsOf(quote.text) : [];
      return { place, rank: overlapOf(terms, found), surplus: Math.abs(found.length - terms.length) };
    })
    .filter(({ rank }) => rank > 0)
    // Of several that hold as much of it, the one with the fewest other words.
    .sort((a, b) => b.rank - a.rank || a.surplus - b.surplus || b.place.key - a.place.key)
    .slice(0, options.limit);
  const receipts = receiptsOf(
    scope,
    ranked.map(({ place }) => place),
    extractions,
  );
  return receipts.map((receipt, index) => ({
    receipt,
    rank: ranked[index]?.rank ?? 0,
    certainty: 'certain',
  }));
}

/** Quotes with the whole text in a row, then those that hold most of its rarest words. */
function candidatesOf(
  scope: Scope,
  asked: { text: string; terms: readonly string[]; spoken: { marks: Mark[] } | null },
): number[] {
  const { text, terms, spoken } = asked;
  const marks = spoken ? [spoken.marks] : [];
  const voters = votersOf(scope, text, terms);
  const near = nearestOf(scope, 'quote_index', {
    voters,
    among: spoken ? matchOf(scope.collection, { marks }) : null,
    limit: COMPARED,
  });
  if (terms.length > SHORT && voters.length > 1) return near;
  // A longer quotation that holds the text has its rarest words, and is among the nearest.
  const verbatim = scope.connection.all<{ key: number }>(
    'SELECT rowid AS key FROM quote_index WHERE quote_index MATCH $match ORDER BY rowid DESC LIMIT $limit',
    { match: matchOf(scope.collection, { all: [{ type: 'phrase', terms }], marks }), limit: VERBATIM },
  );
  return [...new Set([...verbatim.map(({ key }) => key), ...near])];
}

/** The rarest topic words of a text, with near spellings of those that no quote holds; all words where there are none. */
function votersOf(scope: Scope, text: string, terms: readonly string[]): Voter[] {
  const topics = topicTermsOf(text);
  const uses = usesOf(scope, topics);
  const rarest = rarestAmong(topics, uses, MOST_VOTES);
  const voter = (term: string, quotes: number): Voter => ({
    match: termsMatch(scope.collection, [term]),
    quotes,
  });
  const voters = rarest.map((term) => voter(term, uses.get(term) ?? 0));
  if (rarest.length < ENOUGH_KNOWN)
    for (const term of unknownAmong(topics, uses))
      for (const { ref, uses: quotes } of spellingsOf(scope, term)) voters.push(voter(ref, quotes));
  if (voters.length > 0) return voters;
  const all = termsOf(terms.join(' '));
  return [
    {
      match: matchOf(scope.collection, {
        all: [...new Set(all)].map((term) => ({ type: 'phrase', terms: [term] })),
      }),
      quotes: 0,
    },
  ];
}

/** Known words that find a quote without a guess at what the others were meant to be. */
const ENOUGH_KNOWN = 4;

function spellingsOf(scope: Scope, term: string): { ref: string; uses: number }[] {
  return namesLike(scope, 'topic', { typed: term, limit: 50 })
    .filter(({ ref }) => isNearSpelling(ref, term))
    .slice(0, SPELLINGS);
}

interface QuotePlace {
  key: number;
  article: number;
  position: number;
}

function placesOf(scope: Scope, keys: readonly number[], speakers: readonly number[] | null): QuotePlace[] {
  return scope.connection.all<QuotePlace>(
    `SELECT key, article, position FROM quote WHERE key IN (SELECT value FROM json_each($keys))
       AND collection = $collection
       ${speakers ? 'AND speaker IN (SELECT value FROM json_each($speakers))' : ''}`,
    {
      collection: scope.collection,
      keys: JSON.stringify(keys),
      ...(speakers ? { speakers: JSON.stringify(speakers) } : {}),
    },
  );
}
