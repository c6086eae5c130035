import type { Extractor } from '@onrecord/extract';
import { type Article, type Extraction, idOf, type Quote } from '@onrecord/schema';

/**
 * Takes what stands between curly marks for a quote, by nobody known: as quick as can be, so that a process that is
 * killed is killed while it adds and not while it extracts.
 */
export const markExtractor: Pick<Extractor, 'extract'> = {
  extract(article: Article): Extraction {
    const quotes = Array.from(article.text.matchAll(/“([^“”]+)”/g), (match) =>
      quoteAt(article, match.index + 1, match[1] ?? ''),
    );
    const generatedBy = { package: '@onrecord/ingest', version: '0.0.0', model: null };
    return { article, speakers: [], quotes, claims: [], warnings: [], generatedBy };
  },
};

function quoteAt(article: Article, start: number, text: string): Quote {
  const content = [{ start, end: start + text.length }];
  return {
    id: idOf('quote', article.id, article.textHash, start),
    articleId: article.id,
    type: 'direct',
    content,
    text,
    cue: null,
    source: null,
    speakerId: null,
    speakerConfidence: 0,
    candidates: [],
    stance: 'asserts',
    saidAt: null,
    via: null,
    venue: null,
    nestedIn: null,
    confidence: 1,
  };
}
