import { UPDATED } from './shown-date.ts';

/** Parts of a page whose dates and names belong to something else. */
const ELSEWHERE =
  'aside, footer, nav, figure, form, [class*="comment"], [class*="related"], [id*="comment"], article article';

/** Where pages print the names of the authors, the surest marks first. */
const BYLINES = [
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  '[rel="author"]',
  '.author .fn, .p-author, .author-name, .byline__name, .byline-name',
  '.byline a, .author a',
  '.author, .byline',
];

/** As many authors as pages mark one by one. */
const MAX_SHOWN = 4;
/** Where pages print the moment of publication: marked as such, else the first time of the article. */
const MARKED_TIMES =
  '[itemprop="datePublished"], time[pubdate], time.published, time.entry-date, .dt-published, abbr.published';
const UPDATE_TIMES = '[itemprop="dateModified"], time.updated, .dt-updated, abbr.updated';
const TIMES =
  'article time[datetime], main time[datetime], [role="main"] time[datetime], header time[datetime]';

/** Titles in the text, for want of a declared one: marked, the only first heading, what the window is called. */
export function titlesShown(document: Document): string[] {
  const marked = document.querySelector('[itemprop="headline"]');
  const headings = document.querySelectorAll('h1');
  const heading = headings.length === 1 ? headings[0] : null;
  return [marked?.getAttribute('content') ?? marked?.textContent, heading?.textContent, document.title].map(
    (text) => text?.trim() ?? '',
  );
}

/** Names in the text that are marked as those of the authors. */
export function namesShown(document: Document): string[] {
  for (const selector of BYLINES) {
    const elements = Array.from(document.querySelectorAll(selector)).filter(
      (found) => !found.closest(ELSEWHERE),
    );
    const [first, ...others] = elements
      .map((element) => wordsShown(element).trim())
      .filter((words) => words !== '');
    // Marks that stand beside each other are of several authors, at another place of the same ones again.
    if (first) return [first, ...others.filter((words) => words !== first)].slice(0, MAX_SHOWN);
  }
  return [];
}

/** The words of an element, with a comma where only its markup keeps them apart: a name and an office. */
function wordsShown(element: Element): string {
  return Array.from(element.childNodes)
    .map((node) => (node.nodeType === 1 ? wordsShown(node as Element) : (node.nodeValue ?? '')))
    .filter((words) => words !== '')
    .reduce(
      (line, words) => (/[^\s,]$/u.test(line) && /^[^\s,]/u.test(words) ? `${line}, ${words}` : line + words),
      '',
    );
}

/** The times in the text that are marked as those of publication, else those of the article's head. */
export function* timesPublished(document: Document): Generator<string, void, undefined> {
  yield* timesOf(document, MARKED_TIMES);
  yield* timesOf(document, TIMES, UPDATED);
}

/** The times in the text that are marked as those of a change. */
export function timesUpdated(document: Document): string[] {
  return timesOf(document, UPDATE_TIMES);
}

function timesOf(document: Document, selector: string, except?: RegExp): string[] {
  return Array.from(document.querySelectorAll(selector))
    .filter((element) => !element.closest(ELSEWHERE))
    .filter((element) => !except?.test(labelOf(element)))
    .map((element) => {
      const values = ['datetime', 'content', 'title'].map((name) => element.getAttribute(name));
      return values.find(Boolean) ?? element.textContent ?? '';
    });
}

/** What a time's own words, names and the words before it say of it: "Last updated: <time>". */
function labelOf(element: Element): string {
  const before = element.previousSibling?.textContent?.trim().slice(-40) ?? '';
  return [before, element.getAttribute('class') ?? '', element.textContent ?? ''].join(' ');
}
