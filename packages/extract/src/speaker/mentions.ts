import type { TokenRange } from '../text/document.ts';
import type { Entity } from './entities.ts';
import { fullNamesIn, isHeadline } from './headlines.ts';
import { GIVEN_NAMES } from './lexicon/given-names.ts';
import { ORGANIZATION_WORDS, OUTLET_WORDS } from './lexicon/organizations.ts';
import { ADJECTIVES, PLACES } from './lexicon/places.ts';
import { findNames, genderOfTitles, type Name } from './names.ts';
import { meaningOfName, type NameMeaning } from './namesakes.ts';
import { addOtherForms } from './other-forms.ts';
import { Registry } from './registry.ts';
import { addRoles } from './roles.ts';
import { surnameOf } from './same-person.ts';
import { type FoldedDocument, isAcronym, isCapitalized, isPossessive, textBetween, wordAt } from './words.ts';

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

/**
 * Finds and clusters the names of an article. Full names are read first, so that a surname, a given name or an acronym
 * is understood before its full form is printed too; headlines, whose capitals tell nothing, only hold known names.
 */
export function findMentions(document: FoldedDocument): Mentions {
  const registry = new Registry();
  const headlines: TokenRange[] = [];
  const runs: Name[] = [];
  for (const sentence of document.sentences) {
    if (isHeadline(document, sentence)) headlines.push(sentence);
    else runs.push(...findNames(document, sentence));
  }
  const bare = bareNames(document, runs);
  const names = runs.flatMap((name) => splitBehindOutlet(name, bare));
  for (const headline of headlines) names.push(...fullNamesIn(document, headline, bare));
  const fulls = registerFullNames(document, { registry, names, bare });
  addOtherForms(document, { registry, names, fulls });
  const inside = namesInside(document, names);
  const mentions = names.flatMap((name, i) => {
    const entity = fulls[i];
    const mention = entity
      ? mentionOf(document, name, { entity, certainty: 1 })
      : resolveBare(document, registry, { name, isName: inside.has(name.words.join(' ')) });
    if (!mention) return [];
    mention.entity.latest = mention.first;
    if (mention.entity.kind === 'person' && !name.isHeadline) addRoles(document, mention.entity, name);
    return [mention];
  });
  const taken = new Set(mentions.map(({ first }) => first));
  for (const headline of headlines)
    mentions.push(...knownNames(document, registry, headline).filter(({ first }) => !taken.has(first)));
  mentions.sort((a, b) => a.first - b.first);
  for (const { entity } of mentions) entity.latest = -1;
  return { registry, mentions };
}

/** How often each single capitalised word stands alone: a surname alone tells that its full name is a person's. */
function bareNames({ tokens }: FoldedDocument, names: readonly Name[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words, kind, first } of names) {
    if (words.length !== 1 || kind === 'place' || isAcronym(tokens[first]?.text ?? '')) continue;
    counts.set(words[0] ?? '', (counts.get(words[0] ?? '') ?? 0) + 1);
  }
  return counts;
}

/** "told The Harbor Post Holt would go": a surname behind an outlet's name is no part of it. */
function splitBehindOutlet(name: Name, bare: ReadonlyMap<string, number>): Name[] {
  const { words, first, last } = name;
  const [outlet = '', surname = ''] = words.slice(-2);
  const isJoined =
    words.length > 2 && last - first === words.length && OUTLET_WORDS.has(outlet) && bare.has(surname);
  if (!isJoined || OUTLET_WORDS.has(surname) || ORGANIZATION_WORDS.has(surname)) return [name];
  return [
    { ...name, last: last - 1, words: words.slice(0, -1), kind: 'organization' },
    { kind: 'unknown', first: last - 1, last, roleFirst: last - 1, words: [surname] },
  ];
}

interface Registration {
  registry: Registry;
  names: readonly Name[];
  bare: ReadonlyMap<string, number>;
}

/**
 * The entity of each full name, `null` for those still to be understood. People come first, then the longest names, so
 * that "Security Council" finds the United Nations Security Council, then the rarest, so that a misspelling yields.
 */
function registerFullNames(
  document: FoldedDocument,
  { registry, names, bare }: Registration,
): (Entity | null)[] {
  const fulls: (Entity | null)[] = names.map(() => null);
  const keys = names.map(({ words }) => words.join(' '));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const ranks = names.map(
    ({ words, kind }, i) =>
      (words.length + (kind === 'person' ? LONGEST_RANK : 0)) * 1000 -
      Math.min(999, counts.get(keys[i] ?? '') ?? 0),
  );
  const order = names.map((_, i) => i).sort((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0) || a - b);
  for (const i of order) fulls[i] = registerFull(document, registry, { name: names[i] as Name, bare });
  return fulls;
}

const LONGEST_RANK = 20;

