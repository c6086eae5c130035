import type { Token, TokenRange } from '../../text/document.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { ORGANIZATION_WORDS } from '../lexicon/organizations.ts';
import { ADJECTIVES, PLACES } from '../lexicon/places.ts';
import { GENDERED_TITLES, PLURAL_TITLES, TITLES } from '../lexicon/roles.ts';
import { NAME_PARTICLES, NOT_NAMES, ORGANIZATION_LINKS, TIME_NAMES } from '../lexicon/words.ts';
import {
  type FoldedDocument,
  isAcronym,
  isCapitalized,
  isPossessive,
  KIND,
  roleOf,
  singularOf,
  textBetween,
} from '../words.ts';
import { COMPOUND } from './compounds.ts';
import { readName } from './name-kinds.ts';

/** A capitalised name in running text, before anybody asks whose it is. */
export interface Name extends TokenRange {
  kind: 'person' | 'organization' | 'place' | 'unknown';
  /** Where the titles and roles before it begin; equals `first` where there are none. */
  roleFirst: number;
  words: string[];
  /** Printed in a headline, where any word has a capital. */
  isHeadline?: boolean;
}

/** Longest name looked for; keeps texts without lower case linear. */
const LONGEST_NAME = 14;

/** The names of a sentence in order, without overlap. */
export function findNames(document: FoldedDocument, sentence: TokenRange): Name[] {
  const names: Name[] = [];
  for (let i = sentence.first; i < sentence.last; ) {
    if (((document.kinds[i] as number) & KIND.capitalized) === 0) {
      i++;
      continue;
    }
    const run = readRun(document, i, sentence);
    const name = run && readName(document, run);
    if (name) names.push(name);
    i = name ? name.last : (run?.last ?? i + 1);
  }
  return names;
}

/** The gender that the titles before a name tell. */
export function genderOfTitles({ keys }: FoldedDocument, name: Name): 'male' | 'female' | null {
  for (let i = name.roleFirst; i < name.first; i++) {
    const gender = GENDERED_TITLES.get((keys[i] ?? '').replace('.', ''));
    if (gender) return gender;
  }
  return null;
}

/** The longest run of capitalised words, and small words between them, that starts at a token. */
function readRun(document: FoldedDocument, start: number, sentence: TokenRange): TokenRange | null {
  const { tokens, keys } = document;
  const word = keys[start] ?? '';
  if (!isNameWord(tokens[start] as Token)) return null;
  if (NOT_NAMES.has(word) && tokens[start]?.text !== 'US' && !opensName(document, start)) return null;
  if (isPlainPlural(word) || WEEKDAYS.test(word) || isParticipleBefore(document, start, sentence))
    return null;
  let last = start + 1;
  const limit = Math.min(sentence.last, start + LONGEST_NAME);
  while (last < limit) {
    const isTimeWord = TIME_NAMES.has(keys[last] ?? '') && !isSurnameOfTime(document, last);
    const token = tokens[last] as Token;
    if ((isNameWord(token) && !isTimeWord) || JOINED.test(token.text)) {
      last++;
      continue;
    }
    // "Lena Holt-led talks": the full name may stand nowhere else.
    if (GIVEN_NAMES.has(keys[last - 1] ?? '') && COMPOUND.test(tokens[last]?.text ?? '')) {
      last++;
      break;
    }
    // "Transport Workers Local 88"
    if (/^(local|district|channel)$/.test(keys[last - 1] ?? '') && /^\d+$/.test(keys[last] ?? '')) {
      last++;
      continue;
    }
    const next =
      nicknameEnd(document, { first: start, last }, limit) ??
      linkEnd(document, { first: start, last }, limit);
    if (next === null) break;
    last = next;
  }
  return { first: start, last };
}

/** "Omar al-Holti": a particle joined to the surname. */
const JOINED = /^(?:al|el|ul)-\p{Lu}/u;

/** Common words that names begin with. */
const NAME_OPENERS = new Set(
  'down first good great make near never one our right second stop third this three two under whole will'.split(
    ' ',
  ),
);

