import type { Document, Token, TokenRange } from '../text/document.ts';
import { GIVEN_NAMES } from './lexicon/given-names.ts';
import { ORGANIZATION_WORDS, THING_WORDS } from './lexicon/organizations.ts';
import { ADJECTIVES, PLACES } from './lexicon/places.ts';
import { GENDERED_TITLES, TITLES } from './lexicon/roles.ts';
import { NAME_PARTICLES, NOT_NAMES, ORGANIZATION_LINKS, TIME_NAMES } from './lexicon/words.ts';
import { isCapitalized, isPossessive, keyOf, roleOf, singularOf } from './words.ts';

/** A capitalised name in running text, before anybody asks whose it is. */
export interface Name extends TokenRange {
  kind: 'person' | 'organization' | 'place' | 'unknown';
  /** Where the titles and roles before it begin; equals `first` where there are none. */
  roleFirst: number;
  words: string[];
}

/** Share of words in lower case, small ones aside, from which a sentence is no headline. */
const HEADLINE_LOWER_SHARE = 0.12;

/** Words that stay small in headlines (The Chicago Manual of Style 8.159). */
const HEADLINE_SMALL = new Set(
  'the and but for nor with from over into amid than via per who that'.split(' '),
);

/** Longest name looked for; keeps texts without lower case linear. */
const LONGEST_NAME = 14;

/** Titles that stand before several names. */
const PLURAL_TITLES = new Set(
  'senators presidents governors ministers representatives justices judges generals'.split(' '),
);

/** Roles that are surnames or words of organisations' names too. */
const AMBIGUOUS_TITLES = new Set(
  `abbot attorney baron bishop boss builder butler champion chief conservative counsel deacon dean duke farmer fellow
  general guard guest head hero judge justice king labor legend liberal major marshal member native page painter partner
  pope prince senior speaker star youth`.split(/\s+/),
);

/** First words of many names of places, none of people. */
const PLACE_STARTS = new Set(
  'new north south east west northern southern los las saudi hong puerto rio united great fort mount lake cape'.split(
    ' ',
  ),
);

/** The names of a sentence in order, without overlap. */
export function findNames(document: Document, sentence: TokenRange): Name[] {
  const names: Name[] = [];
  for (let i = sentence.first; i < sentence.last; ) {
    const run = readRun(document.tokens, i, sentence);
    if (!run) {
      i++;
      continue;
    }
    const name = nameOf(document.tokens, run, sentence);
    if (name) names.push(name);
    i = run.last;
  }
  return names;
}

/** Whether a sentence is set as a headline or in capitals, so that its capitals tell nothing. */
export function isHeadline(document: Document, sentence: TokenRange): boolean {
  let words = 0;
  let lower = 0;
  for (let i = sentence.first; i < sentence.last && words < 40; i++) {
    const token = document.tokens[i] as Token;
    if (token.text.length < 3 || !/^\p{L}/u.test(token.text) || HEADLINE_SMALL.has(token.text)) continue;
    words++;
    if (!isCapitalized(token)) lower++;
  }
  return words >= 4 && lower / words < HEADLINE_LOWER_SHARE;
}

/** The longest run of capitalised words, and small words between them, that starts at a token. */
function readRun(tokens: readonly Token[], start: number, sentence: TokenRange): TokenRange | null {
  const opening = tokens[start] as Token;
  if (!isNameWord(opening)) return null;
  if (NOT_NAMES.has(keyOf(opening.text)) && opening.text !== 'US') return null;
  if (isPlainPlural(keyOf(opening.text))) return null;
  let last = start + 1;
  const limit = Math.min(sentence.last, start + LONGEST_NAME);
  while (last < limit) {
    const token = tokens[last] as Token;
    if (isNameWord(token) && (!isTime(token) || isSurnameOfTime(tokens, last))) {
      last++;
      continue;
    }
    const next = linkEnd(tokens, { first: start, last }, limit);
    if (next === null) break;
    last = next;
  }
  return { first: start, last };
}

/** "Critics", "Officials": common nouns with the capital of a sentence's first word. */
function isPlainPlural(word: string): boolean {
  return (
    !PLURAL_TITLES.has(word) &&
    !TITLES.has(word.replace('.', '')) &&
    singularOf(word) !== word &&
    roleOf(word) !== null
  );
}

