import type { Extraction, Quote } from '@onrecord/schema';
import { publishedDayOf, saidDaysOf } from '../rules/days.ts';
import { packExtraction } from '../rules/extraction-body.ts';
import type { Corrections } from '../rules/speaker-corrections.ts';
import { printedTermsOf } from '../rules/topics.ts';
import { termsOf } from '../text/terms.ts';
import { addSpeakers, type FoundSpeaker, type FoundSpeakers } from './article-speakers.ts';
import { codeOfStance, codeOfType } from './codes.ts';
import {
  EVERY,
  indexedMarks,
  indexedTerms,
  LONGEST_SPAN,
  languageMarks,
  type Mark,
  markOf,
  VAGUE,
} from './index-words.ts';
import { CLAIMS_PER_ARTICLE, claimRowOf, dayIndexOf, firstKeyOf, lastKeyOf } from './keys.ts';
import { type Count, countNames, countUses } from './names.ts';
import type { Scope } from './scope.ts';

/** A version of an article that becomes the newest. */
export interface Storable {
  extraction: Extraction;
  version: number;
}

/** Puts articles that are not there into every table and index. */
export function store(scope: Scope, news: readonly Storable[], corrections: Corrections): void {
  const articles = news.map((article) => ({ ...article, key: storeArticle(scope, article) }));
  const found = addSpeakers(scope, articles, corrections);
  countNames(
    scope,
    news.flatMap(({ extraction }) => countsOf(extraction)),
  );
  const uses = new Map<string, number>();
  const keys = new QuoteKeys(scope);
  articles.forEach(({ extraction, key }, index) => {
    storeQuotes(scope, { extraction, article: key, found: found[index] ?? new Map(), keys, uses });
    storeClaims(scope, extraction, key);
  });
  countUses(scope, uses);
  countAll(scope, news, 1);
}

/** Counts articles into (or, with -1, out of) the collection. */
export function countAll(scope: Scope, articles: readonly { extraction: Extraction }[], sign: 1 | -1): void {
  const sum = (of: (extraction: Extraction) => number) =>
    articles.reduce((total, { extraction }) => total + of(extraction), 0) * sign;
  scope.connection.run(
    `UPDATE collection SET articles = articles + $articles, versions = versions + $articles,
       quotes = quotes + $quotes, claims = claims + $claims WHERE key = $collection`,
    {
      collection: scope.collection,
      articles: articles.length * sign,
      quotes: sum(({ quotes }) => quotes.length),
      claims: sum(({ claims }) => claims.length),
    },
  );
}

function storeArticle(scope: Scope, { extraction, version }: Storable): number {
  const { article } = extraction;
  const published = publishedDayOf(article);
  return scope.connection.run(
    `INSERT INTO article (collection, id, version, url, published_day, body)
     VALUES ($collection, $id, $version, $url, $publishedDay, $body)`,
    {
      collection: scope.collection,
      id: article.id,
      version,
      url: article.url,
      publishedDay: published === null ? null : dayIndexOf(published),
      body: packExtraction(extraction),
    },
  ).key;
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

/** Hands out keys of quotes by their day. */
class QuoteKeys {
  readonly #scope: Scope;
  readonly #next = new Map<number, number>();

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  take(dayIndex: number): number {
    const key = this.#next.get(dayIndex) ?? this.#firstFree(dayIndex);
    this.#next.set(dayIndex, key + 1);
    return key;
  }

  #firstFree(dayIndex: number): number {
    const row = this.#scope.connection.get<{ last: number | null }>(
      'SELECT max(key) AS last FROM quote WHERE key BETWEEN $first AND $last',
      { first: firstKeyOf(dayIndex), last: lastKeyOf(dayIndex) },
    );
    return Math.max(firstKeyOf(dayIndex), (row?.last ?? -1) + 1);
  }
}

