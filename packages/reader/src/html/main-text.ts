import { normaliseText } from '../text/normalise.ts';
import { articleBlocks } from './article-blocks.ts';
import { type Block, blocksOf } from './blocks.ts';
import { findContent } from './content-root.ts';
import type { Metadata } from './metadata.ts';
import { isSame } from './same.ts';

/** The article's own words on a page. */
export interface MainText {
  /** Normalised; paragraphs are separated by a blank line. */
  text: string;
  /** The element that holds it. */
  root: Element;
  /** The short lines between the title and the text: names, dates, sections. */
  headLines: string[];
  /** The short lines right above the title, which belong to the article or to the page. */
  linesAbove: string[];
  /** The part of the characters that stands in links, 0 to 1. */
  linkShare: number;
}

/**
 * The main text of a page: the blocks of the element that holds most of its prose, and the standfirst above it,
 * without what outlets print around and into an article.
 */
export function findMainText(document: Document, metadata: Metadata): MainText {
  const all = blocksOf(document.body);
  const { root, blocks } = findContent(document.body, all);
  const kept = articleBlocks(blocks, root, metadata);
  return {
    text: normaliseText(kept.map((block) => block.text).join('\n\n')),
    root,
    ...headLinesOf(all, kept, metadata.title),
    linkShare: linkShareOf(blocks.filter(({ element }) => root.contains(element))),
  };
}

/** Lines of a head are shorter, and there are not many of them. */
const HEAD_LINE_SIZE = 200;
const HEAD_LINES = 12;
const LINES_ABOVE = 5;

/** The lines between the title and the first paragraph, and those above, boxes with names and dates included. */
function headLinesOf(
  all: readonly Block[],
  kept: readonly Block[],
  title: string | null,
): Pick<MainText, 'headLines' | 'linesAbove'> {
  const text = kept.find(({ isProse, tag }) => isProse && !/^h\d$/.test(tag));
  const end = all.findIndex(({ element }) => element === text?.element);
  const start = all.slice(0, end).findLastIndex((block) => block.tag === 'h1' || isSame(block.text, title));
  const lines = (from: number, to: number) =>
    all
      .slice(Math.max(0, from), Math.max(0, to))
      .filter(({ size }) => size <= HEAD_LINE_SIZE)
      .map((block) => block.text);
  if (start < 0) return { headLines: [], linesAbove: lines(end - LINES_ABOVE, end) };
  return {
    headLines: lines(start + 1, end).slice(0, HEAD_LINES),
    linesAbove: lines(start - LINES_ABOVE, start),
  };
}

function linkShareOf(blocks: readonly Block[]): number {
  const linked = blocks.reduce((sum, { inLinks }) => sum + inLinks, 0);
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return linked / Math.max(1, length);
}
