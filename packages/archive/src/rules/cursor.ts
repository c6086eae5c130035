import { hashText } from '@onrecord/schema';
import { ArchiveError } from '../error.ts';
import type { QuoteQuery } from '../query.ts';

/** Where a page ended: the values that its order compares, so that what is added meanwhile moves nothing. */
export type Position = readonly (string | number)[];

/** An opaque cursor for the page after a position; it holds which query it belongs to. */
export function writeCursor(query: QuoteQuery, position: Position): string {
  return Buffer.from(JSON.stringify([digestOf(query), ...position])).toString('base64url');
}

/** @throws {ArchiveError} `ARCHIVE_CURSOR` when it is no cursor, or one of another query. */
export function readCursor(query: QuoteQuery, length: number): Position | null {
  if (query.cursor === undefined) return null;
  const parts = parse(query.cursor);
  if (
    Array.isArray(parts) &&
    parts.length === length + 1 &&
    parts[0] === digestOf(query) &&
    parts.every(isPlain)
  )
    return parts.slice(1);
  throw new ArchiveError(
    'ARCHIVE_CURSOR',
    `${JSON.stringify(query.cursor.slice(0, 80))} is no cursor of this query; ask without one for the first page`,
  );
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
}

function isPlain(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function digestOf({ cursor: _cursor, limit: _limit, ...query }: QuoteQuery): string {
  const sorted = Object.entries(query).sort(([a], [b]) => (a < b ? -1 : 1));
  return hashText(JSON.stringify(sorted)).slice(0, 12);
}
