/** Something on a page that calls itself a caption, a box, a list of links: no article, unless it holds most of it. */
export interface Box {
  element: Element;
  /** The part of a page's prose from which on it is the article itself, whatever it is called. */
  guard: number;
  /** The size of prose from which on it is the article itself. */
  limit: number;
}

/** Elements that hold no words of an article: captions, boxes beside the text, controls, what is never displayed. */
const LEFT_OUT = new Set(
  `aside audio button canvas dialog embed figcaption figure footer form head iframe input label link math meta nav
  noscript object picture script select style svg template textarea title video`.split(/\s+/),
);

/** Roles of WAI-ARIA that say the same. */
const LEFT_OUT_ROLES = new Set(
  'alert alertdialog banner complementary contentinfo dialog menu navigation search'.split(' '),
);

/** Words in names of what belongs to other people or other stories; such parts can be as long as the article. */
const ELSEWHERE = `
  comment comments comms responses replies talkback talkbacks disqus related rel recommended
  recommendations recirc recirculation outbrain taboola cookie cookies consent gdpr onetrust footer
  sidebar breadcrumb breadcrumbs menu nav navigation navbar mostread mostpopular trending popular
  onwards modal popup offcanvas`;

/** Words in names of what stands in and around articles; most publishing systems of the world use the English ones. */
const FURNITURE = `
  caption captions capt credit credits copyright attribution byline author authors authorbio bio
  contributor contributors profile signature timestamp pubdate newsletter newsletters nl signup sign
  subscribe subscription subscriptions subscriber promo promos promotion promobox ad ads adslot adunit
  advert advertisement advertising sponsor sponsored teaser teasers share sharing social sharebar
  whatsapp telegram tags taglist topics tag keywords pagination pager paginator pagenav toolbar tools
  widget cta banner pullquote factbox facts fact infobox fakta faktaruta faktabox readmore alsoread
  seealso moreon disclaimer rating feedback donate donation support membership login register
  registration toc articleinfo hits views reactions likes poll quiz correlati rail skip hidden sr
  visuallyhidden screenreader utility paywall readalso`;

/**
 * Words for pictures, sound and data, which also name parts that have text beside them (`text-image`): such a part is a
 * caption only where it is as short as one.
 */
const BESIDE_TEXT = `
  player video audio podcast listen gallery slideshow carousel image img photo picture thumbnail info meta
  metadata print`;
const TEXT_NAME = /(?:^|[^a-z])(?:text|body|copy|content|paragraph|story|prose|rich)/i;

/** The same in other languages, as systems made for one country name their parts. */
const LOCAL = `
  komentarze komentarz komentare kommentare kommentarer comentarios comentariu commenti commentaires
  reacties yorum yorumlar kommentit kommentek bildunterschrift legende podpis didascalia bijschrift
  zdjecie foto bild imagen gorsel immagine relacionadas relacionados relacionada verwandt similaires
  gerelateerd powiazane ilgili czytaj udostepnij teilen partager compartir compartilhe condividi delen
  paylas tagi etiquetas schlagworte tarih autor autoren auteur autore redaktor anzeige werbung reklama
  publicidad publicite pubblicita leggi lees weitere`;

/** Furniture is a small part of a page's prose; threads of comments can be most of it. */
const FURNITURE_GUARD = 0.35;
const ELSEWHERE_GUARD = 0.8;
const CAPTION_SIZE = 200;

const wordsOf = (list: string) => list.trim().split(/\s+/);
const PICTURES = new Set(wordsOf(BESIDE_TEXT));
const BOXES = new Set(wordsOf(FURNITURE + LOCAL));
const OTHERS = new Set(wordsOf(ELSEWHERE));

/** Pairs of words that say it together. */
const PAIRS =
  /(?:^|[-_])(?:(?:read|lees|also|see)[-_](?:more|also|next|read)|more[-_](?:on|from|stories|news)|most[-_](?:read|popular|viewed)|(?:sign|log)[-_](?:up|in)|recent[-_]posts|screen[-_]reader|visually[-_]hidden|news[-_]letter|pull[-_]quote|item[-_]pagination|post[-_]footer|article[-_]footer|about[-_]author)(?:$|[-_])/i;

/** Words that names are glued together with: `imgcaption`, `ftags`, `relatedposts`. */
const GLUED =
  /(?:caption|comments?|share|sharing|tags|newsletter|breadcrumbs?|byline|sidebar|promo|teaser|advert)(?:$|[-_])|(?:^|[-_])(?:related|newsletter|comment|advert|breadcrumb|sidebar|subscri|recommend)/i;

