import { hashText } from '@onrecord/schema';
import type { Connection } from './connection.ts';

/** A collection of an open database: what every function of this folder works on. */
export interface Scope {
  connection: Connection;
  collection: string;
}

/** The collection as one word of the full-text indexes, whatever characters its name holds. */
export function indexWordOf(collection: string): string {
  return `c${hashText(collection).slice(0, 16)}`;
}

/**
 * An FTS5 query for rows of the collection. Every term stands between quotation marks, so that nothing that a person
 * types is read as syntax (https://www.sqlite.org/fts5.html#full_text_query_syntax).
 */
export function matchOf(scope: Scope, terms: readonly string[], how: 'all' | 'any' | 'phrase'): string {
  const quoted = terms.map((term) => `"${term.replaceAll('"', '""')}"`);
  const words = how === 'phrase' ? `"${terms.join(' ').replaceAll('"', '""')}"` : quoted.join(JOINTS[how]);
  return `collection : "${indexWordOf(scope.collection)}" AND words : (${words})`;
}

const JOINTS = { all: ' AND ', any: ' OR ' } as const;
