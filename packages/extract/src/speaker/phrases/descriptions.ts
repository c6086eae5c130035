import type { SpeakerKind } from '@onrecord/schema';
import { DOCUMENT_NOUNS, ORGANIZATION_NOUNS } from '../lexicon/organizations.ts';
import { ADJECTIVES } from '../lexicon/places.ts';
import { LIMITING_MODIFIERS } from '../lexicon/roles.ts';
import type { Entity, Gender } from '../names/entities.ts';
import { genderOfRole } from '../names/roles.ts';
import { AGE, roleOf, singularOf } from '../words.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** What kind of speaker a description is of, by its main noun. */
export function kindOf({ noun, isPlural, determiner, modifiers }: NounPhrase): SpeakerKind {
  if (DOCUMENT_NOUNS.has(noun) || DOCUMENT_NOUNS.has(singularOf(noun))) return 'document';
  if (ORGANIZATION_NOUNS.has(noun)) return 'organization';
  if (isPlural || GROUPS.test(noun) || (/^\d/.test(noun) && !AGE.test(noun))) return 'group';
  // "the Chinese", "the French": a people, and no one of it.
  if (determiner === 'the' && modifiers.length === 0 && ADJECTIVES.has(noun) && PEOPLE.test(noun))
    return 'group';
  if ((noun === 'one' && modifiers.at(-1) === 'no') || /^(those|these)$/.test(determiner)) return 'group';
  const isOne = determiner !== '' || modifiers[0] === 'another';
  if (roleOf(noun) !== null || noun === 'person' || (isOne && ADJECTIVES.has(noun))) return 'anonymous';
  return determiner === '' && modifiers.length === 0 ? 'anonymous' : 'other';
}

const GROUPS =
  /^(audience|base|circle|crowd|bevy|bunch|chorus|chunk|clutch|contingent|couple|dozen|dozens|electorate|establishment|faithful|family|group|half|handful|hundreds|lot|majorities|majority|minority|mix|none|nobody|number|pair|percent|plurality|left|side|youth|percentage|public|quarter|segment|slew|string|swath|team|third|thousands|two|three|four|five|six|seven|eight|nine|ten|twelve)$/;

const PEOPLE = /(?:ese|ish|nch|tch|iss)$/;

/** Whether a noun stands for somebody or something that may speak. */
export function isSpeakerNoun(word: string): boolean {
  return roleOf(word) !== null || ORGANIZATION_NOUNS.has(word) || DOCUMENT_NOUNS.has(word);
}

/** The gender that a description tells by any of its words: "the former first lady and senator". */
export function genderOfPhrase({ modifiers, noun }: NounPhrase): Gender | null {
  for (const word of [noun, ...modifiers]) {
    const gender = genderOfRole(word);
    if (gender) return gender;
  }
  return null;
}

/** Whether a described speaker goes by this noun and nothing in his description speaks against these modifiers. */
export function isSameDescription({ noun, modifiers }: NounPhrase, known: Entity): boolean {
  // "the woman", of the cashier who just spoke.
  if (known.isCredited && modifiers.length === 0 && /^(man|woman|boy|girl|person)$/.test(noun)) return true;
  const words = new Set(known.words);
  return words.has(singularOf(noun)) || words.has(noun)
    ? modifiers.every((word) => words.has(word)) ||
        known.words.slice(0, -1).every((word) => modifiers.includes(word))
    : false;
}

/** Whether a modifier tells only that somebody or something was spoken of: "the new poll", "the same letter". */
export function isPassing(modifier: string): boolean {
  return /^(new|newest|recent|latest|same|aforementioned)$/.test(modifier);
}

/** "the former Danish prime minister" says too much for a guess: only a printed role tells who that is. */
export function isParticular({ modifiers }: NounPhrase): boolean {
  return (
    modifiers.some((word) => LIMITING_MODIFIERS.has(word)) &&
    modifiers.some((word) => ADJECTIVES.has(word) && !LIMITING_MODIFIERS.has(word))
  );
}
