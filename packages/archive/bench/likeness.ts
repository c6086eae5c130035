import type { Archive } from '../src/archive.ts';
import type { Articles } from './articles.ts';
import { Random } from './random.ts';
import { draw } from './searching.ts';
import type { Meter } from './server-time.ts';
import { type Timing, timed } from './timing.ts';

/** How a quotation is altered before it is looked for. */
const ALTERATIONS: Record<string, (words: string[], random: Random, other: () => string) => string[]> = {
  '1 word changed': (words, random, other) => changed(words, 1, random, other),
  '2 words changed': (words, random, other) => changed(words, 2, random, other),
  '3 words changed': (words, random, other) => changed(words, 3, random, other),
  '2 typing errors': (words, random) => misspelt(words, 2, random),
  'half of it': (words) => words.slice(0, Math.ceil(words.length / 2)),
  'halves exchanged': (words) => [
    ...words.slice(Math.ceil(words.length / 2)),
    ...words.slice(0, Math.ceil(words.length / 2)),
  ],
};

/** Alters quotes of the archive, looks for them, and tells how often the right one came first. */
export async function timeLikeness(
  archive: Archive,
  given: {
    articles: Articles;
    count: number;
    runs: number;
    server: Meter | null;
    report: (timing: Timing, first: number) => void;
  },
): Promise<void> {
  const { articles, count, runs, server, report } = given;
  for (const [name, alter] of Object.entries(ALTERATIONS)) {
    let first = 0;
    const cases = Array.from({ length: runs }, (_, run) => {
      const { quote } = draw(articles, count, run);
      const random = new Random(run, 29);
      const other = () => random.pick(draw(articles, count, random.whole(runs, 2 * runs)).words);
      return { quote, asked: alter(quote.text.split(' '), random, other).join(' ') };
    });
    const find = async (run: number) => {
      const { quote, asked } = cases[run] as (typeof cases)[number];
      const [hit] = await archive.findLike(asked, { limit: 5 });
      if (hit?.receipt.quote.text === quote.text) first++;
    };
    const timing = await timed(`like: ${name}`, runs, find, server ?? undefined);
    report(timing, first / runs);
  }
}

function changed(words: string[], count: number, random: Random, other: () => string): string[] {
  const altered = [...words];
  for (let change = 0; change < count; change++) altered[random.whole(0, words.length - 1)] = other();
  return altered;
}

function misspelt(words: string[], count: number, random: Random): string[] {
  const altered = [...words];
  for (let change = 0; change < count; change++) {
    const index = random.whole(0, words.length - 1);
    const word = altered[index] ?? '';
    const at = random.whole(0, Math.max(0, word.length - 2));
    altered[index] = word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
  }
  return altered;
}
