import type { ClaimHit } from '@onrecord/archive';
import { compareSignatures, type Signature, type Stance, signatureOf } from '@onrecord/schema';

/** A claim that is said in several articles, each in its own words. */
export interface MergedClaim {
  text: string;
  hits: { hit: ClaimHit; isContrary: boolean }[];
}

/** What somebody holds of a claim who holds this of its contrary; of other stances it cannot be told. */
export const CONTRARY: Partial<Record<Stance, Stance>> = {
  asserts: 'denies',
  confirms: 'denies',
  denies: 'asserts',
};

/**
 * Claims of several articles, those that say the same together, in the order in which each is met first; the contrary in
 * the same words is tied to what it denies.
 */
export function mergeClaims(hits: readonly ClaimHit[]): MergedClaim[] {
  const merged: (MergedClaim & { signature: Signature })[] = [];
  for (const hit of hits) {
    const signature = signatureOf(hit.claim.text);
    const related = merged
      .map((claim) => ({ claim, relation: compareSignatures(claim.signature, signature) }))
      .find(({ relation }) => relation === 'same' || (relation === 'contrary' && isTurnable(hit)));
    if (related) related.claim.hits.push({ hit, isContrary: related.relation === 'contrary' });
    else merged.push({ text: hit.claim.text, signature, hits: [{ hit, isContrary: false }] });
  }
  return merged.map(({ text, hits: found }) => ({ text, hits: found }));
}

function isTurnable({ claim }: ClaimHit): boolean {
  return claim.appearances.every(({ stance }) => CONTRARY[stance] !== undefined);
}
