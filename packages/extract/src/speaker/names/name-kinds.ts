import type { TokenRange } from '../../text/document.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { ORGANIZATION_WORDS, OUTLET_WORDS, THING_WORDS } from '../lexicon/organizations.ts';
import { ADJECTIVES, PLACE_STARTS, PLACES } from '../lexicon/places.ts';
import { AMBIGUOUS_TITLES, PLURAL_TITLES, TITLES } from '../lexicon/roles.ts';
import { NAME_PARTICLES, TIME_NAMES } from '../lexicon/words.ts';
import { type FoldedDocument, isAcronym, isPossessive, roleOf, singularOf } from '../words.ts';
import { COMPOUND } from './compounds.ts';
import type { Name } from './names.ts';

/** What a run of capitalised words names, titles and adjectives before it taken off; `null` where nothing is left. */
export function readName(document: FoldedDocument, run: TokenRange): Name | null {
  const words = document.keys.slice(run.first, run.last).map((word) => word.replace(COMPOUND, ''));
  if (words.length === 1 && TIME_NAMES.has(words[0] ?? '')) return null;
  // "a Super PAC": what it is, and not how it is called.
  if (words.length === 2 && words[0] === 'super' && /^pacs?$/.test(words[1] ?? '')) return null;
  if (isPaper(words)) return nameFrom(run, { words, from: 0, kind: 'organization' });
  // "the Daily Caller"
  if (words[0] === 'daily' && words.length > 1)
    return nameFrom(run, { words, from: 0, kind: 'organization' });
  const start = personStart(words);
  if (start === words.length) return null;
  const name =
    start !== null
      ? nameFrom(run, { words, from: start, kind: 'person' })
      : plainName(document, { run, words });
  return name && trimName(name);
}

/** Newspapers whose names end in words for people: "Union Leader". */
function isPaper(words: readonly string[]): boolean {
  const last = words.at(-1);
  if (last !== 'leader' && last !== 'dealer') return false;
  return last === 'dealer' ? words.at(-2) === 'plain' : /^(?:herald|times|union)$/.test(words.at(-2) ?? '');
}

interface Part {
  words: readonly string[];
  from: number;
  kind: Name['kind'];
}

function nameFrom(run: TokenRange, { words, from, kind }: Part): Name {
  return { kind, first: run.first + from, last: run.last, roleFirst: run.first, words: words.slice(from) };
}

/** A person without where he is from: "Lena Holt | of Vermont"; nicknames keep their words and lose their marks. */
function trimName(name: Name): Name {
  if (name.kind !== 'person') return name;
  const of = name.words.findIndex(
    (word, i) => i > 0 && /^(of|for|on|in|at|to|and|the)$/.test(word) && name.words[i + 2] !== 't',
  );
  // "Lena Holt | South Norland"
  const isBeforePlace = name.words.length === 4 && PLACES.has(name.words.slice(2).join(' '));
  const end = of > 0 ? of : isBeforePlace ? 2 : 0;
  if (end > 0) {
    name.words = name.words.slice(0, end);
    name.last = name.first + end;
  }
  name.words = name.words.filter((word) => /[\p{L}\p{N}]/u.test(word));
  return name;
}

/**
 * Index of the word at which a person's name starts behind titles; the number of words where the run is a title
 * without a name ("Secretary of State"); `null` where no title tells.
 */
function personStart(words: readonly string[]): number | null {
  let title = -1;
  for (let i = 0; i < words.length; i++) {
    // "Mr. Singer": a surname that is a role too.
    const isSurname = i === words.length - 1 && HONORIFIC.test(words[i - 1] ?? '');
    if (isTitle(words, i) && !isSurname) title = i;
  }
  // "Nurses United for Patient Protection": a body's purpose, and no title.
  if (title < 0 || words.slice(0, title).includes('for')) return null;
  // "Orlando Mayor Paul Brandt": a given name behind the title tells that the one before it is a place's.
  const isNamedBehind = GIVEN_NAMES.has(words[title + 1] ?? '') && words.length === title + 3;
  const isGivenBefore = GIVEN_NAMES.has(words[0] ?? '') && !(title === 1 && PLACES.has(words[0] ?? ''));
  if (title > 0 && !isNamedBehind && isGivenBefore && !words.slice(0, title).includes('of')) return null;
  let start = title + 1;
  if (words[start] === 'of' || words[start] === 'for') {
    const given = words.findIndex(
      (word, i) => i > start + 1 && GIVEN_NAMES.has(word) && i < words.length - 1,
    );
    if (given > 0) return given;
    const namesOrganization = words.some((word, i) => i > start && ORGANIZATION_WORDS.has(word));
    return namesOrganization && !isOffice(words[title] ?? '') ? words.length : afterOffice(words, start);
  }
  const isAbbreviated = TITLES.has((words[title] ?? '').replace('.', ''));
  // "Senator Lena Holt of New Norland": where she is from is no part of the name.
  const of = words.indexOf('of', start + 2);
  const lastWord = words[(of < 0 ? words.length : of) - 1] ?? '';
  if (
    !isAbbreviated &&
    start < words.length &&
    (ORGANIZATION_WORDS.has(lastWord) || THING_WORDS.has(lastWord))
  )
    return GIVEN_NAMES.has(words[start] ?? '') && words.length - start === 2 ? start : null;
  while (ADJECTIVES.has(words[start] ?? '') && start < words.length - 1) start++;
  return start;
}

