import type { Receipt } from '@onrecord/schema';
import type { PrintedStatement } from '../archive.ts';
import { printTermsOf, printWordsOf } from '../rules/prints.ts';
import type { Scope } from './connection.ts';
import { type Place, receiptsOf } from './receipts.ts';
import { speakerKeysOf } from './speakers.ts';
import { markQueryOf, queryOf } from './terms.ts';
import { usesOf } from './topic-counts.ts';

/** See `Archive.printsElsewhere`. */
export async function printsElsewhere(
  scope: Scope,
  statements: readonly PrintedStatement[],
  limit: number,
): Promise<Receipt[][]> {
  const uses = await usesOf(scope, printTermsOf(statements.map(({ text }) => text)));
  const speakers = new Map<string, string>();
  for (const speakerId of new Set(statements.map((statement) => statement.speakerId)))
    speakers.set(speakerId, markQueryOf(scope, 'speaker', await speakerKeysOf(scope, [speakerId])));
  const asked = statements.flatMap(({ text, speakerId, articleId }, index) => {
    const words = printWordsOf(text, uses);
    if (!words) return [];
    const query = `${twoOf(words.terms.map((term) => queryOf(scope, [term])))} & ${speakers.get(speakerId)}`;
    return [{ index, query, articleId }];
  });
  const places = await placesOf(scope, asked, limit);
  const receipts = await receiptsOf(scope, places);
  const found = new Map<number, Receipt[]>();
  places.forEach(({ statement }, index) => {
    const receipt = receipts[index];
    if (receipt) found.set(statement, [...(found.get(statement) ?? []), receipt]);
  });
  return statements.map((_, index) => found.get(index) ?? []);
}

async function placesOf(
  scope: Scope,
  asked: readonly { index: number; query: string; articleId: string }[],
  limit: number,
): Promise<(Place & { statement: number })[]> {
  if (asked.length === 0) return [];
  return scope.allByTerms(
    `SELECT asked.statement, quote.article, quote.position
     FROM unnest($2::integer[], $3::text[], $4::text[]) AS asked (statement, query, article)
       CROSS JOIN LATERAL (
         SELECT article, position, day, key FROM quote WHERE collection = $1 AND terms @@ asked.query::tsquery
           AND article IS DISTINCT FROM (SELECT key FROM article WHERE collection = $1 AND id = asked.article)
         ORDER BY day DESC, key DESC LIMIT $5) AS quote
     ORDER BY asked.statement, quote.day DESC, quote.key DESC`,
    [
      scope.collection,
      asked.map(({ index }) => index),
      asked.map(({ query }) => query),
      asked.map(({ articleId }) => articleId),
      limit,
    ],
  );
}

/** A `tsquery` for texts with two of up to three words; of one word, for those with it. */
function twoOf([first = '', second, third]: readonly string[]): string {
  if (second === undefined) return first;
  if (third === undefined) return `(${first} & ${second})`;
  return `((${first} & (${second} | ${third})) | (${second} & ${third}))`;
}
