import type { Article, Extraction } from '@onrecord/schema';
import { packExtraction } from '../../rules/extraction-body.ts';
import { correctionsOf } from '../../rules/speaker-corrections.ts';
import type { Connection } from '../connection.ts';
import { type Scope, scopeForWriting } from '../scope.ts';
import { store } from '../store.ts';

/** What format 1 kept, its children first. */
const TABLES = [
  'quote_speaker',
  'quote_print',
  'quote',
  'claim',
  'article_speaker',
  'speaker',
  'old_version',
  'article',
  'name_gram',
  'name_word',
  'name',
] as const;

const INDEXES = [
  'article_by_url',
  'article_by_day',
  'article_by_publisher',
  'speaker_by_surname',
  'speaker_by_same_as',
  'article_speaker_by_speaker',
  'quote_by_id',
  'quote_by_day',
  'quote_speaker_by_quote',
  'claim_by_id',
  'name_by_ref',
  'name_by_folded',
  'name_by_uses',
] as const;

/** Articles that are added at a time. */
const BATCH = 200;

/**
 * Brings an archive of format 1 into the tables that `createTables` makes, in the caller's transaction: every extraction is
 * put together again from the pieces in which that format kept it, and added as it was.
 */
export function upgradeFromFormat1(connection: Connection, createTables: string): void {
  for (const index of INDEXES) connection.execute(`DROP INDEX ${index}`);
  connection.execute('DROP TABLE quote_words; DROP TABLE claim_words');
  for (const table of TABLES) connection.execute(`ALTER TABLE ${table} RENAME TO format1_${table}`);
  connection.execute(createTables);
  for (let batch = articlesAfter(connection, 0); batch.length > 0; ) {
    for (const [name, rows] of byCollection(batch)) addArticles(scopeForWriting(connection, name), rows);
    batch = articlesAfter(connection, batch.at(-1)?.rowid ?? 0);
  }
  for (const table of TABLES) connection.execute(`DROP TABLE format1_${table}`);
}

interface ArticleRow {
  rowid: number;
  collection: string;
  id: string;
  version: number;
  text: string;
  body: string;
  warnings: string;
  generated_by: string;
}

function articlesAfter(connection: Connection, rowid: number): ArticleRow[] {
  return connection.all<ArticleRow>(
    'SELECT rowid, * FROM format1_article WHERE rowid > $rowid ORDER BY rowid LIMIT $limit',
    { rowid, limit: BATCH },
  );
}

function byCollection(rows: readonly ArticleRow[]): Map<string, ArticleRow[]> {
  const collections = new Map<string, ArticleRow[]>();
  for (const row of rows) collections.set(row.collection, [...(collections.get(row.collection) ?? []), row]);
  return collections;
}

function addArticles(scope: Scope, rows: readonly ArticleRow[]): void {
  for (const { id } of rows) addOldVersions(scope, id);
  store(
    scope,
    rows.map((row) => ({ extraction: extractionOf(scope, row), version: row.version })),
    correctionsOf([]),
  );
}

function addOldVersions(scope: Scope, articleId: string): void {
  const { connection, collection, name } = scope;
  const rows = connection.all<{ version: number; extraction: string }>(
    'SELECT version, extraction FROM format1_old_version WHERE collection = $name AND article_id = $articleId',
    { name, articleId },
  );
  for (const { version, extraction } of rows)
    connection.run('INSERT INTO old_version VALUES ($collection, $articleId, $version, $body)', {
      collection,
      articleId,
      version,
      body: packExtraction(JSON.parse(extraction) as Extraction),
    });
  connection.run('UPDATE collection SET versions = versions + $old WHERE key = $collection', {
    old: rows.length,
    collection,
  });
}

function extractionOf({ connection, name }: Scope, row: ArticleRow): Extraction {
  const bodiesOf = (from: string) =>
    connection
      .all<{ body: string }>(
        `SELECT body FROM ${from.replace('WHERE', 'WHERE collection = $name AND article_id = $articleId AND')}`,
        { name, articleId: row.id },
      )
      .map(({ body }) => JSON.parse(body) as never);
  const { textHash, ...article } = JSON.parse(row.body) as Omit<Article, 'text'>;
  return {
    article: { ...article, text: row.text, textHash },
    speakers: bodiesOf('format1_article_speaker WHERE is_printed = 1 ORDER BY rowid'),
    quotes: bodiesOf('format1_quote JOIN format1_quote_print USING (key) WHERE 1 ORDER BY position'),
    claims: bodiesOf('format1_claim WHERE 1 ORDER BY position'),
    warnings: JSON.parse(row.warnings) as Extraction['warnings'],
    generatedBy: JSON.parse(row.generated_by) as Extraction['generatedBy'],
  };
}
