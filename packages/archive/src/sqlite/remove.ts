import type { Quote } from '@onrecord/schema';
import { forgetUnmentioned } from './article-speakers.ts';
import { countName, countUses, forgetNames } from './names.ts';
import type { Scope } from './scope.ts';
import { printedTermsOf } from './topics.ts';

interface QuoteRow {
  key: number;
  body: string;
}

/** Takes an article's newest version out of every table and index. Runs in the caller's transaction. */
export function removeArticle(scope: Scope, articleId: string): void {
  const { connection, collection } = scope;
  const id = { collection, articleId };
  const ofArticle = 'WHERE collection = $collection AND article_id = $articleId';
  const quotes = connection.all<QuoteRow>(
    `SELECT key, body FROM quote JOIN quote_print USING (key) ${ofArticle} ORDER BY position`,
    id,
  );
  const speakers = connection.all<{ speaker_id: string }>(
    `SELECT DISTINCT speaker_id FROM article_speaker ${ofArticle}`,
    id,
  );
  uncount(scope, articleId, quotes);
  for (const { key } of quotes) connection.run('DELETE FROM quote_words WHERE rowid = $key', { key });
  for (const { key } of connection.all<QuoteRow>(`SELECT key FROM claim ${ofArticle}`, id))
    connection.run('DELETE FROM claim_words WHERE rowid = $key', { key });
  // Quotes, claims and speakers of the article go with it: their rows refer to it.
  connection.run('DELETE FROM article WHERE collection = $collection AND id = $articleId', id);
  forgetUnmentioned(
    scope,
    speakers.map((speaker) => speaker.speaker_id),
  );
}

function uncount(scope: Scope, articleId: string, quotes: readonly QuoteRow[]): void {
  const { connection, collection } = scope;
  for (const { key } of quotes)
    for (const { speaker_id } of connection.all<{ speaker_id: string }>(
      'SELECT speaker_id FROM quote_speaker WHERE quote_key = $key',
      { key },
    ))
      countUses(scope, speaker_id, -1);
  for (const [term, topic] of printedTermsOf(quotes.map((quote) => JSON.parse(quote.body) as Quote)))
    countName(scope, { kind: 'topic', ref: term, printed: topic.printed }, -topic.quotes);
  const article = connection.get<{ publisher: string | null }>(
    'SELECT publisher FROM article WHERE collection = $collection AND id = $articleId',
    { collection, articleId },
  );
  if (article?.publisher)
    countName(scope, { kind: 'outlet', ref: article.publisher, printed: article.publisher }, -1);
  forgetNames(scope, 'article', articleId);
}
