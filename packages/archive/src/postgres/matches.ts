import { MOST_COUNTED } from '../query.ts';
import type { Scope } from './connection.ts';
import type { Filter } from './filter.ts';
import { type Month, monthsHolding, monthsOf, monthsQueryOf, quotesIn } from './months.ts';
import { usesOf } from './topic-counts.ts';

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
  const months = await monthsOf(scope);
  const about = await matchesAbout(scope, filter, quotesIn(months));
  if (about <= MANY) {
    const few = await ask<Row>(scope, filter, asked, { bound: `LIMIT ${MOST_COUNTED + 1}` });
    if (few.isTotalExact) return few;
  }
  return askNewest(scope, filter, asked, { months, about: Math.max(about, MOST_COUNTED) });
}

/** From here on matches are looked at by months. */
const MANY = 2 * MOST_COUNTED;

/** How much further back is looked where too few were found. */
const FURTHER = 4;

async function askNewest<Row>(
  scope: Scope,
  filter: Filter,
  asked: Asked,
  { months, about }: { months: readonly Month[]; about: number },
): Promise<Answered<Row>> {
  const bound = `ORDER BY day DESC, key DESC LIMIT ${MOST_COUNTED + 1}`;
  // Without the full-text index, one by days gives them in order.
  if (!filter.isIndexed) return ask<Row>(scope, filter, asked, { bound });
  for (let wanted = (MOST_COUNTED * 1.1 * quotesIn(months)) / about; ; wanted *= FURTHER) {
    const chosen = monthsHolding(months, wanted);
    const isAll = chosen.length === months.length;
    const more = isAll ? [] : [monthsQueryOf(scope, chosen, months)];
    const found = await ask<Row>(scope, filter, asked, { bound, more });
    if (isAll || !found.isTotalExact) return found;
  }
}

/** Asks all matches, however many they are. */
export async function askAll<Row>(scope: Scope, filter: Filter, asked: Asked): Promise<Row[]> {
  return (await ask<Row>(scope, filter, asked, { bound: '' })).rows;
}

/** Of the quotes that hold two words, how many hold them in a row. */
const IN_A_ROW = 0.1;

/** About how many match, as if words came independently of each other; 0 of an article. */
async function matchesAbout(scope: Scope, filter: Filter, quotes: number): Promise<number> {
  if (filter.isOneArticle) return 0;
  const uses = await usesOf(
    scope,
    filter.asked.all.flatMap(({ terms }) => terms),
  );
  let about = Math.min(quotes, filter.about, filter.theirs);
  for (const clause of filter.asked.all) {
    if (clause.type === 'prefix') return 0;
    for (const term of clause.terms) about *= Math.min(1, (uses.get(term) ?? quotes) / Math.max(1, quotes));
    if (clause.terms.length > 1) about *= IN_A_ROW;
  }
  return about;
}

/** Quotes of some days that are rather put in order than looked for in the order of all. */
const FEW_DAYS = 50_000;

/** True where so few quotes lie in the asked days that an index by them leads to the matches. */
export function isFewDays({ about }: Filter): boolean {
  return about <= FEW_DAYS;
}

async function ask<Row>(
  scope: Scope,
  asking: Filter,
  asked: Asked,
  { bound, more = [] }: { bound: string; more?: readonly string[] },
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
