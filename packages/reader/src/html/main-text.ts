import { normaliseText } from '../text/normalise.ts';
import { articleBlocks } from './article-blocks.ts';
import { type Block, blocksOf } from './blocks.ts';
import { findContent } from './content-root.ts';
import type { Metadata } from './metadata.ts';

/** The article's own words on a page. */
export interface MainText {
  /** Normalised; paragraphs are separated by a blank line. */
  text: string;
  /** The element that holds it. */
  root: Element;
  /** The part of the characters that stands in links, 0 to 1. */
  linkShare: number;
}

/**
 * The main text of a page: the blocks of the element that holds most of its prose, and the standfirst above it,
 * without what outlets print around and into an article.
 */
export function findMainText(document: Document, metadata: Metadata): MainText {
  const { root, blocks } = findContent(document.body, blocksOf(document.body));
  const kept = articleBlocks(blocks, root, metadata);
  const text = normaliseText(kept.map((block) => block.text).join('\n\n'));
  return { text, root, linkShare: linkShareOf(blocks.filter(({ element }) => root.contains(element))) };
}

function linkShareOf(blocks: readonly Block[]): number {
  const linked = blocks.reduce((sum, { inLinks }) => sum + inLinks, 0);
  return (
    linked /
    Math.max(
      1,
      blocks.reduce((sum, { text }) => sum + text.length, 0),
    )
  );
}
