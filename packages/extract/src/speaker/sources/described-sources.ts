import type { Token } from '../../text/document.ts';
import type { Documents } from '../documents/documents.ts';
import { ORGANIZATION_WORDS } from '../lexicon/organizations.ts';
import type { Entity } from '../names/entities.ts';
import { isParticular, isPassing, kindOf } from '../phrases/descriptions.ts';
import { isAcronymAlone, isNameLike } from '../phrases/name-like.ts';
import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import { startOf, textOf } from '../phrases/phrase-text.ts';
import { type Opening, ownConfidence } from '../scene/confidence.ts';
import { certain, type Meaning, UNKNOWN } from '../scene/meaning.ts';
import type { Scene } from '../scene/scene.ts';
import { isPossessive, roleOf, wordAt } from '../words.ts';
import { organizationDescribed, organizationSpokenOf, presidentIn } from './described-bodies.ts';
import {
  firstOffice,
  pairDescribed,
  personDescribed,
  personNamedLater,
  staysUnnamed,
} from './described-people.ts';
import { bodyNamedBefore, bodyNamedBehind, bodyNamedWithin } from './named-bodies.ts';
import { OwnDescriptions } from './own-descriptions.ts';
import { OwnedSources } from './owned-sources.ts';
import type { PronounReader } from './pronouns.ts';
import { isPart } from './quantities.ts';
import { populationOf } from './respondents.ts';

/** Confidence of each way from a description to a speaker, from the share that came out right. */
const SURE = {
  before: 0.68,
  headline: 0.35,
  share: 0.55,
  ofThem: 0.4,
  role: 0.8,
  nameLike: 0.7,
};

/** Most descriptions of one person that are kept as what he is. */
const MOST_DESCRIPTIONS = 8;

/** Least confidence at which a description in passing is taken for a mention of somebody known. */
const CLEAR = 0.6;

/** What somebody is called who is mostly not named, and nobody who is. */
const SELDOM_NAMED = /^(?:employee|employer|insider|source|witness)$/;

const OWNED = /^(his|her|its|their)$/;
const DEFINITE = /^(the|this|that|these|those)$/;

/** Words that open a description of somebody new. */
const INDEFINITE =
  /^(\p{N}.*|at|up|another|any|both|each|every|few|many|more|most|no|one|other|others|several|two|three|four|five|six|seven|eight|nine|ten|dozens)$/u;

/** Nouns for many of a kind. */
const COLLECTIONS = /^(?:batch|cache|collection|series|set|string|trove|wave)$/;

/** Understands descriptions: "the senator", "the agency", "his operatives", "a senior official". */
export class DescribedSources {
  readonly #scene: Scene;
  readonly #documents: Documents;
  readonly #own: OwnDescriptions;
  readonly #owned: OwnedSources;
  /** Of whom the text's shares are; found once. */
  #population: { name: string | null } | null = null;

  constructor(scene: Scene, { pronouns, documents }: { pronouns: PronounReader; documents: Documents }) {
    this.#scene = scene;
    this.#documents = documents;
    this.#own = new OwnDescriptions(scene, pronouns);
    this.#owned = new OwnedSources(scene, { pronouns, documents, own: this.#own });
  }

