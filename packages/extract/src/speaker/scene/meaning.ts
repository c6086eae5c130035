import type { Entity } from '../names/entities.ts';

/** Whom a source means; candidates include the entity itself, the likeliest first. */
export interface Meaning {
  entity: Entity | null;
  /** Calibrated, 0 to 1. */
  confidence: number;
  candidates: { entity: Entity; confidence: number }[];
}

/** Somebody whom a pronoun or a description may mean. */
export interface Ranked {
  entity: Entity;
  score: number;
  /** 0 to 1: that it is he who was spoken of; whoever is taken for him is hardly surer. */
  certainty?: number;
}

export const UNKNOWN: Meaning = { entity: null, confidence: 0, candidates: [] };

export function certain(entity: Entity, confidence: number): Meaning {
  return { entity, confidence, candidates: [{ entity, confidence }] };
}

/** The first of a ranking; the others share what is left of certainty. */
export function meaningFrom(ranked: readonly Ranked[], confidence: number): Meaning {
  const [best, ...others] = ranked.slice(0, 4);
  if (!best) return UNKNOWN;
  const rest = 1 - confidence;
  return {
    entity: best.entity,
    confidence,
    candidates: [
      { entity: best.entity, confidence },
      ...others.map(({ entity }, i) => ({ entity, confidence: rest / 2 ** (i + 1) })),
    ],
  };
}

export function weaken(meaning: Meaning, factor: number): Meaning {
  return { ...meaning, confidence: meaning.confidence * factor };
}
