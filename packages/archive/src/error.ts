import { OnrecordError, type OnrecordErrorOptions } from '@onrecord/schema';

/** Why the archive refused. Each code is described in docs/errors.md. */
export type ArchiveErrorCode =
  | 'ARCHIVE_LOCATION'
  | 'ARCHIVE_UNSUPPORTED'
  | 'ARCHIVE_CANNOT_OPEN'
  | 'ARCHIVE_NOT_AN_ARCHIVE'
  | 'ARCHIVE_MIGRATION'
  | 'ARCHIVE_NOT_OPEN'
  | 'ARCHIVE_READ_ONLY'
  | 'ARCHIVE_BUSY'
  | 'ARCHIVE_UNREACHABLE'
  | 'ARCHIVE_TIMEOUT'
  | 'ARCHIVE_CURSOR'
  | 'ARCHIVE_EDIT'
  | 'ARCHIVE_FAILED';

/** Thrown by every method of an archive, with the store that refused: `[archive:sqlite] …`. */
export class ArchiveError extends OnrecordError {
  declare readonly code: ArchiveErrorCode;

  constructor(code: ArchiveErrorCode, message: string, options: OnrecordErrorOptions = {}) {
    super(code, `[archive] ${message}`, options);
  }
}