/** The end of a run with the small words and the capitalised word behind it, if they belong to it. */
function linkEnd(tokens: readonly Token[], run: TokenRange, limit: number): number | null {
  const link = keyOf((tokens[run.last] as Token).text);
  let next = run.last + 1;
  if (next < limit && /^(the|a|la|los|von|de)$/.test((tokens[next] as Token).text) && link.length <= 3)
    next++;
  const target = tokens[next];
  if (next >= limit || !target || !isNameWord(target) || isTime(target)) return null;
  if (NAME_PARTICLES.has(link)) return next;
  if (!ORGANIZATION_LINKS.has(link)) return null;
  if (link === 'of' || link === '&') return endsInNation(tokens, run) ? null : next;
  const names = range(tokens, run).map((token) => keyOf(token.text));
  if (names.some((word) => ORGANIZATION_WORDS.has(word) && !PLACES.has(word))) {
    const lastWord = names.at(-1) ?? '';
    if (link !== 'and') return names.some((word) => PURPOSEFUL.has(word)) ? next : null;
    // "the Center for Strategic and International Studies", but "the White House and Congress".
    const isComplete =
      ORGANIZATION_WORDS.has(lastWord) || PLACES.has(lastWord) || GIVEN_NAMES.has(names[0] ?? '');
    return isComplete ? null : next;
  }
  return link === 'and' && isFirstHalf(tokens, run, next, limit) ? next : null;
}

/** Organisations whose names tell for what or whom they are. */
const PURPOSEFUL = new Set(
  `alliance association campaign center centre coalition commission committee council department endowment foundation fund
  institute office partnership project society union`.split(/\s+/),
);

