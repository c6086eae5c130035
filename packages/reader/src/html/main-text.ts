import { Readability } from '@mozilla/readability';
import { parseDate } from '../date.ts';
import { AGE, DATE_LABEL, INTERRUPTION } from '../furniture.ts';
import { normaliseText } from '../text/normalise.ts';
import type { Metadata } from './metadata.ts';
import { type Paragraph, paragraphsOf } from './text-of.ts';

/** The article's own words on a page. */
export interface MainText {
  /** Normalised; paragraphs are separated by a blank line. */
  text: string;
  /** The title that the page shows, for want of a declared one. */
  title: string | null;
  /** The part of the characters that stands in links, 0 to 1. */
  linkShare: number;
}

/** Lines of names and dates above an article are shorter. */
const HEAD_LINE_LENGTH = 120;
/** A paragraph with more of its characters in links, and no sentence in it, points elsewhere. */
const LINK_SHARE = 0.8;
const SENTENCE_END = /[.!?…]["”’»')\]]*$/u;

/**
 * The main text of a page by Mozilla's Readability, without what outlets print around and into it; `null` where it
 * finds none. Changes the document.
 */
export function findMainText(document: Document, metadata: Metadata): MainText | null {
  const headings = document.querySelectorAll('h1');
  const heading = headings.length === 1 ? headings[0]?.textContent?.trim() : undefined;
  const found = new Readability<Element>(document, {
    serializer: (node) => node as Element,
    keepClasses: true,
  }).parse();
  if (!found?.content) return null;
  const title = found.title?.trim() || heading || null;
  const all = paragraphsOf(found.content);
  const kept = all.filter((paragraph) => !isElsewhere(paragraph));
  const text = normaliseText(withoutHead(kept, { ...metadata, title: metadata.title ?? title }).join('\n\n'));
  const linked = all.reduce((sum, paragraph) => sum + paragraph.inLinks, 0);
  const length = all.reduce((sum, paragraph) => sum + paragraph.text.length, 0);
  return { text, title, linkShare: linked / Math.max(length, 1) };
}

function isElsewhere({ text, inLinks }: Paragraph): boolean {
  return INTERRUPTION.test(text) || (inLinks > text.length * LINK_SHARE && !SENTENCE_END.test(text));
}

/** The paragraphs without the title, names and dates that are repeated above the first one. */
function withoutHead(paragraphs: readonly Paragraph[], head: Pick<Metadata, 'title' | 'byline'>): string[] {
  const texts = paragraphs.map(({ text }) => text);
  for (const [index, text] of texts.entries()) {
    const lines = text.split('\n');
    const first = lines.findIndex((line) => !isHeadLine(line, head));
    if (first < 0) continue;
    return [lines.slice(first).join('\n'), ...texts.slice(index + 1)];
  }
  return [];
}

function isHeadLine(line: string, { title, byline }: Pick<Metadata, 'title' | 'byline'>): boolean {
  if (line === title || line === '' || AGE.test(line) || parseDate(line)) return true;
  if (line.length > HEAD_LINE_LENGTH || SENTENCE_END.test(line)) return false;
  return DATE_LABEL.test(line) || byline.some((name) => line.includes(name));
}
