import { createArticle } from '@onrecord/schema';
import { createExtractor } from '../src/extract.ts';
import { makeArticles } from './articles.ts';
import { timeOf } from './timing.ts';

const KILOBYTE = 1024;

/** Characters, 1 KB to 10 MB. */
export const SIZES = [1, 10, 100, 1024, 10 * 1024].map((kilobytes) => kilobytes * KILOBYTE);

/** What makes a text that is not linear slow. */
const SHAPES: Record<string, (length: number) => string> = {
  'plain text': (length) => fill(length, newsText),
  'one line': (length) => fill(length, (seed) => newsText(seed).replace(/\n+/g, ' ')),
  'all quotation marks': (length) => '“ ” " '.repeat(Math.ceil(length / 6)).slice(0, length),
  'one statement repeated': (length) =>
    '“It stays,” Ana Brandt said on Monday. '.repeat(Math.ceil(length / 39)).slice(0, length),
  'bodies that are all different': (length) => fill(length, bodyText),
};

export interface Growth {
  shape: string;
  characters: number;
  ms: number;
  nanosecondsPerCharacter: number;
}

/** How the time grows with the length of a text, up to a length. */
export function measureGrowth(longest: number): Growth[] {
  const extractor = createExtractor();
  const extract = (text: string) => extractor.extract(createArticle({ text, publishedAt: '2025-03-12' }));
  for (const { text } of makeArticles(50, 0)) extract(text);
  return Object.entries(SHAPES).flatMap(([shape, make]) =>
    SIZES.filter((size) => size <= longest).map((size) => {
      const text = make(size);
      const ms = timeOf(() => extract(text));
      return { shape, characters: size, ms, nanosecondsPerCharacter: (ms * 1e6) / size };
    }),
  );
}

const newsText = (seed: number): string =>
  makeArticles(20, seed)
    .map(({ text }) => text)
    .join('\n\n');

/** Thousands of names, each of which might be what "the company" means. */
const bodyText = (seed: number): string =>
  `${nameOf(seed)} Harbor, a small firm, left. The company said no.\n`;

/** A capital and small letters, another word for each number. */
function nameOf(seed: number): string {
  const letters = [...seed.toString(20)].map((digit) => 'bcdfghjklmnpqrstvwxz'[Number.parseInt(digit, 20)]);
  return `Va${letters.join('a')}o`;
}

function fill(length: number, textFrom: (seed: number) => string): string {
  let text = '';
  for (let seed = 1; text.length < length; seed++) text += textFrom(seed);
  return text.slice(0, length);
}
