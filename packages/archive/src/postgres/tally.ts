import type { Scope } from './connection.ts';

/** Counts articles and claims into their collection, or out of it where negative. */
export async function countInto(
  scope: Scope,
  { articles = 0, claims = 0 }: { articles?: number; claims?: number },
): Promise<void> {
  if (articles === 0 && claims === 0) return;
  await scope.all(
    `INSERT INTO tally (collection, articles, claims) VALUES ($1, $2, $3)
     ON CONFLICT (collection) DO UPDATE SET articles = tally.articles + excluded.articles,
       claims = tally.claims + excluded.claims`,
    [scope.collection, articles, claims],
  );
}

/** How many claims some extractions have. */
export function claimsIn(articles: readonly { extraction: { claims: readonly unknown[] } }[]): number {
  return articles.reduce((sum, { extraction }) => sum + extraction.claims.length, 0);
}
