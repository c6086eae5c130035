import { setImmediate as immediate } from 'node:timers/promises';
import { type Extraction, wordsOf } from '@onrecord/schema';
import type { AddResult } from '../archive.ts';
import { corrects } from '../rules/corrections.ts';
import { dayNumberOf, publishedDayOf } from '../rules/days.ts';
import { packExtraction, unpackExtraction } from '../rules/extraction-body.ts';
import { type PrintedTerm, printedTermsOf } from '../rules/topics.ts';
import { addSpeakers } from './article-speakers.ts';
import { storeClaims } from './claim-rows.ts';
import type { Scope } from './connection.ts';
import { cleanIndexes, growLists } from './full-text.ts';
import { countNames, countUses } from './names.ts';
import { marksOf, type QuoteRow, quoteRowsOf, storeQuotes, usesBySpeaker } from './quote-rows.ts';
import { removeFromIndexes } from './remove.ts';
import { claimsIn, countInto } from './tally.ts';
import { countMarks, TermBook } from './terms.ts';
import { countTopics } from './topic-counts.ts';
import { keepOldVersion } from './versions.ts';

/** An extraction under the key of its article. */
export interface KeyedExtraction {
  extraction: Extraction;
  key: number;
}

interface StoredArticle {
  key: number;
  id: string;
  version: number;
  text_hash: string;
  generated_by: string;
  body: Uint8Array;
}

/** See `Archive.addAll`; in the caller's transaction. */
export async function addAll(scope: Scope, extractions: readonly Extraction[]): Promise<AddResult[]> {
  const results: AddResult[] = [];
  for (const run of runsOf(extractions)) results.push(...(await addRun(scope, run)));
  return results;
}

/** Cut where an article comes again: it is then compared with what was just added. */
function runsOf(extractions: readonly Extraction[]): Extraction[][] {
  const runs: Extraction[][] = [];
  let seen = new Set<string>();
  for (const extraction of extractions) {
    const { id } = extraction.article;
    if (runs.length === 0 || seen.has(id)) {
      runs.push([]);
      seen = new Set();
    }
    seen.add(id);
    runs.at(-1)?.push(extraction);
  }
  return runs;
}

/** A new article, or a new text or reading of one that is there. */
interface News {
  extraction: Extraction;
  version: number;
  stored: StoredArticle | null;
}

async function addRun(scope: Scope, extractions: readonly Extraction[]): Promise<AddResult[]> {
  const known = await storedOf(scope, extractions);
  const results: AddResult[] = [];
  const news: News[] = [];
  for (const extraction of extractions) {
    const { article, quotes } = extraction;
    const stored = known.get(article.id) ?? null;
    const isUnchanged = stored !== null && saysNothingNew(stored, extraction);
    const status = isUnchanged ? 'unchanged' : stored ? 'updated' : 'added';
    results.push({ articleId: article.id, status, quotes: quotes.length });
    if (isUnchanged) continue;
    const isSameText = stored?.text_hash === article.textHash;
    if (stored && !isSameText) await keepOldVersion(scope, stored.key);
    news.push({ extraction, stored, version: (stored?.version ?? 0) + Number(!isSameText) });
  }
  if (news.length === 0) return results;
  await removeFromIndexes(
    scope,
    news.flatMap(({ stored }) =>
      stored ? [{ key: stored.key, extraction: unpackExtraction(stored.body) }] : [],
    ),
  );
  await countInto(scope, { articles: news.filter(({ stored }) => stored === null).length });
  await indexArticles(scope, await storeArticles(scope, news));
  return results;
}

