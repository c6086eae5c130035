import { ADJECTIVES, PLACES, SAME_NATION } from '../lexicon/places.ts';
import { BROADER, LIMITING_MODIFIERS, PARTIES, SYNONYMS } from '../lexicon/roles.ts';
import type { Entity, Role } from '../names/entities.ts';
import { AGE, roleOf, singularOf } from '../words.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** How a description and what is printed of a person agree. */
export interface RoleFit {
  /** A role with the same noun; with a broader one: a "lawmaker" is a senator. */
  noun: 'same' | 'broader' | 'other' | 'unknown';
  /** Modifiers that the person's roles have too. */
  shared: number;
  /** Modifiers that name another nation, state or party than the person's roles do. */
  contradicted: number;
  /** Nations, states and parties that nothing printed of the person tells. */
  untold: number;
  /** Other nations' names among those: "the French president" is no president of whom no nation is told. */
  foreign: number;
  /** Parties among those. */
  unheard: number;
  /** Modifiers that only one of both has and that make another role of it: "vice", "former". */
  limits: number;
}

/** How a description fits the roles printed of a person: the best of them. */
export function fitOf(phrase: NounPhrase, person: Entity): RoleFit {
  const wanted = canonical(singularOf(roleOf(phrase.noun) ?? phrase.noun));
  const modifiers = phrase.modifiers.map(nation);
  let best: RoleFit | null = null;
  for (const role of person.roles) {
    const noun = nounFit(role, wanted);
    if (noun === 'other') continue;
    const fit = { noun, ...modifierFit(modifiers, person, role) };
    if (!best || worthOf(fit) > worthOf(best)) best = fit;
  }
  if (best) return best;
  if (AGE.test(wanted) && person.traits.has(wanted))
    return { noun: 'same', ...modifierFit(modifiers, person, null) };
  // Of another age.
  const isOther = AGE.test(wanted) && [...person.traits].some((trait) => AGE.test(trait));
  if (isOther) return { noun: 'other', ...modifierFit(modifiers, person, null), contradicted: 1 };
  const any = modifierFit(modifiers, person, null);
  const party = nation(wanted);
  if (PARTIES.has(party)) {
    if (isTold(party, person)) return { noun: 'broader', ...any };
    // "the Republican" is nobody of whom no party is told.
    any.unheard++;
  }
  return { noun: person.roles.length > 0 ? 'other' : 'unknown', ...any };
}

function nounFit(role: Role, wanted: string): RoleFit['noun'] {
  if (canonical(role.noun) === wanted) return 'same';
  return BROADER[wanted]?.includes(role.noun) ? 'broader' : 'other';
}

function modifierFit(modifiers: readonly string[], person: Entity, role: Role | null): Omit<RoleFit, 'noun'> {
  const roles = role ? [role] : person.roles;
  let [shared, contradicted, untold, foreign, unheard, limits] = [0, 0, 0, 0, 0, 0];
  for (const modifier of modifiers)
    if (areCalled(roles, modifier) || (isNation(modifier) && isTold(modifier, person))) shared++;
    else if (isNation(modifier))
      if (conflicts(modifier, person)) contradicted++;
      else {
        untold++;
        if (FOREIGN.has(modifier)) foreign++;
        else if (isElsewhere(modifier)) foreign += ELSEWHERE;
        if (PARTIES.has(modifier)) unheard++;
      }
  if (role) {
    const words = role.words.slice(0, -1).map(nation);
    for (const limit of LIMITING_MODIFIERS)
      if (hasLimit(words, limit) !== hasLimit(modifiers, limit)) limits += limit === 'former' ? 0.4 : 1;
    // "the nominee" is not the 2012 nominee.
    if (words.some(isYear) && !modifiers.some(isYear)) limits += 2;
  }
  return { shared, contradicted, untold, foreign, unheard, limits };
}

function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/.test(word);
}

function areCalled(roles: readonly Role[], modifier: string): boolean {
  return roles.some(({ words }) => words.some((word) => nation(word) === modifier));
}

/** Whether anything printed of a person tells a nation, state or party. */
function isTold(wanted: string, { traits, roles }: Entity): boolean {
  for (const trait of traits) if (nation(trait) === wanted) return true;
  return areCalled(roles, wanted);
}

function worthOf({ noun, shared, contradicted, limits }: RoleFit): number {
  return (noun === 'same' ? 1 : 0.4) + shared - 3 * contradicted - limits;
}

/** "vice" limits a role in "vice-presidential nominee" too. */
function hasLimit(words: readonly string[], limit: string): boolean {
  return words.some((word) => word === limit || word.startsWith(`${limit}-`));
}

/** Whether a person's roles name another nation or party than the modifier does. */
function conflicts(wanted: string, person: Entity): boolean {
  const isParty = PARTIES.has(wanted);
  const isOther = (word: string): boolean => PARTIES.has(nation(word)) === isParty && isNation(nation(word));
  return [...person.traits].some(isOther) || person.roles.some(({ words }) => words.some(isOther));
}

function isNation(word: string): boolean {
  return (ADJECTIVES.has(word) || PLACES.has(word) || PARTIES.has(word)) && !NO_NATION.has(word);
}

/** Nations by their adjectives, this paper's own aside: it goes without saying. */
const FOREIGN: ReadonlySet<string> = new Set(
  [...SAME_NATION.values()].filter((word) => !/^(us|republican|democratic|labour|texan)$/.test(word)),
);

/** How much less than another nation another state speaks against somebody of whom none is told. */
const ELSEWHERE = 0.3;

/** "the Florida senator": a state or a city by its name. */
function isElsewhere(modifier: string): boolean {
  return PLACES.has(modifier) && !/^(us|america)$/.test(modifier);
}

const NO_NATION = new Set('former then fellow longtime newly black native'.split(' '));

/** The nation or party that an adjective or a country's name stands for; other words as they are. */
export function nation(word: string): string {
  return SAME_NATION.get(word) ?? word;
}

function canonical(noun: string): string {
  return SYNONYMS[noun] ?? noun;
}
