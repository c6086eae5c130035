import type { Entity } from '../names/entities.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { nation } from '../phrases/role-fit.ts';
import type { Scene } from '../scene/scene.ts';
import { roleOf, wordAt } from '../words.ts';

/**
 * Whether a description says whose somebody is by a name that nothing printed of the person has, and by another office:
 * "the head of NATO" is not whoever is called a president somewhere in the article.
 */
export function belongsElsewhere(
  { document, mentionAt }: Scene,
  phrase: NounPhrase,
  person: Entity,
): boolean {
  if (wordAt(document, phrase.head + 1) !== 'of') return false;
  let first = phrase.head + (wordAt(document, phrase.head + 2) === 'the' ? 3 : 2);
  // "the attorney general of the state of New York"
  if (
    /^(state|city|town|county|province)$/.test(wordAt(document, first)) &&
    wordAt(document, first + 1) === 'of'
  )
    first += 2;
  const owner = mentionAt[first];
  if (!owner || owner.first >= phrase.coreLast) return false;
  const noun = roleOf(phrase.noun);
  const told = new Set(person.roles.flatMap(({ words }) => words.map(nation)));
  return (
    person.roles.every((role) => role.noun !== noun) &&
    !document.keys.slice(owner.first, owner.last).some((word) => told.has(nation(word)))
  );
}
