import type { Gender } from '../names/entities.ts';

export type PronounKind = Gender | 'plural' | 'thing';

/** Third-person pronouns and what they tell of whom they mean. */
export const PRONOUNS: ReadonlyMap<string, PronounKind> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'male'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
  ...['they', 'them', 'their', 'theirs', 'themselves'].map((word) => [word, 'plural'] as const),
  ...['it', 'its', 'itself'].map((word) => [word, 'thing'] as const),
]);
