import type { Span, SpeakerKind } from '@onrecord/schema';
import { GIVEN_NAMES, SHORT_FORMS } from './lexicon/given-names.ts';

export type Gender = 'male' | 'female';

/** A title or description of an entity, as printed. */
export interface Role {
  text: string;
  span: Span;
  /** The role's noun in the singular: "senator". */
  noun: string;
  /** All its words, folded, articles left out. */
  words: readonly string[];
}

/** Somebody or something that the article speaks of; every mention of it points here. */
export interface Entity {
  kind: SpeakerKind;
  /** Fullest form in the article, without title or leading article. */
  name: string;
  /** The name's words, folded. */
  words: readonly string[];
  gender: Gender | null;
  /** "they" rather than "he" or "it". */
  isPlural: boolean;
  /** The entities of which a joint speaker is made; empty for all others. */
  members: readonly Entity[];
  /** Office printed before a name that never comes with a given name: "President" of "President Obama". */
  office: string | null;
  aliases: Set<string>;
  roles: Role[];
  /** How often the name is printed in full: tells which of two namesakes the bare surname means. */
  fullMentions: number;
  /** A country, state or city. */
  isPlace: boolean;
  /** Token of the latest mention so far in the pass over the text. */
  latest: number;
}

/** How many namesakes are compared; keeps hostile texts linear. */
const MOST_NAMESAKES = 8;

/** A new entity with nothing known but its kind and name. */
export function createEntity(kind: SpeakerKind, name: string, words: readonly string[]): Entity {
  return {
    kind,
    name,
    words,
    gender: null,
    isPlural: kind === 'group',
    members: [],
    office: null,
    aliases: new Set(),
    roles: [],
    fullMentions: 0,
    isPlace: false,
    latest: -1,
  };
}

/** The named people and organisations of an article, found by any form of their names. */
export class Registry {
  readonly #byName = new Map<string, Entity>();
  readonly #people = new Map<string, Entity[]>();
  readonly #organizations = new Map<string, Entity[]>();

  /** The entity of exactly this name. */
  get(words: readonly string[]): Entity | undefined {
    return this.#byName.get(words.join(' '));
  }

  /** The person of a full name; forms such as Mike R. Holt and Michael Holt are one. */
  addPerson(name: string, words: readonly string[]): Entity {
    const known = this.get(words);
    if (known) return known;
    // "Suu Kyi" is the end of Aung San Suu Kyi.
    const namesake =
      (words.length > 1 && this.peopleNamed(words)[0]) ||
      this.peopleNamed(surnameOf(words)).find((person) => isSamePerson(person.words, words));
    const person = namesake ?? createEntity('person', name, words);
    if (namesake) this.#extend(namesake, name, words);
    else {
      person.gender = genderOf(words);
      this.#indexPerson(person);
    }
    this.#byName.set(words.join(' '), person);
    return person;
  }

  /** The organisation of a name; where it is known to be one, also found by its initials and its last words. */
  addOrganization(name: string, words: readonly string[], { isKnown = true } = {}): Entity {
    const known = this.get(words);
    if (known) return known;
    const organization = createEntity('organization', name, words);
    this.#byName.set(words.join(' '), organization);
    if (isKnown) for (const form of shortFormsOf(words)) append(this.#organizations, form, organization);
    return organization;
  }

  /** Lets an entity be found by another form of its name: an acronym in brackets. */
  addForm(entity: Entity, words: readonly string[]): void {
    const key = words.join(' ');
    if (!this.#byName.has(key)) this.#byName.set(key, entity);
  }

  /** People with this surname, given name or end of a name, in the order of the text. */
  peopleNamed(words: readonly string[]): readonly Entity[] {
    return this.#people.get(words.join(' ')) ?? [];
  }

  /** Organisations that go by this short form. */
  organizationsNamed(words: readonly string[]): readonly Entity[] {
    return this.#organizations.get(words.join(' ').replaceAll('.', '')) ?? [];
  }

  #extend(person: Entity, name: string, words: readonly string[]): void {
    if (words.length > person.words.length) {
      person.aliases.add(person.name);
      person.name = name;
      person.words = words;
    } else person.aliases.add(name);
    this.#indexPerson(person);
  }

  #indexPerson(person: Entity): void {
    for (let i = 0; i < person.words.length; i++) {
      append(this.#people, person.words.slice(i).join(' '), person);
      if (i > 0 && i < person.words.length - 1)
        append(this.#people, person.words.slice(0, i + 1).join(' '), person);
    }
    append(this.#people, person.words[0] ?? '', person);
  }
}

/** The surname of a name's words, generational suffixes left out. */
export function surnameOf(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((word) => !SUFFIXES.has(word.replaceAll('.', '')));
  return words.slice(Math.max(0, last), Math.max(0, last) + 1);
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** The gender of the given name, if its bearers nearly always have the same. */
function genderOf(words: readonly string[]): Gender | null {
  for (const word of words.slice(0, -1)) {
    const gender = GIVEN_NAMES.get(word) ?? GIVEN_NAMES.get(word.split('-')[0] ?? '');
    if (gender === 'either') return null;
    if (gender) return gender;
  }
  return null;
}

/** Whether two full names of one surname may be one person's: given names agree, or one shortens the other. */
function isSamePerson(one: readonly string[], other: readonly string[]): boolean {
  const [a = '', b = ''] = [one[0], other[0]];
  if (one.length < 2 || other.length < 2) return false;
  return a === b || isInitialOf(a, b) || isInitialOf(b, a) || isShortFormOf(a, b) || isShortFormOf(b, a);
}

function isInitialOf(initial: string, name: string): boolean {
  return /^\p{L}\.?$/u.test(initial) && name.startsWith(initial.charAt(0));
}

function isShortFormOf(short: string, name: string): boolean {
  return SHORT_FORMS.get(short) === name;
}

/** Initials, and the ends of a name: "Security Council" of the United Nations Security Council. */
function shortFormsOf(words: readonly string[]): string[] {
  const full = words.filter((word) => word.length > 3 || !/^(and|for|of|on|the|to|in|&)$/.test(word));
  const forms = new Set<string>();
  if (full.length > 1) {
    forms.add(full.map((word) => word.charAt(0)).join(''));
    forms.add(words.map((word) => word.charAt(0)).join(''));
  }
  for (let i = 1; i < words.length; i++) forms.add(words.slice(i).join(' ').replaceAll('.', ''));
  if (words.length > 2) forms.add(words.slice(0, 2).join(' '));
  return [...forms];
}

function append(index: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = index.get(key);
  if (!list) index.set(key, [entity]);
  else if (list.length < MOST_NAMESAKES && !list.includes(entity)) list.push(entity);
}
