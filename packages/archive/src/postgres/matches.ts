import { MOST_COUNTED } from '../query.ts';
import type { Scope } from './connection.ts';
import type { Filter } from './filter.ts';
import { monthsHolding, monthsOf, monthsQueryOf, quotesIn } from './months.ts';
import { usesOf } from './topic-counts.ts';

/** What is asked of matches: the columns of `quote` that it needs, and a statement over these under the name `found`. */
export interface Asked {
  columns: (filter: Filter) => string;
  from: (filter: Filter) => string;
}

export interface Answered<Row> {
  rows: Row[];
  /** How many matches were asked. */
  total: number;
}

/** Asks all matches, where there are no more than `MOST_COUNTED`; else the total is higher, and the rows mean nothing. */
export async function askFew<Row>(scope: Scope, filter: Filter, asked: Asked): Promise<Answered<Row>> {
  if (filter.isIndexed) await leadByTerms(scope);
  const known = await knownTotal(scope, filter);
  if (known !== undefined && known > MOST_COUNTED) return { rows: [], total: known };
  return ask<Row>(scope, filter.copy(), asked, { bound: `LIMIT ${MOST_COUNTED + 1}` });
}

/** How many match, where that is counted already. */
async function knownTotal(scope: Scope, filter: Filter): Promise<number | undefined> {
  if (filter.isAll) return quotesIn(await monthsOf(scope));
  const [word] = filter.isOneWord ? filter.words : [];
  return word === undefined ? undefined : (await usesOf(scope, [word])).get(word);
}

/** The full-text index leads to the rows, whatever PostgreSQL thinks of another one's order. */
async function leadByTerms(scope: Scope): Promise<void> {
  await scope.all('SET LOCAL enable_indexscan = off', []);
}

/** Asks all matches, however many they are. */
export function askAll<Row>(scope: Scope, filter: Filter, asked: Asked): Promise<Answered<Row>> {
  return ask<Row>(scope, filter.copy(), asked, { bound: '' });
}

/** How much further back is looked where too few were found. */
const FURTHER = 4;

/**
 * Asks the newest `MOST_COUNTED` of matches that are more.
 *
 * The index does not give its entries in order of time; so it is asked for the months at the end that should hold enough.
 */
export async function askNewest<Row>(scope: Scope, filter: Filter, asked: Asked): Promise<Answered<Row>> {
  const bound = `ORDER BY day DESC, key DESC LIMIT ${MOST_COUNTED}`;
  const months = filter.isIndexed ? await monthsOf(scope) : [];
  const quotes = quotesIn(months);
  const share = (await matchesAbout(scope, filter, quotes)) / Math.max(1, quotes);
  for (let wanted = (MOST_COUNTED * 1.1) / share; ; wanted *= FURTHER) {
    const chosen = monthsHolding(months, wanted);
    const isAll = chosen.length === months.length;
    const more = isAll ? [] : [monthsQueryOf(scope, chosen, months)];
    const found = await ask<Row>(scope, filter.copy(), asked, { bound, more });
    if (isAll || found.total >= MOST_COUNTED) return found;
  }
}

/** About how many match, of which more than `MOST_COUNTED` do: as if words came independently of each other. */
async function matchesAbout(scope: Scope, filter: Filter, quotes: number): Promise<number> {
  const uses = await usesOf(scope, filter.words);
  let about = quotes;
  for (const word of filter.words) about *= (uses.get(word) ?? quotes) / Math.max(1, quotes);
  return Math.max(about, MOST_COUNTED);
}

async function ask<Row>(
  scope: Scope,
  filter: Filter,
  asked: Asked,
  { bound, more = [] }: { bound: string; more?: readonly string[] },
): Promise<Answered<Row>> {
  const found = `SELECT ${asked.columns(filter)} FROM quote WHERE ${filter.sql(more)} ${bound}`;
  const rows = await scope.all<Row & { total: number; is_row: boolean | null }>(
    `WITH found AS MATERIALIZED (${found})
     SELECT counted.total, asked.* FROM (SELECT count(*) AS total FROM found) AS counted
       LEFT JOIN LATERAL (SELECT true AS is_row, * FROM (${asked.from(filter)}) AS row) AS asked ON true`,
    filter.values,
  );
  return { rows: rows.filter((row) => row.is_row), total: rows[0]?.total ?? 0 };
}
