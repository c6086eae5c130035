import { readdirSync, readFileSync } from 'node:fs';
import { type Article, createArticle } from '@onrecord/schema';

const SAMPLES = new URL('../../../samples/', import.meta.url);

/** Words of a usual news article of a wire service. */
const ARTICLE_WORDS = 400;

/** Articles of paragraphs of the samples in another order, no two alike; the same seed gives the same ones. */
export function* makeArticles(
  count: number,
  { seed = 1, leastWords = ARTICLE_WORDS } = {},
): Generator<Article> {
  const paragraphs = sampleParagraphs();
  const random = randomFrom(seed);
  for (let number = 0; number < count; number++) {
    const chosen: string[] = [];
    for (let words = 0; words < leastWords; words += countWords(chosen.at(-1) ?? ''))
      chosen.push(paragraphs[Math.floor(random() * paragraphs.length)] as string);
    yield createArticle({
      url: `https://bench.example.com/${seed}/${number}`,
      title: `Article ${number}`,
      publisher: `The ${['Ellery', 'Meridian', 'Harbour', 'Coast'][number % 4]} Gazette`,
      publishedAt: new Date(Date.UTC(2015, 0, 1 + (number % 3650))).toISOString().slice(0, 10),
      text: chosen.join('\n\n'),
    });
  }
}

export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function sampleParagraphs(): string[] {
  return readdirSync(SAMPLES)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) =>
      (JSON.parse(readFileSync(new URL(file, SAMPLES), 'utf8')) as { text: string }).text.split(/\n+/),
    )
    .filter((paragraph) => paragraph.trim() !== '');
}

/** A linear congruential generator (Numerical Recipes): 0 to 1, the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
