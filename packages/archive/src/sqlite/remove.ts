import { unpackExtraction } from '../rules/extraction-body.ts';
import { roleCounts } from '../rules/roles.ts';
import type { Corrections } from '../rules/speaker-corrections.ts';
import { type FoundSpeaker, forgetUnmentioned } from './article-speakers.ts';
import { describer } from './describe-quotes.ts';
import { CLAIMS_PER_ARTICLE, claimRowOf } from './keys.ts';
import { countNames, countUses } from './name-counts.ts';
import { forgetNames, forgetUnused } from './name-index.ts';
import type { Scope } from './scope.ts';
import { claimWords, countAll, countsOf } from './store.ts';

/** Takes an article's newest version out of every table and index. Runs in the caller's transaction. */
export function removeArticle(scope: Scope, articleId: string, corrections: Corrections): void {
  const { connection, collection } = scope;
  const row = connection.get<{ key: number; body: Uint8Array }>(
    'SELECT key, body FROM article WHERE collection = $collection AND id = $articleId',
    { collection, articleId },
  );
  if (!row) return;
  const extraction = unpackExtraction(row.body);
  const article = { collection, article: row.key };
  const mentioned = connection.all<{ speaker: number }>(
    'SELECT DISTINCT speaker FROM article_speaker WHERE collection = $collection AND article = $article',
    article,
  );
  removeQuotes(scope, row.key, extraction);
  uncountRoles(scope, row.key);
  extraction.claims.slice(0, CLAIMS_PER_ARTICLE).forEach((claim, position) => {
    connection.run(`INSERT INTO claim_index (claim_index, rowid, words) VALUES ('delete', $row, $words)`, {
      row: claimRowOf(row.key, position),
      words: claimWords(scope, claim.text),
    });
  });
  connection.run(
    'DELETE FROM article_speaker WHERE collection = $collection AND article = $article',
    article,
  );
  connection.run('DELETE FROM article WHERE key = $article', { article: row.key });
  const counts = countsOf(extraction).filter(({ kind }) => kind !== 'article');
  countNames(
    scope,
    counts.map((count) => ({ ...count, uses: -count.uses })),
  );
  for (const { kind, ref } of counts)
    if (kind === 'outlet' || kind === 'topic') forgetUnused(scope, kind, [ref]);
  forgetNames(scope, 'article', articleId);
  countAll(scope, [{ extraction }], -1);
  forgetUnmentioned(
    scope,
    mentioned.map(({ speaker }) => speaker),
    corrections,
  );
}

/** Takes the roles that an article prints from those for whom it prints them. */
function uncountRoles(scope: Scope, article: number): void {
  const rows = scope.connection.all<{ id: string; roles: string }>(
    `SELECT speaker.id, roles FROM article_speaker CROSS JOIN speaker ON speaker.key = article_speaker.speaker
     WHERE article_speaker.collection = $collection AND article = $article AND roles IS NOT NULL`,
    { collection: scope.collection, article },
  );
  countNames(
    scope,
    rows.flatMap(({ id, roles }) => roleCounts(id, JSON.parse(roles) as string[], -1)),
  );
  forgetUnused(
    scope,
    'role',
    rows.map(({ id }) => id),
  );
}

function removeQuotes(scope: Scope, article: number, extraction: ReturnType<typeof unpackExtraction>): void {
  const { connection } = scope;
  const describe = describer(scope, extraction);
  const uses = new Map<string, number>();
  const rows = connection.all<{ key: number; position: number; speaker: number | null }>(
    'SELECT key, position, speaker FROM quote WHERE article = $article ORDER BY key',
    { article },
  );
  for (const { key, position, speaker } of rows) {
    const quote = extraction.quotes[position];
    if (!quote) continue;
    const speakers = speaker === null ? [] : foundUnder(scope, speaker);
    connection.run(`INSERT INTO quote_index (quote_index, rowid, words) VALUES ('delete', $key, $words)`, {
      key,
      words: describe(quote, speakers).words,
    });
    for (const { id } of speakers) uses.set(id, (uses.get(id) ?? 0) - 1);
  }
  connection.run('DELETE FROM quote WHERE article = $article', { article });
  countUses(scope, uses);
}

/** The identities that a speaker's quotes are found under, its own first. */
export function foundUnder(scope: Scope, speaker: number): FoundSpeaker[] {
  return scope.connection.all<FoundSpeaker>(
    `SELECT id, key, form, surname FROM speaker WHERE key = $speaker
     UNION ALL SELECT id, key, form, surname FROM joint_member CROSS JOIN speaker ON speaker.key = joint_member.member
     WHERE joint_member.collection = $collection AND joint_member.joint = $speaker`,
    { collection: scope.collection, speaker },
  );
}
