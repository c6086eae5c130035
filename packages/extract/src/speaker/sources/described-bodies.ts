import { GENERIC_ORGANIZATIONS } from '../lexicon/organizations.ts';
import { isOutlet, PUBLISHERS } from '../lexicon/outlets.ts';
import { ADJECTIVES, PLACES } from '../lexicon/places.ts';
import { LIMITING_MODIFIERS } from '../lexicon/roles.ts';
import { type Entity, nameOf } from '../names/entities.ts';
import { isPassing } from '../phrases/descriptions.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { LEAST_NAMED } from '../scene/confidence.ts';
import { type Meaning, meaningFrom, type Ranked } from '../scene/meaning.ts';
import { WEIGHTS } from '../scene/salience-weights.ts';
import type { Scene } from '../scene/scene.ts';
import { confidenceOf } from '../scene/score.ts';
import { isAcronym, isCapitalized, isPossessive } from '../words.ts';
import { bodiesCalled } from './body-callings.ts';

/** Confidence of the organisation whose name has the noun, and of the one that was spoken of last. */
const SURE = { noun: 0.9, called: 0.8, guessed: 0.66 };

/** How many sentences back the organisation spoken of last is looked for. */
const REACH = 4;

/** Nouns of bodies of the state, and words that their names have. */
const PUBLIC_NOUNS = /^(agency|bureau|commission|department|ministry|office)$/;
const PUBLIC_WORDS =
  /^(administration|agency|army|authority|board|bureau|commission|committee|congress|council|court|department|government|house|ministry|nations|office|parliament|party|police|school|senate|service|services|state|union|university)$/;

/** Nouns of businesses, which no public body's name fits. */
const BUSINESSES = /^(airline|bank|company|firm|manufacturer|operator|railroad|railway|retailer|supplier)$/;

/** Nouns of those who have joined, and words that the names of unions have. */
const ASSOCIATIONS = /^(association|group|non-?profit|organi[sz]ation|union)$/;
const UNION_WORDS =
  /^(association|brotherhood|employees|federation|guild|teachers|teamsters|union|united|workers)$/;

/** Nouns of places that speak as one. */
const PLACE_NOUNS = /^(city|country|county|nation|province|state|town|township|village)$/;
const SMALL_PLACES = /^(county|town|township|village)$/;
const LARGE_PLACES = /^(country|nation|province|state)$/;

/** "the agency": the organisation whose name has the noun. */
export function organizationDescribed(scene: Scene, phrase: NounPhrase): Meaning | null {
  const { noun, head } = phrase;
  // "the Super PAC": one word by its sense.
  const isOneWord = noun === 'pac' && phrase.modifiers.length === 1 && phrase.modifiers[0] === 'super';
  if (phrase.modifiers.length > 1) return null;
  if (!isOneWord && phrase.modifiers.length > 0 && isCapitalized(scene.document.tokens[head - 1]))
    return null;
  const ranked = scene.organizations
    .filter((entity) => entity.latest >= 0 && entity.words.some((word) => spelling(word) === spelling(noun)))
    // "the appeals court" is not the Supreme Court.
    .filter(
      ({ words }) => isOneWord || phrase.modifiers.every((word) => words.includes(word) || isPassing(word)),
    )
    .map((entity) => ({ entity, score: entity.latest }))
    .sort((a, b) => b.score - a.score);
  return ranked.length > 0 ? meaningFrom(ranked, SURE.noun) : null;
}

/** One spelling of British and American words for bodies. */
function spelling(word: string): string {
  return word === 'centre' ? 'center' : word === 'organisation' ? 'organization' : word;
}

/**
 * "the group": the organisation that was spoken of last and may be one; "the town": the place. Nobody, with candidates,
 * where several may be meant; `null` where none was spoken of.
 */
