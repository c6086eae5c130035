export {
  enclosingAttributions,
  type Resolution,
  type ResolvedSpeakers,
  resolveSpeakers,
} from './resolve-speakers.ts';
