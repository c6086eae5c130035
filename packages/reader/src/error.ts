import { OnrecordError, type OnrecordErrorOptions } from '@onrecord/schema';

/** Why nothing could be read. Each code is described in docs/errors.md. */
export type ReaderErrorCode =
  | 'READER_NOT_FOUND'
  | 'READER_IS_DIRECTORY'
  | 'READER_NO_PERMISSION'
  | 'READER_TOO_LARGE'
  | 'READER_BINARY'
  | 'READER_UNKNOWN_FORMAT'
  | 'READER_JSON_INVALID'
  | 'READER_NO_ARTICLE'
  | 'READER_HINT_INVALID'
  | 'READER_LINK_INVALID'
  | 'READER_BLOCKED_ADDRESS'
  | 'READER_BLOCKED_HOST'
  | 'READER_ROBOTS'
  | 'READER_BACK_OFF'
  | 'READER_UNREACHABLE'
  | 'READER_TIMEOUT'
  | 'READER_HTTP_STATUS'
  | 'READER_REDIRECTS'
  | 'READER_ENCODING'
  | 'READER_FEED_INVALID'
  | 'READER_FAILED';

/** Thrown, or handed back as a value where other articles of the same file can still be read. */
export class ReaderError extends OnrecordError {
  declare readonly code: ReaderErrorCode;

  constructor(code: ReaderErrorCode, message: string, options: OnrecordErrorOptions = {}) {
    super(code, `[reader] ${message}`, options);
  }
}
