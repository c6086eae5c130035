export type {
  AddResult,
  Archive,
  ArchiveStats,
  CheckReport,
  ClaimHit,
  Forgettable,
  Forgotten,
  KeptExtraction,
  PrintedRole,
  PrintedStatement,
  RoleHolder,
  SpeakerEntry,
  SpeakerMatch,
  Suggestion,
  SuggestionKind,
} from './archive.ts';
export { ArchiveError, type ArchiveErrorCode } from './error.ts';
export { type OpenOptions, openArchive } from './open-archive.ts';
export type { Certainty, DayRange, FacetCount, Facets, Hit, Page, QuoteQuery } from './query.ts';
export type { SpeakerCorrection, SpeakerEdit } from './speaker-edit.ts';
export { isFunctionWord } from './text/function-words.ts';
export { termOf, termsOf } from './text/terms.ts';
export type { ArticleVersion, VersionComparison } from './version.ts';
