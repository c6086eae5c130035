import { OnrecordError, type OnrecordErrorOptions } from '@onrecord/schema';

/** Why something could not be brought into the archive. Each code is described in docs/errors.md. */
export type IngestErrorCode =
  | 'INGEST_CLOSED'
  | 'INGEST_FAILED'
  | 'INGEST_PACKED'
  | 'INGEST_RECORD_INVALID'
  | 'INGEST_SOURCE_CHANGED'
  | 'INGEST_STATE_FAILED'
  | 'INGEST_WORKER_DIED';

/** Thrown by this package: `[ingest] …`. */
export class IngestError extends OnrecordError {
  declare readonly code: IngestErrorCode;

  constructor(code: IngestErrorCode, message: string, options: OnrecordErrorOptions = {}) {
    super(code, `[ingest] ${message}`, options);
  }
}