export function organizationSpokenOf(scene: Scene, phrase: NounPhrase): Meaning | null {
  const isPlaceNoun = PLACE_NOUNS.test(phrase.noun);
  if (/^(?:organi[sz]ation|service)$/.test(phrase.noun) && phrase.modifiers.join(' ') === 'news')
    return organizationSpokenOf(scene, { ...phrase, noun: 'outlet', modifiers: [] });
  if (!GENERIC_ORGANIZATIONS.has(phrase.noun) && !isPlaceNoun) return null;
  // "the conservative-leaning newspaper", "the social media company": what it is besides, and no other one.
  const isTold =
    PUBLISHERS.test(phrase.noun) || BUSINESSES.test(phrase.noun) || ASSOCIATIONS.test(phrase.noun);
  if (phrase.modifiers.length > (isTold ? MOST_MODIFIERS : 0) || phrase.modifiers.some(tellsOther))
    return null;
  const called = bodyCalled(scene, phrase);
  if (called) return called;
  const near = rankNear(scene, phrase, (entity) =>
    isPlaceNoun ? mayBePlace(phrase.noun, entity) : mayBe(phrase.noun, entity),
  );
  if (near.length === 0) return null;
  const confidence = Math.min(SURE.guessed, confidenceOf(near, WEIGHTS.organization.nobody));
  const meaning = meaningFrom(near, confidence);
  return confidence >= LEAST_NAMED ? meaning : { ...meaning, entity: null };
}

/** "the firm", of Holt Energy that was called an oil giant: the one that was, or the latest of those spoken of lately. */
function bodyCalled(scene: Scene, { noun, first }: NounPhrase): Meaning | null {
  const { tokens } = scene.document;
  const sentence = tokens[first]?.sentence ?? 0;
  const near = bodiesCalled(scene, noun)
    .filter(({ latest }) => latest >= 0 && sentence - (tokens[latest]?.sentence ?? 0) <= CALLED_REACH)
    .map((entity) => ({ entity, score: entity.latest }))
    .sort((a, b) => b.score - a.score);
  return near.length > 0 ? meaningFrom(near, near.length === 1 ? SURE.called : SURE.guessed) : null;
}

/** How many sentences back a body is looked for that was called something of the kind. */
const CALLED_REACH = 6;

/** How many words may stand before the noun of a body that was named. */
const MOST_MODIFIERS = 2;

/** "the other newspaper", "the rival's paper", "the British paper": one that is told apart. */
function tellsOther(word: string): boolean {
  return isPossessive(word) || ADJECTIVES.has(word) || PLACES.has(word) || OTHER.test(word);
}

const OTHER = /^(?:first|former|last|next|other|rival|same|second|smaller|larger|third)$/;

function rankNear(scene: Scene, phrase: NounPhrase, fits: (entity: Entity) => boolean): Ranked[] {
  return scene.salience.rank({
    kind: 'organization',
    token: phrase.first,
    reach: REACH,
    said: [],
    fits,
  });
}

/** A town is too small for our list of places: a name of which nothing else is known. */
function mayBePlace(noun: string, { isPlace, kind, words }: Entity): boolean {
  const isSmall = kind === 'other' && words.length < 3;
  return SMALL_PLACES.test(noun) ? isSmall : isPlace || (isSmall && !LARGE_PLACES.test(noun));
}

function mayBe(noun: string, entity: Entity): boolean {
  const { kind, isCredited, isPlace, isPlural, latest, words } = entity;
  const isNamed = latest >= 0;
  // A business goes by any name: "Harbor Dynamics".
  const isUnknown = kind === 'other' && isNamed && (isCredited || BUSINESSES.test(noun));
  if (kind !== 'organization' && !isUnknown) return false;
  if (isPlace || isPlural || (!isNamed && !isCredited)) return false;
  const full = words.join(' ');
  if (PLACES.has(full) || full === 'united states') return false;
  const name = nameOf(entity);
  if (PUBLISHERS.test(noun) !== isOutlet(name) && !/^(company|firm|organi[sz]ation)$/.test(noun))
    return false;
  const isPublic = words.some((word) => PUBLIC_WORDS.test(word));
  if (PUBLIC_NOUNS.test(noun)) return isPublic || isAcronym(name);
  if (noun === 'union') return words.some((word) => UNION_WORDS.test(word));
  return !(isPublic && (BUSINESSES.test(noun) || /^(?:group|non-?profit)$/.test(noun)));
}

/** Whose administration it is: the one president of the text, by what is printed of him; `null` where they are not one. */
export function presidentIn({ people }: Scene): Entity | null {
  const presidents = people.filter(({ roles }) =>
    roles.some(
      ({ noun, words }) => noun === 'president' && !words.some((word) => LIMITING_MODIFIERS.has(word)),
    ),
  );
  const [president, other] = presidents;
  return president && !other ? president : null;
}