const HONORIFIC = /^(?:mr|mrs|ms|mx|miss|dr|sir|dame)\.?$/;

function isOffice(title: string): boolean {
  return /^(secretary|director|speaker|administrator|minister)$/.test(title);
}

/** "Secretary of State Holt": one word of office, then the name. */
function afterOffice(words: readonly string[], of: number): number {
  const start = of + (words[of + 1] === 'the' ? 3 : 2);
  return Math.min(start, words.length);
}

function isTitle(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  // "Defence Minister Gen Brandt": behind a title, without its stop and before the surname it is a given name.
  if (
    TITLES.has(word) &&
    GIVEN_LIKE.test(word) &&
    index === words.length - 2 &&
    roleOf(words[index - 1] ?? '')
  )
    return false;
  const role = roleOf(word);
  if (!role || (word !== role && singularOf(word) === role && !PLURAL_TITLES.has(word))) return false;
  if (!AMBIGUOUS_TITLES.has(role)) return true;
  // Words that are surnames and parts of names too: titles only where a name follows that is no organisation's.
  const next = words[index + 1];
  const isThing = THING_WORDS.has(next ?? '') && !GIVEN_NAMES.has(next ?? '');
  return next !== undefined && !ORGANIZATION_WORDS.has(next) && !isThing && !SUFFIX.test(next);
}

/** Abbreviated titles that are given names too. */
const GIVEN_LIKE = /^(?:gen|rev|hon|del|st)$/;

const SUFFIX = /^(jr|sr|ii|iii|iv)\.?$/;

/** Nouns of offices that end no body's name. */
const OFFICE_ENDS = new Set(
  'chairman chairwoman director leader secretary speaker spokesman spokesperson spokeswoman whip'.split(' '),
);

/** "institute", and the two outlets in "Post-Gazette". */
function isOrganizationWord(word: string): boolean {
  return (
    ORGANIZATION_WORDS.has(word) ||
    (word.includes('-') && word.split('-').every((part) => OUTLET_WORDS.has(part)))
  );
}

interface RunOfWords {
  run: TokenRange;
  words: readonly string[];
}

function plainName(document: FoldedDocument, { run, words }: RunOfWords): Name | null {
  // "secretary of State | Holt"
  const { keys } = document;
  const isOffice = keys[run.first - 1] === 'of' && keys[run.first - 2] === 'secretary';
  if (isOffice && words[0] === 'state' && words.length > 1)
    return nameFrom(run, { words, from: 1, kind: 'person' });
  let from = 0;
  // "American Crossroads" is what it is called, "Republican Holt" is Holt.
  const isOfName =
    /^(american|eastern|national|northern|southern|western)$/.test(words[0] ?? '') && words.length > 1;
  while (!isOfName && from < words.length && ADJECTIVES.has(words[from] ?? '')) from++;
  if (words[from] === '&') from = 0;
  if (from === words.length) return null;
  const name = (kind: Name['kind'], start = from): Name => nameFrom(run, { words, from: start, kind });
  const rest = words.slice(from);
  const isGiven = GIVEN_NAMES.has(rest[0] ?? '');
  const last = rest.at(-1) ?? '';
  // "Senate Republicans" and "Central Americans" are many, and no name.
  if (rest.length > 1 && singularOf(last) !== last && ADJECTIVES.has(singularOf(last))) return null;
  if (isNameOfMember(rest) && keys[run.first - 1] !== 'the') return name('person');
  if (rest.some(isOrganizationWord) && !(isGiven && isPersonDespite(document, run, rest)))
    // "the former House Speaker": an office without a name.
    return OFFICE_ENDS.has(last) ? null : name('organization', 0);
  if (rest.includes('&')) return name('organization', 0);
  if (rest.length === 1) return singleName(document, run, name);
  if (PLACES.has(rest.join(' ')) || PLACE_STARTS.has(rest[0] ?? '')) return name('place', 0);
  if (isGiven && rest.length === 2 && PLACE_ENDS.test(last)) return name('place', 0);
  // "The Lena Holt Show"
  if (isGiven && rest.length > 2 && last === 'show') return name('unknown', 0);
  // 'Lena "Len" Holt of Norland': marks are no words.
  const of = rest.filter((word) => /[\p{L}\p{N}]/u.test(word)).indexOf('of');
  if (isGiven && (of < 0 || of === 2 || of === rest.indexOf('of') - 2) && !rest.includes('and'))
    return name('person');
  // "Kentuckian Lena Holt": where somebody is from, though we do not know the place.
  const isFrom = /(?:ian|ean)$/.test(rest[0] ?? '') && !isGiven && GIVEN_NAMES.has(rest[1] ?? '');
  if (isFrom && rest.length === 3) return name('person', from + 1);
  const initial = rest.findIndex((word) => /^\p{L}\.$/u.test(word));
  // "Harbor Alderman Jason C. Holt": an initial stands behind the given name, whatever comes before.
  if (initial > 1 && initial === rest.length - 2 && !GIVEN_NAMES.has(rest[0] ?? ''))
    return name('person', from + initial - 1);
  if (rest.some((word) => THING_WORDS.has(word)) || rest.includes('of')) return name('unknown', 0);
  // "Grand Wizard David Duke": a full name behind words that are no title we know.
  const given = rest.length - 2;
  if (given > 0 && GIVEN_NAMES.has(rest[given] ?? '') && !NAME_PARTICLES.has(rest[given - 1] ?? ''))
    if (!GIVEN_NAMES.has(last) && rest.length > 3) return name('person', from + given);
  return isIntroduced(document, run) ? name('person') : name('unknown', 0);
}

