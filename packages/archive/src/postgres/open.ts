import type { ClientBase, CustomTypesConfig, Pool } from 'pg';
import type { Archive } from '../archive.ts';
import { ArchiveError } from '../error.ts';
import { Connection } from './connection.ts';
import { openingErrorOf } from './errors.ts';
import { USUAL_LIST } from './full-text.ts';
import type { Layout } from './layout.ts';
import { migrate, SCHEMA } from './migrate.ts';
import { PostgresArchive } from './postgres-archive.ts';

/** What a location may say otherwise by `?name=value`; times in milliseconds. */
const DEFAULTS = {
  max: 10,
  connectionTimeoutMillis: 10_000,
  statement_timeout: 60_000,
  lock_timeout: 30_000,
  idle_in_transaction_session_timeout: 60_000,
  application_name: 'onrecord',
  // Statements may follow one another before the first is answered.
  pipeline: true,
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
};

/**
 * Search path; no compiling of statements that take milliseconds; plans that never read a whole table where an index is; memory
 * for the matches of a common word; short lists in front of the full-text indexes.
 */
const SESSION_OPTIONS = [
  `search_path=${SCHEMA}`,
  'jit=off',
  'enable_seqscan=off',
  'work_mem=32MB',
  `gin_pending_list_limit=${USUAL_LIST}`,
]
  .map((setting) => `-c ${setting}`)
  .join(' ');

/** The most of each setting that we take ourselves. */
const MOST = { partitions: 1024, max: 10_000, connection_timeout: 3_600_000 };

/** The oldest server whose statements are ours: `pg_current_xact_id`, generated columns. */
const OLDEST_SERVER = 14;

/** Opens or makes the archive in a database of a PostgreSQL server. */
export async function openPostgresArchive(
  url: string,
  options: { collection: string; readOnly: boolean },
): Promise<Archive> {
  const parsed = parse(url);
  const location = withoutSecrets(parsed);
  const partitions = takeNumber(parsed, 'partitions', MOST.partitions);
  const limits = {
    max: takeNumber(parsed, 'max', MOST.max) ?? DEFAULTS.max,
    connectionTimeoutMillis:
      takeNumber(parsed, 'connection_timeout', MOST.connection_timeout) ?? DEFAULTS.connectionTimeoutMillis,
  };
  parsed.searchParams.set('options', `${SESSION_OPTIONS} ${parsed.searchParams.get('options') ?? ''}`.trim());
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    ...DEFAULTS,
    ...limits,
    connectionString: parsed.href,
    types: typesOf(pg.types),
  });
  // A connection that breaks is replaced at the next use; whoever uses it at the moment is told by what they wait for.
  pool.on('error', ignore).on('connect', (client) => client.on('error', ignore));
  try {
    await prepare(pool, { location, isReadOnly: options.readOnly, partitions });
  } catch (error) {
    await pool.end();
    throw openingErrorOf(error, location);
  }
  return new PostgresArchive(
    new Connection(pool, { location, isReadOnly: options.readOnly }),
    options.collection,
  );
}

function ignore(): void {}

async function prepare(
  pool: Pool,
  options: { location: string; isReadOnly: boolean } & Layout,
): Promise<void> {
  const client = await pool.connect();
  try {
    await checkServer(client, options.location);
    await migrate(client, options);
  } finally {
    client.release();
  }
}

async function checkServer(client: ClientBase, location: string): Promise<void> {
  const { rows } = await client.query<{ version: string; encoding: string }>(
    `SELECT current_setting('server_version') AS version, current_setting('server_encoding') AS encoding`,
  );
  const { version = '', encoding = '' } = rows[0] ?? {};
  if (Number.parseInt(version, 10) < OLDEST_SERVER)
    throw new ArchiveError(
      'ARCHIVE_UNSUPPORTED',
      `${location} is PostgreSQL ${version}; use ${OLDEST_SERVER} or later`,
    );
  if (encoding !== 'UTF8')
    throw new ArchiveError(
      'ARCHIVE_UNSUPPORTED',
      `${location} keeps texts as ${encoding}; make the database with ENCODING 'UTF8'`,
    );
}

function parse(url: string): URL {
  try {
    return new URL(url);
  } catch (cause) {
    throw new ArchiveError(
      'ARCHIVE_LOCATION',
      'the location is no link to a PostgreSQL database; give postgres://user:password@host:5432/database',
      { cause },
    );
  }
}

/** Takes a setting of ours out of what the driver is given: a whole number from 1 on; `null` where it is not given. */
function takeNumber({ searchParams }: URL, name: string, most: number): number | null {
  const given = searchParams.get(name);
  searchParams.delete(name);
  if (given === null) return null;
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1 || number > most)
    throw new ArchiveError(
      'ARCHIVE_LOCATION',
      `${name}=${JSON.stringify(given)} is not understood; give a whole number from 1 to ${most}`,
    );
  return number;
}

/** User, host and database; a password and the options behind "?" are left out. */
function withoutSecrets({ username, host, pathname }: URL): string {
  return `postgres://${username === '' ? '' : `${username}@`}${host}${pathname}`;
}

/** Keys and counts come as numbers: they stay far below 2^53. */
function typesOf(types: typeof import('pg').types): CustomTypesConfig {
  const { INT8 } = types.builtins;
  return {
    getTypeParser: ((oid: number, format: 'text') =>
      oid === INT8 ? Number : types.getTypeParser(oid, format)) as CustomTypesConfig['getTypeParser'],
  };
}