function storeQuotes(
  scope: Scope,
  given: {
    extraction: Extraction;
    article: number;
    found: FoundSpeakers;
    keys: QuoteKeys;
    uses: Map<string, number>;
  },
): void {
  const { connection, collection } = scope;
  const { extraction, article, found, keys, uses } = given;
  const describe = describer(scope, extraction);
  extraction.quotes.forEach((quote, position) => {
    const speakers = found.get(quote.speakerId ?? '') ?? [];
    const { terms, words, row, lastDay } = describe(quote, speakers);
    const key = keys.take(lastDay);
    connection.run(
      `INSERT INTO quote VALUES ($key, $collection, $article, $position, $speaker, $outlet, $type, $stance, $saidFrom,
         $publishedDay, $wordCount)`,
      { key, collection, article, position, ...row, wordCount: terms },
    );
    connection.run('INSERT INTO quote_index (rowid, words) VALUES ($key, $words)', { key, words });
    for (const { id } of speakers) uses.set(id, (uses.get(id) ?? 0) + 1);
  });
}

/** A quote as tables and index hold it. */
export interface Description {
  /** How many terms it has. */
  terms: number;
  /** What stands in the index. */
  words: string;
  /** The index of the last day that it may have been said on; 0 where unknown. */
  lastDay: number;
  row: {
    speaker: number | null;
    outlet: number | null;
    type: number;
    stance: number;
    saidFrom: number | null;
    publishedDay: number | null;
  };
}

/** Describes the quotes of an article. Always the same for the same: what leaves the index must be what went in. */
export function describer(
  scope: Scope,
  { article }: Extraction,
): (quote: Quote, speakers: readonly FoundSpeaker[]) => Description {
  const outlet = article.publisher === null ? null : outletKeyOf(scope, article.publisher);
  const published = publishedDayOf(article);
  const publishedDay = published === null ? null : dayIndexOf(published);
  const ofArticle: Mark[] = [EVERY, ...languageMarks(article.language)];
  if (outlet !== null) ofArticle.push(markOf.outlet(outlet));
  if (published !== null) ofArticle.push(markOf.publishedMonth(published));
  const shared = indexedMarks(scope.collection, ofArticle);
  return (quote, speakers) => {
    const said = saidDaysOf(quote, article);
    const lastDay = said.to === null ? 0 : dayIndexOf(said.to);
    const span = said.from === null ? 0 : lastDay - dayIndexOf(said.from);
    const marks = new Set<Mark>([markOf.stance(quote.stance), markOf.type(quote.type)]);
    for (const speaker of speakers) marks.add(markOf.speaker(speaker));
    if (span > LONGEST_SPAN) marks.add(VAGUE);
    const terms = termsOf(quote.text);
    return {
      terms: terms.length,
      words: `${shared} ${indexedMarks(scope.collection, marks)} ${indexedTerms(scope.collection, terms)}`,
      lastDay,
      row: {
        speaker: speakers[0]?.key ?? null,
        outlet,
        type: codeOfType(quote.type),
        stance: codeOfStance(quote.stance),
        saidFrom: span === 0 ? null : span,
        publishedDay: publishedDay === null ? null : publishedDay - lastDay,
      },
    };
  };
}

function outletKeyOf(scope: Scope, publisher: string): number | null {
  const row = scope.connection.get<{ key: number }>(
    'SELECT key FROM name WHERE collection = $collection AND kind = 2 AND ref = $publisher',
    { collection: scope.collection, publisher },
  );
  return row?.key ?? null;
}

function storeClaims(scope: Scope, { claims }: Extraction, article: number): void {
  claims.slice(0, CLAIMS_PER_ARTICLE).forEach((claim, position) => {
    scope.connection.run('INSERT INTO claim_index (rowid, words) VALUES ($row, $words)', {
      row: claimRowOf(article, position),
      words: claimWords(scope, claim.text),
    });
  });
}

/** A claim as its index holds it. */
export function claimWords(scope: Scope, text: string): string {
  return indexedTerms(scope.collection, termsOf(text));
}
