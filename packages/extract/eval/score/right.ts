import type { Extraction, Speaker } from '@onrecord/schema';
import type { GoldSide, PredictedSide } from './align.ts';
import { sharedCount } from './words.ts';

/** Contents that share half of their words are the same statement. */
const LEAST_OVERLAP = 0.5;

/** The match, if its content is the same statement. */
export function foundMatch(gold: GoldSide): PredictedSide | null {
  return gold.overlap >= LEAST_OVERLAP ? gold.match : null;
}

export function isCueRight(gold: GoldSide, given: PredictedSide): boolean {
  return gold.cue.size === 0 || sharedCount(gold.cue, given.cue) > 0;
}

export function isSourceRight(gold: GoldSide, given: PredictedSide): boolean {
  return gold.source.size === 0 ? given.source.size === 0 : sharedCount(gold.source, given.source) > 0;
}

/** The name that an extraction gives for a quote, null for nobody. */
export function nameGiven(extraction: Extraction, given: PredictedSide): string | null {
  const named = (speaker: Speaker) => speaker.id === given.quote.speakerId;
  return extraction.speakers.find(named)?.name ?? null;
}

/** Whether the name is the one wanted; case, accents, a leading article and a possessive do not count. */
export function isNameRight(wanted: string | null, given: string | null): boolean {
  return wanted === null ? given === null : given !== null && normalName(given) === normalName(wanted);
}

export function isDateRight(gold: GoldSide, given: PredictedSide): boolean {
  return (gold.gold.who?.saidAt ?? null) === (given.quote.saidAt?.edtf ?? null);
}

function normalName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}& ]+/gu, ' ')
    .replace(/^(the|a|an) /, '')
    .replace(/\s+/g, ' ')
    .trim();
}
