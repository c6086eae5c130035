import type { IngestState } from './state.ts';

/**
 * What the work on a collection must remember, kept where its archive is: in the same SQLite file, or in the same
 * PostgreSQL database. Open the archive first: this makes no archive where there is none.
 *
 * @param location - As for `openArchive`.
 * @throws {IngestError} `INGEST_STATE_FAILED` with the store's own words.
 */
export async function openIngestState(
  location: string,
  { collection = 'default' }: { collection?: string } = {},
): Promise<IngestState> {
  if (/^postgres(ql)?:/i.test(location)) {
    const { openPostgresState } = await import('./postgres/open.ts');
    return openPostgresState(location, collection);
  }
  const { openSqliteState } = await import('./sqlite/open.ts');
  return openSqliteState(location.replace(/^sqlite:/i, ''), collection);
}
