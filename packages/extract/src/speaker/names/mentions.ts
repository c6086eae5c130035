import type { TokenRange } from '../../text/document.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { ORGANIZATION_WORDS, OUTLET_WORDS, THING_WORDS } from '../lexicon/organizations.ts';
import { ROLE_MODIFIERS } from '../lexicon/roles.ts';
import { type FoldedDocument, isAcronym, isCapitalized, isPossessive, KIND, wordAt } from '../words.ts';
import { type BareName, isSentenceOpening, meaningOfBareName } from './bare-names.ts';
import type { Entity } from './entities.ts';
import { registerFullNames } from './full-names.ts';
import { endOfHeading, fullNamesIn, isHeadline } from './headlines.ts';
import { findNames, type Name, textOfName } from './names.ts';
import { meaningOfName, type NameMeaning } from './namesakes.ts';
import { addOtherForms } from './other-forms.ts';
import { Registry } from './registry.ts';
import { addRoles } from './roles.ts';

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

/**
 * Finds and clusters the names of an article. Full names are read first, so that a surname, a given name or an acronym
 * is understood before its full form is printed too; headlines, whose capitals tell nothing, only hold known names.
 */
export function findMentions(document: FoldedDocument): Mentions {
  const registry = new Registry();
  const headlines: TokenRange[] = [];
  const runs: Name[] = [];
  for (const sentence of document.sentences) {
    if (isHeadline(document, sentence)) {
      headlines.push(sentence);
      continue;
    }
    const start = endOfHeading(document, sentence);
    if (start > sentence.first) headlines.push({ first: sentence.first, last: start });
    // Not spread: a megabyte without a stop holds more names than a call takes arguments.
    for (const name of findNames(document, { first: start, last: sentence.last })) runs.push(name);
  }
  const bare = bareNames(document, runs);
  const names = runs.flatMap((name) =>
    splitBehindOutlet(withoutOffice(withoutOpening(document, name, bare), bare), bare),
  );
  for (const headline of headlines)
    for (const name of fullNamesIn(document, headline, bare)) names.push(name);
  const fulls = registerFullNames(document, { registry, names, bare });
  addOtherForms(document, { registry, names, fulls });
  const inside = namesInside(document, names);
  const mentions = names.flatMap((name, i) => {
    const entity = fulls[i];
    const mention = entity
      ? mentionOf(document, name, { entity, certainty: 1 })
      : bareMention(document, registry, {
          name,
          isName: inside.has(name.words.join(' ')),
          isSingle: bare.get(name.words.join(' ')) === 1,
        });
    if (!mention) return [];
    mention.entity.latest = mention.first;
    if (mention.entity.kind === 'person' && !name.isHeadline) addRoles(document, mention.entity, name);
    return [mention];
  });
  const taken = new Set(mentions.map(({ first }) => first));
  for (const headline of headlines)
    for (const mention of knownNames(document, registry, headline))
      if (!taken.has(mention.first)) mentions.push(mention);
  mentions.sort((a, b) => a.first - b.first);
  for (const { entity } of mentions) entity.latest = -1;
  return { registry, mentions };
}

/**
 * How often each single capitalised word stands alone: a surname alone tells that its full name is a person's. A word that
 * the article has in small letters too is no surname: "the Program on Rivers", "the National Security Program".
 */
function bareNames({ tokens, keys, kinds }: FoldedDocument, names: readonly Name[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words, kind, first } of names) {
    if (words.length !== 1 || kind === 'place' || isAcronym(tokens[first]?.text ?? '')) continue;
    counts.set(words[0] ?? '', (counts.get(words[0] ?? '') ?? 0) + 1);
  }
  for (let i = 0; i < keys.length; i++)
    if (((kinds[i] as number) & KIND.capitalized) === 0) counts.delete(keys[i] as string);
  return counts;
}

