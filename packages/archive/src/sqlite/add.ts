import type { Article, Claim, Extraction, Quote } from '@onrecord/schema';
import type { AddResult } from '../archive.ts';
import { contextFinder } from '../text/context.ts';
import { termsOf } from '../text/terms.ts';
import { addSpeakers, type SpeakerKeys } from './article-speakers.ts';
import { countName, countUses } from './names.ts';
import { removeArticle } from './remove.ts';
import { indexWordOf, type Scope } from './scope.ts';
import { printedTermsOf } from './topics.ts';
import { keepOldVersion } from './versions.ts';

interface StoredArticle {
  version: number;
  text_hash: string;
  generated_by: string;
  body: string;
}

/** Adds an article whole; see `Archive.add`. */
export function add(scope: Scope, extraction: Extraction): AddResult {
  const { article, quotes } = extraction;
  return scope.connection.write(() => {
    const stored = scope.connection.get<StoredArticle>(
      'SELECT version, text_hash, generated_by, body FROM article WHERE collection = $collection AND id = $id',
      { collection: scope.collection, id: article.id },
    );
    const result = { articleId: article.id, quotes: quotes.length };
    if (stored && saysNothingNew(stored, extraction)) return { ...result, status: 'unchanged' };
    const isSameText = stored?.text_hash === article.textHash;
    if (stored && !isSameText) keepOldVersion(scope, article.id);
    if (stored) removeArticle(scope, article.id);
    store(scope, extraction, (stored?.version ?? 0) + Number(!isSameText));
    return { ...result, status: stored ? 'updated' : 'added' };
  });
}

function saysNothingNew(stored: StoredArticle, { article, generatedBy }: Extraction): boolean {
  return (
    stored.text_hash === article.textHash &&
    stored.generated_by === JSON.stringify(generatedBy) &&
    !corrects(JSON.parse(stored.body) as Article, article)
  );
}

/** What is printed around a text, and may be learned or mended later. When it was fetched is not. */
const METADATA = ['url', 'title', 'publisher', 'publishedAt', 'updatedAt', 'language', 'byline'] as const;

/** Whether something known now is not what was known then; knowing less now corrects nothing. */
function corrects(then: Article, now: Article): boolean {
  return METADATA.some((field) => {
    const isKnown = now[field] !== null && now[field].length > 0;
    return isKnown && JSON.stringify(now[field]) !== JSON.stringify(then[field]);
  });
}

function store(scope: Scope, extraction: Extraction, version: number): void {
  storeArticle(scope, extraction, version);
  const keys = addSpeakers(scope, extraction);
  const contextOf = contextFinder(extraction.article.text);
  const uses = new Map<string, number>();
  extraction.quotes.forEach((quote, position) => {
    const key = storeQuote(scope, {
      quote,
      position,
      article: extraction.article,
      context: contextOf(quote),
    });
    for (const speakerId of storeQuoteSpeakers(scope, { quote, key, keys, article: extraction.article }))
      uses.set(speakerId, (uses.get(speakerId) ?? 0) + 1);
  });
  for (const [speakerId, count] of uses) countUses(scope, speakerId, count);
  extraction.claims.forEach((claim, position) => {
    storeClaim(scope, { claim, position, articleId: extraction.article.id });
  });
  for (const [term, { printed, quotes }] of printedTermsOf(extraction.quotes))
    countName(scope, { kind: 'topic', ref: term, printed }, quotes);
}

