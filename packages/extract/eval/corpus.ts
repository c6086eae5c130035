import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createArticle, type Span, type Stance } from '@onrecord/schema';
import type { GoldArticle, GoldWho } from './gold.ts';

/** A line of `polnear-*.jsonl`. */
interface CorpusLine {
  id: string;
  publisher: string;
  publishedAt: string;
  author: string | null;
  title: string;
  text: string;
  attributions: Record<'source' | 'cue' | 'content', [number, number][]>[];
}

/** A line of `who-*.jsonl`: who said the attributions of one article, by their number. */
interface WhoLine {
  id: string;
  items: { i: number; speaker: string | null; stance: Stance; saidAt: string | null }[];
}

/**
 * The PolNeAR articles of one part, with speakers where `who-PART.jsonl` has them.
 *
 * @throws {Error} in one line, when the folder does not hold the part.
 */
export function readCorpus(folder: string, part: 'dev' | 'train' = 'dev'): GoldArticle[] {
  const file = join(folder, `polnear-${part}.jsonl`);
  if (!existsSync(file))
    throw new Error(`No corpus at ${file}: --corpus takes the folder of polnear-dev.jsonl.`);
  const whoFile = join(folder, `who-${part}.jsonl`);
  const who = new Map(
    existsSync(whoFile) ? readLines<WhoLine>(whoFile).map((line) => [line.id, line.items]) : [],
  );
  return readLines<CorpusLine>(file).map((line) => toGold(line, who.get(line.id)));
}

function toGold(line: CorpusLine, items: WhoLine['items'] | undefined): GoldArticle {
  const { id, publisher, publishedAt, author, title, text } = line;
  const whoOf = (i: number): GoldWho | null => {
    const item = items?.find((each) => each.i === i);
    return item ? { speaker: item.speaker, stance: item.stance, saidAt: item.saidAt } : null;
  };
  return {
    article: createArticle({ id, publisher, publishedAt, title, text, byline: author ? [author] : [] }),
    attributions: line.attributions.map(({ source, cue, content }, i) => ({
      source: source.map(toSpan),
      cue: cue.map(toSpan),
      content: content.map(toSpan),
      who: whoOf(i),
    })),
    hasSpeakers: items !== undefined,
  };
}

const toSpan = ([start, end]: [number, number]): Span => ({ start, end });

function readLines<Line>(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}
