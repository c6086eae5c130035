import type { SpeakerKind } from '@onrecord/schema';
import type { Entity, Gender } from './entities.ts';
import { DOCUMENT_NOUNS, ORGANIZATION_NOUNS } from './lexicon/organizations.ts';
import { ADJECTIVES, PLACES, SAME_NATION } from './lexicon/places.ts';
import { LIMITING_MODIFIERS } from './lexicon/roles.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { genderOfRole } from './roles.ts';
import { roleOf, singularOf } from './words.ts';

/** What kind of speaker a description is of, by its main noun. */
export function kindOf({ noun, isPlural, determiner, modifiers }: NounPhrase): SpeakerKind {
  if (DOCUMENT_NOUNS.has(noun) || DOCUMENT_NOUNS.has(singularOf(noun))) return 'document';
  if (ORGANIZATION_NOUNS.has(noun)) return 'organization';
  const isPerson = roleOf(noun) !== null;
  if (isPlural || /^(group|number|majority|percent|half|couple|dozens|crowd|public)$/.test(noun))
    return 'group';
  if (isPerson) return 'anonymous';
  return determiner === '' && modifiers.length === 0 ? 'anonymous' : 'other';
}

/** The gender that a description tells by any of its words: "the former first lady and senator". */
export function genderOfPhrase({ modifiers, noun }: NounPhrase): Gender | null {
  for (const word of [noun, ...modifiers]) {
    const gender = genderOfRole(word);
    if (gender) return gender;
  }
  return null;
}

/** Nouns that newspapers use for one another. */
const SYNONYMS: Record<string, string> = {
  candidate: 'nominee',
  congresswoman: 'congressman',
  representative: 'congressman',
  adviser: 'advisor',
  spokesperson: 'spokesman',
  chairwoman: 'chairman',
  chair: 'chairman',
  chief: 'leader',
  head: 'leader',
  lawyer: 'attorney',
};

/** Offices that an abbreviated title stands for: a "Sen." is a lawmaker too. */
const BROADER: Record<string, readonly string[]> = {
  lawmaker: ['senator', 'congressman', 'legislator', 'representative', 'delegate'],
  politician: ['senator', 'congressman', 'governor', 'mayor'],
  leader: ['president', 'premier', 'chancellor', 'minister'],
  businessman: ['billionaire', 'mogul', 'developer', 'tycoon', 'owner'],
  billionaire: ['businessman', 'mogul', 'tycoon'],
  mogul: ['businessman', 'billionaire', 'tycoon'],
  doctor: ['physician'],
  official: ['secretary', 'director', 'minister', 'commissioner'],
};

/**
 * How well a description fits a person's printed roles: `null` where no role has its noun, else the number of modifiers
 * that agree, less those that another role contradicts ("the Russian President" is not Ukraine's).
 */
export function fitOf(phrase: NounPhrase, person: Entity): number | null {
  const wanted = canonical(singularOf(roleOf(phrase.noun) ?? phrase.noun));
  const modifiers = phrase.modifiers.map(nation);
  let best: number | null = null;
  for (const role of person.roles) {
    const noun = canonical(role.noun);
    const isSame = noun === wanted;
    if (!isSame && !BROADER[wanted]?.includes(role.noun)) continue;
    const words = role.words.map(nation);
    let fit = isSame ? 1 : 0.4;
    for (const modifier of modifiers)
      if (words.includes(modifier)) fit += 1;
      else if (ADJECTIVES.has(modifier) || PLACES.has(modifier)) fit -= conflicts(modifier, person) ? 3 : 0.2;
    for (const limit of LIMITING_MODIFIERS)
      if (hasLimit(words.slice(0, -1), limit) !== hasLimit(modifiers, limit))
        fit -= limit === 'former' ? 0.5 : 1.5;
    if (best === null || fit > best) best = fit;
  }
  return best !== null && best > -0.7 ? best : null;
}

/** "vice" limits a role in "vice-presidential nominee" too. */
function hasLimit(words: readonly string[], limit: string): boolean {
  return words.some((word) => word === limit || word.startsWith(`${limit}-`));
}

/** Whether a person's roles name another nation or party than the modifier does. */
export function conflicts(modifier: string, person: Entity): boolean {
  const wanted = nation(modifier);
  if (!ADJECTIVES.has(wanted) && !PLACES.has(wanted)) return false;
  const isParty = PARTIES.has(wanted);
  let hasOther = false;
  for (const role of person.roles)
    for (const word of role.words.map(nation)) {
      if (word === wanted) return false;
      if (PARTIES.has(word) === isParty && (ADJECTIVES.has(word) || PLACES.has(word)) && !NO_NATION.has(word))
        hasOther = true;
    }
  return hasOther;
}

const PARTIES = new Set(
  'republican democratic libertarian green labour conservative tory liberal'.split(' '),
);
const NO_NATION = new Set('former then fellow longtime newly black native'.split(' '));

/** The nation that an adjective or a country's name stands for; other words as they are. */
export function nation(word: string): string {
  return SAME_NATION.get(word) ?? word;
}

function canonical(noun: string): string {
  return SYNONYMS[noun] ?? noun;
}
