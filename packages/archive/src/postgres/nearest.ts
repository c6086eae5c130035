import type { Scope } from './connection.ts';
import type { Value } from './literal.ts';

/** A word that speaks for the rows that hold it. */
export interface Voter {
  /** Its `tsquery`. */
  query: string;
  /** How many quotes hold it, about: the fewer, the more its vote counts. */
  quotes: number;
}

interface Election {
  table: 'quote' | 'claim';
  columns: string;
  /** The order of rows for which as much speaks. */
  newest: string;
  voters: readonly Voter[];
  /** How many of the words rows must hold: as many at first, then fewer where these are not enough. */
  shares: readonly number[];
  /** A `tsquery` that all rows answer. */
  among: string | null;
  limit: number;
}

/** Rows that may stand for election: what more of them hold tells little, and each takes some microseconds a word. */
const MOST_ROWS = { quote: 5000, claim: 1500 };

/** Rare words of which one alone, where no two meet, brings rows. */
const ALONE = 3;

/**
 * The rows for which the most, and the rarest, of some words speak.
 *
 * Only rows with several of the words are looked at: the index finds them without handing over the rest. As in BM25, a word
 * counts by the logarithm of how rare it is.
 *
 * @param isEnough - Whether what is found so far will do.
 */
export async function nearestOf<Row>(
  scope: Scope,
  election: Election,
  isEnough: (rows: readonly Row[]) => boolean,
): Promise<Row[]> {
  const rarest = election.voters.toSorted((a, b) => a.quotes - b.quotes);
  const rows: Row[] = [];
  for (const share of election.shares) {
    const queries = (share === 1 ? rarest.slice(0, ALONE) : rarest).map(({ query }) => query);
    rows.push(...(await rowsWith<Row>(scope, election, atLeast(share, queries))));
    if (isEnough(rows)) break;
  }
  return rows;
}

function rowsWith<Row>(scope: Scope, election: Election, query: string): Promise<Row[]> {
  const { table, columns, newest, voters, among, limit } = election;
  const values: Value[] = [scope.collection, among === null ? query : `${query} & ${among}`, limit];
  const votes = voters.map(({ query, quotes }) => {
    const place = `$${values.push(query)}::tsquery`;
    return `CASE WHEN terms @@ ${place} THEN ${1 / Math.log2(quotes + 4)} ELSE 0 END`;
  });
  return scope.allByTerms<Row>(
    `SELECT ${columns} FROM (SELECT * FROM ${table} WHERE collection = $1 AND terms @@ $2::tsquery LIMIT ${MOST_ROWS[table]})
       AS standing ORDER BY ${votes.join(' + ')} DESC, ${newest} LIMIT $3`,
    values,
  );
}

/** A `tsquery` for texts that answer at least so many of these. */
function atLeast(share: number, queries: readonly string[]): string {
  if (share === 1) return `(${queries.join(' | ')})`;
  const parts = queries.slice(0, queries.length - share + 1).map((query, index) => {
    const others = atLeast(share - 1, queries.slice(index + 1));
    return `(${query} & ${others})`;
  });
  return `(${parts.join(' | ')})`;
}
