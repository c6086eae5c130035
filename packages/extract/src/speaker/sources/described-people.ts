import { GENERIC_ROLES, OFFICES } from '../lexicon/roles.ts';
import type { Entity } from '../names/entities.ts';
import { genderOfPhrase, isParticular, isSameDescription } from '../phrases/descriptions.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { fitOf, nation, type RoleFit } from '../phrases/role-fit.ts';
import { LEAST_NAMED } from '../scene/confidence.ts';
import { certain, type Meaning, meaningFrom, type Ranked } from '../scene/meaning.ts';
import type { Sought } from '../scene/salience.ts';
import { WEIGHTS } from '../scene/salience-weights.ts';
import type { Scene } from '../scene/scene.ts';
import { confidenceOf } from '../scene/score.ts';
import { AGE, isCapitalized, isPossessive, roleOf } from '../words.ts';
import { belongsElsewhere } from './belonging.ts';

/** Confidence that "the senators" are the pair last spoken of. */
const SURE_PAIR = 0.8;

/** What speaks against a description without an article being of somebody named before, in log odds. */
export const BARE = 2.5;

/** Log odds that a person is meant by a description, by how it fits what is printed of him; fitted as `WEIGHTS` are. */
export const FIT = {
  same: 2,
  sole: 1.8,
  broader: 2.2,
  other: 0.7,
  otherOffice: -4,
  unknown: 0.9,
  uncommon: -2,
  outranked: -2,
  shared: 1.6,
  contradicted: -7,
  elsewhere: -6,
  foreign: -5,
  untold: 0.9,
  unheard: -2.3,
  abroad: -5,
  limits: -3,
  anonymous: 2.7,
  // Named only farther on.
  unmentioned: -0.7,
  // Nobody was spoken of before a headline.
  headline: 2.5,
  // Named in the headline.
  titled: -0.1,
  // How often he is named in the article, as binary logarithm.
  often: 0.4,
};

type FitFeatures = Readonly<Record<keyof typeof FIT, number>>;

/** What speaks neither for nor against anybody. */
const NOTHING: FitFeatures = {
  same: 0,
  sole: 0,
  broader: 0,
  other: 0,
  otherOffice: 0,
  unknown: 0,
  uncommon: 0,
  outranked: 0,
  shared: 0,
  contradicted: 0,
  elsewhere: 0,
  foreign: 0,
  untold: 0,
  unheard: 0,
  abroad: 0,
  limits: 0,
  anonymous: 0,
  unmentioned: 0,
  headline: 0,
  titled: 0,
  often: 0,
};

/** How many sentences back those are looked for of whom no fitting role is printed. */
const REACH = 4;

/** "the Norland senator | and presidential candidate": its first half, where a description is of two offices; else null. */
export function firstOffice(scene: Scene, phrase: NounPhrase): NounPhrase | null {
  const { keys } = scene.document;
  const and = phrase.modifiers.indexOf('and');
  const head = phrase.head - phrase.modifiers.length + and - 1;
  if (and < 1 || roleOf(keys[head] ?? '') === null) return null;
  const modifiers = phrase.modifiers.slice(0, and - 1);
  return { ...phrase, head, noun: keys[head] ?? '', modifiers, last: head + 1, coreLast: head + 1 };
}

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
  const isBare = !isDefinite && !isOwned && !isHeadline;
  const sole = bearers.length === 1 ? bearers[0]?.[0] : undefined;
  const fitOfAll = (entity: Entity): FitFeatures => {
    const features = featuresOf(phrase, entity, { fit: fits.get(entity), sole });
    if (entity.kind === 'anonymous') return features;
    const isOf = belongsElsewhere(scene, phrase, entity) || (isOwned && !hasRoleOf(fits.get(entity)));
    return {
      ...features,
      headline: isHeadline && entity === sole ? 1 : 0,
      elsewhere: isOf ? 1 : 0,
      unmentioned: !isHeadline && entity.latest < 0 ? 1 : 0,
      titled: scene.isInHeadline(entity) ? 1 : 0,
      often: Math.log2(1 + scene.mentionsOf(entity)),
    };
  };
  const sought: Sought = {
    kind: 'description',
    token: phrase.first,
    reach: REACH,
    said: [],
    fits: (entity) =>
      !entity.isPlural &&
      (entity.kind === 'person' || (entity.kind === 'anonymous' && isSameDescription(phrase, entity))) &&
      !(gender && entity.gender && gender !== entity.gender),
    others: scene.people,
    prior: (entity) => scoreOfFit(fitOfAll(entity)),
  };
  const ranked: Ranked[] = scene.salience.rank(sought);
  scene.onChoice?.({
    token: phrase.first,
    kind: 'description',
    candidates: scene.salience.candidates(sought).map(({ entity, features }) => ({
      entity,
      features: { ...features, ...fitOfAll(entity) },
    })),
    none: { nobody: 1, bare: isBare ? 1 : 0 },
  });
  const confidence = confidenceOf(ranked, WEIGHTS.description.nobody + (isBare ? BARE : 0));
  return confidence >= LEAST_NAMED ? meaningFrom(ranked, confidence) : null;
}

