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

/** A line of a file of speakers: who said the attributions of one article, by their number. */
interface WhoLine {
  id: string;
  items: { i: number; speaker: string | null; stance: Stance; saidAt: string | null }[];
}

/**
 * The PolNeAR dev articles, with speakers where `who-dev.jsonl` has them.
 *
 * @throws {Error} in one line, when the folder does not hold them.
 */
export function readCorpus(folder: string): GoldArticle[] {
  const who = join(folder, 'who-dev.jsonl');
  return readGold(join(folder, 'polnear-dev.jsonl'), existsSync(who) ? who : undefined);
}

/**
 * Annotated articles in the form of PolNeAR's, with speakers where `who` has them.
 *
 * @throws {Error} in one line, when a file is not there.
 */
export function readGold(gold: string, who?: string): GoldArticle[] {
  for (const file of [gold, who])
    if (file !== undefined && !existsSync(file)) throw new Error(`No annotated articles at ${file}`);
  const items = new Map(
    (who === undefined ? [] : readLines<WhoLine>(who)).map((line) => [line.id, line.items]),
  );
  return readLines<CorpusLine>(gold).map((line) => toGold(line, items.get(line.id)));
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
