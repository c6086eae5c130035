import { readdirSync, readFileSync } from 'node:fs';

/** What should be read from a page: the article's fields with its paragraphs, or why it is refused. */
export interface Expected {
  url: string | null;
  title: string | null;
  byline: string[];
  publisher: string | null;
  publishedAt: string | null;
  updatedAt: string | null;
  language: string | null;
  /** The article's paragraphs. */
  text: string[];
  /** The codes of the warnings that it gives. */
  warnings?: string[];
  /** What is still read wrongly on this page; it counts in the figures. */
  knownMiss?: string;
}

export interface CorpusPage {
  slug: string;
  bytes: Uint8Array;
  expected: Expected;
}

/** The pages of a folder: one folder each, with `source.html` and `expected.json`. */
export function readCorpus(folder: URL): CorpusPage[] {
  return readdirSync(folder)
    .sort()
    .map((slug) => ({
      slug,
      bytes: readFileSync(new URL(`${slug}/source.html`, folder)),
      expected: JSON.parse(readFileSync(new URL(`${slug}/expected.json`, folder), 'utf8')) as Expected,
    }));
}
