import type { Page, QuoteQuery } from '../query.ts';
import { certaintyOf } from '../rules/certainty.ts';
import { readCursor, writeCursor } from '../rules/cursor.ts';
import { orderOf, rankOf } from '../rules/orders.ts';
import type { Scope } from './connection.ts';
import { type PageRow, pageOf } from './page.ts';
import { filterOf } from './query-filter.ts';
import { receiptsOf } from './receipts.ts';

/** See `Archive.search`. */
export async function search(scope: Scope, query: QuoteQuery): Promise<Page> {
  const filter = await filterOf(scope, query);
  const clauses = filter.asked.all.length;
  const order = orderOf(query, clauses > 0);
  const position = readCursor(query, order.columns.length);
  const limit = Math.min(Math.max(query.limit ?? 10, 1), 100);
  const { rows, total, isTotalExact } = await pageOf(scope, filter, { order, position, limit: limit + 1 });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const receipts = await receiptsOf(scope, page);
  return {
    hits: receipts.map((receipt, index) => ({
      receipt,
      rank: rankOf(page[index] as PageRow, clauses),
      certainty: certaintyOf(receipt.quote, query.said),
    })),
    total,
    isTotalExact,
    next:
      rows.length > limit && last
        ? writeCursor(
            query,
            order.columns.map((column) => last[column]),
          )
        : null,
  };
}
