import { MOST_COUNTED, type Page, type QuoteQuery } from '../query.ts';
import { certaintyOf } from '../rules/certainty.ts';
import { readCursor, writeCursor } from '../rules/cursor.ts';
import { orderNameOf, rankOf } from '../rules/orders.ts';
import { isWholeArticle, quotesOfArticle } from './article-quotes.ts';
import { FIRST_DATED_KEY } from './keys.ts';
import { keysIn, type Plan, planOf } from './plan.ts';
import { receiptsOf } from './receipts.ts';
import type { Scope } from './scope.ts';

export interface FoundRow {
  key: number;
  article: number;
  position: number;
  word_count: number;
  is_phrase: number;
}

/** A page's rows, and one more where there are more; what the cursor of each says. */
export interface Found {
  rows: FoundRow[];
  counted: number;
  positionOf: (row: FoundRow) => number[];
}

/** See `Archive.search`. */
export function search(scope: Scope, query: QuoteQuery): Page {
  const plan = planOf(scope, query);
  const order = orderNameOf(query, (plan?.words.all.length ?? 0) > 0);
  const position = readCursor(query, CURSOR_LENGTHS[order]) as readonly number[] | null;
  if (!plan) return { hits: [], total: 0, isTotalExact: true, next: null };
  const limit = Math.min(Math.max(query.limit ?? 10, 1), 100);
  const asked = { position, limit: limit + 1 };
  const found =
    plan.article !== null && isWholeArticle(query)
      ? quotesOfArticle(scope, plan.article, asked)
      : ORDERS[order](scope, plan, asked);
  const page = found.rows.slice(0, limit);
  const last = page.at(-1);
  const terms = plan.words.all.length;
  return {
    hits: receiptsOf(scope, page).map((receipt, index) => ({
      receipt,
      rank: rankOf(page[index] as FoundRow, terms),
      certainty: certaintyOf(receipt.quote, query.said),
    })),
    total: Math.min(found.counted, MOST_COUNTED),
    isTotalExact: found.counted <= MOST_COUNTED,
    next: found.rows.length > limit && last ? writeCursor(query, found.positionOf(last)) : null,
  };
}

type Finder = (
  scope: Scope,
  plan: Plan,
  page: { position: readonly number[] | null; limit: number },
) => Found;

const CURSOR_LENGTHS = { relevance: 4, newest: 1, oldest: 1, text: 1 } as const;

const ORDERS: Record<keyof typeof CURSOR_LENGTHS, Finder> = {
  relevance: byRelevance,
  newest: byKey('DESC'),
  oldest: byKey('ASC'),
  text: byPosition,
};

/**
 * The whole phrase first, then the shortest, then the newest, of the newest matches. A cursor holds the oldest of those
 * that were ranked: what is added meanwhile pushes none of them out.
 */
function byRelevance(
  scope: Scope,
  plan: Plan,
  { position, limit }: { position: readonly number[] | null; limit: number },
): Found {
  const [floor = 0, ...after] = position ?? [];
  const most = MOST_COUNTED + 1;
  const candidates = newestOf(plan, { name: '', limit: position ? 2 * most : most, low: floor });
  // Words in a row take long to find: only as far back as the candidates reach.
  const phrase = plan.stretches.some(({ inARow }) => inARow !== null)
    ? newestOf(plan, { name: 'Phrase', limit: 2 * most, low: floor, isInARow: true, from: 'candidate' })
    : null;
  const isPhrase = phrase ? 'candidate.key IN (SELECT key FROM phrase)' : '0';
  const rows = scope.connection.all<FoundRow & { counted: number; floor: number }>(
    `WITH candidate AS MATERIALIZED (${candidates.sql}) ${phrase ? `, phrase AS MATERIALIZED (${phrase.sql})` : ''}
     SELECT * FROM (SELECT quote.key, quote.article, quote.position, quote.word_count, ${isPhrase} AS is_phrase,
         (SELECT count(*) FROM candidate) AS counted, (SELECT min(key) FROM candidate) AS floor
       FROM candidate CROSS JOIN quote ON quote.key = candidate.key)
     ${position ? 'WHERE (is_phrase, -word_count, key) < ($isPhrase, $shortness, $key)' : ''}
     ORDER BY is_phrase DESC, word_count, key DESC LIMIT $rows`,
    {
      ...candidates.parameters,
      ...phrase?.parameters,
      rows: limit,
      ...(position ? { isPhrase: after[0] ?? 0, shortness: after[1] ?? 0, key: after[2] ?? 0 } : {}),
    },
  );
  const lowest = position ? floor : (rows[0]?.floor ?? 0);
  return {
    rows,
    counted: rows[0]?.counted ?? (position ? countOf(scope, plan) : 0),
    positionOf: (row) => [lowest, row.is_phrase, -row.word_count, row.key],
  };
}

