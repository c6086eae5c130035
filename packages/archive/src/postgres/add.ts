import type { Extraction } from '@onrecord/schema';
import type { AddResult } from '../archive.ts';
import { corrects } from '../rules/corrections.ts';
import { dayNumberOf, publishedDayOf, saidDaysOf } from '../rules/days.ts';
import { packExtraction, unpackExtraction } from '../rules/extraction-body.ts';
import { printedTermsOf } from '../rules/topics.ts';
import { termsOf } from '../text/terms.ts';
import { addSpeakers, type SpeakerKeys } from './article-speakers.ts';
import type { Scope } from './connection.ts';
import { type Count, countNames, countUses } from './names.ts';
import { removeArticle } from './remove.ts';
import { vectorOf } from './terms.ts';
import { keepOldVersion } from './versions.ts';

interface StoredArticle {
  id: string;
  version: number;
  text_hash: string;
  generated_by: string;
  body: Uint8Array;
}

/** Adds articles whole, in the caller's transaction; see `Archive.addAll`. No two of them have the same id. */
export async function add(scope: Scope, extractions: readonly Extraction[]): Promise<AddResult[]> {
  const known = await storedOf(scope, extractions);
  const results: AddResult[] = [];
  const news: { extraction: Extraction; version: number }[] = [];
  for (const extraction of extractions) {
    const { article, quotes } = extraction;
    const stored = known.get(article.id);
    const isUnchanged = stored !== undefined && saysNothingNew(stored, extraction);
    const status = isUnchanged ? 'unchanged' : stored ? 'updated' : 'added';
    results.push({ articleId: article.id, status, quotes: quotes.length });
    if (isUnchanged) continue;
    const isSameText = stored?.text_hash === article.textHash;
    if (stored && !isSameText) await keepOldVersion(scope, article.id);
    if (stored) await removeArticle(scope, article.id);
    news.push({ extraction, version: (stored?.version ?? 0) + Number(!isSameText) });
  }
  if (news.length > 0) await store(scope, news);
  return results;
}

