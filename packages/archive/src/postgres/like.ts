import type { Hit } from '../query.ts';
import { rarestAmong, readTermsOf, SPELLINGS, topicTermsOf, unknownAmong } from '../rules/like.ts';
import { overlapOf } from '../text/overlap.ts';
import type { Scope } from './connection.ts';
import { nearestOf, type Voter } from './nearest.ts';
import { receiptsOf } from './receipts.ts';
import { speakerKeysOf } from './speakers.ts';
import { markQueryOf, queryOf, termsIn } from './terms.ts';
import { topicsSpeltLike, usesOf } from './topic-counts.ts';

/** Quotes that are compared with the text word by word, of each way to find them. */
const COMPARED = 150;

/** An overlap that nothing else than the quote that is meant has; see `overlapOf`. */
const CLEARLY_IT = 0.6;

/** Words of a text that is short; the index takes long to find many common words in a row. */
const SHORT = 6;

/** The rarest words, by which quotes are found: every three of them are asked for. */
const MOST_VOTERS = 12;

/** Words of which a quote need not hold three to be looked at first. */
const FEW_VOTERS = 5;

interface Candidate {
  article: number;
  position: number;
  key: number;
  terms: string;
}

/** See `Archive.findLike`. */
export async function findLike(
  scope: Scope,
  text: string,
  options: { limit: number; speakerId?: string | readonly string[] },
): Promise<Hit[]> {
  const terms = readTermsOf(text);
  if (terms.length === 0) return [];
  const speakers =
    options.speakerId === undefined ? null : await speakerKeysOf(scope, [options.speakerId].flat());
  if (speakers?.length === 0) return [];
  const among = speakers ? markQueryOf(scope, 'speaker', speakers) : null;
  const ranked = new Map<number, { row: Candidate; rank: number; surplus: number }>();
  const rank = (rows: readonly Candidate[]) => {
    for (const row of rows) {
      if (ranked.has(row.key)) continue;
      const held = termsIn(row.terms);
      ranked.set(row.key, {
        row,
        rank: overlapOf(terms, held),
        surplus: Math.abs(held.length - terms.length),
      });
    }
    return [...ranked.values()];
  };
  const voters = await votersOf(scope, text, terms);
  // A longer quotation that holds the text has its rarest words, and is among the nearest.
  if (terms.length <= SHORT || voters.length < 2) rank(await verbatimOf(scope, terms, among));
  const election = {
    table: 'quote' as const,
    columns: 'article, position, key, terms::text AS terms',
    newest: 'day DESC, key DESC',
    voters,
    shares: [3, 2, 1].filter((share) => share <= voters.length - (share === 3 ? FEW_VOTERS - 3 : 0)),
    among,
    limit: Math.max(COMPARED, options.limit),
  };
  const found = await nearestOf<Candidate>(scope, election, (rows) =>
    rank(rows).some(({ rank }) => rank >= CLEARLY_IT),
  );
  const closest = rank(found)
    .filter(({ rank }) => rank > 0)
    // Of several that hold as much of it, the one with the fewest other words.
    .sort((a, b) => b.rank - a.rank || a.surplus - b.surplus || b.row.key - a.row.key)
    .slice(0, options.limit);
  const receipts = await receiptsOf(
    scope,
    closest.map(({ row }) => row),
  );
  return receipts.map((receipt, index) => ({
    receipt,
    rank: closest[index]?.rank ?? 0,
    certainty: 'certain',
  }));
}

/** Quotes that hold the text as it stands. */
function verbatimOf(scope: Scope, terms: readonly string[], among: string | null): Promise<Candidate[]> {
  const query = queryOf(scope, terms, 'phrase');
  return scope.allByTerms(
    `SELECT article, position, key, terms::text AS terms FROM quote
     WHERE collection = $1 AND terms @@ $2::tsquery LIMIT $3`,
    [scope.collection, among === null ? query : `${query} & ${among}`, COMPARED],
  );
}

/** The rarest topic words of a text, and near spellings of those that no quote holds; all words where there are none. */
async function votersOf(scope: Scope, text: string, terms: readonly string[]): Promise<Voter[]> {
  const topics = topicTermsOf(text);
  const uses = await usesOf(scope, topics);
  const unknown = unknownAmong(topics, uses);
  const near = await topicsSpeltLike(scope, unknown);
  const mended = unknown.flatMap((term) => near.get(term)?.slice(0, SPELLINGS) ?? []);
  const voters = new Map<string, number>(mended.map((topic) => [topic.term, topic.uses]));
  for (const term of rarestAmong(topics, uses)) voters.set(term, uses.get(term) ?? 0);
  if (voters.size > 0)
    return [...voters]
      .map(([term, quotes]) => ({ query: queryOf(scope, [term]), quotes }))
      .sort((a, b) => a.quotes - b.quotes)
      .slice(0, MOST_VOTERS);
  return [{ query: queryOf(scope, [...new Set(terms)], 'all'), quotes: 0 }];
}
