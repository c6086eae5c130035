import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { ORGANIZATION_WORDS, THING_WORDS } from '../lexicon/organizations.ts';
import { ADJECTIVES, PLACES } from '../lexicon/places.ts';
import { createEntity, type Entity } from './entities.ts';
import {
  areShortForms,
  genderOfName,
  isSamePerson,
  isSpelledLike,
  surnameOf,
  withoutSuffix,
} from './same-person.ts';

/** How many namesakes are compared; keeps hostile texts linear. */
const MOST_NAMESAKES = 8;

/** The named people and organisations of an article, found by any form of their names. */
export class Registry {
  readonly #byName = new Map<string, Entity>();
  readonly #people = new Map<string, Entity[]>();
  readonly #organizations = new Map<string, Entity[]>();
  readonly #bySpelling = new Map<string, Entity[]>();

  /** The entity of exactly this name. */
  get(words: readonly string[]): Entity | undefined {
    return this.#byName.get(words.join(' '));
  }

  /** The person of a full name at this token; forms such as Mike R. Holt and Michael Holt are one. */
  addPerson(name: string, words: readonly string[], first = Number.POSITIVE_INFINITY): Entity {
    const known = this.get(words);
    if (known?.kind === 'person') return known;
    const namesake = this.peopleNamed(surnameOf(words)).find(
      (person) => isSamePerson(person.words, words) || isEndOf(words, person.words),
    );
    const person = namesake ?? createEntity('person', name, words);
    if (namesake) this.#extend(namesake, name, { words, first });
    else {
      person.gender = genderOfName(words);
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
    return this.#people.get(words.length === 1 ? (words[0] as string) : words.join(' ')) ?? [];
  }

  /** The one person whose surname is nearly spelled so; `null` where there are none or several. */
  personSpelledLike(word: string): Entity | null {
    const [person, other] = (this.#bySpelling.get(spellingOf(word)) ?? []).filter(({ words }) =>
      isSpelledLike(surnameOf(words)[0] ?? '', word),
    );
    return person && !other ? person : null;
  }

  /** Organisations that go by this short form. */
  organizationsNamed(words: readonly string[]): readonly Entity[] {
    return this.#organizations.get(words.join(' ').replaceAll('.', '')) ?? [];
  }

  /**
   * A longer form becomes the name; of two spellings the later one, for names come by ascending frequency; of a given name
   * and its short form the one that stands first in the text.
   */
  #extend(person: Entity, name: string, { words, first }: { words: readonly string[]; first: number }): void {
    const isShortened = areShortForms(words[0] ?? '', person.words[0] ?? '');
    const isBetter = isShortened ? first < person.firstMention : !isShorter(words, person.words);
    const isLonger = words.length > person.words.length && !isInitial(words[0]);
    if (isLonger || (words.length === person.words.length && isBetter)) {
      person.aliases.add(person.name);
      person.name = name;
      person.words = words;
    } else person.aliases.add(name);
    this.#indexPerson(person);
  }

  #indexPerson(person: Entity): void {
    const core = withoutSuffix(person.words);
    for (const words of core.length < person.words.length ? [core, person.words] : [core])
      for (let i = 0; i < words.length; i++) {
        append(this.#people, words.slice(i).join(' '), person);
        if (i > 0 && i < words.length - 1) append(this.#people, words.slice(0, i + 1).join(' '), person);
      }
    append(this.#people, person.words[0] ?? '', person);
    // "Donald Jr.", with its stop or without
    const suffix = core.length < person.words.length ? person.words.at(-1)?.replace('.', '') : undefined;
    if (suffix)
      for (const form of [suffix, `${suffix}.`]) append(this.#people, `${person.words[0]} ${form}`, person);
    append(this.#bySpelling, spellingOf(surnameOf(person.words)[0] ?? ''), person);
  }
}

/** "P. J. Holt" says less than "Paul Holt". */
function isInitial(word: string | undefined): boolean {
  return word !== undefined && /^\p{L}\.?$/u.test(word);
}

/** What a word and its misspellings share. */
function spellingOf(word: string): string {
  return `${word.charAt(0)} ${word.at(-1)}`;
}

/** "Suu Kyi" is the end of Aung San Suu Kyi. */
function isEndOf(end: readonly string[], words: readonly string[]): boolean {
  return (
    end.length > 1 &&
    end.length < words.length &&
    end.every((word, i) => word === words[words.length - end.length + i])
  );
}

/** "Ted Cruz" is no fuller a name than "Rafael Cruz". */
function isShorter(one: readonly string[], other: readonly string[]): boolean {
  return one.join('').length < other.join('').length - 1;
}

/** Nouns that newspapers leave out at the end of a body's name. */
const LEFT_OUT =
  /^(?:airlines|company|corp|corporation|department|foundation|inc|institute|institution|ltd|motors|news|university)$/;

/** What bodies go by that is neither their initials nor an end of their names. */
const SHORT_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['federal reserve', ['fed']],
  ['fox news', ['fox']],
  ['huffington post', ['huffpo', 'huffpost']],
  ['washington post', ['wapo']],
]);

/** Initials, and the ends of a name: "Security Council" of the United Nations Security Council. */
function shortFormsOf(words: readonly string[]): string[] {
  const full = words.filter((word) => word.length > 3 || !/^(and|for|of|on|the|to|in|&)$/.test(word));
  const forms = new Set<string>();
  if (full.length > 1) {
    forms.add(full.map((word) => word.charAt(0)).join(''));
    forms.add(words.map((word) => word.charAt(0)).join(''));
    // "the DOJ" of the U.S. Department of Justice
    if (/^u\.?s\.?$/.test(words[0] ?? ''))
      forms.add(
        words
          .slice(1)
          .map((word) => word.charAt(0))
          .join(''),
      );
  }
  for (const form of SHORT_NAMES.get(words.join(' ')) ?? []) forms.add(form);
  // "DOJ" of the Department of Justice, the U.S. one or the Justice Department
  const home = /^u\.?s\.?$/.test(words[0] ?? '') ? words.slice(1) : words;
  if (home.length > 2) forms.add(home.map((word) => word.charAt(0)).join(''));
  if (home.length === 2 && home[1] === 'department') forms.add(`do${home[0]?.charAt(0)}`);
  for (let i = 1; i < words.length; i++) forms.add(words.slice(i).join(' ').replaceAll('.', ''));
  // The House is no White House.
  forms.delete('house');
  if (words.length > 2) forms.add(words.slice(0, 2).join(' '));
  // "Valeant" of Valeant Pharmaceuticals International
  if (words.length > 1 && isDistinct(words[0] ?? '')) forms.add(words[0] ?? '');
  // "State" of the State Department, "Quinnipiac" of Quinnipiac University.
  if (words.length > 1 && LEFT_OUT.test(words.at(-1) ?? '')) forms.add(words.slice(0, -1).join(' '));
  if (words[0] === 'federal' && words[1] === 'reserve') forms.add('fed');
  return [...forms];
}

/** Whether a body may go by the first word of its name. */
function isDistinct(word: string): boolean {
  return (
    word.length > 3 &&
    !ORGANIZATION_WORDS.has(word) &&
    !THING_WORDS.has(word) &&
    !PLACES.has(word) &&
    !ADJECTIVES.has(word) &&
    !GIVEN_NAMES.has(word)
  );
}

function append(index: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = index.get(key);
  if (!list) index.set(key, [entity]);
  else if (list.length < MOST_NAMESAKES && !list.includes(entity)) list.push(entity);
}
