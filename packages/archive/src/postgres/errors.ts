import { isOnrecordError } from '@onrecord/schema';
import { ArchiveError } from '../error.ts';

interface PostgresFailure {
  code?: string;
  message?: string;
}

/** PostgreSQL's error as ours; ours, and what is a bug of ours, as it is. */
export function archiveErrorOf(cause: unknown, location: string): Error {
  if (isOnrecordError(cause)) return cause;
  const { code = '', message = '' } = cause as PostgresFailure;
  const said = `${location}: ${firstLineOf(message) || code}`;
  if (isDropped(cause))
    return new ArchiveError('ARCHIVE_UNREACHABLE', `${said}; the server went away and did not come back`, {
      cause,
      retryable: true,
    });
  // SQLSTATE: https://www.postgresql.org/docs/current/errcodes-appendix.html
  switch (code) {
    case '40001': // serialization_failure
    case '40P01': // deadlock_detected
    case '55P03': // lock_not_available
    case '53300': // too_many_connections
      return new ArchiveError('ARCHIVE_BUSY', `${said}; others use it, try again`, {
        cause,
        retryable: true,
      });
    case '57014': // query_canceled
      return new ArchiveError(
        'ARCHIVE_TIMEOUT',
        `${said}; raise the limit with ?statement_timeout=MILLISECONDS`,
        {
          cause,
        },
      );
    case '25006': // read_only_sql_transaction
    case '42501': // insufficient_privilege
      return new ArchiveError('ARCHIVE_READ_ONLY', `${said}; check what its user may do`, { cause });
    case '53100': // disk_full
      return new ArchiveError('ARCHIVE_FAILED', `${said}; free some space`, { cause });
  }
  // A bug of ours, not the store's refusal.
  if (!/^[0-9A-Z]{5}$/.test(code)) return cause as Error;
  return new ArchiveError('ARCHIVE_FAILED', said, { cause });
}

/** Why the first connection failed, with what to do about it. */
export function openingErrorOf(cause: unknown, location: string): Error {
  if (isOnrecordError(cause)) return cause;
  const { code = '', message = '' } = cause as PostgresFailure;
  const advice = OPENING_ADVICE[code] ?? adviceFor(message);
  if (advice === null && !isDropped(cause)) return archiveErrorOf(cause, location);
  const reason = firstLineOf(message) || code;
  return new ArchiveError(
    'ARCHIVE_CANNOT_OPEN',
    `${location} cannot be opened: ${reason}; ${advice ?? CHECK}`,
    {
      cause,
      retryable: isDropped(cause),
    },
  );
}

const CHECK = 'check host and port, and that the server runs';

const OPENING_ADVICE: Record<string, string> = {
  ENOTFOUND: 'check the name of the host',
  EAI_AGAIN: 'check the name of the host',
  '28P01': 'check user and password',
  '28000': 'check user, password and what the server lets in (pg_hba.conf)',
  '3D000': 'make the database first (createdb), or name another',
  '42501': 'let its user make a schema in the database, or make the archive as one who may',
  '53300': 'too many are connected; try again, or raise max_connections',
};

function adviceFor(message: string): string | null {
  if (/SASL|password/i.test(message)) return 'give user and password: postgres://user:password@host/database';
  if (/SSL/i.test(message)) return 'check sslmode in the location';
  return null;
}

/** True where the connection is lost, or none can be had at the moment: what was not acknowledged may be tried again. */
export function isDropped(cause: unknown): boolean {
  const { code = '', message = '' } = cause as PostgresFailure;
  return DROPPED_CODES.has(code) || code.startsWith('08') || DROPPED_MESSAGE.test(message);
}

const DROPPED_CODES: ReadonlySet<string> = new Set(
  `ECONNREFUSED ECONNRESET EPIPE ETIMEDOUT EHOSTUNREACH ENETUNREACH ECONNABORTED ENOTFOUND EAI_AGAIN
  57P01 57P02 57P03 57P05 25P03`.split(/\s+/),
);

/** What the driver says without a code. */
const DROPPED_MESSAGE =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|timeout expired)/;

/** True where no connection was to be had in time. */
export function isTimeout(cause: unknown): boolean {
  return /^timeout exceeded when trying to connect/.test((cause as PostgresFailure).message ?? '');
}

/** True where the same transaction may succeed when it runs again. */
export function isConflict(cause: unknown): boolean {
  const { code } = cause as PostgresFailure;
  return code === '40001' || code === '40P01';
}

function firstLineOf(message: string): string {
  return message.split('\n')[0] ?? '';
}
