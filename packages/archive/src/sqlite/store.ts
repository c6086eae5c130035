import { type Extraction, wordsOf } from '@onrecord/schema';
import { publishedDayOf } from '../rules/days.ts';
import { packExtraction } from '../rules/extraction-body.ts';
import type { Corrections } from '../rules/speaker-corrections.ts';
import { printedTermsOf, type ReadText } from '../rules/topics.ts';
import { termsOf } from '../text/terms.ts';
import { addSpeakers } from './article-speakers.ts';
import { indexedTerms } from './index-words.ts';
import { CLAIMS_PER_ARTICLE, claimRowOf, dayIndexOf } from './keys.ts';
import { type Count, countNames, countUses } from './name-counts.ts';
import { QuoteRows } from './quote-rows.ts';
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
    news.flatMap(({ extraction }) => namesOf(extraction)),
  );
  const topics = new Topics();
  const rows = new QuoteRows(scope);
  articles.forEach(({ extraction, key }, index) => {
    const texts = extraction.quotes.map(({ text }) => ({ text, words: wordsOf(text) }));
    rows.add({ extraction, article: key, found: found[index] ?? new Map(), texts });
    topics.add(texts);
    storeClaims(scope, extraction, key);
  });
  const uses = rows.store();
  countNames(scope, topics.counts());
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
export function countsOf(extraction: Extraction): Count[] {
  const topics = new Topics();
  topics.add(extraction.quotes.map(({ text }) => ({ text, words: wordsOf(text) })));
  return [...namesOf(extraction), ...topics.counts()];
}

function namesOf({ article: { publisher, title, id } }: Extraction): Count[] {
  const counts: Count[] = [];
  if (publisher !== null) counts.push({ kind: 'outlet', ref: publisher, printed: publisher, uses: 1 });
  if (title !== null) counts.push({ kind: 'article', ref: id, printed: title, uses: 1 });
  return counts;
}

/** The words that the quotes of articles are about. */
class Topics {
  /** By what is printed, which decides the term. */
  readonly #counts = new Map<string, Count>();

  /** Takes the quotes of one article. */
  add(quotes: readonly ReadText[]): void {
    for (const [ref, { printed, quotes: uses }] of printedTermsOf(quotes)) {
      const known = this.#counts.get(printed);
      if (known) known.uses += uses;
      else this.#counts.set(printed, { kind: 'topic', ref, printed, uses });
    }
  }

  counts(): Count[] {
    return [...this.#counts.values()];
  }
}

function storeClaims(scope: Scope, { claims }: Extraction, article: number): void {
  claims.slice(0, CLAIMS_PER_ARTICLE).forEach((claim, position) => {
    scope.connection.run('INSERT INTO claim_index (rowid, words) VALUES (?, ?)', [
      claimRowOf(article, position),
      claimWords(scope, claim.text),
    ]);
  });
}

/** A claim as its index holds it. */
export function claimWords(scope: Scope, text: string): string {
  return indexedTerms(scope.collection, termsOf(text));
}