  read(phrase: NounPhrase): Meaning {
    if (OWNED.test(phrase.determiner)) return this.#owned.read(phrase);
    const document = this.#documentOf(phrase, true);
    if (document) return document;
    const apposed = bodyNamedBefore(this.#scene, phrase);
    if (apposed) return apposed;
    const isDefinite = DEFINITE.test(phrase.determiner);
    const isBare = phrase.determiner === '' && !INDEFINITE.test(wordAt(this.#scene.document, phrase.first));
    const mayBeNamed = (isDefinite || isBare) && !staysUnnamed(this.#scene, phrase);
    const found = mayBeNamed ? this.#known(phrase, isDefinite) : null;
    if (found && isDefinite) this.#addRole(found, phrase);
    return found ?? this.#ownMeaning(phrase, isDefinite ? 'definite' : isBare ? 'bare' : 'indefinite');
  }

  /** "The Ukrainian president said": what somebody known is called is what he is. */
  #addRole(
    { entity, confidence }: Meaning,
    { determiner, first, coreLast, noun, modifiers }: NounPhrase,
  ): void {
    if (entity?.kind !== 'person' || confidence < SURE.role || roleOf(noun) === null) return;
    const { tokens, text } = this.#scene.document;
    const start = (tokens[determiner === '' ? first : first + 1] as Token).start;
    const span = { start, end: (tokens[coreLast - 1] as Token).end };
    const role = text.slice(span.start, span.end);
    const isTold = [...entity.roles, ...entity.descriptions].some((known) => isSameText(known.text, role));
    if (!isTold && modifiers.length > 0 && entity.descriptions.length < MOST_DESCRIPTIONS)
      entity.descriptions.push({ text: role, span, noun: roleOf(noun) ?? noun, words: [...modifiers, noun] });
  }

  #ownMeaning(phrase: NounPhrase, opening: Opening): Meaning {
    const body =
      this.#owned.ofBody(phrase) ??
      this.#owned.ofOfficer(phrase) ??
      bodyNamedBehind(this.#scene, this.#own, phrase);
    if (body) return body;
    const isPerson = roleOf(phrase.noun) !== null && !phrase.isPlural && !staysUnnamed(this.#scene, phrase);
    const later = isPerson ? personNamedLater(this.#scene, phrase, opening !== 'indefinite') : null;
    if (later) return later;
    const owner = this.#own.ownerIn(phrase);
    const entity = this.#own.speakerOf(phrase, owner);
    if (entity.kind === 'other' && this.#isCollection(phrase)) entity.kind = 'document';
    const { kind } = entity;
    const isHeadline = this.#scene.document.tokens[phrase.head]?.paragraph === 0;
    // "Harbor official: No" in a headline is named below it.
    if (isHeadline && opening === 'bare' && !phrase.isPlural && roleOf(phrase.noun) !== null)
      return certain(entity, SURE.headline);
    // "Holt openly admitted" opens a sentence, and is named nowhere else: a name all the same.
    if (opening === 'bare' && isNameLike(this.#scene.document, phrase)) {
      entity.kind = 'person';
      return certain(entity, SURE.nameLike);
    }
    // "CNN noted": capitals where others are none.
    if (opening === 'bare' && !isHeadline && isAcronymAlone(this.#scene.document, phrase)) {
      entity.kind = 'organization';
      return certain(entity, SURE.nameLike);
    }
    const isOffice = /^secretary of (state|defense)$/.test(
      this.#scene.document.keys.slice(phrase.head, phrase.coreLast).join(' '),
    );
    const hasComplement = (phrase.coreLast > phrase.head + 1 && !isOffice) || phrase.noun.startsWith('@');
    // "14 percent", "six in 10": of whom is told, and was not found.
    if (isPart(entity.name)) return certain(this.#ofPopulation(entity, phrase), SURE.share);
    // "many of them": who they are stands elsewhere.
    if (/ of (?:them|these|those|whom|which)$/.test(entity.name))
      return { ...UNKNOWN, candidates: [{ entity, confidence: SURE.ofThem }] };
    const confidence = ownConfidence(opening, {
      kind,
      isParticular: hasComplement || isParticular(phrase) || phrase.modifiers.some(tellsApart),
      isToldApart: phrase.modifiers.length > 0,
    });
    return certain(entity, confidence * (owner?.confidence ?? 1));
  }

  /** A share of those whom the text speaks of most; as printed where it tells of none. */
  #ofPopulation(share: Entity, phrase: NounPhrase): Entity {
    this.#population ??= { name: populationOf(this.#scene) };
    const population = this.#population.name;
    if (population === null) return share;
    const link = / (?:in|of|out of) /.test(share.name) ? '' : 'of ';
    return this.#own.named(`${share.name} ${link}${population}`, phrase);
  }

  /** "a batch of emails": documents, and all of them. */
  #isCollection({ head, noun, coreLast }: NounPhrase): boolean {
    const { document } = this.#scene;
    if (!COLLECTIONS.test(noun) || wordAt(document, head + 1) !== 'of') return false;
    const of = readNounPhrase(this.#scene, { first: head + 2, last: coreLast });
    return of !== null && kindOf(of) === 'document';
  }

  /** "The niece, | Lena Holt, said": who was credited as a niece before is she. */
  nameBearer(phrase: NounPhrase, person: Entity): void {
    if (phrase.determiner !== 'the' || phrase.isPlural || person.kind !== 'person') return;
    const known =
      roleOf(phrase.noun) && !this.#scene.mentionAt[phrase.head] ? this.#own.before(phrase) : null;
    if (known?.kind === 'anonymous' && known.isCredited) known.namedAs ??= person;
  }

  /** "the tree-planting group Harbors for Shade": the body that a phrase names itself; `null` where it names none. */
  bodyCalled(phrase: NounPhrase): Meaning | null {
    return bodyNamedWithin(this.#scene, this.#own, phrase);
  }

  /** What a description without its owner means; by `name`, where it has one as printed. */
  ownedBy(owner: Meaning, phrase: NounPhrase, name?: string): Meaning {
    return this.#owned.of(owner, phrase, name);
  }

  /** Notes that a statement was credited to somebody known by his description. */
  noteCredited(entity: Entity): void {
    this.#own.noteCredited(entity);
  }

  /** Whom a description in running text brings in or comes back to; `null` where that is not clear. */
  speakerInPassing(phrase: NounPhrase): Entity | null {
    const { determiner, isPlural } = phrase;
    const isPerson = roleOf(phrase.noun) !== null;
    const document = OWNED.test(determiner) ? null : this.#documentOf(phrase, false);
    if (document) return document.entity;
    if (OWNED.test(determiner) || DEFINITE.test(determiner)) {
      const known = OWNED.test(determiner) ? this.#owned.read(phrase) : this.#known(phrase, true);
      if (known && known.confidence >= CLEAR) return known.entity;
      const isToldApart = phrase.modifiers.length > 0;
      return known || isPerson || !isToldApart ? null : this.#own.speakerOf(phrase);
    }
    const isNew =
      determiner !== '' ||
      isPlural ||
      phrase.modifiers.some(isPossessive) ||
      (isPerson && INDEFINITE.test(wordAt(this.#scene.document, phrase.first)));
    if (!isNew) return null;
    const place = isPerson && !isPlural ? this.#whereBehind(phrase) : null;
    return place ? this.#own.named(place, phrase) : this.#own.speakerOf(phrase);
  }

  /** "a judge | in Norland", "an employee | of the Harbor Post": somebody with where he is; `null` where no name tells. */
  #whereBehind(phrase: NounPhrase): string | null {
    const { document, mentionAt } = this.#scene;
    const link = phrase.head + 1;
    if (!/^(?:at|for|from|in|of)$/.test(wordAt(document, link))) return null;
    const place = mentionAt[wordAt(document, link + 1) === 'the' ? link + 2 : link + 1];
    if (!place || place.isPossessive || place.entity.kind === 'person') return null;
    return textOf(document, startOf(this.#scene, phrase), place.last);
  }

  /** Whoever the description means that the article spoke of before. */
  #known(phrase: NounPhrase, isDefinite: boolean): Meaning | null {
    if (roleOf(phrase.noun) !== null) {
      if (!phrase.isPlural && SELDOM_NAMED.test(phrase.noun)) return isDefinite ? this.#before(phrase) : null;
      if (!phrase.isPlural)
        return (
          personDescribed(this.#scene, firstOffice(this.#scene, phrase) ?? phrase, isDefinite) ??
          (isDefinite ? this.#unnamedBefore(phrase) : null)
        );
      if (phrase.coreLast > phrase.head + 1) return null;
      return (isDefinite ? pairDescribed(this.#scene, phrase) : null) ?? this.#before(phrase);
    }
    const kind = kindOf(phrase);
    const isPlain = phrase.coreLast === phrase.head + 1;
    // "the campaign of the former senator": the words behind it tell which.
    if (kind === 'organization' && isDefinite && isPlain)
      return (
        organizationDescribed(this.#scene, phrase) ??
        this.#creditedBefore(phrase) ??
        organizationSpokenOf(this.#scene, phrase) ??
        this.#before(phrase) ??
        this.#administration(phrase)
      );
    if (kind === 'other' && isDefinite && isPlain && ORGANIZATION_WORDS.has(phrase.noun)) {
      const body = organizationDescribed(this.#scene, phrase);
      if (body) return body;
    }
    const isBare = isPlain && phrase.modifiers.every((word) => isDefinite && isPassing(word));
    return (isDefinite || kind === 'group') && isBare ? this.#before(phrase) : null;
  }

  #documentOf(phrase: NounPhrase, isSource: boolean): Meaning | null {
    if (kindOf(phrase) !== 'document') return null;
    return this.#owned.ofBody(phrase) ?? this.#documents.meet(phrase, { isSource });
  }

  /** "the source": the one who was credited before, by a fuller description. */
  #unnamedBefore(phrase: NounPhrase): Meaning | null {
    const known = this.#own.before(phrase);
    return known?.isCredited && known.kind === 'anonymous' ? certain(known, SURE.before) : null;
  }

  /** "the administration", where the text has one president. */
  #administration(phrase: NounPhrase): Meaning | null {
    if (phrase.noun !== 'administration' || phrase.modifiers.length > 0) return null;
    const president = presidentIn(this.#scene);
    const surname = president?.name.split(' ').at(-1);
    return surname ? certain(this.#own.named(`${surname} administration`, phrase), SURE.before) : null;
  }

  #creditedBefore(phrase: NounPhrase): Meaning | null {
    const known = this.#own.before(phrase);
    return known?.isCredited ? certain(known, SURE.before) : null;
  }

  #before(phrase: NounPhrase): Meaning | null {
    const known = this.#own.before(phrase);
    return known && certain(known, SURE.before);
  }
}

function isSameText(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** "the third official", "Holt's deputy". */
function tellsApart(word: string): boolean {
  return isPossessive(word) || /^(first|second|third|fourth|fifth|other)$/.test(word);
}
