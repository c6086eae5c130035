import { readFileSync } from 'node:fs';
import pg from 'pg';

/** Milliseconds of processor time that something has taken so far. */
export type Meter = () => number;

/**
 * The time of a PostgreSQL server's processes that serve connections which are open now; what parallel workers take is not in
 * it. `null` for another store, and where the server runs on another machine or the system tells nothing
 * (https://docs.kernel.org/scheduler/sched-stats.html).
 */
export async function serverMeter(location: string): Promise<Meter | null> {
  if (!/^postgres(?:ql)?:/.test(location)) return null;
  const client = new pg.Client({ connectionString: location });
  await client.connect();
  const { rows } = await client.query<{ pid: number }>(
    `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  );
  await client.end();
  const time = () => rows.reduce((sum, { pid }) => sum + millisecondsOf(pid), 0);
  return time() === 0 ? null : time;
}

function millisecondsOf(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return 0;
  }
}
