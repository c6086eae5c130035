import type { Scope } from './connection.ts';
import type { Value } from './literal.ts';
import { arrayOf } from './spelling.ts';

/** A word that speaks for the rows that hold it. */
export interface Voter {
  number: number;
  /** How many quotes hold it, about: the fewer, the more its vote counts. */
  quotes: number;
}

interface Election {
  table: 'quote' | 'claim';
  columns: string;
  /** The order of rows for which as much speaks. */
  newest: string;
  voters: readonly Voter[];
  /** How many quotes there are. */
  quotes: number;
  /** Of these numbers all rows hold one; `null` where nothing is asked. */
  among: readonly number[] | null;
  limit: number;
}

/** Rows that one group of words may name, about, to be asked for: each takes some microseconds to look at. */
const MOST_OF_GROUP = 300;

/** Rows that all groups may name together. */
const MOST_ROWS = 3000;

/** Entries of the index that groups may read together: a millisecond for each twenty thousand. */
const MOST_ENTRIES = 200_000;

/** Words of a group, and of how many of the rarest words every such group is asked for. */
const GROUPS = [
  { size: 1, among: 12 },
  { size: 2, among: 12 },
  { size: 3, among: 7 },
  { size: 4, among: 6 },
] as const;

/**
 * The rows for which the most, and the rarest, of some words speak.
 *
 * The index is asked for rows that hold two of the words, beginning with the rarest, and three or four of common ones: it finds
 * them without handing over the rows of each. As in BM25, a word counts by the logarithm of how rare it is.
 */
export async function nearestOf<Row>(scope: Scope, election: Election): Promise<Row[]> {
  const { table, columns, newest, among, limit } = election;
  const asked = askedGroups(election);
  const values: Value[] = [
    scope.collection,
    asked.map(({ numbers }) => arrayOf(numbers)),
    asked.map(({ weight }) => weight),
    limit,
  ];
  const narrowed = among === null ? '' : `AND held && $${values.push(among)}::integer[]`;
  return scope.allByTerms<Row>(
    `SELECT ${columns} FROM (
       SELECT row.*, sum(asked.weight) OVER (PARTITION BY row.article, row.position) AS votes,
         row_number() OVER (PARTITION BY row.article, row.position) AS time
       FROM unnest($2::text[], $3::float8[]) AS asked (numbers, weight) CROSS JOIN LATERAL
         (SELECT * FROM ${table} WHERE collection = $1 AND held @> asked.numbers::integer[] ${narrowed}
          LIMIT ${MOST_ROWS}) AS row
     ) AS elected WHERE time = 1 ORDER BY votes DESC, ${newest} LIMIT $4`,
    values,
  );
}

interface Group {
  numbers: readonly number[];
  /** How many rows hold all of them, about, as if words came independently of each other. */
  rows: number;
  /** Entries of the index that are read. */
  entries: number;
  weight: number;
}

/**
 * Groups that name few rows, small ones first; where there are none, the one that names the fewest. What holds a larger group
 * holds every smaller one in it: none is asked for of which a part is.
 */
function askedGroups({ voters, quotes }: Election): Group[] {
  const rarest = voters.toSorted((a, b) => a.quotes - b.quotes);
  const chosen: Group[] = [];
  let rows = 0;
  let entries = 0;
  let fewest: Group | null = null;
  for (const { size, among } of GROUPS) {
    const groups = combinations(rarest.slice(0, among), size)
      .map((group) => groupOf(group, quotes))
      .filter(
        ({ numbers }) => !chosen.some((part) => part.numbers.every((number) => numbers.includes(number))),
      )
      .sort((a, b) => a.rows - b.rows);
    fewest = groups[0] ?? fewest;
    for (const group of groups) {
      if (
        group.rows > MOST_OF_GROUP ||
        rows + group.rows > MOST_ROWS ||
        entries + group.entries > MOST_ENTRIES
      )
        break;
      rows += group.rows;
      entries += group.entries;
      chosen.push(group);
    }
  }
  return chosen.length === 0 && fewest ? [fewest] : chosen;
}

function groupOf(voters: readonly Voter[], quotes: number): Group {
  const counts = voters.map((voter) => voter.quotes);
  return {
    numbers: voters.map(({ number }) => number),
    rows: counts.reduce((rows, count) => rows * (count / Math.max(1, quotes)), quotes),
    entries: Math.min(...counts),
    weight: counts.reduce((sum, count) => sum + Math.max(1, Math.log2(quotes / (count + 1))), 0),
  };
}

/** Every so many of some items. */
function combinations<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    combinations(items.slice(index + 1), size - 1).map((others) => [item, ...others]),
  );
}
