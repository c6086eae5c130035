import { GENERIC_ORGANIZATIONS } from '../lexicon/organizations.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { LEAST_NAMED } from '../scene/confidence.ts';
import { type Meaning, meaningFrom } from '../scene/meaning.ts';
import { confidenceOf } from '../scene/salience.ts';
import { WEIGHTS } from '../scene/salience-weights.ts';
import type { Scene } from '../scene/scene.ts';
import { isCapitalized } from '../words.ts';

/** Confidence of the organisation whose name has the noun, and of the one that was spoken of last. */
const SURE = { noun: 0.9, guessed: 0.66 };

/** How many sentences back the organisation spoken of last is looked for. */
const REACH = 4;

/** "the agency": the organisation whose name has the noun. */
export function organizationDescribed(scene: Scene, phrase: NounPhrase): Meaning | null {
  const { noun, head } = phrase;
  if (phrase.modifiers.length > 1) return null;
  if (phrase.modifiers.some((word) => isCapitalized(scene.document.tokens[head - 1]) && word !== ''))
    return null;
  const ranked = scene.organizations
    .filter((entity) => entity.latest >= 0 && entity.words.includes(noun))
    .map((entity) => ({ entity, score: entity.latest }))
    .sort((a, b) => b.score - a.score);
  return ranked.length > 0 ? meaningFrom(ranked, SURE.noun) : null;
}

/** "the group": the organisation that was spoken of last. */
export function organizationSpokenOf(scene: Scene, phrase: NounPhrase): Meaning | null {
  if (!GENERIC_ORGANIZATIONS.has(phrase.noun) || phrase.modifiers.length > 0) return null;
  const near = scene.salience.rank({
    kind: 'organization',
    token: phrase.first,
    reach: REACH,
    isSource: true,
    fits: ({ kind, isCredited, isPlace, isPlural, fullMentions }) =>
      (kind === 'organization' || (kind === 'other' && isCredited && fullMentions > 0)) &&
      !isPlace &&
      !isPlural,
  });
  const confidence = Math.min(SURE.guessed, confidenceOf(near, WEIGHTS.organization.nobody));
  return confidence >= LEAST_NAMED ? meaningFrom(near, confidence) : null;
}
