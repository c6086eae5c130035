import { FeatureGroups, type NumberGroup } from '../../linear/feature-groups.ts';
import { mix } from '../../linear/hash.ts';
import type { Word } from './word.ts';

/** The groups of features that relate a token to its cue. */
export const ROLE_GROUPS = new FeatureGroups<Word>();

/** A template of two values, `first * seconds + second` in one number. */
export function ofPair(template: number, firsts: number, seconds: number): NumberGroup {
  return ROLE_GROUPS.ofNumber(template, firsts * seconds, (sink, pair) =>
    sink.add(mix(Math.floor(pair / seconds), pair % seconds)),
  );
}
