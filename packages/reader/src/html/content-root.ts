import type { Block } from './blocks.ts';
import type { Box } from './boxes.ts';

/** The element that holds an article's words, and the blocks of its page as far as they are no boxes. */
export interface Content {
  root: Element;
  /** The blocks outside boxes, in the order of the page. */
  blocks: readonly Block[];
}

/** An element inside that holds this part of the prose is the better one. */
const MOST = 0.9;
/** One that is marked or named as the body of an article needs less. */
const MARKED_MOST = 0.6;

/** How publishing systems name the element that holds an article's words. */
const BODY_NAME =
  /(?:^|[-_\s])(?:article|story|post|entry|news|page|main|content|text|rich-?text|single)[-_]{0,2}(?:(?:main|page|inner|full|rich|body|text)[-_]{0,2})*(?:body|content|text|copy)(?:$|[-_\s])|(?:^|[-_\s])(?:full-?(?:text|story|content|article)|articlebody|storytext|e-content|body-?copy|body-?text|prose)(?:$|[-_\s])/i;

/**
 * The smallest element that holds most of a page's prose; one that says that it is the body of an article before
 * others. Boxes count only where they hold so much that they must be the article themselves.
 */
export function findContent(body: Element, all: readonly Block[]): Content {
  const raw = proseOf(all, body);
  const total = raw.get(body) ?? 0;
  const isBox = ({ element, guard, limit }: Box) => {
    const held = raw.get(element) ?? 0;
    return held < guard * total && held <= limit;
  };
  const blocks = all.filter(({ boxes }) => !boxes.some(isBox));
  const prose = proseOf(blocks, body);
  const whole = prose.get(body) ?? 0;
  const holds = (element: Element, part: number) => (prose.get(element) ?? 0) >= part * whole && whole > 0;
  const marked = [...prose.keys()].filter((element) => isMarkedBody(element) && holds(element, MARKED_MOST));
  let root = wholeOf(smallestOf(marked, prose), prose) ?? body;
  for (let inner: Element | undefined = root; inner; inner = childWithMost(root, holds)) root = inner;
  return { root, blocks };
}

function childWithMost(
  element: Element,
  holds: (element: Element, part: number) => boolean,
): Element | undefined {
  return Array.from(element.children).find((child) => !isParagraph(child) && holds(child, MOST));
}

/** An article of one paragraph is not its paragraph. */
function isParagraph(element: Element): boolean {
  return /^(?:p|h\d|li|blockquote|pre|td|span|a|b|i|em|strong|font)$/i.test(element.nodeName);
}

/** How much prose each element holds. */
function proseOf(blocks: readonly Block[], body: Element): Map<Element, number> {
  const sizes = new Map<Element, number>();
  for (const { isProse, size, inLinks, element } of blocks) {
    if (!isProse) continue;
    for (let each: Element | null = element; each; each = each === body ? null : each.parentElement)
      sizes.set(each, (sizes.get(each) ?? 0) + size - inLinks);
  }
  return sizes;
}

function isMarkedBody(element: Element): boolean {
  if (element.nodeName.toLowerCase() === 'article') return true;
  if (/\barticleBody\b/.test(element.getAttribute('itemprop') ?? '')) return true;
  return (
    BODY_NAME.test(element.getAttribute('class') ?? '') || BODY_NAME.test(element.getAttribute('id') ?? '')
  );
}

/** The element, or what holds all its siblings of the same name, where a system cuts its articles into pieces. */
function wholeOf(element: Element | undefined, prose: ReadonlyMap<Element, number>): Element | undefined {
  const names = element?.getAttribute('class');
  if (!element || !names) return element;
  const pieces = [...prose.keys()].filter(
    (other) => other.getAttribute('class') === names && !element.contains(other),
  );
  let whole = element;
  for (const piece of pieces)
    while (!whole.contains(piece) && whole.parentElement) whole = whole.parentElement;
  return whole;
}

/** Of elements, the last one with the least prose: the innermost one. */
function smallestOf(elements: readonly Element[], prose: ReadonlyMap<Element, number>): Element | undefined {
  return elements.toSorted((a, b) => (prose.get(a) ?? 0) - (prose.get(b) ?? 0))[0];
}
