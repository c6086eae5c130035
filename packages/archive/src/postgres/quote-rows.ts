import { type Extraction, type Word, wordsOf } from '@onrecord/schema';
import { codeOfStance, codeOfType } from '../rules/codes.ts';
import { dayNumberOf, publishedDayOf, saidDaysOf } from '../rules/days.ts';
import { foldLanguage } from '../rules/languages.ts';
import { termsAmong } from '../text/terms.ts';
import type { KeyedExtraction } from './add.ts';
import type { SpeakerKeys } from './article-speakers.ts';
import type { Scope } from './connection.ts';
import { markOf, type TermBook } from './terms.ts';

/** What a quote is found by. */
export interface QuoteRow {
  article: number;
  position: number;
  saidFrom: number | null;
  day: number;
  publishedDay: number | null;
  outlet: number | null;
  stance: number;
  type: number;
  /** The identities that it is found under, each once. */
  speakers: readonly { id: string; key: number }[];
  words: readonly string[];
  marks: readonly string[];
}

/** The month of a day as its number; 0 of an unknown one. */
export function monthOf(day: number): number {
  return Math.floor(day / 100);
}

/** The month behind one, as its number. */
export function monthBehind(month: number): number {
  return month % 100 === 12 ? month + 89 : month + 1;
}

/** The year of a month, as its number; 0 of an unknown one. */
export function yearOf(month: number): number {
  return Math.floor(month / 100);
}

/** The rows of an article's quotes, whose words may be given where they are known. */
export function quoteRowsOf(
  { article, quotes }: Extraction,
  given: {
    article: number;
    speakers: SpeakerKeys;
    outlet: number | null;
    words?: readonly (readonly Word[])[];
  },
): QuoteRow[] {
  const publishedDay = numberOrNull(publishedDayOf(article));
  const language = article.language === null ? '' : foldLanguage(article.language);
  return quotes.map((quote, position) => {
    const said = saidDaysOf(quote, article);
    const from = numberOrNull(said.from);
    const day = numberOrNull(said.to) ?? 0;
    const found = given.speakers.get(quote.speakerId ?? '') ?? [];
    const stance = codeOfStance(quote.stance);
    const type = codeOfType(quote.type);
    const marks = [
      markOf('year', yearOf(monthOf(day))),
      markOf('month', monthOf(day)),
      markOf('stance', stance),
      markOf('type', type),
      markOf('language', language),
    ];
    marks.push(...vagueMarksOf(from, day));
    if (given.outlet !== null) marks.push(markOf('outlet', given.outlet));
    return {
      article: given.article,
      position,
      saidFrom: from,
      day,
      publishedDay,
      outlet: given.outlet,
      stance,
      type,
      speakers: [...new Map(found.map((speaker) => [speaker.key, speaker])).values()],
      words: termsAmong(given.words?.[position] ?? wordsOf(quote.text)),
      marks,
    };
  });
}

/** Years of a vague time that are marked one by one; what spans more is looked at in every search up to a day. */
const MOST_YEARS = 10;

/** The marks of a time of which first and last day lie more than a month apart: of each year of it, or of no certain one. */
function vagueMarksOf(from: number | null, day: number): string[] {
  if (from === null || monthBehind(monthOf(from)) >= monthOf(day)) return [];
  const first = yearOf(monthOf(from));
  const years = yearOf(monthOf(day)) - first + 1;
  if (years > MOST_YEARS) return [markOf('vague', '')];
  return Array.from({ length: years }, (_, index) => markOf('vague', first + index));
}

/** What of a quote's row does not stand in its article. */
export interface KeptQuote {
  article: number;
  position: number;
  speakers: readonly (number | string)[];
  outlet: number | null;
}

/** The rows of articles' quotes under the identities and outlets under which they are kept. */
export function quoteRowsAsKept(
  articles: readonly KeyedExtraction[],
  kept: readonly KeptQuote[],
): QuoteRow[] {
  const byArticle = Map.groupBy(kept, ({ article }) => article);
  return articles.flatMap(({ key, extraction }) => {
    const rows = byArticle.get(key) ?? [];
    const speakers = new Map(
      rows.map((row) => [
        extraction.quotes[row.position]?.speakerId ?? '',
        row.speakers.map((speaker) => ({ id: '', key: Number(speaker) })),
      ]),
    );
    return quoteRowsOf(extraction, { article: key, speakers, outlet: rows[0]?.outlet ?? null });
  });
}

/** Stores the rows of quotes; they get their keys in this order, which is that of the text. */
export async function storeQuotes(scope: Scope, quotes: readonly QuoteRow[], book: TermBook): Promise<void> {
  if (quotes.length === 0) return;
  await book.learn(quotes.flatMap(({ words, marks }) => [...words, ...marks]));
  await scope.all(
    `INSERT INTO quote (collection, article, position, said_from, day, published_day, outlet, word_count, stance, type,
       speakers, held)
     SELECT $1, article, position, said_from, day, published_day, outlet, word_count, stance, type, speakers::integer[],
       held::integer[]
     FROM unnest($2::integer[], $3::integer[], $4::integer[], $5::integer[], $6::integer[], $7::integer[],
       $8::smallint[], $9::smallint[], $10::smallint[], $11::text[], $12::text[]) WITH ORDINALITY AS row (article,
       position, said_from, day, published_day, outlet, word_count, stance, type, speakers, held, place) ORDER BY place`,
    [
      scope.collection,
      quotes.map((quote) => quote.article),
      quotes.map((quote) => quote.position),
      quotes.map((quote) => quote.saidFrom),
      quotes.map((quote) => quote.day),
      quotes.map((quote) => quote.publishedDay),
      quotes.map((quote) => quote.outlet),
      quotes.map((quote) => quote.words.length),
      quotes.map((quote) => quote.stance),
      quotes.map((quote) => quote.type),
      quotes.map((quote) => `{${quote.speakers.map(({ key }) => key).join(',')}}`),
      quotes.map((quote) => `{${heldBy(quote, (term) => book.numberOf(term)).join(',')}}`),
    ],
  );
}

/** The numbers that a quote is found by: its words in their order, then its marks and identities. */
export function heldBy(quote: QuoteRow, numberOf: (term: string) => number): number[] {
  const numbers = quote.words.map(numberOf);
  for (const mark of quote.marks) numbers.push(numberOf(mark));
  for (const { key } of quote.speakers) numbers.push(key);
  return numbers;
}

/** How many of some quotes hold each mark; negative to take them away. */
export function marksOf(quotes: readonly Pick<QuoteRow, 'marks'>[], sign: 1 | -1): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { marks } of quotes) for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + sign);
  return counts;
}

/** How many quotes are found under each identity, by its id. */
export function usesBySpeaker(quotes: readonly Pick<QuoteRow, 'speakers'>[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { speakers } of quotes) for (const { id } of speakers) uses.set(id, (uses.get(id) ?? 0) + 1);
  return uses;
}

function numberOrNull(day: string | null): number | null {
  return day === null ? null : dayNumberOf(day);
}
