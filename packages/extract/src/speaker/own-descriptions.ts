import type { Token } from '../text/document.ts';
import { LEAST_NAMED } from './confidence.ts';
import { genderOfPhrase, isPassing, kindOf } from './descriptions.ts';
import { createEntity, type Entity, possessiveOf } from './entities.ts';
import { DOCUMENT_FAMILIES } from './lexicon/organizations.ts';
import { ADJECTIVES } from './lexicon/places.ts';
import { ROLE_MODIFIERS } from './lexicon/roles.ts';
import { HEAD_ENDS } from './lexicon/words.ts';
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import type { PronounReader } from './pronouns.ts';
import { surnameOf } from './same-person.ts';
import type { Scene } from './scene.ts';
import {
  isCapitalized,
  isPluralNoun,
  isPossessive,
  keyOf,
  roleOf,
  singularOf,
  textBetween,
  wordAt,
} from './words.ts';

/** How many tokens back the respondents of a poll are looked for. */
const FARTHEST_RESPONDENTS = 160;

/** Most words that name them. */
const LONGEST_RESPONDENTS = 8;

/** Verbs behind them. */
const VERB =
  /^(say|says|said|agree|agreed|think|thought|believe|believed|is|are|was|were|has|have|had|would|will|chose|choose|support|supported|oppose|opposed)$/;

/** "46 percent", "46%". */
const SHARE = /^(?:percent|%)$/;

/** Words that open a description and are no part of who it is. */
const OPENING =
  /^(the|a|an|some|this|that|these|those|any|only|new|fresh|least|even|just|we|but|and|yet|so)$/;

/** Those of them that may stand alone: "those in favour", where "an inside source" has its noun behind it. */
const PRONOUNS = /^(this|that|these|those|some|any)$/;

/** Places behind "New". */
const NEW_PLACES = /^(bedford|brunswick|delhi|england|hampshire|haven|jersey|mexico|orleans|york|zealand)$/;

/** What goes by its owner's surname however that is printed. */
const CAMPAIGNS = /^(campaign|camp)$/;

/** Words that end no description: what stood behind them was left out. */
const DANGLING =
  /^(and|or|in|on|at|of|for|from|by|with|to|as|who|that|which|last|this|early|late|earlier|here|there|today|alike|themselves)$/;

/** Most titles before the owner's name that are left out. */
const LONGEST_TITLE = 6;

const POSSESSIVE = /^(his|her|its|their)$/;

/** Somebody who owns what a description names, by the pronoun in it. */
interface Owner {
  token: number;
  entity: Entity;
  confidence: number;
}

/** Speakers known by their description alone: unnamed sources, groups, documents. */
export class OwnDescriptions {
  readonly #scene: Scene;
  readonly #pronouns: PronounReader;
  readonly #byName = new Map<string, Entity>();
  readonly #byOwner = new Map<string, Entity>();
  readonly #byNoun = new Map<string, Entity>();
  /** Documents that newspapers call by one another's nouns: "the piece" of a feature. */
  readonly #byFamily = new Map<string, Entity>();
  readonly #creditedByNoun = new Map<string, Entity>();

  constructor(scene: Scene, pronouns: PronounReader) {
    this.#scene = scene;
    this.#pronouns = pronouns;
  }

