import type { Document, Token, TokenRange } from '../text/document.ts';
import { type Entity, Registry, surnameOf } from './entities.ts';
import { GIVEN_NAMES } from './lexicon/given-names.ts';
import { OUTLET_WORDS } from './lexicon/organizations.ts';
import { ADJECTIVES, PLACES } from './lexicon/places.ts';
import { findNames, genderOfTitles, isHeadline, type Name } from './names.ts';
import { addRoles } from './roles.ts';
import { isCapitalized, isPossessive, keyOf, roleOf } from './words.ts';

/** One place in the text where a named entity is spoken of. */
export interface Mention extends TokenRange {
  entity: Entity;
  /** Where the titles before the name begin. */
  roleFirst: number;
  isPossessive: boolean;
  /** 0 to 1: that the name is this entity's, where namesakes share it. */
  certainty: number;
}

/** The named entities of an article and every mention of them, in the order of the text. */
export interface Mentions {
  registry: Registry;
  mentions: Mention[];
}

/** Names that stay with an office where no given name is printed: "President Obama", "Pope Francis". */
const LASTING_OFFICES = new Set([
  'president',
  'vice',
  'pope',
  'king',
  'queen',
  'prince',
  'princess',
  'justice',
  'judge',
]);

/** Distance in tokens within which a full name makes the bare surname its own. */
const NEAR = 60;

/**
 * Finds and clusters the names of an article. Full names are read first, so that a surname, a given name or an acronym
 * is understood before its full form is printed too; headlines, whose capitals tell nothing, only hold known names.
 */
export function findMentions(document: Document): Mentions {
  const registry = new Registry();
  const headlines: TokenRange[] = [];
  const names: Name[] = [];
  for (const sentence of document.sentences) {
    if (isHeadline(document, sentence)) headlines.push(sentence);
    else names.push(...findNames(document, sentence));
  }
  const bare = bareNames(names);
  for (const headline of headlines) names.push(...fullNamesIn(document, headline, bare));
  const fulls: (Entity | null)[] = names.map(() => null);
  // People first, then the longest names, so that "Security Council" finds the United Nations Security Council.
  const order = names.map((_, i) => i).sort((a, b) => rankOf(names[b]) - rankOf(names[a]) || a - b);
  for (const i of order) fulls[i] = registerFull(document, { registry, name: names[i] as Name, bare });
  addAcronyms(document, { registry, names, fulls });
  const mentions = names.flatMap((name, i) => {
    const entity = fulls[i];
    const mention = entity
      ? mentionOf(document, name, { entity, certainty: 1 })
      : resolveBare(document, registry, name);
    if (mention) {
      mention.entity.latest = mention.first;
      if (mention.entity.kind === 'person') addRoles(document, mention.entity, name);
    }
    return mention ? [mention] : [];
  });
  const taken = new Set(mentions.map(({ first }) => first));
  for (const headline of headlines)
    mentions.push(...knownNames(document, registry, headline).filter(({ first }) => !taken.has(first)));
  mentions.sort((a, b) => a.first - b.first);
  for (const { entity } of mentions) entity.latest = -1;
  return { registry, mentions };
}

/** How often each single capitalised word stands alone: a surname alone tells that its full name is a person's. */
function bareNames(names: readonly Name[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words, kind } of names)
    if (words.length === 1 && kind !== 'place')
      counts.set(words[0] ?? '', (counts.get(words[0] ?? '') ?? 0) + 1);
  return counts;
}

function rankOf(name: Name | undefined): number {
  if (!name) return 0;
  return name.words.length + (name.kind === 'person' ? LONGEST_RANK : 0);
}

const LONGEST_RANK = 20;

/** Full names in a headline: a given name before a word that the text uses as a name alone. */
function fullNamesIn(document: Document, headline: TokenRange, bare: ReadonlyMap<string, number>): Name[] {
  const names: Name[] = [];
  for (let first = headline.first; first + 1 < headline.last; first++) {
    const words = document.tokens.slice(first, first + 2).map((token) => keyOf(token.text));
    const [given = '', surname = ''] = words;
    if (!GIVEN_NAMES.has(given) || !bare.has(surname) || !isCapitalized(document.tokens[first])) continue;
    names.push({ kind: 'person', first, last: first + 2, roleFirst: first, words });
  }
  return names;
}

