import { belongsElsewhere } from './belonging.ts';
import { conflicts, fitOf, genderOfPhrase, kindOf } from './descriptions.ts';
import { type Entity, nameOf } from './entities.ts';
import { GENERIC_ORGANIZATIONS } from './lexicon/organizations.ts';
import { ADJECTIVES } from './lexicon/places.ts';
import { GENERIC_ROLES, LIMITING_MODIFIERS, OFFICES } from './lexicon/roles.ts';
import { certain, type Meaning, meaningFrom } from './meaning.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { OwnDescriptions } from './own-descriptions.ts';
import type { PronounReader } from './pronouns.ts';
import { confidenceOf } from './salience.ts';
import type { Scene } from './scene.ts';
import { isCapitalized, roleOf, wordAt } from './words.ts';

/** Confidence of each way from a description to a speaker, from the share that came out right. */
const SURE = { description: 0.9, own: 0.72, guessed: 0.66 };

/** Least confidence at which whoever was spoken of last is taken for whom a description means. */
const LEAST_GUESSED = 0.55;

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
    const isDefinite = /^(the|this|that|these|those)$/.test(phrase.determiner);
    if (/^(his|her|its|their)$/.test(phrase.determiner)) return this.#possessed(phrase);
    const { document } = this.#scene;
    const isHeadline = document.tokens[phrase.head]?.paragraph === 0;
    const isBare = phrase.determiner === '' && !/^\p{N}/u.test(wordAt(document, phrase.first));
    if (isDefinite || isBare) {
      const found = this.#readDefinite(phrase, isDefinite || (isHeadline && !phrase.isPlural));
      if (found) return found;
    }
    return certain(this.#own.speakerOf(phrase), SURE.own);
  }

  #readDefinite(phrase: NounPhrase, isDefinite: boolean): Meaning | null {
    const kind = kindOf(phrase);
    const isRole = roleOf(phrase.noun) !== null;
    if (isRole && !phrase.isPlural) return this.#personDescribed(phrase, isDefinite);
    if (isRole && isDefinite) return this.#peopleDescribed(phrase) ?? this.#before(phrase);
    if (kind === 'organization' && isDefinite)
      return (
        this.#organizationDescribed(phrase) ?? this.#before(phrase) ?? this.#organizationSpokenOf(phrase)
      );
    const isPlain = phrase.modifiers.length === 0 && phrase.coreLast === phrase.head + 1;
    return (isDefinite || kind === 'group') && isPlain ? this.#before(phrase) : null;
  }

  #before(phrase: NounPhrase): Meaning | null {
    const known = this.#own.before(phrase);
    return known && certain(known, 0.8);
  }

  /** The person of the article whose printed role fits, else whoever was spoken of last. */
  #personDescribed(phrase: NounPhrase, isDefinite: boolean): Meaning | null {
    const here = phrase.head;
    const fitting = this.#scene.people.flatMap((entity) => {
      const fit = fitOf(phrase, entity);
      if (fit === null || belongsElsewhere(this.#scene, phrase, entity)) return [];
      const isKnown = entity.latest >= 0 && entity.latest < here;
      const recency = isKnown ? 1.2 / (1 + (here - entity.latest) / 80) : 0;
      return [{ entity, score: fit * 1.5 + recency + Math.min(1, Math.log2(1 + entity.fullMentions) / 4) }];
    });
    fitting.sort((a, b) => b.score - a.score);
    const [best, second] = fitting;
    if (best && (isDefinite || best.score > 2.2)) {
      const lead = second ? best.score - second.score : 2;
      return meaningFrom(fitting, lead > 0.8 ? SURE.description : lead > 0.25 ? 0.75 : 0.6);
    }
    if (!isDefinite) return null;
    return this.#before(phrase) ?? this.#personSpokenOf(phrase);
  }

  #personSpokenOf(phrase: NounPhrase): Meaning | null {
    if (!GENERIC_ROLES.has(phrase.noun)) return null;
    // "the former Danish prime minister" says too much for a guess: only a printed role tells who that is.
    const isLimited = phrase.modifiers.some((word) => LIMITING_MODIFIERS.has(word));
    if (isLimited && phrase.modifiers.some((word) => ADJECTIVES.has(word) && !LIMITING_MODIFIERS.has(word)))
      return null;
    const gender = genderOfPhrase(phrase);
    const ranked = this.#scene.salience.rank({
      token: phrase.first,
      reach: 3,
      isSource: true,
      fits: (entity) =>
        entity.kind === 'person' &&
        !(gender && entity.gender && gender !== entity.gender) &&
        !(OFFICES.has(phrase.noun) && entity.roles.length > 0 && !(gender && entity.gender)) &&
        !entity.isPlural &&
        !phrase.modifiers.some((word) => conflicts(word, entity)) &&
        !belongsElsewhere(this.#scene, phrase, entity),
    });
    const confidence = Math.min(SURE.guessed + 0.1, confidenceOf(ranked));
    return confidence >= LEAST_GUESSED ? meaningFrom(ranked, confidence) : null;
  }

  /** "the senators": the pair last spoken of, where both are. */
  #peopleDescribed(phrase: NounPhrase): Meaning | null {
    const pair = this.#scene.latestPair;
    if (!pair) return null;
    const isGeneric = /^(candidates|nominees|rivals|two|men|women)$/.test(phrase.noun);
    const fits = pair.members.some((member) => isGeneric || fitOf(phrase, member) !== null);
    return fits && pair.members.every(({ kind }) => kind === 'person') ? certain(pair, 0.8) : null;
  }

  /** "the agency": the organisation whose name has the noun. */
  #organizationDescribed(phrase: NounPhrase): Meaning | null {
    const { noun, head } = phrase;
    if (phrase.coreLast > head + 1 || phrase.modifiers.length > 1) return null;
    if (phrase.modifiers.some((word) => isCapitalized(this.#scene.document.tokens[head - 1]) && word !== ''))
      return null;
    const ranked = this.#scene.organizations
      .filter((entity) => entity.latest >= 0 && entity.words.includes(noun))
      .map((entity) => ({ entity, score: entity.latest }))
      .sort((a, b) => b.score - a.score);
    return ranked.length > 0 ? meaningFrom(ranked, SURE.description) : null;
  }

  /** "the group": the organisation that was spoken of last. */
  #organizationSpokenOf(phrase: NounPhrase): Meaning | null {
    if (!GENERIC_ORGANIZATIONS.has(phrase.noun) || phrase.modifiers.length > 0) return null;
    const near = this.#scene.salience.rank({
      token: phrase.first,
      reach: 2,
      isSource: true,
      fits: (entity) => entity.kind === 'organization' && !entity.isPlace && !entity.isPlural,
    });
    const confidence = Math.min(SURE.guessed, confidenceOf(near));
    return confidence >= LEAST_GUESSED ? meaningFrom(near, confidence) : null;
  }

  /** "his operatives": whose they are is told by name. */
  #possessed(phrase: NounPhrase): Meaning {
    const owner: { entity: Entity | null; confidence: number } = this.#pronouns.read(phrase.first);
    if (!owner.entity) return certain(this.#own.speakerOf(phrase), 0.5);
    const rest = this.#own.textOf(phrase.first + 1, phrase.coreLast);
    const short = `${owner.entity.words.at(-1) ?? ''} ${phrase.noun}`;
    const known = this.#own.get(short);
    return certain(
      known ?? this.#own.named(`${nameOf(owner.entity)}'s ${rest}`, phrase),
      SURE.own * owner.confidence,
    );
  }
}