/** How many tokens ahead the name of somebody described first is looked for. */
const AHEAD = 250;

/** The same from a headline or a lead. */
const FAR_AHEAD = 600;

/** The same in the sentence that follows. */
const NEXT = 60;

const INDEFINITE = /^(?:an?|another|one|the|this)$/;

/** Share of those named by the same office of the same body soon afterwards who are the ones described. */
const SURE_LATER = 0.75;

/** Paragraphs of a headline and a lead, which leave for later who it is. */
const OPENING_PARAGRAPHS = 3;

/**
 * The one person named farther on whose printed office is this one, of the same body or nation: "A spokesman for Acme",
 * and then "Acme spokesman Paul Brandt said".
 */
export function personNamedLater(scene: Scene, phrase: NounPhrase, isDefinite: boolean): Meaning | null {
  const { keys, tokens } = scene.document;
  const told = new Set<string>();
  for (let i = phrase.first; i < phrase.coreLast; i++)
    if (
      i !== phrase.head &&
      isCapitalized(tokens[i]) &&
      !(i === phrase.first && INDEFINITE.test(keys[i] ?? ''))
    )
      told.add(nation(keys[i] ?? ''));
  const isEarly = (tokens[phrase.head]?.paragraph ?? 0) < OPENING_PARAGRAPHS;
  const [person, other] = scene.people.filter((entity) => {
    const isAhead =
      entity.firstMention > phrase.head && entity.firstMention < phrase.head + (isEarly ? FAR_AHEAD : AHEAD);
    if (!isAhead || entity.latest >= 0) return false;
    const { noun, contradicted, limits } = fitOf(phrase, entity);
    const hasRole = noun === 'same' || (noun === 'broader' && isDefinite);
    const isNext = entity.firstMention < phrase.head + NEXT;
    const isOfSame = told.size === 0 ? (isEarly || isNext) && noun === 'same' : sharesWord(entity, told);
    return hasRole && contradicted === 0 && limits < 1 && isOfSame;
  });
  return person && !other ? certain(person, SURE_LATER) : null;
}

function sharesWord({ roles }: Entity, told: ReadonlySet<string>): boolean {
  return roles.some(({ words }) => words.some((word) => told.has(nation(word))));
}

/** How many tokens behind a description it may say that its bearer stays unnamed. */
const UNNAMED_REACH = 14;

