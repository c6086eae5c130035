import type { Forgettable, Forgotten } from '../archive.ts';
import { credits, fullNamesAmong } from '../rules/credits.ts';
import { unpackExtraction } from '../rules/extraction-body.ts';
import { idsIn, type KeptEdit } from '../rules/speaker-corrections.ts';
import { indexAgain } from './add.ts';
import type { Scope } from './connection.ts';
import { removeFromIndexes } from './remove.ts';
import { settleRoots } from './roots.ts';
import { correctionsIn, editsOf, forgetEdits } from './speaker-edits.ts';
import { rootsOf, speakerKeysOf } from './speakers.ts';
import { countInto } from './tally.ts';

/** See `Archive.forget`; in the caller's transaction. */
export async function forget(scope: Scope, what: Forgettable): Promise<Forgotten> {
  if ('collection' in what) return forgetCollection(scope);
  if ('articleId' in what) {
    const row = await scope.get<{ key: number }>(
      'SELECT key FROM article WHERE collection = $1 AND id = $2',
      [scope.collection, what.articleId],
    );
    return forgetArticles(scope, row ? [row.key] : []);
  }
  const keys = await speakerKeysOf(scope, [what.speakerId]);
  const rows = await scope.all<{ article: number }>(
    'SELECT DISTINCT article FROM quote WHERE collection = $1 AND held && $2::integer[]',
    [scope.collection, keys],
  );
  const named = await scope.all<{ id: string }>(
    'SELECT id FROM speaker WHERE collection = $1 AND key = ANY ($2)',
    [scope.collection, keys],
  );
  const ids = named.map(({ id }) => id);
  const old = await articlesWithOldVersionsOf(scope, ids);
  return forgetArticles(scope, [...new Set([...rows.map(({ article }) => article), ...old])], ids);
}

/** Articles of which an old version credits one of these. */
async function articlesWithOldVersionsOf(scope: Scope, ids: readonly string[]): Promise<Set<number>> {
  const names = await scope.all<{ folded: string }>(
    `SELECT DISTINCT folded FROM name WHERE collection = $1 AND kind = 'speaker' AND ref = ANY ($2)`,
    [scope.collection, ids],
  );
  const fullNames = fullNamesAmong(names.map(({ folded }) => folded));
  const found = new Set<number>();
  let last = { article: 0, version: 0 };
  for (;;) {
    const rows = await scope.all<{ article: number; version: number; body: Uint8Array }>(
      `SELECT article, version, body FROM old_version
       WHERE collection = $1 AND (article, version) > ($2, $3) ORDER BY article, version LIMIT $4`,
      [scope.collection, last.article, last.version, AT_A_TIME],
    );
    for (const { article, body } of rows)
      if (credits(unpackExtraction(body), { ids: new Set(ids), fullNames })) found.add(article);
    const end = rows.at(-1);
    if (!end) return found;
    last = end;
  }
}

/** Articles that are taken out at a time. */
const AT_A_TIME = 100;

async function forgetArticles(
  scope: Scope,
  keys: readonly number[],
  speakerIds: readonly string[] = [],
): Promise<Forgotten> {
  const forgotten = { articles: 0, quotes: 0 };
  for (let start = 0; start < keys.length; start += AT_A_TIME) {
    const some = [scope.collection, keys.slice(start, start + AT_A_TIME)];
    const rows = await scope.all<{ key: number; body: Uint8Array }>(
      'SELECT key, body FROM article WHERE collection = $1 AND key = ANY ($2)',
      some,
    );
    const articles = rows.map(({ key, body }) => ({ key, extraction: unpackExtraction(body) }));
    await removeFromIndexes(scope, articles);
    await scope.all('DELETE FROM old_version WHERE collection = $1 AND article = ANY ($2)', some);
    await scope.all('DELETE FROM article WHERE collection = $1 AND key = ANY ($2)', some);
    await countInto(scope, { articles: -articles.length });
    forgotten.articles += articles.length;
    for (const { extraction } of articles) forgotten.quotes += extraction.quotes.length;
  }
  await forgetEditsAbout(scope, speakerIds);
  return forgotten;
}

/** Takes out corrections that name these identities, or one that nobody is left under. */
async function forgetEditsAbout(scope: Scope, speakerIds: readonly string[]): Promise<void> {
  const edits = await editsOf(scope);
  if (edits.length === 0) return;
  const left = await rootsOf(scope, [...new Set(edits.flatMap(idsOf))]);
  const isAboutNobody = (edit: KeptEdit) => {
    // While somebody is split off, the one that they were split off from may have gone.
    const isSplit = edit.correction.type === 'split' && edit.undoneAt === null;
    return (isSplit ? [edit.speakerId] : idsIn(edit.correction)).some((id) => !left.has(id));
  };
  const gone = edits.filter(
    (edit) => idsOf(edit).some((id) => speakerIds.includes(id)) || isAboutNobody(edit),
  );
  await forgetEdits(
    scope,
    gone.map(({ number }) => number),
  );
  const joined = gone.flatMap(({ correction, undoneAt }) =>
    correction.type === 'split' && undoneAt === null ? correction.articleIds : [],
  );
  await indexAgain(scope, joined);
  await settleRoots(scope, await correctionsIn(scope));
}

function idsOf({ correction, speakerId }: KeptEdit): string[] {
  return [...idsIn(correction), speakerId];
}

/** Every table that has rows of a collection. */
const TABLES = [
  'article',
  'old_version',
  'speaker',
  'speaker_edit',
  'article_speaker',
  'quote',
  'claim',
  'term',
  'topic',
  'name',
  'name_word',
  'tally',
];

async function forgetCollection(scope: Scope): Promise<Forgotten> {
  const counted = await scope.get<Forgotten>(
    `SELECT (SELECT count(*) FROM article WHERE collection = $1) AS articles,
       (SELECT count(*) FROM quote WHERE collection = $1) AS quotes`,
    [scope.collection],
  );
  for (const table of TABLES)
    await scope.all(`DELETE FROM ${table} WHERE collection = $1`, [scope.collection]);
  await scope.all('DELETE FROM collection WHERE key = $1', [scope.collection]);
  return counted ?? { articles: 0, quotes: 0 };
}
