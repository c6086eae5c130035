import { belongsElsewhere } from './belonging.ts';
import { type Opening, ownConfidence } from './confidence.ts';
import { genderOfPhrase, isSameDescription, kindOf } from './descriptions.ts';
import { type Entity, nameOf } from './entities.ts';
import { DOCUMENT_NOUNS, GENERIC_ORGANIZATIONS } from './lexicon/organizations.ts';
import { ADJECTIVES } from './lexicon/places.ts';
import { GENERIC_ROLES, LIMITING_MODIFIERS, OFFICES } from './lexicon/roles.ts';
import { certain, type Meaning, meaningFrom, type Ranked } from './meaning.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { OwnDescriptions } from './own-descriptions.ts';
import { phraseBefore } from './phrase-before.ts';
import type { PronounReader } from './pronouns.ts';
import { fitOf, type RoleFit } from './role-fit.ts';
import { confidenceOf } from './salience.ts';
import { WEIGHTS } from './salience-weights.ts';
import type { Scene } from './scene.ts';
import { isCapitalized, isPossessive, roleOf, wordAt } from './words.ts';

/** Confidence of each way from a description to a speaker, from the share that came out right. */
const SURE = { noun: 0.9, owned: 0.75, guessed: 0.66, before: 0.68, pair: 0.8, headline: 0.35, share: 0.55 };

/** Least confidence at which a description is taken for somebody named, rather than for a speaker of its own. */
const LEAST = 0.5;

/** Least confidence at which a description in passing is taken for a mention of somebody known. */
const CLEAR = 0.6;

/** What speaks against a description without an article being of somebody named before, in log odds. */
const BARE = 2.5;

/** Log odds that a person is meant by a description, by how it fits what is printed of him; fitted as `WEIGHTS` are. */
const FIT = {
  same: 2.2,
  sole: 1.7,
  broader: 2.2,
  other: 0.4,
  otherOffice: -4,
  unknown: 0.5,
  uncommon: -2.4,
  outranked: -2,
  shared: 1.1,
  contradicted: -7,
  elsewhere: -7,
  foreign: -5,
  untold: 0.5,
  unheard: -2.6,
  abroad: -5,
  limits: -3,
  anonymous: 3,
  // Nobody was spoken of before a headline.
  headline: 2.5,
};

const OWNED = /^(his|her|its|their)$/;
const DEFINITE = /^(the|this|that|these|those)$/;

/** Words that open a description of somebody new. */
const INDEFINITE =
  /^(\p{N}.*|another|any|both|each|every|few|many|more|most|no|one|other|others|several|two|three|four|five|six|seven|eight|nine|ten|dozens)$/u;

/** How many tokens ahead the full description of what a headline names is looked for. */
const FULL_REACH = 250;

/** How many sentences back those are looked for of whom no fitting role is printed. */
const REACH = 4;

/** Understands descriptions: "the senator", "the agency", "his operatives", "a senior official". */
export class DescribedSources {
  readonly #scene: Scene;
  readonly #pronouns: PronounReader;
  readonly #own: OwnDescriptions;

  constructor(scene: Scene, pronouns: PronounReader) {
    this.#scene = scene;
    this.#pronouns = pronouns;
    this.#own = new OwnDescriptions(scene);
  }

