export { isOutlet } from './lexicon/outlets.ts';
export { type ResolvedSpeakers, resolveSpeakers } from './resolve-speakers.ts';
export { roleOf } from './words.ts';
