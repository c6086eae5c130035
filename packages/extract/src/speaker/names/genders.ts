import type { Token } from '../../text/document.ts';
import { ORGANIZATION_NOUNS } from '../lexicon/organizations.ts';
import { type FoldedDocument, roleOf, wordAt } from '../words.ts';
import type { Entity } from './entities.ts';
import type { Mentions } from './mentions.ts';

const MALE = new Set(['he', 'his', 'him', 'himself']);
const FEMALE = new Set(['she', 'her', 'hers', 'herself']);

/** Balance of the votes from which a gender counts as told. */
const ENOUGH = 1;

/**
 * Learns the gender of people whose given name does not tell it, from the pronouns of sentences that name nobody else
 * and from those that open the sentence after.
 */
export function learnGenders(document: FoldedDocument, { mentions }: Mentions): void {
  const votes = new Map<Entity, number>();
  let mention = 0;
  const things = new Set<Entity>();
  let previous: Entity | null = null;
  for (const sentence of document.sentences) {
    const people = new Set<Entity>();
    let named = sentence.first;
    for (; mention < mentions.length && (mentions[mention]?.first ?? 0) < sentence.last; mention++) {
      const entity = mentions[mention]?.entity as Entity;
      if (entity.kind === 'person' || entity.kind === 'other') {
        if (people.size === 0) named = mentions[mention]?.first ?? named;
        people.add(entity);
      }
      if (standsLikeThing(document, mentions[mention]?.roleFirst ?? 0)) things.add(entity);
    }
    const [only] = people;
    const about = people.size === 1 && only ? only : people.size === 0 ? previous : null;
    if (about && about.gender === null)
      // "She stands behind Holt's plan": a pronoun before the name is somebody else's.
      for (let i = named; i < sentence.last; i++) {
        const { text, quotation } = document.tokens[i] as Token;
        if (quotation >= 0 || text.length > 7) continue;
        const vote = voteOf(wordAt(document, i));
        if (vote !== 0) votes.set(about, (votes.get(about) ?? 0) + vote);
      }
    previous = people.size === 1 && only ? only : null;
  }
  for (const [entity, balance] of votes) {
    const mayBePerson = entity.kind === 'person' || (entity.words.length === 1 && !things.has(entity));
    if (Math.abs(balance) < ENOUGH || entity.isPlace || !mayBePerson) continue;
    entity.gender = balance > 0 ? 'male' : 'female';
    entity.kind = 'person';
  }
}

/** What stands behind an article or an office is no person: "the Indo-Pacific", "the head of Acme". */
function standsLikeThing(document: FoldedDocument, first: number): boolean {
  const before = wordAt(document, first - 1);
  if (/^(the|a|an|in|on|his|her|their|its|my|our)$/.test(before) || ORGANIZATION_NOUNS.has(before))
    return true;
  return /^(of|at|for)$/.test(before) && roleOf(wordAt(document, first - 2)) !== null;
}

function voteOf(word: string): number {
  return MALE.has(word) ? 1 : FEMALE.has(word) ? -1 : 0;
}
