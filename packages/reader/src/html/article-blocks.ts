import { parseDate } from '../date.ts';
import { AGE, DATE_LABEL, INTERRUPTION, OFFER, RIGHTS } from '../furniture.ts';
import { type Block, SENTENCE_END, sizeOf } from './blocks.ts';
import type { Metadata } from './metadata.ts';
import { isSame, keyOf } from './same.ts';

type Head = Pick<Metadata, 'title' | 'byline'>;

/** A block with more of its characters in links, and no sentence in it, points elsewhere. */
const LINK_SHARE = 0.8;
/** A sentence that is one link is the article's own from this size on. */
const LINKED_SENTENCE = 60;
/** Offers of an outlet's letters are not longer. */
const OFFER_SIZE = 300;
/** Lines of names and dates above and below an article are shorter. */
const HEAD_SIZE = 200;
/** Lines of an article's head and foot with fewer words are labels. */
const LABEL_WORDS = 5;
/** Notes about authors are shorter. */
const NOTE_SIZE = 400;
/** A standfirst has at least this size. */
const STANDFIRST_SIZE = 30;
/** What follows an author's name in a note about him, and not in an article that he has a part in. */
const AUTHOR_NOTE =
  /^,? (?:is (?:a|an|the)|was (?:a|an|the)|covers?|writes?|reports?|has (?:covered|written|worked)|joined|lives)\b/;
/** Names of headings that are no h2 to h6. */
const HEADING_NAME = /sub-?head|crosshead|intertitle|sub-?title|heading/i;
const YEAR = /(?:^|\D)(?:19|20)\d\d(?:\D|$)/;

/** The blocks that are the article's words: those of the content and the standfirst above it. */
export function articleBlocks(blocks: readonly Block[], root: Element, head: Head): Block[] {
  const inside = blocks.filter(({ element }) => root.contains(element));
  const content = withoutHeadLines(withoutLabels(inside, head), head);
  const first = inside[0];
  const above = first ? blocks.slice(0, blocks.indexOf(first)) : [];
  return withoutRepeated([...standfirstOf(above, root, head), ...content]);
}

/** Names of what repeats a sentence of the article in large letters. */
const REPEATED = /quote|pull|callout|highlight|zitat|citation|destacado/i;

/** Articles have a few of them, of a sentence or two. */
const MOST_REPEATED = 30;
const REPEATED_SIZE = 300;

/** The blocks without quotations that are set once more beside the text. */
function withoutRepeated(blocks: readonly Block[]): Block[] {
  const apart = new Set(
    blocks.filter((block) => block.size <= REPEATED_SIZE && isSetApart(block)).slice(0, MOST_REPEATED),
  );
  if (apart.size === 0) return [...blocks];
  const whole = blocks
    .filter((block) => !apart.has(block))
    .map(({ text }) => keyOf(text))
    .join('\n');
  return blocks.filter((block) => !apart.has(block) || !whole.includes(keyOf(block.text)));
}

function isSetApart({ element, tag }: Block): boolean {
  if (tag === 'blockquote') return true;
  for (let up: Element | null = element, levels = 0; up && levels < 3; up = up.parentElement, levels++)
    if (/blockquote/i.test(up.nodeName) || REPEATED.test(up.getAttribute('class') ?? '')) return true;
  return false;
}

/** The blocks between the page's title and its content that are sentences: an article's summary, its first words. */
function standfirstOf(above: readonly Block[], root: Element, head: Head): Block[] {
  const title = above.findLastIndex(({ tag, text }) => tag === 'h1' || isSame(text, head.title));
  if (title < 0) return [];
  return above
    .slice(title + 1)
    .filter(
      (block) =>
        block.size >= STANDFIRST_SIZE &&
        block.inLinks < block.text.length / 2 &&
        wordsOf(block.text) > LABEL_WORDS &&
        !isElsewhere(block) &&
        !isHeadLine(block.text, head) &&
        isNear(block.element, root),
    );
}

/** Whether the nearest parent of both is more than the page's frame: the element belongs to the same article. */
function isNear(element: Element, root: Element): boolean {
  const parent = element.closest('article, main, [itemtype*="Article"], [role="main"]');
  if (parent) return parent.contains(root);
  for (let up: Element | null = element, levels = 0; up && levels < 6; up = up.parentElement, levels++)
    if (up.contains(root)) return up.nodeName.toLowerCase() !== 'body' || levels < 4;
  return false;
}

/** The content's blocks without what interrupts it, and without the lines of names and labels at both ends. */
function withoutLabels(inside: readonly Block[], head: Head): Block[] {
  const first = inside.findIndex((block) => isBegun(block, head));
  const last = inside.findLastIndex((block) => isEnded(block, head) && !isAuthorNote(block, head));
  const firstProse = inside.findIndex(({ isProse, tag }) => isProse && !/^h\d$/.test(tag));
  const isDivided = isMostlyDivided(inside);
  const kept = inside.map((block, index) => {
    if (index < first || index > last || !isWord(block, head)) return false;
    if (index < firstProse && isHeadLine(block.text, head)) return false;
    return isHeading(block) || isDivided || !isLabel(block);
  });
  const leading = leadingHeadings(inside, kept);
  return inside.filter(
    (block, index) => kept[index] && (!isHeading(block) || index < firstProse || leading.has(index)),
  );
}

