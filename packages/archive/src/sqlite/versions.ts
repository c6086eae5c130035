import type { Article, Extraction } from '@onrecord/schema';
import type { Scope } from './scope.ts';

interface ArticleRow {
  version: number;
  text: string;
  body: string;
  warnings: string;
  generated_by: string;
}

/** Puts the newest version of an article aside, whole, as the extraction that was once added. */
export function keepOldVersion(scope: Scope, articleId: string): void {
  const { connection, collection } = scope;
  const id = { collection, articleId };
  const row = connection.get<ArticleRow>(
    'SELECT version, text, body, warnings, generated_by FROM article WHERE collection = $collection AND id = $articleId',
    id,
  );
  if (!row) return;
  const bodiesOf = (from: string) =>
    connection
      .all<{ body: string }>(`SELECT body FROM ${from}`, id)
      .map(({ body }) => JSON.parse(body) as never);
  const ofArticle = 'WHERE collection = $collection AND article_id = $articleId';
  const extraction: Extraction = {
    article: articleOf(row),
    speakers: bodiesOf(`article_speaker ${ofArticle} AND is_printed = 1 ORDER BY rowid`),
    quotes: bodiesOf(`quote JOIN quote_print USING (key) ${ofArticle} ORDER BY position`),
    claims: bodiesOf(`claim ${ofArticle} ORDER BY position`),
    warnings: JSON.parse(row.warnings) as Extraction['warnings'],
    generatedBy: JSON.parse(row.generated_by) as Extraction['generatedBy'],
  };
  connection.run('INSERT INTO old_version VALUES ($collection, $articleId, $version, $extraction)', {
    ...id,
    version: row.version,
    extraction: JSON.stringify(extraction),
  });
}

/** An article from its row: the text lies beside the rest, so that searches need not read it. */
export function articleOf(row: { text: string; body: string }): Article {
  return { ...(JSON.parse(row.body) as Omit<Article, 'text'>), text: row.text };
}
