import type { Forgettable, Forgotten } from '../archive.ts';
import { type Credited, credits, fullNamesAmong } from '../rules/credits.ts';
import { unpackExtraction } from '../rules/extraction-body.ts';
import { idsIn } from '../rules/speaker-corrections.ts';
import { removeArticle } from './remove.ts';
import type { Scope } from './scope.ts';
import { correctionsIn, editsIn } from './speaker-edits.ts';
import { groupOf, quotedFor, rootOf } from './speaker-groups.ts';

/** See `Archive.forget`. Runs in the caller's transaction; what the file still holds of it takes `purge`. */
export function forget(scope: Scope, what: Forgettable): Forgotten {
  if ('articleId' in what) return forgetArticles(scope, [what.articleId]);
  return 'speakerId' in what ? forgetSpeaker(scope, what.speakerId) : forgetCollection(scope);
}

function forgetArticles(scope: Scope, articleIds: readonly string[]): Forgotten {
  const { connection, collection } = scope;
  const corrections = correctionsIn(scope);
  const forgotten: Forgotten = { articles: 0, quotes: 0 };
  for (const articleId of articleIds) {
    const id = { collection, articleId };
    const row = connection.get<{ body: Uint8Array }>(
      'SELECT body FROM article WHERE collection = $collection AND id = $articleId',
      id,
    );
    if (!row) continue;
    forgotten.articles++;
    forgotten.quotes += unpackExtraction(row.body).quotes.length;
    const mentioned = identitiesIn(scope, articleId);
    removeArticle(scope, articleId, corrections);
    forgetEdits(scope, new Set(mentioned.filter((id) => rootOf(scope, id) === null)));
    const { changes: versions } = connection.run(
      'DELETE FROM old_version WHERE collection = $collection AND article_id = $articleId',
      id,
    );
    connection.run('UPDATE collection SET versions = versions - $versions WHERE key = $collection', {
      collection,
      versions,
    });
  }
  return forgotten;
}

/** The identities that an article mentions: corrections of those that go with it hold their names. */
function identitiesIn(scope: Scope, articleId: string): string[] {
  const rows = scope.connection.all<{ id: string }>(
    `SELECT DISTINCT speaker.id FROM article CROSS JOIN article_speaker
       ON article_speaker.collection = $collection AND article_speaker.article = article.key
       CROSS JOIN speaker ON speaker.key = article_speaker.speaker
     WHERE article.collection = $collection AND article.id = $articleId`,
    { collection: scope.collection, articleId },
  );
  return rows.map(({ id }) => id);
}

/** Articles whose newest version credits the identity with a statement, alone or with others, or of which an old version did. */
function forgetSpeaker(scope: Scope, speakerId: string): Forgotten {
  const group = groupOf(scope, [speakerId]);
  const ids = identityIdsOf(scope, group);
  const articles = scope.connection.all<{ id: string }>(
    `SELECT DISTINCT article.id FROM article_speaker CROSS JOIN article ON article.key = article_speaker.article
     WHERE article_speaker.collection = $collection
       AND article_speaker.speaker IN (SELECT value FROM json_each($group))
       AND EXISTS (SELECT 1 FROM quote WHERE quote.article = article.key
         AND quote.speaker IN (SELECT value FROM json_each($quoted)))`,
    {
      collection: scope.collection,
      group: JSON.stringify(group),
      quoted: JSON.stringify(quotedFor(scope, group)),
    },
  );
  const old = articlesWithOldVersionsOf(scope, { ids, fullNames: fullNamesOf(scope, ids) });
  forgetEdits(scope, ids);
  return forgetArticles(scope, [...new Set([...articles.map(({ id }) => id), ...old])]);
}

function identityIdsOf(scope: Scope, group: readonly number[]): Set<string> {
  const rows = scope.connection.all<{ id: string }>(
    'SELECT id FROM speaker WHERE key IN (SELECT value FROM json_each($group))',
    { group: JSON.stringify(group) },
  );
  return new Set(rows.map(({ id }) => id));
}

function fullNamesOf(scope: Scope, ids: ReadonlySet<string>): Set<string> {
  const rows = scope.connection.all<{ folded: string }>(
    `SELECT DISTINCT folded FROM name WHERE collection = $collection AND kind = 1
       AND ref IN (SELECT value FROM json_each($ids))`,
    { collection: scope.collection, ids: JSON.stringify([...ids]) },
  );
  return fullNamesAmong(rows.map(({ folded }) => folded));
}

function articlesWithOldVersionsOf(scope: Scope, credited: Credited): Set<string> {
  const found = new Set<string>();
  let last = 0;
  for (;;) {
    const row = scope.connection.get<{ rowid: number; article_id: string; body: Uint8Array }>(
      'SELECT rowid, article_id, body FROM old_version WHERE rowid > $last AND collection = $collection ORDER BY rowid LIMIT 1',
      { last, collection: scope.collection },
    );
    if (!row) return found;
    last = row.rowid;
    if (credits(unpackExtraction(row.body), credited)) found.add(row.article_id);
  }
}

function forgetEdits(scope: Scope, ids: ReadonlySet<string>): void {
  if (ids.size === 0) return;
  for (const { number, correction, speakerId } of editsIn(scope))
    if ([speakerId, ...idsIn(correction)].some((id) => ids.has(id)))
      scope.connection.run('DELETE FROM speaker_edit WHERE collection = $collection AND number = $number', {
        collection: scope.collection,
        number,
      });
}

/** Every table whose rows belong to a collection. */
const TABLES = [
  'article',
  'old_version',
  'speaker',
  'joint_member',
  'article_speaker',
  'quote',
  'name',
  'speaker_edit',
] as const;

function forgetCollection(scope: Scope): Forgotten {
  const { connection, collection } = scope;
  const counted = connection.get<Forgotten>(
    'SELECT articles, quotes FROM collection WHERE key = $collection',
    { collection },
  );
  if (!counted) return { articles: 0, quotes: 0 };
  const others = connection.get<{ key: number }>(
    'SELECT key FROM collection WHERE key <> $collection LIMIT 1',
    { collection },
  );
  if (others) forgetArticles(scope, articleIdsOf(scope));
  else
    for (const index of ['quote_index', 'claim_index', 'name_index'])
      connection.run(`INSERT INTO ${index} (${index}) VALUES ('delete-all')`);
  for (const table of TABLES)
    connection.run(`DELETE FROM ${table} WHERE collection = $collection`, { collection });
  connection.run('DELETE FROM collection WHERE key = $collection', { collection });
  return { articles: counted.articles, quotes: counted.quotes };
}

function articleIdsOf(scope: Scope): string[] {
  return scope.connection
    .all<{ id: string }>('SELECT id FROM article WHERE collection = $collection', {
      collection: scope.collection,
    })
    .map(({ id }) => id);
}
