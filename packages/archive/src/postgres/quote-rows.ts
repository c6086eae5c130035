import type { Extraction } from '@onrecord/schema';
import { dayNumberOf, publishedDayOf, saidDaysOf } from '../rules/days.ts';
import { foldLanguage } from '../rules/languages.ts';
import { termsOf } from '../text/terms.ts';
import type { SpeakerKeys } from './article-speakers.ts';
import type { Scope } from './connection.ts';
import { type Mark, vectorOf } from './terms.ts';

/** What a quote is found by. */
export interface QuoteRow {
  article: number;
  position: number;
  saidFrom: number | null;
  day: number;
  publishedDay: number | null;
  outlet: number | null;
  wordCount: number;
  stance: string;
  type: string;
  /** The identities that it is found under, each once. */
  speakers: readonly { id: string; key: number }[];
  terms: string;
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

/** The rows of an article's quotes. */
export function quoteRowsOf(
  scope: Scope,
  { article, quotes }: Extraction,
  given: { article: number; speakers: SpeakerKeys; outlet: number | null },
): QuoteRow[] {
  const publishedDay = numberOrNull(publishedDayOf(article));
  const language = article.language === null ? '' : foldLanguage(article.language);
  return quotes.map((quote, position) => {
    const said = saidDaysOf(quote, article);
    const from = numberOrNull(said.from);
    const day = numberOrNull(said.to) ?? 0;
    const found = given.speakers.get(quote.speakerId ?? '') ?? [];
    const speakers = [...new Map(found.map((speaker) => [speaker.key, speaker])).values()];
    const terms = termsOf(quote.text);
    const marks: [Mark, string | number][] = [
      ['year', yearOf(monthOf(day))],
      ['month', monthOf(day)],
      ['stance', quote.stance],
      ['type', quote.type],
      ['language', language],
    ];
    if (from !== null && monthBehind(monthOf(from)) < monthOf(day)) marks.push(['vague', '']);
    for (const { key } of speakers) marks.push(['speaker', key]);
    if (given.outlet !== null) marks.push(['outlet', given.outlet]);
    return {
      article: given.article,
      position,
      saidFrom: from,
      day,
      publishedDay,
      outlet: given.outlet,
      wordCount: terms.length,
      stance: quote.stance,
      type: quote.type,
      speakers,
      terms: vectorOf(scope, terms, marks),
    };
  });
}

/** Stores the rows of quotes; they get their keys in this order, which is that of the text. */
export async function storeQuotes(scope: Scope, quotes: readonly QuoteRow[]): Promise<void> {
  if (quotes.length === 0) return;
  await scope.all(
    `INSERT INTO quote (collection, article, position, said_from, day, published_day, outlet, word_count, stance, type,
       speakers, terms)
     SELECT $1, article, position, said_from, day, published_day, outlet, word_count, stance, type, speakers::bigint[],
       terms::tsvector
     FROM unnest($2::bigint[], $3::integer[], $4::integer[], $5::integer[], $6::integer[], $7::bigint[], $8::integer[],
       $9::text[], $10::text[], $11::text[], $12::text[]) WITH ORDINALITY AS row (article, position, said_from, day,
       published_day, outlet, word_count, stance, type, speakers, terms, place) ORDER BY place`,
    [
      scope.collection,
      quotes.map((quote) => quote.article),
      quotes.map((quote) => quote.position),
      quotes.map((quote) => quote.saidFrom),
      quotes.map((quote) => quote.day),
      quotes.map((quote) => quote.publishedDay),
      quotes.map((quote) => quote.outlet),
      quotes.map((quote) => quote.wordCount),
      quotes.map((quote) => quote.stance),
      quotes.map((quote) => quote.type),
      quotes.map((quote) => `{${quote.speakers.map(({ key }) => key).join(',')}}`),
      quotes.map((quote) => quote.terms),
    ],
  );
}

/** Adds quotes of these days to their months, or takes them away. */
export async function countMonths(scope: Scope, days: readonly number[], sign: 1 | -1): Promise<void> {
  const counts = new Map<number, number>();
  for (const day of days) counts.set(monthOf(day), (counts.get(monthOf(day)) ?? 0) + sign);
  await scope.all(
    `INSERT INTO quote_month (collection, month, quotes) SELECT $1, * FROM unnest($2::integer[], $3::integer[])
     ON CONFLICT (collection, month) DO UPDATE SET quotes = quote_month.quotes + excluded.quotes`,
    [scope.collection, [...counts.keys()], [...counts.values()]],
  );
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
