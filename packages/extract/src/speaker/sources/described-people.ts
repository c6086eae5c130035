import { GENERIC_ROLES, OFFICES } from '../lexicon/roles.ts';
import type { Entity } from '../names/entities.ts';
import { genderOfPhrase, isParticular, isSameDescription } from '../phrases/descriptions.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { fitOf, type RoleFit } from '../phrases/role-fit.ts';
import { LEAST_NAMED } from '../scene/confidence.ts';
import { certain, type Meaning, meaningFrom, type Ranked } from '../scene/meaning.ts';
import { confidenceOf } from '../scene/salience.ts';
import { WEIGHTS } from '../scene/salience-weights.ts';
import type { Scene } from '../scene/scene.ts';
import { isPossessive, roleOf } from '../words.ts';
import { belongsElsewhere } from './belonging.ts';

/** Confidence that "the senators" are the pair last spoken of. */
const SURE_PAIR = 0.8;

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
  // Named only farther on.
  unmentioned: -1.5,
  // Nobody was spoken of before a headline.
  headline: 2.5,
};

/** How many sentences back those are looked for of whom no fitting role is printed. */
const REACH = 4;

/** The person whom a description fits best, by the roles printed of him and by when he was spoken of last. */
export function personDescribed(scene: Scene, phrase: NounPhrase, isDefinite: boolean): Meaning | null {
  const gender = genderOfPhrase(phrase);
  const isHeadline = scene.document.tokens[phrase.head]?.paragraph === 0;
  const fits = new Map(scene.people.map((entity) => [entity, fitOf(phrase, entity)]));
  const bearers = [...fits].filter(
    ([, fit]) => fit.noun === 'same' && fit.contradicted === 0 && fit.limits < 1,
  );
  // "the agency's director" is nobody of whom no such office is told.
  const isOwned = phrase.modifiers.some(isPossessive);
  const sole = bearers.length === 1 ? bearers[0]?.[0] : undefined;
  const ranked: Ranked[] = scene.salience.rank({
    kind: 'description',
    token: phrase.first,
    reach: REACH,
    said: [],
    fits: (entity) =>
      !entity.isPlural &&
      (entity.kind === 'person' || (entity.kind === 'anonymous' && isSameDescription(phrase, entity))) &&
      !(gender && entity.gender && gender !== entity.gender),
    others: scene.people,
    prior: (entity) =>
      priorOf(phrase, entity, { fit: fits.get(entity), sole }) +
      (isHeadline && entity === sole ? FIT.headline : 0) +
      (belongsElsewhere(scene, phrase, entity) ? FIT.elsewhere : 0) +
      (isOwned && !hasRoleOf(fits.get(entity)) ? FIT.elsewhere : 0) +
      (!isHeadline && entity.kind === 'person' && entity.latest < 0 ? FIT.unmentioned : 0),
  });
  const confidence = confidenceOf(ranked, WEIGHTS.description.nobody + (isDefinite || isHeadline ? 0 : BARE));
  return confidence >= LEAST_NAMED ? meaningFrom(ranked, confidence) : null;
}

/** "the senators": the pair last spoken of, where both are. */
export function pairDescribed(scene: Scene, phrase: NounPhrase): Meaning | null {
  const pair = scene.latestPair;
  if (!pair) return null;
  const isGeneric = /^(candidates|nominees|rivals|two|men|women)$/.test(phrase.noun);
  const fits = pair.members.some(
    (member) => isGeneric || /^(same|broader)$/.test(fitOf(phrase, member).noun),
  );
  return fits && pair.members.every(({ kind }) => kind === 'person') ? certain(pair, SURE_PAIR) : null;
}

function hasRoleOf(fit: RoleFit | undefined): boolean {
  return fit?.noun === 'same' || fit?.noun === 'broader';
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

function hasOffice({ roles }: Entity): boolean {
  return roles.some(({ noun }) => OFFICES.has(noun));
}