async function storedOf(
  scope: Scope,
  extractions: readonly Extraction[],
): Promise<Map<string, StoredArticle>> {
  const rows = await scope.all<StoredArticle>(
    'SELECT id, version, text_hash, generated_by, body FROM article WHERE collection = $1 AND id = ANY ($2)',
    [scope.collection, extractions.map(({ article }) => article.id)],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

function saysNothingNew(stored: StoredArticle, { article, generatedBy }: Extraction): boolean {
  return (
    stored.text_hash === article.textHash &&
    stored.generated_by === JSON.stringify(generatedBy) &&
    !corrects(unpackExtraction(stored.body).article, article)
  );
}

async function store(
  scope: Scope,
  news: readonly { extraction: Extraction; version: number }[],
): Promise<void> {
  const keys = await storeArticles(scope, news);
  const articles = news.map(({ extraction }, index) => ({ extraction, key: keys[index] ?? 0 }));
  const speakers = await addSpeakers(scope, articles);
  await countNames(
    scope,
    news.flatMap(({ extraction }) => countsOf(extraction)),
  );
  const outlets = await outletKeysOf(scope, news);
  const quotes = articles.flatMap(({ extraction, key }, index) =>
    quoteRowsOf(extraction, {
      article: key,
      speakers: speakers[index] ?? new Map(),
      outlet: outlets.get(extraction.article.publisher ?? '') ?? null,
    }),
  );
  await storeQuotes(scope, quotes);
  const uses = new Map<string, number>();
  for (const { speakers } of quotes) for (const { id } of speakers) uses.set(id, (uses.get(id) ?? 0) + 1);
  await countUses(scope, uses);
  await storeClaims(scope, articles);
}

async function storeArticles(
  scope: Scope,
  news: readonly { extraction: Extraction; version: number }[],
): Promise<number[]> {
  const articles = news.map(({ extraction }) => extraction.article);
  const rows = await scope.all<{ key: number; id: string }>(
    `INSERT INTO article (collection, id, version, url, published_day, text_hash, generated_by, body)
     SELECT $1, * FROM unnest($2::text[], $3::integer[], $4::text[], $5::integer[], $6::text[], $7::text[], $8::bytea[])
     RETURNING key, id`,
    [
      scope.collection,
      articles.map(({ id }) => id),
      news.map(({ version }) => version),
      articles.map(({ url }) => url),
      articles.map((article) => numberOrNull(publishedDayOf(article))),
      articles.map(({ textHash }) => textHash),
      news.map(({ extraction }) => JSON.stringify(extraction.generatedBy)),
      news.map(({ extraction }) => packExtraction(extraction)),
    ],
  );
  const keys = new Map(rows.map(({ id, key }) => [id, key]));
  return articles.map(({ id }) => keys.get(id) ?? 0);
}

/** What an article adds to the names that are counted besides its speakers'. */
export function countsOf({ article, quotes }: Extraction): Count[] {
  const counts: Count[] = [];
  const { publisher, title, id } = article;
  if (publisher !== null) counts.push({ kind: 'outlet', ref: publisher, printed: publisher, uses: 1 });
  if (title !== null) counts.push({ kind: 'article', ref: id, printed: title, uses: 1 });
  for (const [term, topic] of printedTermsOf(quotes))
    counts.push({ kind: 'topic', ref: term, printed: topic.printed, uses: topic.quotes });
  return counts;
}

async function outletKeysOf(
  scope: Scope,
  news: readonly { extraction: Extraction }[],
): Promise<Map<string, number>> {
  const publishers = new Set(news.flatMap(({ extraction }) => extraction.article.publisher ?? []));
  const rows = await scope.all<{ ref: string; key: number }>(
    `SELECT ref, key FROM name WHERE collection = $1 AND kind = 'outlet' AND ref = ANY ($2)`,
    [scope.collection, [...publishers]],
  );
  return new Map(rows.map(({ ref, key }) => [ref, key]));
}

interface QuoteRow {
  article: number;
  position: number;
  type: string;
  stance: string;
  saidFrom: number | null;
  day: number;
  publishedDay: number | null;
  outlet: number | null;
  terms: readonly string[];
  /** The identities that it is found under, each once. */
  speakers: readonly { id: string; key: number }[];
}

function quoteRowsOf(
  { article, quotes }: Extraction,
  given: { article: number; speakers: SpeakerKeys; outlet: number | null },
): QuoteRow[] {
  return quotes.map((quote, position) => {
    const said = saidDaysOf(quote, article);
    const speakers = given.speakers.get(quote.speakerId ?? '') ?? [];
    return {
      article: given.article,
      position,
      type: quote.type,
      stance: quote.stance,
      saidFrom: numberOrNull(said.from),
      day: numberOrNull(said.to) ?? 0,
      publishedDay: numberOrNull(publishedDayOf(article)),
      outlet: given.outlet,
      terms: termsOf(quote.text),
      speakers: [...new Map(speakers.map((speaker) => [speaker.key, speaker])).values()],
    };
  });
}

async function storeQuotes(scope: Scope, quotes: readonly QuoteRow[]): Promise<void> {
  if (quotes.length === 0) return;
  const rows = await scope.all<{ key: number; article: number; position: number }>(
    // Rows get their keys in this order, which is that of the text.
    `INSERT INTO quote (collection, article, position, type, stance, said_from, day, published_day, outlet, word_count,
       terms)
     SELECT $1, article, position, type, stance, said_from, day, published_day, outlet, word_count, terms::tsvector
     FROM unnest($2::bigint[], $3::integer[], $4::text[], $5::text[], $6::integer[], $7::integer[], $8::integer[],
       $9::bigint[], $10::integer[], $11::text[]) WITH ORDINALITY AS row (article, position, type, stance, said_from,
       day, published_day, outlet, word_count, terms, place)
     ORDER BY place RETURNING key, article, position`,
    [
      scope.collection,
      quotes.map((quote) => quote.article),
      quotes.map((quote) => quote.position),
      quotes.map((quote) => quote.type),
      quotes.map((quote) => quote.stance),
      quotes.map((quote) => quote.saidFrom),
      quotes.map((quote) => quote.day),
      quotes.map((quote) => quote.publishedDay),
      quotes.map((quote) => quote.outlet),
      quotes.map((quote) => quote.terms.length),
      quotes.map((quote) => vectorOf(scope.name, quote.terms)),
    ],
  );
  const keys = new Map(rows.map((row) => [`${row.article} ${row.position}`, row.key]));
  const spoken = quotes.flatMap((quote) =>
    quote.speakers.map((speaker) => ({
      speaker: speaker.key,
      day: quote.day,
      quote: keys.get(`${quote.article} ${quote.position}`) ?? 0,
    })),
  );
  await scope.all(
    `INSERT INTO quote_speaker (collection, speaker, day, quote)
     SELECT $1, * FROM unnest($2::bigint[], $3::integer[], $4::bigint[])`,
    [
      scope.collection,
      spoken.map(({ speaker }) => speaker),
      spoken.map(({ day }) => day),
      spoken.map(({ quote }) => quote),
    ],
  );
}

async function storeClaims(
  scope: Scope,
  articles: readonly { extraction: Extraction; key: number }[],
): Promise<void> {
  const rows = articles.flatMap(({ extraction, key }) =>
    extraction.claims.map((claim, position) => ({ key, position, terms: termsOf(claim.text) })),
  );
  if (rows.length === 0) return;
  await scope.all(
    `INSERT INTO claim (collection, article, position, terms)
     SELECT $1, article, position, terms::tsvector
     FROM unnest($2::bigint[], $3::integer[], $4::text[]) AS row (article, position, terms)`,
    [
      scope.collection,
      rows.map(({ key }) => key),
      rows.map(({ position }) => position),
      rows.map(({ terms }) => vectorOf(scope.name, terms)),
    ],
  );
}

function numberOrNull(day: string | null): number | null {
  return day === null ? null : dayNumberOf(day);
}