async function storedOf(
  scope: Scope,
  extractions: readonly Extraction[],
): Promise<Map<string, StoredArticle>> {
  const rows = await scope.all<StoredArticle>(
    'SELECT key, id, version, text_hash, generated_by, body FROM article WHERE collection = $1 AND id = ANY ($2)',
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

/** An article keeps its key through all versions. */
async function storeArticles(scope: Scope, news: readonly News[]): Promise<KeyedExtraction[]> {
  const articles = news.map(({ extraction }) => extraction.article);
  const rows = await scope.all<{ key: number; id: string }>(
    `INSERT INTO article (collection, id, version, url, published_day, text_hash, generated_by, body)
     SELECT $1, id, version, url, published_day, text_hash, generated_by, body
     FROM unnest($2::text[], $3::integer[], $4::text[], $5::integer[], $6::text[], $7::text[], $8::bytea[])
       WITH ORDINALITY AS row (id, version, url, published_day, text_hash, generated_by, body, place) ORDER BY place
     ON CONFLICT (collection, id) DO UPDATE SET version = excluded.version, url = excluded.url,
       published_day = excluded.published_day, text_hash = excluded.text_hash, generated_by = excluded.generated_by,
       body = excluded.body
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
  return news.map(({ extraction }) => ({ extraction, key: keys.get(extraction.article.id) ?? 0 }));
}

/** Articles whose quotes go to the server together, while those of the next are made ready. */
const SENT_TOGETHER = 50;

/** Articles that are made ready without looking whether the server has answered. */
const READIED_TOGETHER = 5;

/** Articles from which on what is new goes into the full-text indexes at once. */
const MANY = 50;

/** Makes stored articles findable: everything besides them and their old versions is derived here. */
export async function indexArticles(scope: Scope, articles: readonly KeyedExtraction[]): Promise<void> {
  const speakers = await addSpeakers(scope, articles);
  await countNames(
    scope,
    articles.flatMap(({ extraction: { article } }) => [
      ...(article.publisher === null ? [] : [outletCount(article.publisher, 1)]),
      ...(article.title === null
        ? []
        : [{ kind: 'article' as const, ref: article.id, printed: article.title, uses: 1 }]),
    ]),
  );
  const outlets = await outletKeysOf(scope, articles);
  if (articles.length >= MANY) await growLists(scope);
  const book = new TermBook(scope);
  const topics: ReadonlyMap<string, PrintedTerm>[] = [];
  const marks = new Map<string, number>();
  const uses = new Map<string, number>();
  let stored = Promise.resolve();
  for (let start = 0; start < articles.length; start += SENT_TOGETHER) {
    const some = articles.slice(start, start + SENT_TOGETHER);
    const quotes: QuoteRow[] = [];
    for (const [index, { extraction, key }] of some.entries()) {
      if (index % READIED_TOGETHER === READIED_TOGETHER - 1) await immediate();
      const texts = extraction.quotes.map(({ text }) => ({ text, words: wordsOf(text) }));
      quotes.push(
        ...quoteRowsOf(extraction, {
          article: key,
          speakers: speakers[start + index] ?? new Map(),
          outlet: outlets.get(extraction.article.publisher ?? '') ?? null,
          words: texts.map(({ words }) => words),
        }),
      );
      topics.push(printedTermsOf(texts));
    }
    addInto(marks, marksOf(quotes, 1));
    addInto(uses, usesBySpeaker(quotes));
    // One behind the other, as each may need the numbers of words that the one before made.
    stored = stored.then(async () => {
      await storeQuotes(scope, quotes, book);
      await storeClaims(scope, some, book);
    });
    // Whoever waits for the last of them is told.
    stored.catch(() => {});
  }
  // What is counted is made ready while the server still stores.
  await Promise.all([
    stored,
    countTopics(scope, topics, 1),
    countInto(scope, { claims: claimsIn(articles) }),
    countUses(scope, uses),
    // Its marks are known when the last quote is.
    stored.then(() => countMarks(scope, marks)),
  ]);
  if (articles.length >= MANY) await cleanIndexes(scope);
}

function addInto(sums: Map<string, number>, counts: ReadonlyMap<string, number>): void {
  for (const [name, count] of counts) sums.set(name, (sums.get(name) ?? 0) + count);
}

/** Finds anew who is who in these articles, which stay as they are. */
export async function indexAgain(scope: Scope, articleIds: readonly string[]): Promise<void> {
  const rows = await scope.all<{ key: number; body: Uint8Array }>(
    'SELECT key, body FROM article WHERE collection = $1 AND id = ANY ($2) ORDER BY key',
    [scope.collection, articleIds],
  );
  if (rows.length === 0) return;
  const articles = rows.map(({ key, body }) => ({ key, extraction: unpackExtraction(body) }));
  await removeFromIndexes(scope, articles);
  await indexArticles(scope, articles);
}

/** One article more or less of an outlet. */
export function outletCount(publisher: string, uses: 1 | -1) {
  return { kind: 'outlet' as const, ref: publisher, printed: publisher, uses };
}

async function outletKeysOf(
  scope: Scope,
  articles: readonly KeyedExtraction[],
): Promise<Map<string, number>> {
  const publishers = new Set(articles.flatMap(({ extraction }) => extraction.article.publisher ?? []));
  const rows = await scope.all<{ ref: string; key: number }>(
    `SELECT ref, key FROM name WHERE collection = $1 AND kind = 'outlet' AND ref = ANY ($2)`,
    [scope.collection, [...publishers]],
  );
  return new Map(rows.map(({ ref, key }) => [ref, key]));
}

function numberOrNull(day: string | null): number | null {
  return day === null ? null : dayNumberOf(day);
}