/** The entity of a name of two words or more, of a place, or of what is known as an organisation. */
function registerFull(
  document: FoldedDocument,
  registry: Registry,
  { name, bare }: { name: Name; bare: ReadonlyMap<string, number> },
): Entity | null {
  const { words } = name;
  const isPerson =
    name.kind === 'person' || (name.kind === 'unknown' && isPersonByBareName(document, name, bare));
  if (isPerson) {
    if (words.length < 2) return null;
    const person = registry.addPerson(textOfName(document, name), words);
    person.fullMentions++;
    person.gender = genderOfTitles(document, name) ?? person.gender;
    return person;
  }
  if (words.length < 2 && name.kind === 'unknown') return null;
  if (words.length === 1 && name.kind === 'organization' && isCommonOrganization(words[0] ?? '')) return null;
  const known = registry.get(words);
  if (!known && (registry.peopleNamed(words).length > 0 || registry.organizationsNamed(words).length > 0))
    return null;
  const isKnown = name.kind !== 'unknown';
  if (!isKnown && document.tokens[name.first]?.paragraph === 0) return null;
  const entity = known ?? registry.addOrganization(textOfName(document, name), words, { isKnown });
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

function isPersonByBareName(
  document: FoldedDocument,
  name: Name,
  bare: ReadonlyMap<string, number>,
): boolean {
  const { words } = name;
  if (document.tokens[name.first]?.paragraph === 0) return false;
  if (words.length < 2 || words.length > 4 || words.includes('of') || words.includes('and')) return false;
  if (wordAt(document, name.first - 1) === 'the') return false;
  if (words.some((word) => ADJECTIVES.has(word) || PLACES.has(word))) return false;
  return bare.has(surnameOf(words)[0] ?? '');
}

/** Names that have a capital inside a sentence too, so that one that opens a sentence is no common word. */
function namesInside(document: FoldedDocument, names: readonly Name[]): Set<string> {
  const inside = new Set<string>();
  for (const name of names)
    if (!isSentenceOpening(document, name) && !name.isHeadline) inside.add(name.words.join(' '));
  return inside;
}

function resolveBare(
  document: FoldedDocument,
  registry: Registry,
  { name, isName }: { name: Name; isName: boolean },
): Mention | null {
  const meaning = meaningOfName(document, registry, name);
  if (meaning) {
    learnFromTitle(document, meaning.entity, name);
    return mentionOf(document, name, meaning);
  }
  const isTitled = name.roleFirst < name.first;
  if (!isName && isSentenceOpening(document, name) && !isTitled && name.kind === 'unknown') return null;
  return mentionOf(document, name, { entity: newBareEntity(document, registry, name), certainty: 1 });
}

/** A title makes a bare name a person's, and may stay with it. */
function learnFromTitle(document: FoldedDocument, entity: Entity, name: Name): void {
  if (name.kind !== 'person' || entity.words.length > 1) return;
  if (entity.kind === 'other') entity.kind = 'person';
  entity.gender ??= genderOfTitles(document, name);
  entity.office ??= officeOf(document, name);
}

function isSentenceOpening({ tokens, sentences }: FoldedDocument, name: Name): boolean {
  if (tokens[name.last]?.text === ':') return false;
  const sentence = tokens[name.first]?.sentence ?? -1;
  const before = tokens[name.first - 1]?.text ?? '';
  return sentences[sentence]?.first === name.first || /^[“"‘':]$/.test(before);
}

/** An entity known by a single word: "Mr. Holt" without a given name, "Melanie", "NASA". */
function newBareEntity(document: FoldedDocument, registry: Registry, name: Name): Entity {
  const text = textOfName(document, name);
  const word = name.words[0] ?? '';
  if (name.kind === 'person' || GIVEN_NAMES.has(word)) {
    const person = registry.addPerson(text, name.words);
    const gender = GIVEN_NAMES.get(word);
    person.gender = genderOfTitles(document, name) ?? (gender && gender !== 'either' ? gender : null);
    const isShared = registry.peopleNamed(name.words).length > 1;
    person.office = officeOf(document, name) ?? (isShared ? titleOf(document, name) : null);
    return person;
  }
  const entity = registry.addOrganization(text, name.words, { isKnown: name.kind !== 'unknown' });
  if (name.kind === 'unknown' && !isAcronym(text)) entity.kind = 'other';
  return entity;
}

function officeOf(document: FoldedDocument, name: Name): string | null {
  for (let first = name.roleFirst; first < name.first; first++)
    if (LASTING_OFFICES.has(wordAt(document, first))) return textBetween(document, first, name.first);
  return null;
}

/** "Mrs." of a Mrs. Holt who is not the Paul Holt of the same article. */
function titleOf(document: FoldedDocument, name: Name): string | null {
  return name.roleFirst < name.first ? textBetween(document, name.roleFirst, name.first) : null;
}

function mentionOf(
  document: FoldedDocument,
  name: TokenRange & { roleFirst?: number },
  meaning: NameMeaning,
): Mention {
  const text = textOfName(document, name);
  if (text !== meaning.entity.name) meaning.entity.aliases.add(text);
  return {
    ...meaning,
    first: name.first,
    last: name.last,
    roleFirst: name.roleFirst ?? name.first,
    isPossessive: isPossessive(wordAt(document, name.last)),
  };
}

/** Known names in a headline, the longest first. */
function knownNames(document: FoldedDocument, registry: Registry, headline: TokenRange): Mention[] {
  const found: Mention[] = [];
  for (let first = headline.first; first < headline.last; first++) {
    if (!isCapitalized(document.tokens[first])) continue;
    for (let last = Math.min(first + 5, headline.last); last > first; last--) {
      const words = document.keys.slice(first, last);
      const name: Name = { kind: 'unknown', first, last, roleFirst: first, words };
      const meaning = meaningOfName(document, registry, name);
      if (!meaning) continue;
      found.push(mentionOf(document, name, meaning));
      first = last - 1;
      break;
    }
  }
  return found;
}

function textOfName(document: FoldedDocument, { first, last }: TokenRange): string {
  return textBetween(document, first, last);
}
