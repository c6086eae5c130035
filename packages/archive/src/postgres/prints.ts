import type { Receipt } from '@onrecord/schema';
import type { PrintedStatement } from '../archive.ts';
import { printTermsOf, printWordsOf } from '../rules/prints.ts';
import type { Scope } from './connection.ts';
import { type Place, receiptsOf } from './receipts.ts';
import { speakerKeysOf } from './speakers.ts';
import { arrayOf } from './spelling.ts';
import { termsNamed } from './terms.ts';
import { usesOf } from './topic-counts.ts';

/** See `Archive.printsElsewhere`. */
export async function printsElsewhere(
  scope: Scope,
  statements: readonly PrintedStatement[],
  limit: number,
): Promise<Receipt[][]> {
  const uses = await usesOf(scope, printTermsOf(statements.map(({ text }) => text)));
  const speakers = new Map<string, number[]>();
  for (const speakerId of new Set(statements.map((statement) => statement.speakerId)))
    speakers.set(speakerId, await speakerKeysOf(scope, [speakerId]));
  const words = statements.map(({ text }) => printWordsOf(text, uses)?.terms ?? []);
  const known = await termsNamed(scope, [...new Set(words.flat())]);
  const asked = statements.flatMap(({ speakerId, articleId }, statement) => {
    const numbers = words[statement]?.map((term) => known.get(term)?.number ?? 0) ?? [];
    const given = { statement, speakers: speakers.get(speakerId) ?? [], articleId };
    return pairsOf(numbers).map((pair) => ({ ...given, pair }));
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

interface Asked {
  statement: number;
  /** Numbers that another print holds. */
  pair: readonly number[];
  speakers: readonly number[];
  articleId: string;
}

async function placesOf(
  scope: Scope,
  asked: readonly Asked[],
  limit: number,
): Promise<(Place & { statement: number })[]> {
  if (asked.length === 0) return [];
  const rows = await scope.allByTerms<Place & { statement: number }>(
    `SELECT DISTINCT asked.statement, quote.article, quote.position, quote.day, quote.key
     FROM unnest($2::integer[], $3::text[], $4::text[], $5::text[]) AS asked (statement, pair, speakers, article)
       CROSS JOIN LATERAL (
         SELECT article, position, day, key FROM quote
         WHERE collection = $1 AND held @> asked.pair::integer[] AND held && asked.speakers::integer[]
           AND article IS DISTINCT FROM (SELECT key FROM article WHERE collection = $1 AND id = asked.article)
         ORDER BY day DESC, key DESC LIMIT $6) AS quote
     ORDER BY asked.statement, quote.day DESC, quote.key DESC`,
    [
      scope.collection,
      asked.map(({ statement }) => statement),
      asked.map(({ pair }) => arrayOf(pair)),
      asked.map(({ speakers }) => arrayOf(speakers)),
      asked.map(({ articleId }) => articleId),
      limit,
    ],
  );
  return [...Map.groupBy(rows, ({ statement }) => statement).values()].flatMap((found) =>
    found.slice(0, limit),
  );
}

/** Every two of some numbers; one alone by itself. */
function pairsOf(numbers: readonly number[]): number[][] {
  if (numbers.length === 1) return [[...numbers]];
  return numbers.flatMap((one, index) => numbers.slice(index + 1).map((other) => [one, other]));
}
