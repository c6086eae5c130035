import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, createArticle } from '@onrecord/schema';
import { readAnnotated } from '../eval/annotated.ts';

/** The usual length of a news article. */
const ARTICLE_WORDS = 750;

const SAMPLES = new URL('../../../samples/', import.meta.url);

/** Makes articles of the usual length from shuffled paragraphs of our own texts, no two alike: same seed, same articles. */
export function makeArticles(count: number, seed: number): Article[] {
  const paragraphs = ownParagraphs();
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, i) => {
    const chosen: string[] = [];
    for (let words = 0; words < ARTICLE_WORDS; ) {
      const paragraph = paragraphs[Math.floor(random() * paragraphs.length)] as string;
      chosen.push(paragraph);
      words += countWords(paragraph);
    }
    return createArticle({
      id: `article-${seed}-${i}`,
      publishedAt: '2025-03-12',
      text: chosen.join('\n\n'),
    });
  });
}

/** Articles of a corpus, where one is given: real words, of which there are more than in our own texts. */
export function readCorpusArticles(folder: string): Article[] {
  const lines = readFileSync(join(folder, 'polnear-train.jsonl'), 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const { id, publishedAt, text } = JSON.parse(line) as { id: string; publishedAt: string; text: string };
    return createArticle({ id, publishedAt, text });
  });
}

/** Words as an editor counts them: what white space parts. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

export function countAllWords(articles: readonly Article[]): number {
  return articles.reduce((sum, { text }) => sum + countWords(text), 0);
}

/** All paragraphs of the annotated articles and the samples. */
function ownParagraphs(): string[] {
  const samples = readdirSync(SAMPLES)
    .filter((file) => file.endsWith('.json'))
    .map((file) => (JSON.parse(readFileSync(new URL(file, SAMPLES), 'utf8')) as { text: string }).text);
  const texts = [...readAnnotated().map(({ article }) => article.text), ...samples];
  return texts.flatMap((text) => text.split(/\n+/)).filter((paragraph) => paragraph !== '');
}

/** Mulberry32: small, and good enough to shuffle with. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
