export type {
  AddResult,
  Archive,
  ArchiveStats,
  ClaimHit,
  DayRange,
  Hit,
  Page,
  QuoteQuery,
  SpeakerEntry,
  SpeakerMatch,
  Suggestion,
  SuggestionKind,
} from './archive.ts';
export { ArchiveError, type ArchiveErrorCode } from './error.ts';
export { type OpenOptions, openArchive } from './open-archive.ts';
export { isFunctionWord } from './text/function-words.ts';
export { termOf, termsOf } from './text/terms.ts';