/** The order of keys is that of days; where no day is known a quote comes last in either. */
function byKey(order: 'ASC' | 'DESC'): Finder {
  return (scope, plan, { position, limit }) => {
    const [last] = position ?? [];
    const rows: FoundRow[] = [];
    for (const range of rangesIn(order, last))
      for (const stretch of order === 'ASC' ? plan.stretches : plan.stretches.toReversed()) {
        if (rows.length >= limit) break;
        const keys = keysIn(plan, stretch, { name: '', order, limit: limit - rows.length, ...range });
        rows.push(
          ...scope.connection.all<FoundRow>(
            `SELECT quote.key, quote.article, quote.position, quote.word_count, 0 AS is_phrase
             FROM (${keys.sql}) AS found CROSS JOIN quote ON quote.key = found.key ORDER BY quote.key ${order}`,
            keys.parameters,
          ),
        );
      }
    return { rows, counted: countOf(scope, plan), positionOf: (row) => [row.key] };
  };
}

/** What is left behind a key, in the order in which it is to be read. */
function rangesIn(order: 'ASC' | 'DESC', last: number | undefined): { low: number; high?: number }[] {
  if (order === 'DESC') return [last === undefined ? { low: 0 } : { low: 0, high: last - 1 }];
  const undated = { low: 0, high: FIRST_DATED_KEY - 1 };
  if (last === undefined) return [{ low: FIRST_DATED_KEY }, undated];
  return last < FIRST_DATED_KEY ? [{ ...undated, low: last + 1 }] : [{ low: last + 1 }, undated];
}

function byPosition(
  scope: Scope,
  plan: Plan,
  { position, limit }: { position: readonly number[] | null; limit: number },
): Found {
  const keys = newestOf(plan, { name: '', limit: Number.MAX_SAFE_INTEGER });
  const rows = scope.connection.all<FoundRow>(
    `SELECT quote.key, quote.article, quote.position, quote.word_count, 0 AS is_phrase
     FROM (${keys.sql}) AS found CROSS JOIN quote ON quote.key = found.key
     WHERE quote.position > $after ORDER BY quote.position LIMIT $rows`,
    { ...keys.parameters, after: position?.[0] ?? -1, rows: limit },
  );
  return { rows, counted: countOf(scope, plan), positionOf: (row) => [row.position] };
}

/** How many match; counting stops one behind `MOST_COUNTED`. */
function countOf(scope: Scope, plan: Plan): number {
  const { sql, parameters } = newestOf(plan, { name: '', limit: MOST_COUNTED + 1 });
  return (
    scope.connection.get<{ counted: number }>(`SELECT count(*) AS counted FROM (${sql})`, parameters)
      ?.counted ?? 0
  );
}

/** SQL for the keys of a plan's newest quotes. */
export function newestOf(
  plan: Plan,
  given: { name: string; limit: number; low?: number; isInARow?: boolean; from?: string },
): { sql: string; parameters: Record<string, string | number | null> } {
  const parts = plan.stretches.map((stretch, index) =>
    keysIn(plan, stretch, {
      name: `${given.name}${index}`,
      // FTS5 goes on until it finds words in a row, beyond any bound: so it starts at the one and ends at the newest.
      order: given.isInARow ? 'ASC' : 'DESC',
      limit: given.limit,
      ...(given.low === undefined ? {} : { low: given.low }),
      ...(given.from === undefined ? {} : { from: given.from }),
      ...(given.isInARow && stretch.inARow !== null ? { match: stretch.inARow } : {}),
    }),
  );
  const parameters = Object.assign({}, ...parts.map((part) => part.parameters)) as Record<
    string,
    string | number
  >;
  const [only] = parts;
  if (parts.length === 1 && only) return { sql: only.sql, parameters };
  return {
    sql: `SELECT key FROM (${parts.map(({ sql }) => sql).join(' UNION ALL ')}) ORDER BY key DESC LIMIT $limit${given.name}`,
    parameters: { ...parameters, [`limit${given.name}`]: given.limit },
  };
}
