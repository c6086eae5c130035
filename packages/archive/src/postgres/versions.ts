import type { Scope } from './connection.ts';

/** Puts the newest version of an article aside, whole, as the extraction that was once added. */
export async function keepOldVersion(scope: Scope, articleId: string): Promise<void> {
  await scope.all(
    `INSERT INTO old_version (collection, article_id, version, body)
     SELECT collection, id, version, body FROM article WHERE collection = $1 AND id = $2`,
    [scope.collection, articleId],
  );
}