/** Words that end names of places and no surnames, so that "Lee County" is nobody. */
const PLACE_ENDS =
  /^(?:airport|avenue|boulevard|building|canal|city|county|district|freeway|heights|highway|island|islands|mountains|parkway|peninsula|plaza|speedway|springs|square|stadium|street|township|valley)$/;

/** "Adelle Holt of Harbor News": two words that name nothing else, before an organisation or a place. */
function isNameOfMember(words: readonly string[]): boolean {
  const of = words.indexOf('of');
  if (of !== 2) return false;
  const isPlain = words
    .slice(0, of)
    .every(
      (word) =>
        !ORGANIZATION_WORDS.has(word) && !THING_WORDS.has(word) && !PLACES.has(word) && !ADJECTIVES.has(word),
    );
  return isPlain && words.slice(of + 1).some((word) => ORGANIZATION_WORDS.has(word) || PLACES.has(word));
}

/** "Frank Bank": a surname that is a word of organisations' names too. */
function isPersonDespite(document: FoldedDocument, run: TokenRange, rest: readonly string[]): boolean {
  return rest.length === 2 && isPersonLike(document, run);
}

function singleName(
  { tokens, keys }: FoldedDocument,
  run: TokenRange,
  name: (kind: Name['kind']) => Name,
): Name | null {
  const word = keys[run.last - 1] ?? '';
  if (PLACES.has(word)) return name('place');
  // "Democrats" and "Latinos" are many, and "Presidential" is no name.
  if (/(?:president|senator|gubernator|congression)i?al$/.test(word)) return null;
  if (ADJECTIVES.has(singularOf(word))) return null;
  const text = tokens[run.last - 1]?.text ?? '';
  if (isAcronym(text) && text.length <= 7) return name('unknown');
  // "Rosalba, who won": only people are told of so.
  const isWhere = /^(?:at|from|in|near|of)$/.test(keys[run.first - 1] ?? '');
  if (!isWhere && keys[run.last] === ',' && /^(?:who|whose)$/.test(keys[run.last + 1] ?? ''))
    return name('person');
  if (/\p{Ll}\p{Lu}/u.test(text) && !/^(Mc|Mac|De|Di|La|Le|Van|O['’])/.test(text))
    return name('organization');
  return name('unknown');
}

/** Whether what stands around a name is what stands around people's: a role before it, an age or a role after it. */
function isIntroduced(document: FoldedDocument, run: TokenRange): boolean {
  if (run.last - run.first > 4) return false;
  const before = document.keys[run.first - 1] ?? '';
  if (roleOf(before)) return true;
  // "its director, Casper Holt, said"
  const isApposed =
    before === ',' && document.keys[run.last] === ',' && roleOf(document.keys[run.first - 2] ?? '');
  if (isApposed) return true;
  // "In Port Alden, Holt met activists": where it was.
  return isPersonLike(document, run) && !/^(the|in|at|near)$/.test(before);
}

function isPersonLike({ tokens, keys }: FoldedDocument, run: TokenRange): boolean {
  const next = keys[run.last] ?? '';
  const after = keys[run.last + 1] ?? '';
  if (next === 'who' || next === 'whose') return true;
  if (next !== ',') return false;
  if (after === 'who' || after === 'whose' || /^\d\d?$/.test(after)) return true;
  for (let i = run.last + 1; i < Math.min(tokens.length, run.last + 7); i++) {
    const word = keys[i] ?? '';
    if (/^[,.;:]$/.test(word)) return false;
    if (!isPossessive(word) && roleOf(word)) return true;
  }
  return false;
}
