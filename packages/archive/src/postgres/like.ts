import type { Hit } from '../query.ts';
import {
  LIKE_CANDIDATES,
  rarestAmong,
  readTermsOf,
  SPELLINGS,
  topicTermsOf,
  unknownAmong,
} from '../rules/like.ts';
import { overlapOf } from '../text/overlap.ts';
import type { Scope } from './connection.ts';
import type { Value } from './literal.ts';
import { receiptsOf } from './receipts.ts';
import { speakerKeysOf } from './speakers.ts';
import { markQueryOf, queryOf, termsIn } from './terms.ts';
import { topicsSpeltLike, usesOf } from './topic-counts.ts';

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
  options: { limit: number; speakerId?: string },
): Promise<Hit[]> {
  const terms = readTermsOf(text);
  if (terms.length === 0) return [];
  const speakers = options.speakerId === undefined ? null : await speakerKeysOf(scope, [options.speakerId]);
  if (speakers?.length === 0) return [];
  await scope.all('SET LOCAL enable_indexscan = off', []);
  const found = new Map<number, Candidate>();
  for (const query of await queriesFor(scope, text, terms)) {
    const narrowed = speakers ? `${query} & ${markQueryOf(scope, 'speaker', speakers)}` : query;
    for (const row of await candidatesOf(scope, narrowed)) found.set(row.key, row);
    if (found.size >= options.limit) break;
  }
  const closest = [...found.values()]
    .map((row) => ({ row, rank: overlapOf(terms, termsIn(row.terms)) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || a.row.key - b.row.key)
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

function candidatesOf(scope: Scope, query: string): Promise<Candidate[]> {
  const values: Value[] = [scope.collection, query, LIKE_CANDIDATES];
  return scope.all(
    `SELECT article, position, key, terms::text AS terms FROM quote
     WHERE collection = $1 AND terms @@ $2::tsquery
     ORDER BY ts_rank(terms, $2::tsquery, 1) DESC, key LIMIT $3`,
    values,
  );
}

/** What the index is asked for, until enough is found: the strictest first. */
async function queriesFor(scope: Scope, text: string, terms: readonly string[]): Promise<string[]> {
  const asked = await askedTermsOf(scope, text);
  if (asked.length === 0)
    return [queryOf(scope, terms, 'phrase'), queryOf(scope, [...new Set(terms)], 'all')];
  if (asked.length === 1) return [queryOf(scope, terms, 'phrase'), queryOf(scope, asked, 'any')];
  return [twoOf(scope, asked), queryOf(scope, asked, 'any')];
}

/** A `tsquery` for texts that hold at least two of the terms. */
function twoOf(scope: Scope, terms: readonly string[]): string {
  const pairs = terms
    .slice(0, -1)
    .map((term, index) => `(${queryOf(scope, [term])} & ${queryOf(scope, terms.slice(index + 1), 'any')})`);
  return `(${pairs.join(' | ')})`;
}

/** The rarest topic words of a text, and near spellings of those that no quote holds. */
async function askedTermsOf(scope: Scope, text: string): Promise<string[]> {
  const terms = topicTermsOf(text);
  const uses = await usesOf(scope, terms);
  const unknown = unknownAmong(terms, uses);
  const near = await topicsSpeltLike(scope, unknown);
  const mended = unknown.flatMap((term) => near.get(term)?.slice(0, SPELLINGS) ?? []);
  return [...new Set([...rarestAmong(terms, uses), ...mended.map(({ term }) => term)])];
}