/** Names that tell the state of a page and not what an element is: `has-sidebar`, `no-comments`. */
const STATE = /^(?:has|no|not|with|without|is|hide|show)[-_]/i;
/** Names of an article's summary, which some systems call its teaser. */
const SUMMARY = /(?:^|[-_\s])(?:lead|lede|intro|standfirst|summary|dek|vorspann|chapo|sapo)(?:$|[-_\s])/i;
/** Where elements have their names. */
const NAMES = ['class', 'id', 'data-component', 'data-testid', 'data-hook'];

/** Marks inside a sentence that are none of its words. */
const MARK = /footnote-(?:anchor|ref|mark)/i;
const LABEL = /footnote-number/i;
const INVISIBLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const WHOLE_PAGE = new Set(['html', 'body', 'main']);

/** Whether an element is no part of any article, by its kind, its role or because it is never displayed. */
export function isLeftOut(element: Element, name: string): boolean {
  if (LEFT_OUT.has(name)) return true;
  const role = element.getAttribute('role');
  if (role !== null && LEFT_OUT_ROLES.has(role)) return true;
  const names = element.getAttribute('class');
  return names !== null && (MARK.test(names) || LABEL.test(names)) && name !== 'body';
}

/** What an element's names say that it is, if it is no article; an element inside a sentence only where it is all of it. */
export function boxOf(element: Element, isBlock: boolean): Box | null {
  const name = element.nodeName.toLowerCase();
  if (WHOLE_PAGE.has(name)) return null;
  if (element.hasAttribute('hidden') || INVISIBLE.test(element.getAttribute('style') ?? ''))
    return { element, guard: ELSEWHERE_GUARD, limit: Number.POSITIVE_INFINITY };
  let kind: Kind | null = null;
  for (const attribute of NAMES) {
    const value = element.getAttribute(attribute);
    if (value) kind = stronger(kind, kindOf(value));
  }
  return kind === null || (!isBlock && !isAlone(element)) ? null : { element, ...kind };
}

type Kind = Omit<Box, 'element'>;
const ELSEWHERE_KIND: Kind = { guard: ELSEWHERE_GUARD, limit: Number.POSITIVE_INFINITY };
const FURNITURE_KIND: Kind = { guard: FURNITURE_GUARD, limit: Number.POSITIVE_INFINITY };
const CAPTION_KIND: Kind = { guard: FURNITURE_GUARD, limit: CAPTION_SIZE };

function stronger(one: Kind | null, other: Kind | null): Kind | null {
  if (one === null || other === null) return one ?? other;
  if (one.guard !== other.guard) return one.guard > other.guard ? one : other;
  return one.limit > other.limit ? one : other;
}

function kindOf(names: string): Kind | null {
  if (names.length > LONGEST_NAMES || SUMMARY.test(names)) return null;
  const known = MEMORY.get(names);
  if (known !== undefined) return known;
  const kind = names.split(/\s+/).map(kindOfName).reduce(stronger, null);
  if (MEMORY.size > 5000) MEMORY.clear();
  MEMORY.set(names, kind);
  return kind;
}

function kindOfName(name: string): Kind | null {
  if (STATE.test(name)) return null;
  const words = name
    .split(/[^a-zA-Z\d]+|(?<=[a-z])(?=[A-Z])/)
    .map((word) => word.toLowerCase().replace(/\d+$/, ''));
  if (words.some((word) => OTHERS.has(word))) return ELSEWHERE_KIND;
  if (PAIRS.test(name) || GLUED.test(name) || words.some((word) => BOXES.has(word))) return FURNITURE_KIND;
  if (!words.some((word) => PICTURES.has(word))) return null;
  return TEXT_NAME.test(name) ? CAPTION_KIND : FURNITURE_KIND;
}

/** Longer lists of names are made by machines, for machines. */
const LONGEST_NAMES = 300;
/** Names repeat thousands of times on a page. */
const MEMORY = new Map<string, Kind | null>();

/** Whether an inline element is all that its parent says: nothing stands beside it. */
function isAlone(element: Element): boolean {
  return isNothing(element.previousSibling) && isNothing(element.nextSibling);
}

/** An end, or a blank with an end behind it. */
function isNothing(node: Node | null): boolean {
  if (node === null) return true;
  const isBlank = node.nodeType === 3 && (node.nodeValue ?? '').trim() === '';
  return isBlank && (node.nextSibling === null || node.previousSibling === null);
}
