import type { TokenRange } from '../../text/document.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isOutlet } from '../lexicon/outlets.ts';
import { STATE_ABBREVIATIONS } from '../lexicon/places.ts';
import { createEntity, type Entity, nameOf } from '../names/entities.ts';
import type { Mention } from '../names/mentions.ts';
import { surnameOf } from '../names/same-person.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { textOf } from '../phrases/phrase-text.ts';
import { certain, type Meaning, UNKNOWN } from '../scene/meaning.ts';
import type { Scene } from '../scene/scene.ts';
import { isDash, isPossessive, roleOf, textBetween, wordAt } from '../words.ts';
import { type Part, partsOf } from './joint-parts.ts';

/** Confidence that several who are named together are the speakers. */
const SURE = 0.93;

/** Least confidence in somebody described beside others: nobody known is told so. */
const TOGETHER = 0.6;

const OWNED = /^(?:his|her|its|their)$/;

/** Makes one speaker of "A and B", and keeps it for when they speak together again. */
export class JointSources {
  readonly #scene: Scene;
  readonly #known = new Map<string, Entity>();

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** Who speaks together in a source, each part read by `readOne`; `null` where it is no such list. */
  read(range: TokenRange, readOne: (part: TokenRange) => Meaning): Meaning | null {
    const members: Entity[] = [];
    const labels: string[] = [];
    let confidence = SURE;
    const isBoth = wordAt(this.#scene.document, range.first) === 'both';
    const parts = this.#membersOf(partsOf(this.#scene, range), isBoth);
    for (const [i, part] of parts.entries()) {
      const relative = this.#bySurnameOf(part, parts[i + 1]);
      const meaning = relative ? certain(relative, SURE) : readOne(part);
      if (!meaning.entity) return null;
      members.push(meaning.entity);
      labels.push(this.#labelOf(part, meaning.entity));
      // "the senator and his allies": whose they are stands before.
      this.#scene.salience.note(meaning.entity, part.first, { isSubject: true, isSpeaker: true });
      if (part.form === 'name') continue;
      const least = meaning.entity.kind === 'anonymous' ? TOGETHER : 0;
      confidence = Math.min(confidence, Math.max(least, meaning.confidence));
    }
    if (members.length < 2) return null;
    // "the senator and the businessman" are two: where both were read as one, neither is clear.
    if (new Set(members).size < 2) return UNKNOWN;
    const entity = this.entityOf(members, labels);
    if (entity.kind === 'person') this.#scene.latestPair = entity;
    return certain(entity, confidence);
  }

  /** "David and Jeanne Holt": whom a given name alone means beside one of the same surname; else null. */
  #bySurnameOf({ first, last }: Part, next: Part | undefined): Entity | null {
    const { document, mentionAt, registry } = this.#scene;
    const [given, bearer] = [wordAt(document, first), next && mentionAt[next.first]];
    const isGiven = last === first + 1 && GIVEN_NAMES.has(given) && wordAt(document, last) === 'and';
    if (!isGiven || !bearer || bearer.first !== last + 1 || bearer.entity.kind !== 'person') return null;
    // "Kelly and Jeanne Holt": a surname may be a given name too.
    const isSurname = registry.peopleNamed([given]).some(({ words }) => surnameOf(words)[0] === given);
    const words = document.keys.slice(bearer.first, bearer.last);
    if (isSurname || words.length < 2) return null;
    const surname = bearer.entity.name.split(' ').at(-1) ?? '';
    return registry.addPerson(`${textBetween(document, first, last)} ${surname}`, [
      given,
      words.at(-1) ?? '',
    ]);
  }

  /** "the senator and | his allies": beside whose they are, they go by the pronoun. */
  #labelOf({ first, phrase }: Part, member: Entity): string {
    // "his colleague Paul Brandt" has a name.
    const isOwned = OWNED.test(phrase.determiner) && member.fullMentions === 0;
    return isOwned ? textOf(this.#scene.document, first, phrase.coreLast) : nameOf(member);
  }

  /** "The networks — Harbor TV, Port News and Coast — said": those whom a plural's aside names; `null` where it is no list. */
  ofAside({ coreLast, last, isPlural }: NounPhrase): Entity | null {
    const { document, mentionAt } = this.#scene;
    if (!isPlural || !isDash(document, coreLast)) return null;
    const named: Entity[] = [];
    let token = coreLast + 1;
    while (token < last && !isDash(document, token)) {
      const mention = mentionAt[token];
      // "Lena Holt | of Norland"
      const isWhere = wordAt(document, token) === 'of' && mentionAt[token + 1]?.entity.isPlace === true;
      if (!mention && !isWhere && !this.#isBetween(token)) return null;
      if (mention) named.push(mention.entity);
      token = isWhere ? (mentionAt[token + 1] as Mention).last : (mention?.last ?? token + 1);
    }
    return new Set(named).size > 1 ? this.entityOf(named) : null;
  }

  /** What stands between names in a list, and titles before them. */
  #isBetween(token: number): boolean {
    const { document, titledAt } = this.#scene;
    return titledAt[token] !== undefined || /^(?:,|and|the)$/.test(wordAt(document, token));
  }

  /** Those of one surname whom its plural means: "the Khans"; `null` where they are not two. */
  ofSurname(word: string): Entity | null {
    if (!word.endsWith('s')) return null;
    const family = this.#scene.registry.peopleNamed([word.slice(0, -1)]);
    return family.length === 2 ? this.entityOf(family) : null;
  }

  /** The joint speaker that these make. */
  entityOf(members: readonly Entity[], labels: readonly string[] = members.map(nameOf)): Entity {
    const name = labels.join(' & ');
    const known = this.#known.get(name);
    if (known) return known;
    const entity = createEntity(kindOfAll(members), name, []);
    this.#known.set(name, Object.assign(entity, { members, isPlural: true }));
    return entity;
  }

  /** The parts that are members; empty where the list is none. Appositions go with the part before them. */
  #membersOf(parts: readonly Part[], isBoth: boolean): Part[] {
    const members: Part[] = [];
    let isApposition = false;
    let wasApposed = false;
    let isNamed = false;
    for (const [i, part] of parts.entries()) {
      const previous = members.at(-1);
      // "Lena Holt, a professor in Fort Orrin, Fla., and an author": where, and not who.
      if (previous && !part.isLinked && this.#isPlaceBehindPerson(part, members[0] as Part)) continue;
      // "Lena Holt, who worked for Brandt, and guided Lind": what she did, and "Holt, an aide in Lind's race and Kerr's".
      const isTogether = parts.length === 2 && previous?.last === part.first - 1;
      if (previous && part.isLinked && !isTogether && this.#isNoMember(part)) continue;
      // "Lena Holt, the Arthur and Anna Lind Chair in Bridges": a chair by whose names it has.
      if (previous && members[0]?.form === 'name' && !part.isLinked && this.#isNamedChair(part)) {
        isNamed = true;
        continue;
      }
      if (isNamed && part.isLinked && !part.hasComma) continue;
      // "China, its only ally and its lifeline": the description goes on.
      if (isApposition && part.isLinked && part.form !== 'name' && (!part.hasComma || isMoreOfSame(part)))
        continue;
      // "Lena Holt, an adviser to Paul Brandt and Matt Lind": both of whom she advised.
      if (isApposition && part.isLinked && !part.hasComma && this.#goesOn(parts[i - 1], part)) continue;
      // "Lena Holt, head of the Committee on Science, Space and Technology": no names of people.
      if (wasApposed && part.form === 'name' && !this.#isPersonLike(part, members[0] as Part)) continue;
      isApposition = false;
      // "Lena Holt, her aides and their friends": one is not many.
      const isMany = part.phrase.isPlural && OWNED.test(part.phrase.determiner);
      if (!previous || part.isLinked || part.form === 'name' || isMany) {
        if (previous && !part.isLinked && this.#isNameOf(part, previous)) members.pop();
        members.push(part);
      } else if (previous.form !== 'name') return [];
      else {
        isApposition = true;
        wasApposed = true;
      }
    }
    // "Two senators, Lena Holt and Paul Brandt": the names say who the two are.
    if (this.#areNamed(members)) members.shift();
    const [first, second] = members;
    if (first && second && this.#isOneOfTwoRoles(first, second)) return [];
    if (!first || !second) return [];
    if (!parts.some(({ isLinked }) => isLinked) && !this.#isHeadlinePair(members)) return [];
    // "Both drivers and owners"
    const arePlurals = members.every(({ form, phrase }) => form === 'name' || phrase.isPlural);
    if (isBoth && arePlurals && members.length === 2) return members;
    if (first.form === 'bare' || (first.form === 'description' && !this.#isPair(first, second))) return [];
    return members.every(
      (part, i) => part.form !== 'bare' || this.#mayEnd(first, part, i === members.length - 1),
    )
      ? members
      : [];
  }

  /** Whether the first describes the others, who are people by their names. */
  #areNamed([group, ...people]: readonly Part[]): boolean {
    const isGroup = group?.form === 'description' && group.phrase.isPlural;
    if (!isGroup || people.length < 2 || !people[0]?.hasComma) return false;
    return people.every(
      ({ phrase, last }) => this.#scene.nameAt(phrase.head, last)?.entity.kind === 'person',
    );
  }

  /** "Brandt's pollster and | strategist Matt Lind": one, by two roles. */
  #isOneOfTwoRoles(first: Part, second: Part): boolean {
    const { document, mentionAt } = this.#scene;
    const role = document.tokens[second.first]?.text ?? '';
    const mention = mentionAt[first.first];
    const isOwned = mention?.isPossessive === true && !first.phrase.isPlural;
    // "Popular Norlander and corporate speaker Matt Lind", "Harbor News and former radio host Matt Lind": what he is, twice.
    const name = this.#scene.nameAt(second.phrase.head, second.last);
    const isRole =
      mention !== undefined &&
      isEmployer(mention.entity) &&
      name !== undefined &&
      roleOf(wordAt(document, name.first - 1)) !== null;
    return (
      (isOwned || isRole) &&
      second.form === 'name' &&
      mentionAt[second.first] === undefined &&
      /^\p{Ll}/u.test(role)
    );
  }

  /** A name that owns something, or that a verb stands before. */
  #isNoMember({ first, last, phrase, form }: Part): boolean {
    if (form !== 'name') return false;
    const { document } = this.#scene;
    if (this.#scene.nameAt(phrase.head, last)?.isPossessive || isPossessive(wordAt(document, last - 1)))
      return true;
    return (
      /^\p{Ll}+ed$/u.test(document.tokens[first]?.text ?? '') &&
      first < phrase.head &&
      roleOf(wordAt(document, first)) === null
    );
  }

  /** Whether a name behind "and" goes on with the names that end the description before it. */
  #goesOn(before: Part | undefined, { first, form }: Part): boolean {
    const { document, mentionAt } = this.#scene;
    const end = before && mentionAt[before.last - 1];
    if (form !== 'name' || !end || end.first <= before.phrase.head || before.last !== first - 1) return false;
    return wordAt(document, first - 1) === 'and';
  }

  /** "Holt, Brandt clash": headlines leave "and" out. */
  #isHeadlinePair([one, other, third]: readonly Part[]): boolean {
    if (!one || !other || third || this.#scene.document.tokens[one.first]?.paragraph !== 0) return false;
    return [one, other].every(
      ({ first, last, phrase }) =>
        this.#scene.mentionAt[first]?.last === last &&
        this.#scene.nameAt(phrase.head, last)?.entity.kind === 'person',
    );
  }

  /** "the Arthur": a name with an article, where a person's name stands before. */
  #isNamedChair({ first, phrase }: Part): boolean {
    const mention = this.#scene.mentionAt[first + 1];
    return (
      phrase.determiner === 'the' &&
      mention?.entity.kind !== 'organization' &&
      mention?.first === first + 1 &&
      mention.entity.words.length === 1
    );
  }

  /** Whether a name behind a person's apposition may be another person. */
  #isPersonLike(part: Part, first: Part): boolean {
    const person = this.#scene.nameAt(first.phrase.head, first.last)?.entity;
    return (
      person?.kind !== 'person' || this.#scene.nameAt(part.phrase.head, part.last)?.entity.kind === 'person'
    );
  }

  #isPlaceBehindPerson(part: Part, first: Part): boolean {
    const place = this.#scene.nameAt(part.phrase.head, part.last)?.entity;
    const person = this.#scene.nameAt(first.phrase.head, first.last)?.entity;
    const word = wordAt(this.#scene.document, part.phrase.head).replaceAll('.', '');
    return (place?.isPlace === true || STATE_ABBREVIATIONS.has(word)) && person?.kind === 'person';
  }

  /** "the mayor, | Lena Holt": the name of the one described. */
  #isNameOf(part: Part, { form, phrase }: Part): boolean {
    const isPerson = this.#scene.nameAt(part.phrase.head, part.last)?.entity.kind === 'person';
    return form === 'description' && isPerson && roleOf(phrase.noun) !== null;
  }

  /** Whether two descriptions stand side by side: "a spokesman for the city | and the union" is one. */
  #isPair(first: Part, second: Part): boolean {
    const hasComplement = first.last > first.phrase.head + 1;
    if (!hasComplement) return true;
    // "the leaders of France, Italy and Spain" are no joint speaker.
    if (second.form === 'name')
      return this.#scene.nameAt(second.phrase.head, second.last)?.entity.kind === 'person';
    const [a, b] = [first.phrase.noun, second.phrase.noun];
    const areShares = /^\d/.test(a) && /^\d/.test(b);
    return a === b || areShares || (roleOf(a) !== null && roleOf(b) !== null);
  }

  /** Whether a bare plural may be the last of the list: "Holt and local officials", not "Holt and Brandt supporters". */
  #mayEnd(first: Part, part: Part, isLast: boolean): boolean {
    if (!isLast || !part.phrase.isPlural || first.form !== 'name') return false;
    const { mentionAt } = this.#scene;
    const mention = mentionAt[first.phrase.head];
    return (!mention || mention.entity.kind === 'person') && !mentionAt[part.first];
  }
}

/** "Lena Holt, head of the council, | and a Republican who served before": "a" of one already described. */
function isMoreOfSame({ phrase }: Part): boolean {
  return /^(a|an)$/.test(phrase.determiner) && !phrase.isPlural;
}

/** What a name may stand for that is no person beside another: an outlet before its journalist. */
function isEmployer(entity: Entity): boolean {
  return entity.kind === 'other' || (entity.kind === 'organization' && isOutlet(nameOf(entity)));
}

/** The kind of a joint speaker: its members' where they share one; names beside a person's are taken for people's. */
function kindOfAll(members: readonly Entity[]): Entity['kind'] {
  if (members.some(({ kind }) => kind === 'person'))
    for (const member of members)
      if (member.kind === 'other' && member.words.length > 1) member.kind = 'person';
  const [first] = members;
  return first && members.every(({ kind }) => kind === first.kind) ? first.kind : 'group';
}