/** "ads by | Our Principles PAC", "Holt's | Third Point": a common word has a capital inside a sentence in names alone. */
function opensName({ tokens, keys }: FoldedDocument, start: number): boolean {
  const [before, token, next] = [tokens[start - 1], tokens[start], tokens[start + 1]];
  if (!before || !token || !next || !/^[A-Z][a-z]{2,}$/.test(token.text)) return false;
  const isLinked = keys[start + 1] === 'to' && tokens[start + 2] !== undefined;
  if (!isNameWord(isLinked ? (tokens[start + 2] as Token) : next)) return false;
  if (!NAME_OPENERS.has(keys[start] ?? '')) return false;
  if (!isLinked && NOT_NAMES.has(keys[start + 1] ?? '')) return false;
  // "Will Holt, a builder," at the head of a sentence.
  const isApposed =
    keys[start] === 'will' && tokens[start + 2]?.text === ',' && !PLACES.has(keys[start + 1] ?? '');
  if (isApposed && before.sentence !== token.sentence) return token.paragraph > 0;
  const isInside = /^\p{Ll}/u.test(before.text) || isPossessive(keys[start - 1] ?? '');
  // Headlines print a verb with a capital, too, but no comma behind the noun that follows it.
  if (token.paragraph === 0 && !(isApposed && isInside)) return false;
  return isLinked || (isInside && before.sentence === token.sentence);
}

/** "Entrusting | Lena Holt with the bridge": a clause opens, and a given name tells where the name begins. */
function isParticipleBefore({ tokens, keys }: FoldedDocument, start: number, { first }: TokenRange): boolean {
  const word = keys[start] ?? '';
  const [given, surname] = [tokens[start + 1], tokens[start + 2]];
  if (start !== first || !/.{3}ing$/.test(word) || GIVEN_NAMES.has(word) || !given || !surname) return false;
  return GIVEN_NAMES.has(keys[start + 1] ?? '') && isNameWord(given) && isNameWord(surname);
}

/** "On Monday Holt": no part of a name, unlike some months. */
const WEEKDAYS = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** "Critics", "Officials": common nouns with the capital of a sentence's first word. */
function isPlainPlural(word: string): boolean {
  return (
    !PLURAL_TITLES.has(word) &&
    !TITLES.has(word.replace('.', '')) &&
    singularOf(word) !== word &&
    roleOf(word) !== null
  );
}