/** "Rebuking | Holt, the board", "Clearly | Holt erred": a sentence's first word before a surname that stands alone elsewhere. */
function withoutOpening(document: FoldedDocument, name: Name, bare: ReadonlyMap<string, number>): Name {
  const [opening = '', surname = ''] = name.words;
  const isOpening =
    /.{3}(?:ing|ingly|ally|antly|arly|ately|edly|ently|ously)$/.test(opening) || ROLE_MODIFIERS.has(opening);
  if (name.words.length !== 2 || !isOpening || GIVEN_NAMES.has(opening) || !bare.has(surname)) return name;
  if (!isSentenceOpening(document, name) || name.roleFirst !== name.first) return name;
  return {
    kind: 'unknown',
    first: name.last - 1,
    last: name.last,
    roleFirst: name.last - 1,
    words: [surname],
  };
}

/** "Port Alden County Recorder | Lena Holt", who is "Holt" elsewhere: an office that nobody knows for one. */
function withoutOffice(name: Name, bare: ReadonlyMap<string, number>): Name {
  const { words, first, last, kind } = name;
  if (words.length < 3 || last - first !== words.length || GIVEN_NAMES.has(words[0] ?? '')) return name;
  const [office = '', given = '', surname = ''] = words.slice(-3);
  const isNamed = GIVEN_NAMES.has(given) && bare.has(surname) && !GIVEN_NAMES.has(office);
  if (!isNamed || kind === 'place' || ORGANIZATION_WORDS.has(surname) || THING_WORDS.has(surname))
    return name;
  if (office.length < SHORTEST_OFFICE || OUTLET_WORDS.has(office)) return name;
  return { kind: 'person', first: last - 2, last, roleFirst: name.roleFirst, words: [given, surname] };
}

/** Longer than what links the words of a name: "of", "the", "van". */
const SHORTEST_OFFICE = 5;

/** "told The Harbor Post Holt would go": a surname behind an outlet's name is no part of it. */
function splitBehindOutlet(name: Name, bare: ReadonlyMap<string, number>): Name[] {
  const { words, first, last } = name;
  if (words.length < 3) return [name];
  const [employer = '', given = ''] = words.slice(-3);
  const isPerson = OUTLET_WORDS.has(employer) && GIVEN_NAMES.has(given) && name.kind !== 'person';
  if (last - first === words.length && isPerson)
    return [
      { ...name, last: last - 2, words: words.slice(0, -2), kind: 'organization' },
      { kind: 'person', first: last - 2, last, roleFirst: last - 2, words: words.slice(-2) },
    ];
  const [outlet = '', surname = ''] = words.slice(-2);
  const isJoined = last - first === words.length && OUTLET_WORDS.has(outlet) && bare.has(surname);
  if (!isJoined || OUTLET_WORDS.has(surname) || ORGANIZATION_WORDS.has(surname)) return [name];
  return [
    { ...name, last: last - 1, words: words.slice(0, -1), kind: 'organization' },
    { kind: 'unknown', first: last - 1, last, roleFirst: last - 1, words: [surname] },
  ];
}

/** Names that have a capital inside a sentence too, so that one that opens a sentence is no common word. */
function namesInside(document: FoldedDocument, names: readonly Name[]): Set<string> {
  const inside = new Set<string>();
  for (const name of names)
    if (!isSentenceOpening(document, name) && !name.isHeadline) inside.add(name.words.join(' '));
  return inside;
}

function bareMention(document: FoldedDocument, registry: Registry, found: BareName): Mention | null {
  const meaning = meaningOfBareName(document, registry, found);
  return meaning && mentionOf(document, found.name, meaning);
}

/** Takes a form of an entity's name for an alias; a name set in capitals yields to one that is not: "WASHINGTON —". */
function nameAs(entity: Entity, text: string): void {
  const { name } = entity;
  if (text === name) return;
  const isShouted = name === name.toUpperCase() && text !== text.toUpperCase();
  if (isShouted && text.toUpperCase() === name) entity.name = text;
  else entity.aliases.add(text);
}

function mentionOf(
  document: FoldedDocument,
  name: TokenRange & { roleFirst?: number },
  meaning: NameMeaning,
): Mention {
  const text = textOfName(document, name);
  nameAs(meaning.entity, text);
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
