import { printedTermsOf } from '../rules/topics.ts';
import { type KeyedExtraction, outletCount } from './add.ts';
import { forgetUnmentioned } from './article-speakers.ts';
import type { Scope } from './connection.ts';
import { countNames, countUses, forgetNames, forgetUnused } from './names.ts';
import { countMonths } from './quote-rows.ts';
import { countTopics } from './topic-counts.ts';

/** Takes articles' newest versions out of everything that finds them, and leaves their own rows. */
export async function removeFromIndexes(scope: Scope, articles: readonly KeyedExtraction[]): Promise<void> {
  if (articles.length === 0) return;
  const { collection } = scope;
  const values = [collection, articles.map(({ key }) => key)];
  const ofArticles = 'WHERE collection = $1 AND article = ANY ($2)';
  const extractions = articles.map(({ extraction }) => extraction);
  await countTopics(
    scope,
    extractions.map(({ quotes }) => printedTermsOf(quotes)),
    -1,
  );
  const publishers = extractions.flatMap(({ article }) => article.publisher ?? []);
  await countNames(
    scope,
    publishers.map((publisher) => outletCount(publisher, -1)),
  );
  await forgetUnused(scope, 'outlet', publishers);
  await forgetNames(
    scope,
    'article',
    extractions.map(({ article }) => article.id),
  );
  await scope.all(`DELETE FROM claim ${ofArticles}`, values);
  const quotes = await scope.all<{ day: number; speakers: string[] }>(
    `DELETE FROM quote ${ofArticles} RETURNING day, speakers`,
    values,
  );
  await countMonths(
    scope,
    quotes.map(({ day }) => day),
    -1,
  );
  await uncount(
    scope,
    quotes.flatMap(({ speakers }) => speakers.map(Number)),
  );
  const mentioned = await scope.all<{ speaker: number }>(
    `DELETE FROM article_speaker ${ofArticles} RETURNING speaker`,
    values,
  );
  await forgetUnmentioned(scope, [...new Set(mentioned.map(({ speaker }) => speaker))]);
}

/** Takes quotes away from the identities that they were found under. */
async function uncount(scope: Scope, speakers: readonly number[]): Promise<void> {
  const rows = await scope.all<{ id: string; key: number }>(
    'SELECT id, key FROM speaker WHERE collection = $1 AND key = ANY ($2)',
    [scope.collection, [...new Set(speakers)]],
  );
  const ids = new Map(rows.map(({ id, key }) => [key, id]));
  const uses = new Map<string, number>();
  for (const key of speakers) {
    const id = ids.get(key);
    if (id !== undefined) uses.set(id, (uses.get(id) ?? 0) - 1);
  }
  await countUses(scope, uses);
}