  /** The speaker that a description makes, without its article; who is owner in it by a pronoun is named. */
  speakerOf(phrase: NounPhrase, owner: Owner | null = null): Entity {
    const first = this.#start(phrase);
    if (owner) {
      const before = textBetween(this.#scene.document, first, owner.token);
      const behind = this.textOf(owner.token + 1, phrase.coreLast);
      return this.named(`${before} ${possessiveOf(owner.entity)} ${behind}`, phrase);
    }
    const last = this.#scene.document.keys[phrase.coreLast - 1] ?? '';
    const isShare = phrase.coreLast <= phrase.head + 2 && SHARE.test(last);
    const respondents = isShare ? this.#respondents(phrase.first) : null;
    const name = this.textOf(first, phrase.coreLast);
    return this.named(respondents ? `${name} of ${respondents}` : name, phrase);
  }

  /** Whom a pronoun inside a description means: "sources close to | her | campaign"; `null` where none stands in it. */
  ownerIn({ head, coreLast }: NounPhrase): Owner | null {
    for (let token = head + 1; token + 1 < coreLast; token++) {
      if (!POSSESSIVE.test(wordAt(this.#scene.document, token))) continue;
      const { entity, confidence } = this.#pronouns.read(token);
      return entity && confidence >= LEAST_NAMED ? { token, entity, confidence } : null;
    }
    return null;
  }

  /** The speaker that goes by this description. */
  named(name: string, phrase: NounPhrase): Entity {
    const key = keyOf(name);
    const owned = this.#ownedKey(phrase);
    const known = this.#byName.get(key) ?? this.#byOwner.get(owned);
    if (known) return known;
    const entity = createEntity(kindOf(phrase), name, [...phrase.modifiers, phrase.noun]);
    if (!entity.isPlural) entity.gender = genderOfPhrase(phrase);
    entity.isPlural ||= phrase.isPlural && entity.kind !== 'document';
    this.#byName.set(key, entity);
    if (owned) this.#byOwner.set(owned, entity);
    this.#byNoun.set(keyOfNoun(phrase.noun, entity.isPlural), entity);
    const family = familyOf(phrase.noun);
    if (family) this.#byFamily.set(family, entity);
    return entity;
  }

  /** What somebody owns: "his campaign" is the "Holt campaign" of before, and "Holt's campaign" behind it is the same. */
  ownedBy(owner: Entity, { name, phrase }: { name: string; phrase: NounPhrase }): Entity {
    const key = CAMPAIGNS.test(phrase.noun) ? `${surnameOf(owner.words)[0] ?? ''} ${phrase.noun}` : '';
    const known = this.#byOwner.get(key) ?? this.named(name, phrase);
    if (key) this.#byOwner.set(key, known);
    return known;
  }

  /** A description of the same noun that this one fits: "the official" is the "NATO official" of before. */
  before(phrase: NounPhrase): Entity | null {
    const owned = this.#ownedKey(phrase);
    if (owned) return this.#campaignOf(owned, phrase);
    const key = keyOfNoun(phrase.noun, phrase.isPlural);
    const family = familyOf(phrase.noun);
    for (const known of [this.#creditedByNoun.get(key), this.#byNoun.get(key), this.#byFamily.get(family)])
      if (known && this.#isMeant(known, phrase)) return known;
    return null;
  }

  /** The campaign of this key; "the Holt campaign" is the usual name of "Holt's presidential campaign". */
  #campaignOf(key: string, phrase: NounPhrase): Entity | null {
    const known = this.#byOwner.get(key) ?? null;
    const name = this.textOf(this.#start(phrase), phrase.coreLast);
    if (known && phrase.determiner === 'the' && name.length < known.name.length) known.name = name;
    return known;
  }

  /** Notes that a statement was credited to a described speaker: he is meant before others of the same noun. */
  noteCredited(entity: Entity): void {
    const noun = entity.words.at(-1);
    if (noun && this.#byName.has(keyOf(entity.name))) this.#creditedByNoun.set(singularOf(noun), entity);
  }

  #isMeant(known: Entity, { noun, modifiers, determiner, isPlural }: NounPhrase): boolean {
    if (known.isPlural !== (isPlural || known.kind === 'group')) return false;
    // "many lawmakers" are not the lawmakers of the next sentence, and "Democrats" not those in Congress.
    if (/^(many|some|several|other|others|most|few|earlier|previous|another)\b/i.test(known.name))
      return false;
    // "doctors and medical experts" are more than the experts.
    if (known.words.includes('and') && !modifiers.includes('and')) return false;
    if (determiner === '' && (!known.isCredited || ADJECTIVES.has(singularOf(noun)))) return false;
    const words = new Set(known.words);
    return modifiers.every((word) => words.has(word) || (determiner !== '' && isPassing(word)));
  }

  /** Key of a campaign by whose it is, however that is printed; empty for all else. */
  #ownedKey({ first, head, noun }: NounPhrase): string {
    if (!CAMPAIGNS.test(noun)) return '';
    for (let i = head - 1; i >= first; i--) {
      const entity = this.#scene.mentionAt[i]?.entity;
      if (entity?.kind === 'person') return `${surnameOf(entity.words)[0] ?? ''} ${noun}`;
      // "Holt's 2008 campaign", "her once formidable campaign": not the one that goes by her name.
      const word = wordAt(this.#scene.document, i);
      if (word !== 'presidential' && !isPossessive(word)) return '';
    }
    return '';
  }

  /** Where the description begins: behind its article, and behind the titles of whose it is. */
  #start({ first, head, coreLast }: NounPhrase): number {
    const { document, mentionAt } = this.#scene;
    const owner = mentionAt.slice(first, head).find((mention) => mention?.isPossessive);
    if (owner?.entity.kind === 'person' && owner.first > first && owner.first - first <= LONGEST_TITLE) {
      const titles = document.keys.slice(first, owner.first);
      if (
        titles.some(roleOf) &&
        titles.every((word) => roleOf(word) || ROLE_MODIFIERS.has(word) || ADJECTIVES.has(word))
      )
        return owner.first;
    }
    let start = first;
    while (start < head && OPENING.test(wordAt(document, start))) {
      const isName = mentionAt[start] !== undefined;
      const next = wordAt(document, start + 1);
      // "those in favour" has its noun here, "a written statement" has not.
      const isHead =
        PRONOUNS.test(wordAt(document, start)) &&
        start + 1 < coreLast &&
        HEAD_ENDS.has(next) &&
        !/(?:ed|en)$|^(?:about|over|under)$/.test(next);
      if (isName || isHead || this.#isPronoun(start, head) || this.#isOfTime(start) || this.#isPlace(start))
        break;
      start++;
    }
    return start;
  }

  /** "those surveyed", "those with experience": the word is no article, but the noun itself. */
  #isPronoun(start: number, head: number): boolean {
    const { document } = this.#scene;
    return wordAt(document, start) === 'those' && !isPluralNoun(wordAt(document, head));
  }

  /** "a New Norland voter": no new one. */
  #isPlace(start: number): boolean {
    const { document } = this.#scene;
    const isName = isCapitalized(document.tokens[start]) && isCapitalized(document.tokens[start + 1]);
    return isName && wordAt(document, start) === 'new' && NEW_PLACES.test(wordAt(document, start + 1));
  }

  /** "this year's race": the word tells which year. */
  #isOfTime(start: number): boolean {
    const { document } = this.#scene;
    return /^(this|that)$/.test(wordAt(document, start)) && isPossessive(wordAt(document, start + 2));
  }

  /** The printed words from one token to another, without marks and possessive endings behind them. */
  textOf(first: number, last: number): string {
    const { document } = this.#scene;
    let end = last;
    while (end > first + 1 && (isEdge(wordAt(document, end - 1)) || DANGLING.test(wordAt(document, end - 1))))
      end--;
    return textBetween(document, first, Math.max(first + 1, end));
  }

  /** Of whom a bare "46 percent" is a share: the "likely voters" that were named last. */
  #respondents(token: number): string | null {
    const { document } = this.#scene;
    for (let i = token - 1; i > Math.max(1, token - FARTHEST_RESPONDENTS); i--) {
      const isShare = wordAt(document, i) === 'of' && SHARE.test(wordAt(document, i - 1));
      if (!isShare && wordAt(document, i) !== 'among') continue;
      const sentence = document.sentences[(document.tokens[i] as Token).sentence];
      // "62 percent of those": they were named farther back.
      if (/^(those|them|these|whom)$/.test(wordAt(document, i + 1))) continue;
      const end = Math.min(sentence?.last ?? 0, i + LONGEST_RESPONDENTS);
      let last = i + 1;
      while (last < end && !VERB.test(wordAt(document, last))) last++;
      const phrase = readNounPhrase(this.#scene, { first: i + 1, last });
      if (!phrase?.isPlural) return null;
      return this.textOf(phrase.determiner ? i + 2 : i + 1, phrase.head + 1);
    }
    return null;
  }
}

/** Descriptions of one and of many by the same noun are kept apart. */
function keyOfNoun(noun: string, isPlural: boolean): string {
  return `${singularOf(noun)} ${isPlural}`;
}

/** The first word of a document's family; empty for other nouns. */
function familyOf(noun: string): string {
  return DOCUMENT_FAMILIES.find((family) => family.includes(noun))?.[0] ?? '';
}

function isEdge(word: string): boolean {
  return /^[,;:.“”"]$/.test(word) || isPossessive(word);
}