/** "The developer, who asked not to be named,", "an aide speaking on condition of anonymity": nobody who is named. */
export function staysUnnamed({ document: { keys } }: Scene, { head }: NounPhrase): boolean {
  for (let i = head + 1; i < head + UNNAMED_REACH && !/^[.?!“"]$/.test(keys[i] ?? ''); i++) {
    if (keys[i] === 'anonymity') return true;
    if (keys[i] === 'be' && keys[i - 1] === 'to' && /^(?:identified|named)$/.test(keys[i + 1] ?? ''))
      return true;
  }
  return false;
}

/** "the senators": the pair last spoken of, where both are. */
export function pairDescribed(scene: Scene, phrase: NounPhrase): Meaning | null {
  const pair = scene.latestPair;
  if (!pair) return null;
  const isGeneric = /^(candidates|nominees|rivals|two|men|women)$/.test(phrase.noun);
  const fits = pair.members.map((member) => fitOf(phrase, member));
  if (fits.some(({ contradicted }) => contradicted > 0)) return null;
  const isFitting = isGeneric || fits.some(({ noun }) => /^(same|broader)$/.test(noun));
  return isFitting && pair.members.every(({ kind }) => kind === 'person') ? certain(pair, SURE_PAIR) : null;
}

function hasRoleOf(fit: RoleFit | undefined): boolean {
  return fit?.noun === 'same' || fit?.noun === 'broader';
}

interface Rivalry {
  fit?: RoleFit | undefined;
  /** The only person of the article of whom this role is printed. */
  sole?: Entity | undefined;
}

function featuresOf(
  phrase: NounPhrase,
  entity: Entity,
  { fit = fitOf(phrase, entity), sole }: Rivalry,
): FitFeatures {
  // "the man" is the 26-year-old man before he is the judge.
  if (entity.kind === 'anonymous')
    return { ...NOTHING, anonymous: entity.words.includes(phrase.noun) ? 1.5 : 1 };
  const { noun, shared, contradicted, untold, foreign, unheard, limits } = fit;
  const role = roleOf(phrase.noun) ?? phrase.noun;
  const hasRole = noun === 'same' || noun === 'broader';
  // "the former congressman" may be a senator by now.
  const isPast = phrase.modifiers.includes('former');
  const isOtherOffice = noun === 'other' && OFFICES.has(role) && hasOffice(entity) && !isPast;
  return {
    ...NOTHING,
    same: noun === 'same' ? 1 : 0,
    broader: noun === 'broader' ? 1 : 0,
    other: noun === 'other' && !isOtherOffice ? 1 : 0,
    unknown: noun === 'unknown' ? 1 : 0,
    otherOffice: isOtherOffice ? 1 : 0,
    sole: entity === sole ? 1 : 0,
    outranked: !hasRole && sole ? 1 : 0,
    foreign: !hasRole && isParticular(phrase) ? 1 : 0,
    uncommon: !hasRole && !GENERIC_ROLES.has(role) && !AGE.test(role) ? 1 : 0,
    shared,
    contradicted,
    untold,
    unheard: hasRole ? 0 : unheard,
    abroad: hasRole ? foreign : 0,
    limits,
  };
}

/** The sum by the weights, written out: names are read slowly one after the other. */
function scoreOfFit(features: FitFeatures): number {
  return (
    FIT.same * features.same +
    FIT.broader * features.broader +
    FIT.other * features.other +
    FIT.otherOffice * features.otherOffice +
    FIT.unknown * features.unknown +
    FIT.anonymous * features.anonymous +
    FIT.sole * features.sole +
    FIT.outranked * features.outranked +
    FIT.foreign * features.foreign +
    FIT.uncommon * features.uncommon +
    FIT.shared * features.shared +
    FIT.contradicted * features.contradicted +
    FIT.untold * features.untold +
    FIT.unheard * features.unheard +
    FIT.abroad * features.abroad +
    FIT.limits * features.limits +
    FIT.headline * features.headline +
    FIT.elsewhere * features.elsewhere +
    FIT.unmentioned * features.unmentioned +
    FIT.titled * features.titled +
    FIT.often * features.often
  );
}

function hasOffice({ roles }: Entity): boolean {
  return roles.some(({ noun }) => OFFICES.has(noun));
}
