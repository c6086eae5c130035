import type { OnrecordError } from '@onrecord/schema';

/** Codes of errors that the next article would meet as well. */
const CONCERN_ALL: ReadonlySet<string> = new Set([
  'ARCHIVE_NOT_OPEN',
  'ARCHIVE_READ_ONLY',
  'ARCHIVE_UNREACHABLE',
  'ARCHIVE_BUSY',
  'INGEST_CLOSED',
  'INGEST_SOURCE_CHANGED',
  'INGEST_STATE_FAILED',
]);

/** Whether an error concerns no single article, so that there is no use in going on. */
export function concernsAll({ code }: OnrecordError): boolean {
  return CONCERN_ALL.has(code);
}
