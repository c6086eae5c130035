/** Words before the names. */
const PREFIX =
  /^(?:(?:words|story|report|reporting|analysis|written|posted)\s+)?by[:\s]\s*|^from\s+(?=\p{Lu})/iu;

/** Words after a name that say for whom or from where somebody writes: "Jane Doe for Reuters", "Jane Doe in Kyiv". */
const AFFILIATION = /\s+(?:for|of|at|in|from)\s+(?:the\s+)?\p{Lu}.*$/u;

/** Last words of a piece that is an office and not a name: "Ann Lee, Europe Correspondent". */
const OFFICE =
  /\b(?:correspondents?|editors?|reporters?|writers?|chief|columnists?|producers?|journalists?|staff|team|desk|bureau|agency|analysts?|contributors?|photographers?|president|professor|special)$/iu;

/** A piece that is an outlet and not a name: "Bob Ray, The Halden Tidings". */
const OUTLET =
  /^the\s|\b(?:news|times|post|press|today|herald|tribune|journal|gazette|courier|enquirer|mail|radio|television|tv|magazine|media|wire|review|observer)$/iu;

/** Longer lines are no bylines; what follows is not looked at. */
const MAX_LENGTH = 1000;

/** A name as bylines print it: one to five words, each beginning with a capital, a particle or an initial. */
const NAME =
  /^(?:(?:[\p{Lu}][\p{L}\p{M}.'’-]*|de|da|del|der|di|du|la|le|van|von|den|ten|ter|al|el|bin|ibn|y)(?:\s+|$)){1,5}$/u;

/**
 * The names of a byline such as "By Rob Harris and Ann Lee, Europe Correspondent"; empty for blank text or a link.
 *
 * Offices and places are left out where they can be told from names; what cannot be split stays whole.
 */
export function parseByline(text: string): string[] {
  const line = text
    .slice(0, MAX_LENGTH)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(PREFIX, '')
    .replace(/^[\s.,;|]+|[\s.,;|]+$/gu, '');
  if (line === '' || /^https?:\/\//i.test(line)) return [];
  const pieces = line.split(/\s*[,;|•·]\s*|\s+(?:and|&)\s+|(?<=\p{L}{3})\.\s+|\s+with\s+(?=\p{Lu})/u);
  const names = pieces
    .map((piece) => piece.replace(/^(?:and|by)\s+/iu, '').replace(AFFILIATION, ''))
    .filter((piece) => NAME.test(piece) && !OFFICE.test(piece));
  const people = names.filter((name) => !OUTLET.test(name));
  if (names.length === 0) return [line];
  return [...new Set(people.length > 0 ? people : names)];
}

/** Whether a line of a text is its byline: it begins with "By", then come names and nothing else. */
export function isByline(line: string): boolean {
  if (!/^by:?\s/i.test(line) || line.length > 160) return false;
  return (
    parseByline(line).every((name) => NAME.test(name)) &&
    !/[.!?]["”’]?$/u.test(line.replace(/\b\p{L}\.$/u, ''))
  );
}

/** What stands before the names in a line of an article's head, in the languages of most news. */
const LABEL =
  /^(?:by|words(?: by)?|text(?: by)?|story by|written by|reported by|von|par|por|di|de|door|av|af|autor(?:in)?|redakcja|tekst|oleh)[:\s]\s*/iu;

/** The names in a line of an article's head that begins with "By" or its like and goes on with names; else none. */
export function namesAfterLabel(line: string): string[] {
  if (line.length > 160 || !LABEL.test(line)) return [];
  const [names = ''] = line
    .replace(LABEL, '')
    .split(/\s+(?:pictures?|photos?|photograph\w*|images?|video)(?: by)?\s|\s+on\s+|\s[|–—]\s|\d/iu);
  return parseByline(names).filter((name) => NAME.test(name) && !OUTLET.test(name));
}
