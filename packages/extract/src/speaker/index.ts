export { type ResolvedSpeakers, resolveSpeakers } from './resolve-speakers.ts';
