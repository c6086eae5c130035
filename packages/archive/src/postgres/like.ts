import type { Hit } from '../query.ts';
import { unpackExtraction } from '../rules/extraction-body.ts';
import { readTermsOf } from '../rules/like.ts';
import { overlapOf } from '../text/overlap.ts';
import { termsOf } from '../text/terms.ts';
import type { Scope } from './connection.ts';
import { type Candidate, candidatesOf } from './like-candidates.ts';
import { nearnessOf, readText } from './like-text.ts';
import { receiptsOf } from './receipts.ts';
import { speakerKeysOf } from './speakers.ts';

/** The nearest candidates, whose words are compared, spelling and all. */
const READ = 12;

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
  const read = await readText(scope, text, terms);
  const candidates = await candidatesOf(scope, read, speakers);
  const surplusOf = (row: Candidate) => Math.abs(row.word_count - terms.length);
  const near = candidates
    .map((row) => ({ row, nearness: nearnessOf(read, row.held.slice(0, row.word_count)) }))
    .sort((a, b) => b.nearness - a.nearness || surplusOf(a.row) - surplusOf(b.row) || b.row.key - a.row.key)
    .slice(0, Math.max(READ, options.limit))
    .map(({ row }) => row);
  const ranked = (await withWords(scope, near))
    .map(({ row, words }) => ({ row, rank: overlapOf(terms, words) }))
    .filter(({ rank }) => rank > 0)
    // Of several that hold as much of it, the one with the fewest other words.
    .sort((a, b) => b.rank - a.rank || surplusOf(a.row) - surplusOf(b.row) || b.row.key - a.row.key)
    .slice(0, options.limit);
  const receipts = await receiptsOf(
    scope,
    ranked.map(({ row }) => row),
  );
  return receipts.map((receipt, index) => ({
    receipt,
    rank: ranked[index]?.rank ?? 0,
    certainty: 'certain',
  }));
}

/** Rows with the words of their quotes. */
async function withWords(
  scope: Scope,
  rows: readonly Candidate[],
): Promise<{ row: Candidate; words: readonly string[] }[]> {
  const bodies = await scope.all<{ key: number; body: Uint8Array }>(
    'SELECT key, body FROM article WHERE collection = $1 AND key = ANY ($2)',
    [scope.collection, [...new Set(rows.map(({ article }) => article))]],
  );
  const extractions = new Map(bodies.map(({ key, body }) => [key, unpackExtraction(body)]));
  return rows.map((row) => ({
    row,
    words: termsOf(extractions.get(row.article)?.quotes[row.position]?.text ?? ''),
  }));
}
