import { roleCounts } from '../rules/roles.ts';
import { printedTermsOf } from '../rules/topics.ts';
import { termsOf } from '../text/terms.ts';
import { type KeyedExtraction, outletCount } from './add.ts';
import { forgetUnmentioned } from './article-speakers.ts';
import type { Scope } from './connection.ts';
import { countNames, countUses, forgetNames, forgetUnused } from './names.ts';
import { type KeptQuote, marksOf, quoteRowsAsKept } from './quote-rows.ts';
import { claimsIn, countInto } from './tally.ts';
import { countMarks, forgetTerms } from './terms.ts';
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
  await countInto(scope, { claims: -claimsIn(articles) });
  const kept = await scope.all<KeptQuote & { speakers: number[] }>(
    `DELETE FROM quote ${ofArticles} RETURNING article, position, speakers, outlet`,
    values,
  );
  const quotes = quoteRowsAsKept(articles, kept);
  await countMarks(scope, marksOf(quotes, -1));
  await forgetTerms(scope, [
    ...new Set([
      ...quotes.flatMap(({ words }) => words),
      ...extractions.flatMap(({ claims }) => claims.flatMap(({ text }) => termsOf(text))),
    ]),
  ]);
  await uncount(
    scope,
    kept.flatMap(({ speakers }) => speakers),
  );
  const mentioned = await scope.all<{ speaker: number; roles: string | null }>(
    `DELETE FROM article_speaker ${ofArticles} RETURNING speaker, roles`,
    values,
  );
  await uncountRoles(scope, mentioned);
  await forgetUnmentioned(scope, [...new Set(mentioned.map(({ speaker }) => speaker))]);
}

/** Takes the roles that articles printed from those for whom they printed them. */
async function uncountRoles(
  scope: Scope,
  mentioned: readonly { speaker: number; roles: string | null }[],
): Promise<void> {
  const described = mentioned.filter(({ roles }) => roles !== null);
  const ids = await idsOf(
    scope,
    described.map(({ speaker }) => speaker),
  );
  const counts = described.flatMap(({ speaker, roles }) =>
    roleCounts(ids.get(speaker) ?? '', JSON.parse(roles ?? '[]') as string[], -1),
  );
  await countNames(scope, counts);
  await forgetUnused(scope, 'role', [...ids.values()]);
}

/** Takes quotes away from the identities that they were found under. */
async function uncount(scope: Scope, speakers: readonly number[]): Promise<void> {
  const ids = await idsOf(scope, speakers);
  const uses = new Map<string, number>();
  for (const key of speakers) {
    const id = ids.get(key);
    if (id !== undefined) uses.set(id, (uses.get(id) ?? 0) - 1);
  }
  await countUses(scope, uses);
}

/** The ids of identities by their keys. */
async function idsOf(scope: Scope, keys: readonly number[]): Promise<Map<number, string>> {
  const rows = await scope.all<{ id: string; key: number }>(
    'SELECT id, key FROM speaker WHERE collection = $1 AND key = ANY ($2)',
    [scope.collection, [...new Set(keys)]],
  );
  return new Map(rows.map(({ id, key }) => [key, id]));
}
