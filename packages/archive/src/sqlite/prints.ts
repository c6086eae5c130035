import type { Receipt } from '@onrecord/schema';
import type { PrintedStatement } from '../archive.ts';
import { MANY_QUOTES, type PrintWords, printTermsOf, printWordsOf } from '../rules/prints.ts';
import { anyOf, matchOf, termsMatch } from './index-words.ts';
import { type SpeakersAsked, speakersOf } from './plan.ts';
import { extractionsOf, type Place, receiptsOf } from './receipts.ts';
import type { Scope } from './scope.ts';
import { usesOf } from './topics.ts';

/** See `Archive.printsElsewhere`. */
export function printsElsewhere(
  scope: Scope,
  statements: readonly PrintedStatement[],
  limit: number,
): Receipt[][] {
  if (scope.collection === 0) return statements.map(() => []);
  const uses = usesOf(scope, printTermsOf(statements.map(({ text }) => text)));
  const speakers = new Map<string, SpeakersAsked>();
  const places = statements.map(({ text, speakerId, articleId }): Place[] => {
    const words = printWordsOf(text, uses);
    if (!words) return [];
    const speaker = speakers.get(speakerId) ?? speakersOf(scope, [speakerId]);
    speakers.set(speakerId, speaker);
    return placesOf(scope, { words, speaker, articleId, limit });
  });
  const extractions = extractionsOf(
    scope,
    places.flat().map(({ article }) => article),
  );
  return places.map((own) => (own.length === 0 ? [] : receiptsOf(scope, own, extractions)));
}

function placesOf(
  scope: Scope,
  asked: {
    words: PrintWords;
    speaker: SpeakersAsked;
    articleId: string;
    limit: number;
  },
): Place[] {
  const { words, speaker, articleId, limit } = asked;
  if (speaker.marks.length === 0) return [];
  // A rare word alone is looked up sooner than a speaker with it: the rows of quotes tell whose they are.
  const among =
    words.quotes > MANY_QUOTES ? ` AND ${matchOf(scope.collection, { marks: [speaker.marks] })}` : '';
  return scope.connection.all<Place>(
    `SELECT quote.article, quote.position FROM quote_index CROSS JOIN quote ON quote.key = quote_index.rowid
     WHERE quote_index MATCH $match AND quote.speaker IN (SELECT value FROM json_each($speakers))
       AND quote.collection = $collection
       AND quote.article <> (SELECT key FROM article WHERE collection = $collection AND id = $articleId)
     ORDER BY quote_index.rowid DESC LIMIT $limit`,
    {
      match: `${twoOf(words.terms.map((term) => termsMatch(scope.collection, [term])))}${among}`,
      speakers: JSON.stringify(speaker.keys),
      collection: scope.collection,
      articleId,
      limit,
    },
  );
}

/** Rows with two of up to three words; of one word, rows with it. */
function twoOf([first = '', second, third]: readonly string[]): string {
  if (second === undefined) return first;
  if (third === undefined) return `${first} AND ${second}`;
  return `((${first} AND ${anyOf([second, third])}) OR (${second} AND ${third}))`;
}