/** "Securities and Exchange Commission": one word, behind a determiner, before a longer name of an organisation. */
function isFirstHalf(tokens: readonly Token[], run: TokenRange, next: number, limit: number): boolean {
  const [first] = range(tokens, run);
  if (run.last - run.first !== 1 || !first || GIVEN_NAMES.has(keyOf(first.text))) return false;
  const word = keyOf(first.text);
  if (PLACES.has(word) || word.includes('.') || roleOf(word)) return false;
  let end = next;
  while (end < limit && isNameWord(tokens[end] as Token)) end++;
  if (end - next < 2 || !ORGANIZATION_WORDS.has(keyOf((tokens[end - 1] as Token).text))) return false;
  return /^(the|federal|state|national|'s|’s)$/i.test(tokens[run.first - 1]?.text ?? '');
}

function endsInNation(tokens: readonly Token[], run: TokenRange): boolean {
  return ADJECTIVES.has(keyOf((tokens[run.last - 1] as Token).text));
}

function isNameWord(token: Token): boolean {
  return isCapitalized(token) && token.text !== 'I' && token.text !== "I'm" && token.text !== 'I’m';
}

/** "Theresa May": the name of a month behind a given name. */
function isSurnameOfTime(tokens: readonly Token[], index: number): boolean {
  const word = keyOf((tokens[index] as Token).text);
  return /^(may|august|march)$/.test(word) && GIVEN_NAMES.has(keyOf(tokens[index - 1]?.text ?? ''));
}

function isTime(token: Token): boolean {
  return TIME_NAMES.has(keyOf(token.text));
}

function range(tokens: readonly Token[], { first, last }: TokenRange): Token[] {
  return tokens.slice(first, last);
}

/** What name a run is, titles and adjectives before it taken off; `null` where nothing is left. */
function nameOf(tokens: readonly Token[], run: TokenRange, sentence: TokenRange): Name | null {
  const words = range(tokens, run).map((token) => keyOf(token.text));
  if (words.length === 1 && TIME_NAMES.has(words[0] ?? '')) return null;
  const start = personStart(words);
  if (start !== null && start < words.length) {
    const first = run.first + start;
    return { kind: 'person', first, last: run.last, roleFirst: run.first, words: words.slice(start) };
  }
  if (start === words.length) return null;
  return plainName(tokens, { run, words, sentence });
}

interface RunInContext {
  run: TokenRange;
  words: string[];
  sentence: TokenRange;
}

/**
 * Index of the word at which a person's name starts behind titles; the number of words where the run is a title
 * without a name ("Secretary of State"); `null` where no title tells.
 */
function personStart(words: readonly string[]): number | null {
  let title = -1;
  for (let i = 0; i < words.length; i++) if (isTitle(words, i)) title = i;
  if (title < 0) return null;
  if (title > 0 && GIVEN_NAMES.has(words[0] ?? '') && !words.slice(0, title).some((word) => word === 'of'))
    return null;
  let start = title + 1;
  if (words[start] === 'of' || words[start] === 'for') {
    const given = words.findIndex(
      (word, i) => i > start + 1 && GIVEN_NAMES.has(word) && i < words.length - 1,
    );
    if (given > 0) return given;
    return words.some((word, i) => i > start && isOrganizationWord(word)) && !isOffice(words, title)
      ? words.length
      : afterOffice(words, start);
  }
  const isAbbreviated = TITLES.has((words[title] ?? '').replace('.', ''));
  const lastWord = words.at(-1) ?? '';
  if (!isAbbreviated && start < words.length && (isOrganizationWord(lastWord) || THING_WORDS.has(lastWord)))
    return GIVEN_NAMES.has(words[start] ?? '') && words.length - start === 2 ? start : null;
  while (ADJECTIVES.has(words[start] ?? '') && start < words.length - 1) start++;
  return start;
}

function isOffice(words: readonly string[], title: number): boolean {
  return /^(secretary|director|speaker|administrator|minister)$/.test(words[title] ?? '');
}

/** "Secretary of State Holt": one word of office, then the name. */
function afterOffice(words: readonly string[], of: number): number {
  const start = of + (words[of + 1] === 'the' ? 3 : 2);
  return Math.min(start, words.length);
}

function isTitle(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  const role = roleOf(word);
  if (!role || (word !== role && singularOf(word) === role && !PLURAL_TITLES.has(word))) return false;
  if (!AMBIGUOUS_TITLES.has(role)) return true;
  // Words that are surnames and parts of names too: titles only where a name follows that is no organisation's.
  const next = words[index + 1];
  return next !== undefined && !isOrganizationWord(next) && !THING_WORDS.has(next) && !SUFFIX.test(next);
}

const SUFFIX = /^(jr|sr|ii|iii|iv)\.?$/;

function isOrganizationWord(word: string): boolean {
  return ORGANIZATION_WORDS.has(word);
}

function plainName(tokens: readonly Token[], { run, words, sentence }: RunInContext): Name | null {
  let skip = 0;
  while (skip < words.length && ADJECTIVES.has(words[skip] ?? '')) skip++;
  if (skip === words.length) return null;
  const isGiven = GIVEN_NAMES.has(words[skip] ?? '');
  const rest = words.slice(skip);
  const name = (kind: Name['kind'], from = skip): Name => ({
    kind,
    first: run.first + from,
    last: run.last,
    roleFirst: run.first,
    words: words.slice(from),
  });
  if (rest.some(isOrganizationWord) && !(isGiven && rest.length === 2 && isPersonLike(tokens, run)))
    return name('organization', 0);
  if (rest.length === 1) return singleName(tokens, { run, words, sentence }, name);
  if (PLACES.has(rest.join(' ')) || PLACE_STARTS.has(rest[0] ?? '')) return name('place', 0);
  if (isGiven && !rest.includes('of') && !rest.includes('and')) return name('person');
  if (rest.some((word) => THING_WORDS.has(word)) || rest.includes('of')) return name('unknown', 0);
  if (isIntroduced(tokens, run)) return name('person');
  return name('unknown', 0);
}

function singleName(
  tokens: readonly Token[],
  { run, words }: RunInContext,
  name: (kind: Name['kind'], from?: number) => Name,
): Name | null {
  const word = words.at(-1) ?? '';
  if (PLACES.has(word)) return name('place');
  // "Democrats" and "Latinos" are many, and no name.
  if (ADJECTIVES.has(singularOf(word))) return null;
  const token = tokens[run.last - 1] as Token;
  if (token.text.length > 1 && token.text === token.text.toUpperCase() && token.text.length <= 7)
    return name('unknown');
  if (/\p{Ll}\p{Lu}/u.test(token.text) && !/^(Mc|Mac|De|Di|La|Le|Van|O['’])/.test(token.text))
    return name('organization');
  return name('unknown');
}

/** Whether what stands around a name is what stands around people's: a role before it, an age or a role after it. */
function isIntroduced(tokens: readonly Token[], run: TokenRange): boolean {
  if (run.last - run.first > 4) return false;
  const before = keyOf(tokens[run.first - 1]?.text ?? '');
  if (roleOf(before)) return true;
  return isPersonLike(tokens, run) && before !== 'the';
}

function isPersonLike(tokens: readonly Token[], run: TokenRange): boolean {
  const next = tokens[run.last]?.text ?? '';
  const after = keyOf(tokens[run.last + 1]?.text ?? '');
  if (next === 'who' || next === 'whose') return true;
  if (next !== ',') return false;
  if (after === 'who' || after === 'whose' || /^\d\d?$/.test(after)) return true;
  for (let i = run.last + 1; i < Math.min(tokens.length, run.last + 7); i++) {
    const token = tokens[i] as Token;
    if (/^[,.;:]$/.test(token.text)) return false;
    if (!isPossessive(token.text) && roleOf(keyOf(token.text))) return true;
  }
  return false;
}

/** The gender that the titles before a name tell. */
export function genderOfTitles(tokens: readonly Token[], name: Name): 'male' | 'female' | null {
  for (let i = name.roleFirst; i < name.first; i++) {
    const gender = GENDERED_TITLES.get(keyOf((tokens[i] as Token).text).replace('.', ''));
    if (gender) return gender;
  }
  return null;
}
