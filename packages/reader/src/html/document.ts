import { parseHTML } from 'linkedom';

/**
 * Pages of outlets are some 70 elements deep; Readability's time grows with the cube of the depth (0.5 s at 200).
 * Browsers flatten what is nested deeper than 512 (Blink, `kMaximumHTMLParserDOMTreeDepth`).
 */
const MAX_DEPTH = 200;
/** Where tags alone count this deep the parser is not asked: its time grows with the square of the depth. */
const MAX_OPEN_TAGS = 5000;

/** Pages of outlets have some 5,000 elements; the parser takes a second for 50,000. */
const MAX_ELEMENTS = 60_000;
/** Tags whose end is optional or forbidden (HTML §13.1.2.4): without an end tag they do not nest. */
const UNNESTED = new Set(
  `area base br col dd dt embed hr img input li link meta option p param source tbody td tfoot th thead tr track
  wbr`.split(/\s+/),
);
const TAG = /<(\/?)([a-z][a-z0-9:-]*)[^<>]*>/gi;

/**
 * The document of a page, with the elements that HTML lets authors leave out, and attribute names in lower case.
 * Scripts are not run, nothing is fetched.
 *
 * @throws {RangeError} when elements are so many or nested so deep that reading would take minutes.
 */
export function parseDocument(html: string): Document {
  if (countOpenTags(html) > MAX_OPEN_TAGS) throw nestedError();
  const isWhole = /<html[\s>]/i.test(html);
  const { document } = parseHTML(
    isWhole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`,
  );
  const { documentElement, head, body } = document;
  for (const node of [...documentElement.childNodes]) if (node !== head && node !== body) body.append(node);
  const title = document.querySelector('body > title');
  if (title) head.append(title);
  tidyElements(document);
  return document;
}

/** The words of a line of HTML, as feeds have them in titles: tags off, character references resolved, blanks as shown. */
export function plainText(html: string): string {
  const text = /[<&]/.test(html)
    ? parseHTML(`<div>${html}</div>`).document.documentElement.textContent
    : html;
  return (text ?? '').replace(/\s+/gu, ' ').trim();
}

/** Lower-cases attribute names as HTML has them, and refuses what is nested too deep. */
function tidyElements(document: Document): void {
  const depths = new Map<Element, number>();
  for (const element of document.querySelectorAll('*')) {
    const depth = (element.parentElement ? (depths.get(element.parentElement) ?? 0) : 0) + 1;
    if (depth > MAX_DEPTH) throw nestedError();
    depths.set(element, depth);
    for (const name of element.getAttributeNames())
      if (name !== name.toLowerCase())
        element.setAttribute(name.toLowerCase(), element.getAttribute(name) ?? '');
  }
}

/** The most tags that are open at one place, as far as tags alone tell; what scripts and styles hold is no tag. */
function countOpenTags(html: string): number {
  let open = 0;
  let most = 0;
  let count = 0;
  let raw: string | null = null;
  for (const [tag, isEnd, written = ''] of html.matchAll(TAG)) {
    const name = written.toLowerCase();
    if (raw !== null && !(isEnd && name === raw)) continue;
    raw = !isEnd && (name === 'script' || name === 'style') ? name : null;
    if (!isEnd && ++count > MAX_ELEMENTS) throw new RangeError(`more than ${MAX_ELEMENTS} elements`);
    if (UNNESTED.has(name) || tag.endsWith('/>')) continue;
    open = Math.max(open + (isEnd ? -1 : 1), 0);
    most = Math.max(most, open);
  }
  return most;
}

function nestedError(): RangeError {
  return new RangeError(`more than ${MAX_DEPTH} elements inside each other`);
}
