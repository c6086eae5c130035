import { anyOf } from './index-words.ts';
import type { Scope } from './scope.ts';

/** A word that speaks for the rows that hold it. */
export interface Voter {
  /** FTS5 expression. */
  match: string;
  /** How many rows hold it, about: the fewer, the more its vote counts. */
  quotes: number;
}

/** Rows that one word may bring, newest first. Where more hold two of the words, those are asked for that hold three. */
const ROWS_PER_VOTER = 1500;

/** Rows that one word brings alone, where no two words meet. */
const ROWS_ALONE = 100;

/**
 * The rows for which the most, and the rarest, of some words speak; the newest first among equals.
 *
 * Only rows with two of the words are looked at, unless there are none: the index finds where two lists meet without
 * handing over either. As in BM25, a word counts by the logarithm of how rare it is.
 */
export function nearestOf(
  scope: Scope,
  table: 'quote_index' | 'claim_index',
  asked: { voters: readonly Voter[]; among: string | null; limit: number },
): number[] {
  const { voters, among, limit } = asked;
  const rowsOf = (match: string, most: number) =>
    scope.connection.all<{ key: number }>(
      `SELECT rowid AS key FROM ${table} WHERE ${table} MATCH $match ORDER BY rowid DESC LIMIT $most`,
      { match: among === null ? match : `(${match}) AND ${among}`, most },
    );
  const votes = new Map<number, number>();
  const vote = (voter: Voter, rows: readonly { key: number }[]) => {
    const weight = 1 / Math.log2(voter.quotes + 4);
    for (const { key } of rows) votes.set(key, (votes.get(key) ?? 0) + weight);
  };
  for (const voter of voters) {
    const others = voters.filter((other) => other !== voter).map(({ match }) => match);
    if (others.length === 0) continue;
    const met = rowsOf(`${voter.match} AND ${anyOf(others)}`, ROWS_PER_VOTER);
    const isTooMany = met.length === ROWS_PER_VOTER && others.length > 1;
    vote(voter, isTooMany ? rowsOf(`${voter.match} AND ${anyOf(pairsOf(others))}`, ROWS_PER_VOTER) : met);
  }
  if (votes.size < limit) for (const voter of voters) vote(voter, rowsOf(voter.match, ROWS_ALONE));
  return [...votes]
    .sort(([leftKey, left], [rightKey, right]) => right - left || rightKey - leftKey)
    .slice(0, limit)
    .map(([key]) => key);
}

function pairsOf(matches: readonly string[]): string[] {
  return matches.flatMap((left, index) => matches.slice(index + 1).map((right) => `(${left} AND ${right})`));
}