  read(phrase: NounPhrase): Meaning {
    if (OWNED.test(phrase.determiner)) return this.#possessed(phrase);
    const full = this.#fullInText(phrase);
    if (full) return certain(full, SURE.before);
    const isDefinite = DEFINITE.test(phrase.determiner);
    const isBare = phrase.determiner === '' && !INDEFINITE.test(wordAt(this.#scene.document, phrase.first));
    const found = isDefinite || isBare ? this.#known(phrase, isDefinite) : null;
    return found ?? this.#ownMeaning(phrase, isDefinite ? 'definite' : isBare ? 'bare' : 'indefinite');
  }

  #ownMeaning(phrase: NounPhrase, opening: Opening): Meaning {
    const entity = this.#own.speakerOf(phrase);
    const { kind } = entity;
    const isHeadline = this.#scene.document.tokens[phrase.head]?.paragraph === 0;
    // "Harbor official: No" in a headline is named below it.
    if (isHeadline && opening === 'bare' && !phrase.isPlural && roleOf(phrase.noun) !== null)
      return certain(entity, SURE.headline);
    const hasComplement = phrase.coreLast > phrase.head + 1;
    // "14 percent": of whom is told, and was not found.
    if (entity.name.endsWith('percent')) return certain(entity, SURE.share);
    return certain(
      entity,
      ownConfidence(opening, {
        kind,
        isParticular: hasComplement || isParticular(phrase) || phrase.modifiers.some(isOrdinal),
      }),
    );
  }

  /** Notes that a statement was credited to somebody known by his description. */
  noteCredited(entity: Entity): void {
    this.#own.noteCredited(entity);
  }

  /** Whom a description in running text brings in or comes back to; `null` where that is not clear. */
  speakerInPassing(phrase: NounPhrase): Entity | null {
    const { determiner, isPlural } = phrase;
    const isPerson = roleOf(phrase.noun) !== null;
    if (OWNED.test(determiner) || DEFINITE.test(determiner)) {
      const known = OWNED.test(determiner) ? this.#possessed(phrase) : this.#known(phrase, true);
      if (known && known.confidence >= CLEAR) return known.entity;
      const isToldApart = phrase.modifiers.length > 0 || kindOf(phrase) === 'document';
      return known || isPerson || !isToldApart ? null : this.#own.speakerOf(phrase);
    }
    const isNew =
      determiner !== '' ||
      isPlural ||
      phrase.modifiers.some(isPossessive) ||
      (isPerson && INDEFINITE.test(wordAt(this.#scene.document, phrase.first)));
    return isNew ? this.#own.speakerOf(phrase) : null;
  }

  /** Whoever the description means that the article spoke of before. */
  #known(phrase: NounPhrase, isDefinite: boolean): Meaning | null {
    if (roleOf(phrase.noun) !== null) {
      if (!phrase.isPlural) return this.#personDescribed(phrase, isDefinite);
      if (phrase.coreLast > phrase.head + 1) return null;
      return (isDefinite ? this.#pairDescribed(phrase) : null) ?? this.#before(phrase);
    }
    const kind = kindOf(phrase);
    const isPlain = phrase.coreLast === phrase.head + 1;
    // "the campaign of the former senator": the words behind it tell which.
    if (kind === 'organization' && isDefinite && isPlain)
      return (
        this.#organizationDescribed(phrase) ?? this.#before(phrase) ?? this.#organizationSpokenOf(phrase)
      );
    const isBare = isPlain && phrase.modifiers.length === 0;
    return (isDefinite || kind === 'group') && isBare ? this.#before(phrase) : null;
  }

  #before(phrase: NounPhrase): Meaning | null {
    const known = this.#own.before(phrase);
    return known && certain(known, SURE.before);
  }

  /** The person whom a description fits best, by the roles printed of him and by when he was spoken of last. */
  #personDescribed(phrase: NounPhrase, isDefinite: boolean): Meaning | null {
    const gender = genderOfPhrase(phrase);
    const isHeadline = this.#scene.document.tokens[phrase.head]?.paragraph === 0;
    const fits = new Map(this.#scene.people.map((entity) => [entity, fitOf(phrase, entity)]));
    const bearers = [...fits].filter(
      ([, fit]) => fit.noun === 'same' && fit.contradicted === 0 && fit.limits < 1,
    );
    const sole = bearers.length === 1 ? bearers[0]?.[0] : undefined;
    const ranked: Ranked[] = this.#scene.salience.rank({
      kind: 'description',
      token: phrase.first,
      reach: REACH,
      isSource: true,
      fits: (entity) =>
        !entity.isPlural &&
        (entity.kind === 'person' || (entity.kind === 'anonymous' && isSameDescription(phrase, entity))) &&
        !(gender && entity.gender && gender !== entity.gender),
      others: this.#scene.people,
      prior: (entity) =>
        priorOf(phrase, entity, { fit: fits.get(entity), sole }) +
        (isHeadline && entity === sole ? FIT.headline : 0) +
        (belongsElsewhere(this.#scene, phrase, entity) ? FIT.elsewhere : 0),
    });
    const confidence = confidenceOf(
      ranked,
      WEIGHTS.description.nobody + (isDefinite || isHeadline ? 0 : BARE),
    );
    return confidence >= LEAST ? meaningFrom(ranked, confidence) : null;
  }

  /** "Poll: …" in a headline: the document that the text describes in full. */
  #fullInText({ head, noun, modifiers, coreLast }: NounPhrase): Entity | null {
    const { document, mentionAt } = this.#scene;
    const isHeadline =
      document.tokens[head]?.paragraph === 0 && modifiers.length === 0 && coreLast === head + 1;
    if (!isHeadline || !DOCUMENT_NOUNS.has(noun)) return null;
    const last = Math.min(document.keys.length, head + FULL_REACH);
    for (let i = head + 1; i < last; i++) {
      if (wordAt(document, i) !== noun || document.tokens[i]?.paragraph === 0) continue;
      const phrase = phraseBefore(this.#scene, i + 1);
      if (phrase?.head === i && phrase.modifiers.some((_, k) => mentionAt[i - 1 - k]))
        return this.#own.speakerOf(phrase);
    }
    return null;
  }

  /** "the senators": the pair last spoken of, where both are. */
  #pairDescribed(phrase: NounPhrase): Meaning | null {
    const pair = this.#scene.latestPair;
    if (!pair) return null;
    const isGeneric = /^(candidates|nominees|rivals|two|men|women)$/.test(phrase.noun);
    const fits = pair.members.some(
      (member) => isGeneric || /^(same|broader)$/.test(fitOf(phrase, member).noun),
    );
    return fits && pair.members.every(({ kind }) => kind === 'person') ? certain(pair, SURE.pair) : null;
  }

  /** "the agency": the organisation whose name has the noun. */
  #organizationDescribed(phrase: NounPhrase): Meaning | null {
    const { noun, head } = phrase;
    if (phrase.modifiers.length > 1) return null;
    if (phrase.modifiers.some((word) => isCapitalized(this.#scene.document.tokens[head - 1]) && word !== ''))
      return null;
    const ranked = this.#scene.organizations
      .filter((entity) => entity.latest >= 0 && entity.words.includes(noun))
      .map((entity) => ({ entity, score: entity.latest }))
      .sort((a, b) => b.score - a.score);
    return ranked.length > 0 ? meaningFrom(ranked, SURE.noun) : null;
  }

  /** "the group": the organisation that was spoken of last. */
  #organizationSpokenOf(phrase: NounPhrase): Meaning | null {
    if (!GENERIC_ORGANIZATIONS.has(phrase.noun) || phrase.modifiers.length > 0) return null;
    const near = this.#scene.salience.rank({
      kind: 'organization',
      token: phrase.first,
      reach: REACH,
      isSource: true,
      fits: ({ kind, isCredited, isPlace, isPlural }) =>
        (kind === 'organization' || (kind === 'other' && isCredited)) && !isPlace && !isPlural,
    });
    const confidence = Math.min(SURE.guessed, confidenceOf(near, WEIGHTS.organization.nobody));
    return confidence >= LEAST ? meaningFrom(near, confidence) : null;
  }

  /** "his operatives": whose they are is told by name. */
  #possessed(phrase: NounPhrase): Meaning {
    const owner: { entity: Entity | null; confidence: number } = this.#pronouns.read(phrase.first);
    if (!owner.entity) return certain(this.#own.speakerOf(phrase), 0.5);
    const rest = this.#own.textOf(phrase.first + 1, phrase.coreLast);
    const name = `${possessiveOf(nameOf(owner.entity), owner.entity.isPlural)} ${rest}`;
    return certain(this.#own.ownedBy(owner.entity, { name, phrase }), SURE.owned * owner.confidence);
  }
}

function possessiveOf(name: string, isPlural: boolean): string {
  return isPlural && name.endsWith('s') ? `${name}'` : `${name}'s`;
}

interface Rivalry {
  fit?: RoleFit | undefined;
  /** The only person of the article of whom this role is printed. */
  sole?: Entity | undefined;
}

function priorOf(phrase: NounPhrase, entity: Entity, { fit = fitOf(phrase, entity), sole }: Rivalry): number {
  if (entity.kind === 'anonymous') return FIT.anonymous;
  const { noun, shared, contradicted, untold, foreign, unheard, limits } = fit;
  const role = roleOf(phrase.noun) ?? phrase.noun;
  const hasRole = noun === 'same' || noun === 'broader';
  const isOtherOffice = noun === 'other' && OFFICES.has(role) && hasOffice(entity);
  return (
    FIT[isOtherOffice ? 'otherOffice' : noun] +
    (entity === sole ? FIT.sole : 0) +
    (!hasRole && sole ? FIT.outranked : 0) +
    (!hasRole && isParticular(phrase) ? FIT.foreign : 0) +
    (!hasRole && !GENERIC_ROLES.has(role) ? FIT.uncommon : 0) +
    FIT.shared * shared +
    FIT.contradicted * contradicted +
    FIT.untold * untold +
    (hasRole ? 0 : FIT.unheard * unheard) +
    (hasRole ? FIT.abroad * foreign : 0) +
    FIT.limits * limits
  );
}

/** "the former Danish prime minister" says too much for a guess: only a printed role tells who that is. */
function isParticular({ modifiers }: NounPhrase): boolean {
  return (
    modifiers.some((word) => LIMITING_MODIFIERS.has(word)) &&
    modifiers.some((word) => ADJECTIVES.has(word) && !LIMITING_MODIFIERS.has(word))
  );
}

function hasOffice({ roles }: Entity): boolean {
  return roles.some(({ noun }) => OFFICES.has(noun));
}

function isOrdinal(word: string): boolean {
  return /^(first|second|third|fourth|fifth|other)$/.test(word);
}
