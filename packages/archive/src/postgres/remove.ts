import { unpackExtraction } from '../rules/extraction-body.ts';
import { countsOf } from './add.ts';
import { forgetUnmentioned } from './article-speakers.ts';
import type { Scope } from './connection.ts';
import { countNames, countUses, forgetNames } from './names.ts';

/** Takes an article's newest version out of every table and index. Runs in the caller's transaction. */
export async function removeArticle(scope: Scope, articleId: string): Promise<void> {
  const { collection } = scope;
  const article = await scope.get<{ key: number; body: Uint8Array }>(
    'DELETE FROM article WHERE collection = $1 AND id = $2 RETURNING key, body',
    [collection, articleId],
  );
  if (!article) return;
  const ofArticle = 'WHERE collection = $1 AND article = $2';
  const values = [collection, article.key];
  const counts = countsOf(unpackExtraction(article.body)).filter(({ kind }) => kind !== 'article');
  await countNames(
    scope,
    counts.map((count) => ({ ...count, uses: -count.uses })),
  );
  await forgetNames(scope, 'article', [articleId]);
  const speakers = await scope.all<{ speaker: number }>(
    `DELETE FROM article_speaker ${ofArticle} RETURNING speaker`,
    values,
  );
  const quotes = await scope.all<{ key: number; day: number }>(
    `DELETE FROM quote ${ofArticle} RETURNING key, day`,
    values,
  );
  await removeSpoken(scope, { quotes, speakers: [...new Set(speakers.map(({ speaker }) => speaker))] });
  await scope.all(`DELETE FROM claim ${ofArticle}`, values);
}

async function removeSpoken(
  scope: Scope,
  gone: { quotes: readonly { key: number; day: number }[]; speakers: readonly number[] },
): Promise<void> {
  const { quotes, speakers } = gone;
  const rows = await scope.all<{ id: string; quotes: number }>(
    `WITH spoken AS (
       DELETE FROM quote_speaker USING unnest($2::bigint[]) AS by (speaker),
         unnest($3::integer[], $4::bigint[]) AS gone (day, quote)
       WHERE collection = $1 AND quote_speaker.speaker = by.speaker AND quote_speaker.day = gone.day
         AND quote_speaker.quote = gone.quote
       RETURNING quote_speaker.speaker
     )
     SELECT speaker.id, count(*) AS quotes FROM spoken JOIN speaker ON collection = $1 AND key = spoken.speaker
     GROUP BY speaker.id`,
    [scope.collection, speakers, quotes.map(({ day }) => day), quotes.map(({ key }) => key)],
  );
  await countUses(scope, new Map(rows.map(({ id, quotes }) => [id, -quotes])));
  await forgetUnmentioned(scope, speakers);
}
