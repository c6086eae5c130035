import type { ClientBase } from 'pg';
import { ArchiveError } from '../error.ts';
import type { Layout } from './layout.ts';
import { firstTables } from './migrations/001-first-tables.ts';
import { oneIndex } from './migrations/002-one-index.ts';
import { indexPrintedRoles } from './migrations/003-printed-roles.ts';
import { tally } from './migrations/004-tally.ts';
import { numberedTerms, numberTerms } from './migrations/005-numbered-terms.ts';
import { countedChanges } from './migrations/006-changes.ts';
import { rederive } from './rederive.ts';

interface Migration {
  sql?: (layout: Layout) => string;
  /** What SQL alone cannot do, with all tables as they are now; not needed where the rest is derived anyway. */
  fill?: (client: ClientBase) => Promise<void>;
  /** It emptied what is derived from the articles. */
  rederives?: boolean;
}

/** In order and forward only: the table `migration` says which were run. Never change one that was released. */
const MIGRATIONS: readonly Migration[] = [
  { sql: () => firstTables },
  { sql: oneIndex, rederives: true },
  { fill: indexPrintedRoles },
  { sql: tally },
  { sql: numberedTerms, fill: numberTerms },
  { sql: () => countedChanges },
];

/** Our tables' schema, apart from what else the database may hold. */
export const SCHEMA = 'onrecord';

/** "OnRc" as a number: whoever migrates holds this advisory lock. */
const MIGRATION_LOCK = 0x4f6e5263;

/**
 * Brings the tables up to this version, in one transaction; several processes may do it at once.
 *
 * @param options.partitions - How many partitions new tables have; those that are there stay as they are.
 * @throws {ArchiveError} `ARCHIVE_MIGRATION` where a later version wrote the tables, or an earlier one did and they are
 *   only to be read; `ARCHIVE_CANNOT_OPEN` where there is nothing to read; `ARCHIVE_NOT_AN_ARCHIVE` where the schema is
 *   somebody else's. Nothing is changed then.
 */
export async function migrate(
  client: ClientBase,
  options: { location: string; isReadOnly: boolean } & Layout,
): Promise<void> {
  const { location, isReadOnly } = options;
  const version = await versionOf(client, location);
  if (version === MIGRATIONS.length) return;
  if (isReadOnly)
    throw version === 0
      ? new ArchiveError(
          'ARCHIVE_CANNOT_OPEN',
          `there is no archive at ${location} to read; add an article first`,
        )
      : new ArchiveError(
          'ARCHIVE_MIGRATION',
          `${location} was written by an earlier version of Onrecord; open it for writing once, so that it is brought up to date`,
        );
  await client.query('BEGIN; SET LOCAL lock_timeout = 0; SET LOCAL statement_timeout = 0');
  try {
    await client.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await runFrom(client, await versionOf(client, location), options);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
}

async function runFrom(client: ClientBase, version: number, asked: Layout): Promise<void> {
  if (version === 0)
    await client.query(
      `CREATE SCHEMA IF NOT EXISTS ${SCHEMA};
       CREATE TABLE migration (version integer PRIMARY KEY, run_at timestamptz NOT NULL DEFAULT now())`,
    );
  const layout = await layoutOf(client, asked);
  const missing = MIGRATIONS.slice(version);
  for (const [index, { sql }] of missing.entries()) {
    if (sql) await client.query(sql(layout));
    await client.query('INSERT INTO migration (version) VALUES ($1)', [version + index + 1]);
  }
  if (missing.some(({ rederives }) => rederives)) await rederive(client);
  else for (const { fill } of missing) await fill?.(client);
}

/** Tables that are made anew lie as those that are there. */
async function layoutOf(client: ClientBase, { partitions }: Layout): Promise<Layout> {
  const { rows } = await client.query<{ parts: number }>(
    `SELECT count(*) AS parts FROM pg_inherits WHERE inhparent = to_regclass('${SCHEMA}.article')`,
  );
  return { partitions: rows[0]?.parts || partitions };
}

/** How many migrations the tables have; 0 where there are none. */
async function versionOf(client: ClientBase, location: string): Promise<number> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = to_regnamespace('${SCHEMA}') AND relkind IN ('r', 'p')`,
  );
  if (rows.length === 0) return 0;
  if (!rows.some(({ name }) => name === 'migration'))
    throw new ArchiveError(
      'ARCHIVE_NOT_AN_ARCHIVE',
      `the schema "${SCHEMA}" of ${location} belongs to another program, and was left as it is; name another database`,
    );
  const run = await client.query<{ version: number }>('SELECT max(version) AS version FROM migration');
  const version = run.rows[0]?.version ?? 0;
  if (version > MIGRATIONS.length)
    throw new ArchiveError(
      'ARCHIVE_MIGRATION',
      `${location} was written by a later version of Onrecord (archive format ${version}, this one knows ${MIGRATIONS.length}); update Onrecord`,
      { context: { version, known: MIGRATIONS.length } },
    );
  return version;
}