interface Registration {
  registry: Registry;
  name: Name;
  bare: ReadonlyMap<string, number>;
}

/** The entity of a name of two words or more, of a place, or of what is known as an organisation. */
function registerFull(document: Document, { registry, name, bare }: Registration): Entity | null {
  const text = textOfName(document, name);
  const { words } = name;
  const isPerson =
    name.kind === 'person' || (name.kind === 'unknown' && isPersonByBareName(document, name, bare));
  if (isPerson) {
    if (words.length < 2) return null;
    const person = registry.addPerson(text, words);
    person.fullMentions++;
    person.gender = genderOfTitles(document.tokens, name) ?? person.gender;
    return person;
  }
  if (words.length < 2 && name.kind === 'unknown') return null;
  if (words.length === 1 && name.kind === 'organization' && isCommonOrganization(words[0] ?? '')) return null;
  const known = registry.get(words);
  if (!known && (registry.peopleNamed(words).length > 0 || registry.organizationsNamed(words).length > 0))
    return null;
  const isKnown = name.kind !== 'unknown';
  if (!isKnown && document.tokens[name.first]?.paragraph === 0) return null;
  const entity = known ?? registry.addOrganization(text, words, { isKnown });
  entity.fullMentions++;
  if (!known && name.kind === 'place') entity.isPlace = true;
  if (!known && !isKnown) entity.kind = 'other';
  return entity;
}

/** "the Committee", "the Senate": short for a longer name where there is one. */
function isCommonOrganization(word: string): boolean {
  return (
    OUTLET_WORDS.has(word) ||
    /^(committee|council|commission|court|party|fund|department|union|house|association|university|guard|institute)$/.test(
      word,
    )
  );
}

function isPersonByBareName(document: Document, name: Name, bare: ReadonlyMap<string, number>): boolean {
  const { words } = name;
  if (document.tokens[name.first]?.paragraph === 0) return false;
  if (words.length < 2 || words.length > 4 || words.includes('of') || words.includes('and')) return false;
  if (keyOf(document.tokens[name.first - 1]?.text ?? '') === 'the') return false;
  if (words.some((word) => ADJECTIVES.has(word) || PLACES.has(word))) return false;
  return bare.has(surnameOf(words)[0] ?? '');
}

/** "Alliance to Reclaim Our Schools (AROS)". */
function addAcronyms(
  document: Document,
  {
    registry,
    names,
    fulls,
  }: { registry: Registry; names: readonly Name[]; fulls: readonly (Entity | null)[] },
): void {
  const { tokens } = document;
  for (const [i, name] of names.entries()) {
    const entity = fulls[i];
    const acronym = tokens[name.last + 1];
    if (!entity || tokens[name.last]?.text !== '(' || tokens[name.last + 2]?.text !== ')' || !acronym)
      continue;
    if (entity.kind === 'person' || !/^\p{Lu}[\p{Lu}\p{Ll}&.-]*\p{Lu}\.?$/u.test(acronym.text)) continue;
    registry.addForm(entity, [keyOf(acronym.text)]);
  }
}

interface Meaning {
  entity: Entity;
  certainty: number;
}

function resolveBare(document: Document, registry: Registry, name: Name): Mention | null {
  const meaning = meaningOf(document, registry, name);
  if (meaning) {
    learnFromTitle(document, meaning.entity, name);
    return mentionOf(document, name, meaning);
  }
  if (isSentenceOpening(document, name) && name.roleFirst === name.first && name.kind === 'unknown')
    return null;
  return mentionOf(document, name, { entity: newBareEntity(document, registry, name), certainty: 1 });
}

/** A title makes a bare name a person's, and may stay with it. */
function learnFromTitle(document: Document, entity: Entity, name: Name): void {
  if (name.kind !== 'person' || entity.words.length > 1) return;
  if (entity.kind === 'other') entity.kind = 'person';
  entity.gender ??= genderOfTitles(document.tokens, name);
  entity.office ??= officeOf(document, name);
}

