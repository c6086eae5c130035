import { MOST_COUNTED } from '../query.ts';
import type { Scope } from './connection.ts';
import type { Filter } from './filter.ts';
import { monthsHolding, numbersOfMonths, quotesIn } from './months.ts';

/** What is asked of matches: the columns of `quote` that it needs, and a statement over these under the name `found`. */
export interface Asked {
  columns: (filter: Filter) => string;
  from: (filter: Filter) => string;
}

export interface Answered<Row> {
  rows: Row[];
  /** How many match; `MOST_COUNTED` where there are more. */
  total: number;
  isTotalExact: boolean;
}

/**
 * Asks something of the quotes that match; of more than `MOST_COUNTED`, of the newest so many.
 *
 * The full-text index does not give its entries in order of time, and all matches of a common word take long to collect.
 * So where there are many for sure, or turn out to be, it is asked for the months at the end that should hold enough.
 */
export async function askMatches<Row>(scope: Scope, filter: Filter, asked: Asked): Promise<Answered<Row>> {
  if (filter.isNothing) return { rows: [], total: 0, isTotalExact: true };
  if (filter.isOneArticle || filter.about <= MANY) {
    const few = await ask<Row>(scope, filter, asked, { bound: `LIMIT ${MOST_COUNTED + 1}` });
    if (few.isTotalExact) return few;
  }
  return askNewest(scope, filter, asked);
}

/** From here on matches are looked at by months. */
const MANY = 1.25 * MOST_COUNTED;

/** How much further back is looked where too few were found. */
const FURTHER = 4;

async function askNewest<Row>(scope: Scope, filter: Filter, asked: Asked): Promise<Answered<Row>> {
  const { months } = filter;
  const bound = `ORDER BY day DESC, key DESC LIMIT ${MOST_COUNTED + 1}`;
  // Without the full-text index, one by days gives them in order.
  if (!filter.isIndexed) return ask<Row>(scope, filter, asked, { bound });
  for (let wanted = quotesHolding(filter, MOST_COUNTED * 1.1); ; wanted *= FURTHER) {
    const chosen = monthsHolding(months, wanted);
    const isAll = chosen.length === months.length;
    const more = isAll ? [] : [numbersOfMonths(chosen, months)];
    const found = await ask<Row>(scope, filter, asked, { bound, more });
    if (isAll || !found.isTotalExact) return found;
  }
}

/** Of how many quotes in the asked months about so many match; there are more than `MOST_COUNTED` in all. */
export function quotesHolding({ about, months }: Filter, matches: number): number {
  return (matches * quotesIn(months)) / Math.max(about, MOST_COUNTED);
}

/** Asks all matches, however many they are. */
export async function askAll<Row>(scope: Scope, filter: Filter, asked: Asked): Promise<Row[]> {
  return (await ask<Row>(scope, filter, asked, { bound: '' })).rows;
}

/** Quotes of some days that are rather put in order than looked for in the order of all. */
const FEW_DAYS = 50_000;

/** True where so few quotes lie in the asked days that an index by them leads to the matches. */
export function isFewDays({ inDays }: Filter): boolean {
  return inDays <= FEW_DAYS;
}

async function ask<Row>(
  scope: Scope,
  asking: Filter,
  asked: Asked,
  { bound, more = [] }: { bound: string; more?: readonly (readonly number[])[] },
): Promise<Answered<Row>> {
  const filter = asking.copy();
  const found = `SELECT ${asked.columns(filter)} FROM quote WHERE ${filter.sql(more)} ${bound}`;
  const sql = `WITH found AS MATERIALIZED (${found})
    SELECT counted.total, asked.* FROM (SELECT count(*) AS total FROM found) AS counted
      LEFT JOIN LATERAL (SELECT true AS is_row, * FROM (${asked.from(filter)}) AS row) AS asked ON true`;
  const find = filter.isIndexed || isFewDays(filter) ? scope.allByTerms : scope.all;
  const rows = await find<Row & { total: number; is_row: boolean | null }>(sql, filter.values);
  const total = rows[0]?.total ?? 0;
  return {
    rows: rows.filter((row) => row.is_row),
    total: Math.min(total, MOST_COUNTED),
    isTotalExact: total <= MOST_COUNTED,
  };
}
