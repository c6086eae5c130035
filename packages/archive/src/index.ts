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
  Suggestion,
  SuggestionKind,
} from './archive.ts';