function isSentenceOpening({ tokens, sentences }: Document, name: Name): boolean {
  if (tokens[name.last]?.text === ':') return false;
  const { sentence } = tokens[name.first] as Token;
  const before = tokens[name.first - 1]?.text ?? '';
  return sentences[sentence]?.first === name.first || /^[“"‘':]$/.test(before);
}

/** Whom a surname, a given name, an acronym or the end of a longer name means here. */
function meaningOf(document: Document, registry: Registry, name: Name): Meaning | null {
  const known = registry.get(name.words);
  const people = registry.peopleNamed(name.words);
  if (people.length > 0 && !(known && known.kind !== 'person')) return choosePerson(document, people, name);
  if (known) return { entity: known, certainty: 1 };
  const organizations = registry.organizationsNamed(name.words);
  const [organization] = organizations;
  if (!organization) return null;
  return { entity: organization, certainty: organizations.length > 1 ? 0.7 : 0.95 };
}

/** Which of several people of one name is meant: by gender, office, surname before given name, then prominence. */
function choosePerson(document: Document, people: readonly Entity[], name: Name): Meaning {
  const gender = genderOfTitles(document.tokens, name);
  const offices = document.tokens.slice(name.roleFirst, name.first).map((token) => roleOf(keyOf(token.text)));
  const word = name.words.at(-1) ?? '';
  const score = (person: Entity): number =>
    Math.log2(1 + person.fullMentions) +
    (surnameOf(person.words)[0] === word ? 2 : 0) +
    (gender && person.gender ? (gender === person.gender ? 3 : -6) : 0) +
    (person.roles.some((role) => offices.includes(role.noun)) ? 2 : 0) +
    (person.latest >= 0 && name.first - person.latest < NEAR ? 0.7 : 0);
  const ranked = people.map((entity) => ({ entity, score: score(entity) })).sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  const margin = second && best ? best.score - second.score : 3;
  return {
    entity: (best as { entity: Entity }).entity,
    certainty: margin >= 1.5 ? 0.97 : margin >= 0.5 ? 0.85 : 0.6,
  };
}

/** An entity known by a single word: "Mr. Holt" without a given name, "Melanie", "NASA". */
function newBareEntity(document: Document, registry: Registry, name: Name): Entity {
  const text = textOfName(document, name);
  const word = name.words[0] ?? '';
  if (name.kind === 'person' || GIVEN_NAMES.has(word)) {
    const person = registry.addPerson(text, name.words);
    const gender = GIVEN_NAMES.get(word);
    person.gender = genderOfTitles(document.tokens, name) ?? (gender && gender !== 'either' ? gender : null);
    person.office = officeOf(document, name);
    return person;
  }
  const entity = registry.addOrganization(text, name.words, { isKnown: name.kind !== 'unknown' });
  const isAcronym = text.length > 1 && text === text.toUpperCase();
  if (name.kind === 'unknown' && !isAcronym) entity.kind = 'other';
  return entity;
}

function officeOf(document: Document, name: Name): string | null {
  const titles = document.tokens.slice(name.roleFirst, name.first);
  const start = titles.findIndex((token) => LASTING_OFFICES.has(keyOf(token.text)));
  return start < 0
    ? null
    : titles
        .slice(start)
        .map((token) => token.text)
        .join(' ');
}

function mentionOf(document: Document, name: TokenRange & { roleFirst?: number }, meaning: Meaning): Mention {
  const text = textOfName(document, name);
  if (text !== meaning.entity.name) meaning.entity.aliases.add(text);
  return {
    ...meaning,
    first: name.first,
    last: name.last,
    roleFirst: name.roleFirst ?? name.first,
    isPossessive: isPossessive(document.tokens[name.last]?.text ?? ''),
  };
}

/** Known names in a headline, the longest first. */
function knownNames(document: Document, registry: Registry, headline: TokenRange): Mention[] {
  const found: Mention[] = [];
  for (let first = headline.first; first < headline.last; first++) {
    if (!isCapitalized(document.tokens[first])) continue;
    for (let last = Math.min(first + 5, headline.last); last > first; last--) {
      const words = document.tokens.slice(first, last).map((token) => keyOf(token.text));
      const name: Name = { kind: 'unknown', first, last, roleFirst: first, words };
      const meaning = meaningOf(document, registry, name);
      if (!meaning) continue;
      found.push(mentionOf(document, name, meaning));
      first = last - 1;
      break;
    }
  }
  return found;
}

function textOfName({ tokens, text }: Document, { first, last }: TokenRange): string {
  return text.slice((tokens[first] as Token).start, (tokens[last - 1] as Token).end).replace(/\s+/g, ' ');
}
