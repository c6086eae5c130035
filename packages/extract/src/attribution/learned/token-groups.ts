import { FeatureGroups } from '../../linear/feature-groups.ts';
import type { Word } from './word.ts';

/** The groups of features of a token as such. */
export const TOKEN_GROUPS = new FeatureGroups<Word>();
