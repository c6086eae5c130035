import type { Quote, Receipt, Speaker } from '@onrecord/schema';
import type { Scope } from './scope.ts';

/** What a receipt is made from. */
export interface ReceiptRow {
  key: number;
  article_id: string;
  body: string;
  sentence: string;
  sentence_before: string | null;
  sentence_after: string | null;
  said_at_words: string | null;
  title: string | null;
  publisher: string | null;
  url: string | null;
  published_at: string | null;
}

/** The rows that the receipts of these quotes are made from, in their order. */
export function receiptRowsOf(scope: Scope, keys: readonly number[]): ReceiptRow[] {
  const rows = scope.connection.all<ReceiptRow>(
    `SELECT quote.key, quote.article_id, print.body, print.sentence, print.sentence_before, print.sentence_after,
       print.said_at_words, article.title, article.publisher, article.url, article.published_at
     FROM quote JOIN quote_print AS print ON print.key = quote.key
       JOIN article ON article.collection = quote.collection AND article.id = quote.article_id
     WHERE quote.collection = $collection AND quote.key IN (SELECT value FROM json_each($keys))`,
    { collection: scope.collection, keys: JSON.stringify(keys) },
  );
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return keys.flatMap((key) => byKey.get(key) ?? []);
}

/**
 * Receipts from their rows, in order. Speakers are as their article prints them, under the ids of their identities: a
 * full name that only other articles print never stands in a receipt.
 */
export function receiptsOf(scope: Scope, rows: readonly ReceiptRow[]): Receipt[] {
  const speakers = speakersOf(
    scope,
    rows.map((row) => row.article_id),
  );
  return rows.map((row) => {
    const printed = JSON.parse(row.body) as Quote;
    const find = (id: string | null) =>
      id === null ? null : (speakers.get(`${row.article_id} ${id}`) ?? null);
    const speaker = find(printed.speakerId);
    const via = find(printed.via);
    const quote = {
      ...printed,
      speakerId: speaker?.id ?? null,
      via: via?.id ?? null,
      candidates: printed.candidates.map((candidate) => ({
        ...candidate,
        speakerId: find(candidate.speakerId)?.id ?? candidate.speakerId,
      })),
    };
    return {
      quote,
      speaker,
      via,
      article: {
        id: row.article_id,
        title: row.title,
        publisher: row.publisher,
        url: row.url,
        publishedAt: row.published_at,
      },
      sentence: row.sentence,
      before: row.sentence_before,
      after: row.sentence_after,
      saidAtWords: row.said_at_words,
    };
  });
}

interface SpeakerRow {
  article_id: string;
  local_id: string;
  identity: string;
  body: string;
}

/** By article and the id that it gives a speaker. */
function speakersOf(scope: Scope, articleIds: readonly string[]): Map<string, Speaker> {
  const rows = scope.connection.all<SpeakerRow>(
    `SELECT article_speaker.article_id, article_speaker.local_id, article_speaker.body,
       coalesce(speaker.same_as, speaker.id) AS identity
     FROM article_speaker JOIN speaker
       ON speaker.collection = article_speaker.collection AND speaker.id = article_speaker.speaker_id
     WHERE article_speaker.collection = $collection
       AND article_speaker.article_id IN (SELECT value FROM json_each($articleIds))`,
    { collection: scope.collection, articleIds: JSON.stringify([...new Set(articleIds)]) },
  );
  return new Map(
    rows.map((row) => [
      `${row.article_id} ${row.local_id}`,
      { ...(JSON.parse(row.body) as Speaker), id: row.identity },
    ]),
  );
}
