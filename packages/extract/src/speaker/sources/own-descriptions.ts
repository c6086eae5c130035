import { ADJECTIVES } from '../lexicon/places.ts';
import { HEAD_ENDS } from '../lexicon/words.ts';
import { createEntity, type Entity, possessiveOf } from '../names/entities.ts';
import { surnameOf } from '../names/same-person.ts';
import { genderOfPhrase, isPassing, kindOf } from '../phrases/descriptions.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { startOf, textOf } from '../phrases/phrase-text.ts';
import { LEAST_NAMED } from '../scene/confidence.ts';
import type { Scene } from '../scene/scene.ts';
import { isPossessive, keyOf, singularOf, textBetween, wordAt } from '../words.ts';
import type { PronounReader } from './pronouns.ts';
import { nameOfQuantity } from './quantities.ts';

/** What goes by its owner's surname however that is printed. */
const CAMPAIGNS = /^(campaign|camp)$/;

/** Titles of newspapers that print them before each surname: the name itself is told in full. */
const COURTESY = /^(?:mr|mrs|ms|dr)\.?$/;

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
  readonly #creditedByNoun = new Map<string, Entity>();
  /** Campaigns that go by a surname, by their keys; found once. */
  #campaigns: Map<string, string> | null = null;

  constructor(scene: Scene, pronouns: PronounReader) {
    this.#scene = scene;
    this.#pronouns = pronouns;
  }

  /** The speaker that a description makes, without its article; who is owner in it by a pronoun is named. */
  speakerOf(phrase: NounPhrase, owner: Owner | null = null): Entity {
    const first = startOf(this.#scene, phrase);
    if (owner) {
      const before = textBetween(this.#scene.document, first, owner.token);
      const behind = textOf(this.#scene.document, owner.token + 1, phrase.coreLast);
      return this.named(`${before} ${possessiveOf(owner.entity)} ${behind}`, phrase);
    }
    return this.named(nameOfQuantity(this.#scene, phrase, first) ?? this.#printed(phrase, first), phrase);
  }

  /** As printed, with the full name of whose document it is: "Holt's letter" of Lena Holt, and of "Mr. Holt's rivals". */
  #printed(phrase: NounPhrase, first: number): string {
    const { document, mentionAt } = this.#scene;
    const owner = mentionAt[first];
    const isNamed = owner?.isPossessive && owner.entity.kind === 'person' && owner.last < phrase.head;
    const isDocument = kindOf(phrase) === 'document' && owner?.last === phrase.head - 1;
    if (!isNamed || !(isDocument || COURTESY.test(wordAt(document, first - 1))))
      return textOf(document, first, phrase.coreLast);
    return `${possessiveOf(owner.entity)} ${textOf(document, owner.last + 1, phrase.coreLast)}`;
  }

  /** Whom a pronoun inside a description means: "sources close to | her | campaign"; `null` where none stands in it. */
  ownerIn({ head, coreLast }: NounPhrase): Owner | null {
    let isOwn = false;
    for (let token = head + 1; token + 1 < coreLast; token++) {
      // "drivers who own their cars": their own.
      const word = wordAt(this.#scene.document, token);
      isOwn ||= /^(?:who|that)$/.test(word);
      if (isOwn && /^(?:he|she|they)$/.test(word)) return null;
      if (isOwn && (!/^(?:her|his)$/.test(word) || HEAD_ENDS.has(wordAt(this.#scene.document, token + 1))))
        continue;
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
    if (known) {
      // "Holt's campaign" is what the article calls "her campaign".
      if (CAMPAIGNS.test(phrase.noun) && name.length < known.name.length) known.name = name;
      return known;
    }
    const entity = createEntity(kindOf(phrase), name, [...phrase.modifiers, phrase.noun]);
    if (!entity.isPlural) entity.gender = genderOfPhrase(phrase);
    entity.isPlural ||= phrase.isPlural && entity.kind !== 'document';
    this.#byName.set(key, entity);
    if (owned) this.#byOwner.set(owned, entity);
    this.#byNoun.set(keyOfNoun(phrase.noun, entity.isPlural), entity);
    return entity;
  }

  /** What somebody owns: "his campaign" is the "Holt campaign" of before, and "Holt's campaign" behind it is the same. */
  ownedBy(owner: Entity, { name, phrase }: { name: string; phrase: NounPhrase }): Entity {
    const isCampaign =
      CAMPAIGNS.test(phrase.noun) && phrase.modifiers.every((word) => word === 'presidential');
    const surname = surnameOf(owner.words)[0] ?? '';
    const key = isCampaign && owner.kind === 'person' ? `${surname} ${phrase.noun}` : '';
    // "his administration" is the Holt administration.
    const isRule =
      phrase.noun === 'administration' && phrase.modifiers.length === 0 && owner.kind === 'person';
    const ruled = isRule ? `${owner.name.split(' ').at(-1)} administration` : name;
    const usual = (key && this.#usualNameOf(key)) || ruled;
    const known = this.#byOwner.get(key) ?? this.named(usual, phrase);
    if (key) this.#byOwner.set(key, known);
    return known;
  }

  /** "Holt campaign", where the text calls it so anywhere: also in "a Holt campaign memo". */
  #usualNameOf(key: string): string | undefined {
    const { document, mentionAt } = this.#scene;
    if (!this.#campaigns) {
      this.#campaigns = new Map();
      for (let i = 1; i < document.keys.length; i++) {
        const mention = mentionAt[i - 1];
        if (!CAMPAIGNS.test(document.keys[i] ?? '') || mention?.entity.kind !== 'person') continue;
        const surname = surnameOf(mention.entity.words)[0] ?? '';
        if (mention.last === i && document.keys[i - 1] === surname)
          this.#campaigns.set(`${surname} ${document.keys[i]}`, textBetween(document, i - 1, i + 1));
      }
    }
    return this.#campaigns.get(key);
  }

  /** A description of the same noun that this one fits: "the official" is the "NATO official" of before. */
  before(phrase: NounPhrase): Entity | null {
    const owned = this.#ownedKey(phrase);
    if (owned) return this.#campaignOf(owned, phrase);
    const key = keyOfNoun(phrase.noun, phrase.isPlural);
    for (const known of [this.#creditedByNoun.get(key), this.#byNoun.get(key)])
      if (known && this.#isMeant(known, phrase)) return known;
    return null;
  }

  /** The campaign of this key; "the Holt campaign" is the usual name of "Holt's presidential campaign". */
  #campaignOf(key: string, phrase: NounPhrase): Entity | null {
    const known = this.#byOwner.get(key) ?? null;
    const name = textOf(this.#scene.document, startOf(this.#scene, phrase), phrase.coreLast);
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
    // "people" are others each time.
    if (determiner === '' && (!known.isCredited || noun === 'people' || ADJECTIVES.has(singularOf(noun))))
      return false;
    const words = new Set(known.words);
    return modifiers.every((word) => words.has(word) || (determiner !== '' && isPassing(word)));
  }

  /** Key of what somebody owns by his surname: "Holt's office" is "Lena Holt's office"; empty for all else. */
  #bodyKey({ first, head, coreLast }: NounPhrase): string {
    const { document, mentionAt, titledAt } = this.#scene;
    const owner = mentionAt[first] ?? titledAt[first];
    if (!owner?.isPossessive || owner.entity.kind !== 'person' || owner.last > head) return '';
    const rest = document.keys.slice(owner.last + 1, coreLast);
    return [surnameOf(owner.entity.words)[0], ...rest].join(' ');
  }

  /** Key of a campaign by whose it is, however that is printed; empty where it is nobody's. */
  #ownedKey(phrase: NounPhrase): string {
    const { first, head, noun } = phrase;
    if (!CAMPAIGNS.test(noun)) return this.#bodyKey(phrase);
    for (let i = head - 1; i >= first; i--) {
      const entity = this.#scene.mentionAt[i]?.entity;
      if (entity?.kind === 'person') return `${surnameOf(entity.words)[0] ?? ''} ${noun}`;
      // "Holt's 2008 campaign", "her once formidable campaign": not the one that goes by her name.
      const word = wordAt(this.#scene.document, i);
      if (word !== 'presidential' && !isPossessive(word)) return '';
    }
    return '';
  }
}

/** Descriptions of one and of many by the same noun are kept apart. */
function keyOfNoun(noun: string, isPlural: boolean): string {
  return `${singularOf(noun)} ${isPlural}`;
}