function storeArticle(scope: Scope, { article, warnings, generatedBy }: Extraction, version: number): void {
  const { text, ...body } = article;
  scope.connection.run(
    `INSERT INTO article (collection, id, version, url, title, publisher, published_at, published_day, text_hash, text,
       body, warnings, generated_by)
     VALUES ($collection, $id, $version, $url, $title, $publisher, $publishedAt, $publishedDay, $textHash, $text,
       $body, $warnings, $generatedBy)`,
    {
      collection: scope.collection,
      id: article.id,
      version,
      url: article.url,
      title: article.title,
      publisher: article.publisher,
      publishedAt: article.publishedAt,
      publishedDay: dayOf(article),
      textHash: article.textHash,
      text,
      body: JSON.stringify(body),
      warnings: JSON.stringify(warnings),
      generatedBy: JSON.stringify(generatedBy),
    },
  );
  if (article.publisher !== null)
    countName(scope, { kind: 'outlet', ref: article.publisher, printed: article.publisher }, 1);
  if (article.title !== null)
    countName(scope, { kind: 'article', ref: article.id, printed: article.title }, 1);
}

function storeQuote(
  scope: Scope,
  given: {
    quote: Quote;
    position: number;
    article: Article;
    context: { sentence: string; before: string | null; after: string | null };
  },
): number {
  const { quote, position, article, context } = given;
  const evidence = quote.saidAt?.evidence;
  const words = termsOf(quote.text);
  const key = scope.connection.run(
    `INSERT INTO quote (collection, article_id, id, position, type, stance, said_from, said_to, day, published_day,
       publisher, word_count)
     VALUES ($collection, $articleId, $id, $position, $type, $stance, $saidFrom, $saidTo, $day, $publishedDay,
       $publisher, $wordCount)`,
    {
      collection: scope.collection,
      articleId: article.id,
      id: quote.id,
      position,
      type: quote.type,
      stance: quote.stance,
      saidFrom: quote.saidAt?.earliest ?? dayOf(article),
      saidTo: quote.saidAt?.latest ?? dayOf(article),
      day: dayOfQuote(quote, article),
      publishedDay: dayOf(article),
      publisher: article.publisher,
      wordCount: words.length,
    },
  );
  scope.connection.run(
    'INSERT INTO quote_print VALUES ($key, $sentence, $before, $after, $saidAtWords, $body)',
    {
      key,
      ...context,
      saidAtWords: evidence ? article.text.slice(evidence.start, evidence.end) : null,
      body: JSON.stringify(quote),
    },
  );
  scope.connection.run(
    'INSERT INTO quote_words (rowid, collection, words) VALUES ($key, $collection, $words)',
    {
      key,
      collection: indexWordOf(scope.collection),
      words: words.join(' '),
    },
  );
  return key;
}

/** Puts a quote under each of its speakers' identities, and gives those back. */
function storeQuoteSpeakers(
  scope: Scope,
  given: { quote: Quote; key: number; keys: SpeakerKeys; article: Article },
): Set<string> {
  const { quote, key, keys, article } = given;
  const speakerIds = new Set(keys.get(quote.speakerId ?? '') ?? []);
  for (const speakerId of speakerIds)
    scope.connection.run('INSERT INTO quote_speaker VALUES ($collection, $speakerId, $day, $key)', {
      collection: scope.collection,
      speakerId,
      day: dayOfQuote(quote, article),
      key,
    });
  return speakerIds;
}

function storeClaim(scope: Scope, given: { claim: Claim; position: number; articleId: string }): void {
  const { claim, position, articleId } = given;
  const key = scope.connection.run(
    `INSERT INTO claim (collection, article_id, id, position, body)
     VALUES ($collection, $articleId, $id, $position, $body)`,
    { collection: scope.collection, articleId, id: claim.id, position, body: JSON.stringify(claim) },
  );
  scope.connection.run(
    'INSERT INTO claim_words (rowid, collection, words) VALUES ($key, $collection, $words)',
    {
      key,
      collection: indexWordOf(scope.collection),
      words: termsOf(claim.text).join(' '),
    },
  );
}

/** The day of an instant as its publisher wrote it, in its own time zone. */
function dayOf(article: Article): string | null {
  return article.publishedAt?.slice(0, 10) ?? null;
}

function dayOfQuote(quote: Quote, article: Article): string {
  return quote.saidAt?.latest ?? dayOf(article) ?? '';
}
