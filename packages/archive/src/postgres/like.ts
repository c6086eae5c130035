import type { Hit } from '../archive.ts';
import {
  LIKE_CANDIDATES,
  rarestAmong,
  readTermsOf,
  SPELLINGS,
  topicTermsOf,
  unknownAmong,
} from '../rules/like.ts';
import { overlapOf } from '../text/overlap.ts';
import { isNearSpelling } from '../text/spelling.ts';
import { termsOf } from '../text/terms.ts';
import type { Scope, Value } from './connection.ts';
import { namesLike } from './names.ts';
import { type Place, receiptsOf } from './receipts.ts';
import { spokenBy } from './search.ts';
import { speakerKeysOf } from './speakers.ts';
import { queryOf } from './terms.ts';
import { usesOf } from './topics.ts';

/** See `Archive.findLike`. */
export async function findLike(
  scope: Scope,
  text: string,
  options: { limit: number; speakerId?: string },
): Promise<Hit[]> {
  const terms = readTermsOf(text);
  if (terms.length === 0) return [];
  const asked = await askedTermsOf(scope, text);
  const queries = [
    queryOf(scope.name, terms, 'phrase'),
    asked.length > 0 ? queryOf(scope.name, asked, 'any') : queryOf(scope.name, [...new Set(terms)], 'all'),
  ];
  const speakers = options.speakerId === undefined ? null : await speakerKeysOf(scope, [options.speakerId]);
  const places = new Map<number, Place & { key: number }>();
  for (const query of queries)
    for (const row of await candidatesOf(scope, query, speakers)) places.set(row.key, row);
  const rows = [...places.values()];
  const receipts = await receiptsOf(scope, rows);
  return receipts
    .map((receipt, index) => ({
      receipt,
      rank: overlapOf(terms, termsOf(receipt.quote.text)),
      key: rows[index]?.key ?? 0,
    }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || a.key - b.key)
    .slice(0, options.limit)
    .map(({ receipt, rank }) => ({ receipt, rank }));
}

function candidatesOf(
  scope: Scope,
  query: string,
  speakers: readonly number[] | null,
): Promise<(Place & { key: number })[]> {
  const values: Value[] = [scope.collection, query, LIKE_CANDIDATES];
  if (speakers) values.push(speakers);
  return scope.all(
    `SELECT key, article, position FROM quote
     WHERE collection = $1 AND terms @@ $2::tsquery ${speakers ? `AND ${spokenBy('$4')}` : ''}
     ORDER BY ts_rank(terms, $2::tsquery, 1) DESC, key LIMIT $3`,
    values,
  );
}

/** The rarest topic words of a text, and near spellings of those that no quote holds. */
async function askedTermsOf(scope: Scope, text: string): Promise<string[]> {
  const terms = topicTermsOf(text);
  const uses = await usesOf(scope, terms);
  const mended: string[] = [];
  for (const term of unknownAmong(terms, uses)) mended.push(...(await spellingsOf(scope, term)));
  return [...new Set([...rarestAmong(terms, uses), ...mended])];
}

async function spellingsOf(scope: Scope, term: string): Promise<string[]> {
  const names = await namesLike(scope, 'topic', { typed: term, limit: 50 });
  return names
    .map((name) => name.ref)
    .filter((ref) => isNearSpelling(ref, term))
    .slice(0, SPELLINGS);
}