/** The blocks without the lines of title, names and dates that old pages set into the first paragraph. */
function withoutHeadLines(blocks: readonly Block[], head: Head): Block[] {
  const [first, ...rest] = blocks;
  if (!first?.text.includes('\n')) return [...blocks];
  const lines = first.text.split('\n');
  const begin = lines.findIndex(
    (line) => line !== '' && !isSame(line, head.title) && !isHeadLine(line, head),
  );
  if (begin < 0) return rest;
  return [{ ...first, text: lines.slice(begin).join('\n') }, ...rest];
}

/** The headings that stand directly above words of the article, or above such a heading. */
function leadingHeadings(inside: readonly Block[], kept: readonly boolean[]): Set<number> {
  const leading = new Set<number>();
  for (let index = inside.length - 2; index >= 0; index--) {
    const [block, next] = [inside[index], inside[index + 1]];
    if (!block || !next || !isHeading(block) || !kept[index + 1]) continue;
    if (!isHeading(next) || leading.has(index + 1)) leading.add(index);
  }
  return leading;
}

/** Whether an article can begin with a block: a sentence in a paragraph, or what is long enough for a standfirst. */
function isBegun(block: Block, head: Head): boolean {
  const { text, isProse, inLinks } = block;
  if (!isText(block, head)) return false;
  return isProse || isSentence(block) || (wordsOf(text) > LABEL_WORDS && inLinks < text.length / 2);
}

/** Whether an article can end with a block: a sentence, or an item of a list. */
function isEnded(block: Block, head: Head): boolean {
  return isText(block, head) && (block.isProse || block.tag === 'li' || isSentence(block));
}

function isText(block: Block, head: Head): boolean {
  return isWord(block, head) && !isHeadLine(block.text, head);
}

/** Whether a block tells who an author is: "Ann Lee covers the harbour for The Tidings." */
function isAuthorNote({ text, size }: Block, { byline }: Head): boolean {
  const name = size <= NOTE_SIZE ? byline.find((each) => text.startsWith(each)) : undefined;
  return name !== undefined && AUTHOR_NOTE.test(text.slice(name.length));
}

/** Whether a block is neither the title nor something that leads elsewhere. */
function isWord(block: Block, head: Head): boolean {
  return block.tag !== 'h1' && !isSame(block.text, head.title) && !isElsewhere(block);
}

function isSentence({ tag, text }: Block): boolean {
  return /^(?:p|li|blockquote|pre)$/.test(tag) && SENTENCE_END.test(text);
}

/** A few words in an element that says nothing of them. */
function isLabel({ tag, isProse }: Block): boolean {
  return !isProse && /^(?:div|section|article|header|td|address|summary|dt|dd|main)$/.test(tag);
}

/** Whether the page has its paragraphs in elements that say nothing. */
function isMostlyDivided(blocks: readonly Block[]): boolean {
  const prose = blocks.filter(({ isProse }) => isProse);
  return prose.filter(({ tag }) => tag !== 'p').length > prose.length / 2;
}

function isHeading({ tag, element }: Block): boolean {
  return /^h[2-6]$/.test(tag) || (tag !== 'p' && HEADING_NAME.test(element.getAttribute('class') ?? ''));
}

function isElsewhere({ text, inLinks, element, size, isProse }: Block): boolean {
  if (INTERRUPTION.test(text) || RIGHTS.test(text) || !/[\p{L}\p{N}]/u.test(text)) return true;
  if (inLinks > 0 && size <= OFFER_SIZE && OFFER.test(text)) return true;
  // A link around whole blocks is a card that leads to another page.
  if (inLinks >= text.length && element.closest('a')) return true;
  if (!isProse && inLinks > text.length / 2 && !SENTENCE_END.test(text)) return true;
  return inLinks > text.length * LINK_SHARE && !(size >= LINKED_SENTENCE && SENTENCE_END.test(text));
}

/** Whether a line tells who wrote the article or when it was published. */
function isHeadLine(text: string, { byline }: Head): boolean {
  const line = text.replace(/\s+/gu, ' ');
  if (AGE.test(line) || parseDate(line)) return true;
  if (sizeOf(line) > HEAD_SIZE) return false;
  const isNamed = byline.some((name) => line.toLowerCase().includes(name.toLowerCase()));
  if (isNamed && (wordsOf(line) <= 2 * LABEL_WORDS || YEAR.test(line)) && !/["“„«]/u.test(line)) return true;
  if (SENTENCE_END.test(line)) return false;
  return (
    DATE_LABEL.test(line) ||
    (YEAR.test(line) && wordsOf(line) <= 2 * LABEL_WORDS && /\d\D+\d/.test(line.replace(YEAR, ' ')))
  );
}

function wordsOf(text: string): number {
  return Math.max(text.split(/\s+/).length, sizeOf(text) / 12);
}