/** The end of a nickname between given name and surname: 'George "Jay" Holt'. */
function nicknameEnd({ tokens, keys }: FoldedDocument, run: TokenRange, limit: number): number | null {
  const { last } = run;
  if (last + 3 >= limit || !/^[“"‘(]$/.test(tokens[last]?.text ?? '')) return null;
  const isClosed = /^[”"’')]$/.test(tokens[last + 2]?.text ?? '');
  const isName = isNameWord(tokens[last + 1] as Token) && isNameWord(tokens[last + 3] as Token);
  return isClosed && isName && GIVEN_NAMES.has(keys[last - 1] ?? '') ? last + 3 : null;
}

/** The end of a run with the small words and the capitalised word behind it, if they belong to it. */
function linkEnd(document: FoldedDocument, run: TokenRange, limit: number): number | null {
  const { tokens, keys } = document;
  const link = keys[run.last] ?? '';
  if (isPossessive(link)) return possessiveEnd(document, run, limit);
  const isParticle = NAME_PARTICLES.has(link);
  // "Lena in 't Holt"
  if (/^(?:in|op|van)$/.test(link) && /^['’]$/.test(keys[run.last + 1] ?? '') && keys[run.last + 2] === 't')
    return isCapitalized(tokens[run.last + 3]) ? run.last + 3 : null;
  if (!isParticle && !ORGANIZATION_LINKS.has(link)) return null;
  let next = run.last + 1;
  if (next < limit && /^(the|a|la|los|von|de)$/.test(tokens[next]?.text ?? '') && link.length <= 3) next++;
  // "the Court of Appeals for the 3rd Circuit"
  if (/^\d+(?:st|nd|rd|th)$/.test(keys[next] ?? '')) next++;
  const target = tokens[next];
  if (next >= limit || !target || !isNameWord(target) || TIME_NAMES.has(keys[next] ?? '')) return null;
  if (isParticle) return next;
  if (link === '&') return next;
  if (link === 'of') return ADJECTIVES.has(keys[run.last - 1] ?? '') ? null : next;
  const names = keys.slice(run.first, run.last);
  // "Concerned Drivers for America", "Right to Rise Norland"
  if (link === 'for' && keys[next] === 'america') return next;
  if (link === 'to' && names.length === 1 && NAME_OPENERS.has(names[0] ?? '')) return next;
  if (names.some((word) => ORGANIZATION_WORDS.has(word) && !PLACES.has(word))) {
    const lastWord = names.at(-1) ?? '';
    if (link !== 'and') return names.some((word) => PURPOSEFUL.has(word)) ? next : null;
    // "the Court of Appeals for the Seventh Circuit and Lena Holt"
    if (GIVEN_NAMES.has(keys[next] ?? '')) return null;
    // "the Center for Strategic and International Studies", but "the White House and Congress".
    const isComplete =
      ORGANIZATION_WORDS.has(lastWord) || PLACES.has(lastWord) || GIVEN_NAMES.has(names[0] ?? '');
    return isComplete ? null : next;
  }
  return link === 'and' && isFirstHalf(document, { run, next, limit }) ? next : null;
}

/** The end of "People's Party" and "Veterans' Hospital": names that hold a possessive. */
function possessiveEnd({ tokens, keys }: FoldedDocument, run: TokenRange, limit: number): number | null {
  const next = run.last + 1;
  const isName = next < limit && isNameWord(tokens[next] as Token) && !TIME_NAMES.has(keys[next] ?? '');
  const owner = keys[run.last - 1] ?? '';
  // "the National Growers' Union"
  const isPlural = keys[run.last] === "'" && owner.endsWith('s') && ORGANIZATION_WORDS.has(keys[next] ?? '');
  // "St Anne's Hospital"
  const isSaint =
    /^(?:st|saint)\.?$/.test(keys[run.last - 2] ?? '') && ORGANIZATION_WORDS.has(keys[next] ?? '');
  return isName && (isPlural || isSaint || OWNERS.has(owner)) ? next : null;
}

/** Whose bodies carry them in their names. */
const OWNERS = new Set(
  `attorney children citizens comptroller coroner drivers farmers firefighters governor lawyers lord men nurses officers parents people players prosecutor seniors sheriff
  taxpayers teachers veterans women workers writers`.split(/\s+/),
);

/** Organisations whose names tell for what or whom they are. */
const PURPOSEFUL = new Set(
  `alliance association campaign club conference congress court league movement network center centre coalition commission committee council department endowment foundation fund
  institute office organisation organization partnership project society union united`.split(/\s+/),
);

interface Continuation {
  run: TokenRange;
  next: number;
  limit: number;
}

/** "Securities and Exchange Commission": one word, behind a determiner, before a longer name of an organisation. */
function isFirstHalf({ tokens, keys }: FoldedDocument, { run, next, limit }: Continuation): boolean {
  const word = keys[run.first] ?? '';
  if (run.last - run.first !== 1 || GIVEN_NAMES.has(word) || isAcronym(tokens[run.first]?.text ?? ''))
    return false;
  if (PLACES.has(word) || word.includes('.') || roleOf(word)) return false;
  let end = next;
  while (end < limit && isNameWord(tokens[end] as Token)) end++;
  if (end - next < 2 || !ORGANIZATION_WORDS.has(keys[end - 1] ?? '')) return false;
  return /^(the|federal|state|national|'s)$/.test(keys[run.first - 1] ?? '');
}

function isNameWord(token: Token): boolean {
  const { text } = token;
  if (!isCapitalized(token) || /^I(?:['’]m)?$/.test(text)) return false;
  return !(text.includes('-') && COMPOUND.test(text));
}

/** "Theresa May": the name of a month behind a given name, or before an age. */
function isSurnameOfTime({ keys }: FoldedDocument, index: number): boolean {
  if (!/^(may|august|march)$/.test(keys[index] ?? '')) return false;
  // "Lin Zorba May, 60, a doctor"
  const isAged = keys[index + 1] === ',' && /^\d\d$/.test(keys[index + 2] ?? '') && keys[index + 3] === ',';
  return isAged || GIVEN_NAMES.has(keys[index - 1] ?? '');
}

/** A name as printed, on one line. */
export function textOfName(document: FoldedDocument, { first, last }: TokenRange): string {
  return textBetween(document, first, last).replace(COMPOUND, '');
}
