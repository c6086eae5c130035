import { type FoldedDocument, roleOf, wordAt } from '../words.ts';
import type { Entity } from './entities.ts';
import { genderOfTitles, type Name } from './names.ts';
import type { Registry } from './registry.ts';
import { surnameOf } from './same-person.ts';

/** Whose a name is, and how sure that is where several share it. */
export interface NameMeaning {
  entity: Entity;
  certainty: number;
}

/** What speaks for somebody who was named before: a surname alone means nobody who is still to come. */
const INTRODUCED = 1.5;

/** What speaks for whoever was named first: an article is about him, and his namesakes keep their given names. */
const FIRST = 2;

/** What speaks for whom the surname alone meant so far: the other one keeps his full name. */
const USUAL = 0.7;

/** Distance in tokens within which a full name makes the bare surname its own. */
const NEAR = 60;

/** Whom a surname, a given name, an acronym or the end of a longer name means here. */
export function meaningOfName(document: FoldedDocument, registry: Registry, name: Name): NameMeaning | null {
  const known = registry.get(name.words);
  const people = registry.peopleNamed(name.words);
  if (people.length > 0 && !(known && known.kind !== 'person')) return choosePerson(document, people, name);
  if (known) return { entity: known, certainty: 1 };
  const organizations = registry.organizationsNamed(name.words);
  const [organization] = organizations;
  if (!organization) return null;
  return { entity: organization, certainty: organizations.length > 1 ? 0.7 : 0.95 };
}

/** Which of several people of one name is meant, `null` where the title fits none: by gender, office, surname before given name, then prominence. */
function choosePerson(document: FoldedDocument, people: readonly Entity[], name: Name): NameMeaning | null {
  const gender = genderOfTitles(document, name);
  const offices = document.keys.slice(name.roleFirst, name.first).map(roleOf);
  const word = name.words.at(-1) ?? '';
  const earliest = Math.min(...people.map(({ firstMention }) => firstMention));
  const score = (person: Entity): number =>
    Math.min(1, person.fullMentions) +
    (person.firstMention === earliest ? FIRST : 0) +
    (person.firstMention <= name.first ? INTRODUCED : 0) +
    USUAL * Math.log2(1 + person.bareMentions) +
    (surnameOf(person.words)[0] === word ? 2 : 0) +
    (gender && person.gender ? 3 : 0) +
    (person.roles.some((role) => offices.includes(role.noun)) ? 2 : 0) +
    (person.latest >= 0 && name.first - person.latest < NEAR ? 0.7 : 0);
  const generation = /^(?:younger|elder|older)$/.exec(wordAt(document, name.roleFirst - 1))?.[0];
  const isJunior = ({ words }: Entity): boolean => /^jr\.?$/.test(words.at(-1) ?? '');
  const ofGeneration = generation
    ? people.filter((person) => isJunior(person) === (generation === 'younger'))
    : people;
  const fitting = gender
    ? ofGeneration.filter((person) => !person.gender || person.gender === gender)
    : ofGeneration;
  const ranked = fitting
    .map((entity) => ({ entity, score: score(entity) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (!best) return null;
  best.entity.bareMentions++;
  const margin = second ? best.score - second.score : 3;
  return {
    entity: best.entity,
    certainty: margin >= 1.5 ? 0.97 : margin >= 0.5 ? 0.85 : 0.6,
  };
}
