import { type Box, boxOf, isLeftOut } from './boxes.ts';

/** A paragraph, heading, list item or cell as a browser shows it. */
export interface Block {
  text: string;
  /** The element that makes it a block of its own. */
  element: Element;
  tag: string;
  /** How many of its characters stand in links, blanks included. */
  inLinks: number;
  /** Its length as Western letters would have it. */
  size: number;
  isProse: boolean;
  /** What stands around it that may be no article: captions, boxes, comments. */
  boxes: readonly Box[];
}

/** Elements that begin and end a paragraph (HTML §15.3: displayed as block, list item or table part). */
const BLOCKS = new Set(
  `address article blockquote body center dd details dialog div dl dt fieldset footer h1 h2 h3 h4 h5 h6 header hgroup
  hr li main ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);

const BLANKS = /[ \t\n\r\f]+/g;
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** The end of a sentence in the scripts of the world, marks that close a quotation behind it. */
export const SENTENCE_END = /[.!?…।۔؟。！？]["”’»«“')\]」』]*$/u;
/** A sign of Chinese or Japanese says as much as some two letters and a half. */
const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;
const WIDE_SIZE = 2.5;
/** Texts of this size are prose whatever they end with; shorter ones where they are a sentence. */
const PROSE_SIZE = 80;
const SENTENCE_SIZE = 25;
/** More than this of it in links, and it is a list of them. */
const LINKED = 0.5;

/**
 * The blocks of a page in its order: runs of blanks are one space, `<br>` is a line break, two of them or the edge of
 * a block end a paragraph. What is never displayed is not there. One pass.
 */
export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  let words = '';
  let inLinks = 0;
  const end = (element: Element, boxes: readonly Box[]) => {
    if (words.trim() !== '') blocks.push(...blocksFrom(words, { element, boxes, inLinks }));
    words = '';
    inLinks = 0;
  };
  const visit = (element: Element, around: { block: Element; boxes: readonly Box[]; isInLink: boolean }) => {
    const name = element.nodeName.toLowerCase();
    if (isLeftOut(element, name)) return;
    const isBlock = BLOCKS.has(name);
    const box = boxOf(element, isBlock);
    const block = isBlock ? element : around.block;
    const boxes = box ? [...around.boxes, box] : around.boxes;
    const isInLink = around.isInLink || name === 'a';
    if (isBlock) end(around.block, around.boxes);
    if (name === 'br') words += '\n';
    for (const child of element.childNodes) {
      if (child.nodeType === TEXT_NODE) {
        const text = (child.nodeValue ?? '').replace(BLANKS, ' ');
        words += text;
        if (isInLink) inLinks += text.length;
      } else if (child.nodeType === ELEMENT_NODE) visit(child as Element, { block, boxes, isInLink });
    }
    if (isBlock) end(block, boxes);
  };
  visit(root, { block: root, boxes: [], isInLink: false });
  return blocks;
}

function blocksFrom(words: string, from: Pick<Block, 'element' | 'boxes' | 'inLinks'>): Block[] {
  const lines = words.split('\n').map((line) => line.replace(/ {2,}/g, ' ').trim());
  const linkShare = from.inLinks / words.length;
  const tag = from.element.nodeName.toLowerCase();
  return lines
    .join('\n')
    .split(/\n{2,}/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => {
      const size = sizeOf(text);
      const isSentence = size >= PROSE_SIZE || (size >= SENTENCE_SIZE && SENTENCE_END.test(text));
      const isProse = isSentence && linkShare < LINKED;
      return { ...from, text, tag, size, isProse, inLinks: Math.round(linkShare * text.length) };
    });
}

/** The length of a text as Western letters would have it. */
export function sizeOf(text: string): number {
  return text.length + (WIDE_SIZE - 1) * (text.match(WIDE)?.length ?? 0);
}
