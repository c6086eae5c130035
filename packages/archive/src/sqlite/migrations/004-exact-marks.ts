import { unpackExtraction } from '../../rules/extraction-body.ts';
import type { Connection } from '../connection.ts';
import { describer } from '../describe-quotes.ts';
import { foundUnder } from '../remove.ts';
import type { Scope } from '../scope.ts';

/** Which articles describe somebody, the last added first. */
export const describedIndex = `CREATE INDEX article_speaker_described ON article_speaker (collection, speaker, article, roles)
  WHERE roles IS NOT NULL`;

/** Articles whose quotes are indexed together. */
const BATCH = 500;

/**
 * Format 4: quotes are marked by the identity of their speaker, not by a surname that thousands may bear; and those that may
 * have been said at any time of more than a year by a mark of their own. Fills the index of quotes anew.
 */
export function exactMarks(connection: Connection): void {
  connection.execute(describedIndex);
  connection.run(`INSERT INTO quote_index (quote_index) VALUES ('delete-all')`);
  const collections = connection.all<{ key: number; name: string }>('SELECT key, name FROM collection');
  for (const { key: collection, name } of collections) indexQuotes({ connection, collection, name });
}

function indexQuotes(scope: Scope): void {
  const { connection, collection } = scope;
  for (let last = 0; ; ) {
    const articles = connection.all<{ key: number; body: Uint8Array }>(
      'SELECT key, body FROM article WHERE collection = ? AND key > ? ORDER BY key LIMIT ?',
      [collection, last, BATCH],
    );
    if (articles.length === 0) return;
    last = articles.at(-1)?.key ?? last;
    const rows = articles.flatMap((article) => indexedOf(scope, article));
    // In the order of keys; see `QuoteRows.store`.
    for (const [key, words] of rows.sort(([a], [b]) => a - b))
      connection.run('INSERT INTO quote_index (rowid, words) VALUES (?, ?)', [key, words]);
  }
}

function indexedOf(scope: Scope, article: { key: number; body: Uint8Array }): [key: number, words: string][] {
  const extraction = unpackExtraction(article.body);
  const describe = describer(scope, extraction);
  const rows = scope.connection.all<{ key: number; position: number; speaker: number | null }>(
    'SELECT key, position, speaker FROM quote WHERE article = ?',
    [article.key],
  );
  return rows.flatMap(({ key, position, speaker }) => {
    const quote = extraction.quotes[position];
    const found = speaker === null ? [] : foundUnder(scope, speaker);
    return quote ? [[key, describe(quote, found).words]] : [];
  });
}
