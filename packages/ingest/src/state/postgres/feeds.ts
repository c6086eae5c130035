import type { PoolClient } from 'pg';
import { failureOf, failureText } from '../feed-failure.ts';
import { type Feed, type Feeds, type FeedVisited, SEEN_FOR_MS } from '../feeds.ts';
import { hashLink } from '../hash-link.ts';
import { LEASE_MS } from '../lease.ts';
import type { StateDatabase } from './database.ts';

/** See `Feeds`. */
export class PostgresFeeds implements Feeds {
  readonly #database: StateDatabase;
  readonly #collection: string;

  constructor(database: StateDatabase, collection: string) {
    this.#database = database;
    this.#collection = collection;
  }

  async add(url: string): Promise<boolean> {
    const added = await this.#database.run(
      `INSERT INTO ingest_feed (collection, url, due_at, leased_until, failures)
       VALUES ($1, $2, $3, 0, 0) ON CONFLICT DO NOTHING`,
      [this.#collection, url, Date.now()],
    );
    return added > 0;
  }

  async remove(url: string): Promise<boolean> {
    return this.#database.write(async (client) => {
      const feed = [this.#collection, url];
      await client.query('DELETE FROM ingest_seen WHERE collection = $1 AND feed = $2', feed);
      const removed = await client.query('DELETE FROM ingest_feed WHERE collection = $1 AND url = $2', feed);
      return removed.rowCount !== 0;
    });
  }

  async list(): Promise<Feed[]> {
    const rows = await this.#database.all<Row>(
      `SELECT ${FIELDS} FROM ingest_feed WHERE collection = $1 ORDER BY url COLLATE "C"`,
      [this.#collection],
    );
    return rows.map(feedOf);
  }

  makeDue(url?: string): Promise<number> {
    return this.#database.run(
      'UPDATE ingest_feed SET due_at = $3 WHERE collection = $1 AND ($2::text IS NULL OR url = $2)',
      [this.#collection, url ?? null, Date.now()],
    );
  }

  async claim(): Promise<Feed | null> {
    const now = Date.now();
    const row = await this.#database.get<Row>(
      `UPDATE ingest_feed SET leased_until = $3 WHERE (collection, url) = (
         SELECT collection, url FROM ingest_feed WHERE collection = $1 AND due_at <= $2 AND leased_until <= $2
         ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
       RETURNING ${FIELDS}`,
      [this.#collection, now, now + LEASE_MS],
    );
    return row && feedOf(row);
  }

  async touch(url: string): Promise<boolean> {
    return (await this.#leaseUntil(url, Date.now() + LEASE_MS)) > 0;
  }

  async release(url: string): Promise<void> {
    await this.#leaseUntil(url, 0);
  }

  async seen(url: string, links: readonly string[]): Promise<Map<string, string>> {
    const linkOf = new Map(links.map((link) => [hashLink(link), link]));
    const rows = await this.#database.all<{ link: string; fingerprint: string }>(
      'SELECT link, fingerprint FROM ingest_seen WHERE collection = $1 AND feed = $2 AND link = ANY ($3)',
      [this.#collection, url, [...linkOf.keys()]],
    );
    return new Map(rows.map(({ link, fingerprint }) => [linkOf.get(link) as string, fingerprint]));
  }

  async visited(url: string, visit: FeedVisited): Promise<void> {
    const now = Date.now();
    await this.#database.write(async (client) => {
      await client.query(
        `INSERT INTO ingest_seen (collection, feed, link, fingerprint, seen_at)
         SELECT $1, $2, link, fingerprint, $5 FROM unnest($3::text[], $4::text[]) AS item (link, fingerprint)
         ON CONFLICT (collection, feed, link)
         DO UPDATE SET fingerprint = excluded.fingerprint, seen_at = excluded.seen_at`,
        [
          this.#collection,
          url,
          Array.from(visit.fingerprints.keys(), hashLink),
          [...visit.fingerprints.values()],
          now,
        ],
      );
      await client.query('DELETE FROM ingest_seen WHERE collection = $1 AND feed = $2 AND seen_at < $3', [
        this.#collection,
        url,
        now - SEEN_FOR_MS,
      ]);
      await client.query(
        `UPDATE ingest_feed SET title = coalesce($3, title), state = $4, due_at = $5, leased_until = 0,
           visited_at = $6, failures = 0, last_error = NULL
         WHERE collection = $1 AND url = $2`,
        [this.#collection, url, visit.title, JSON.stringify(visit.state), visit.dueAt, now],
      );
      if (visit.movedTo !== null) await this.#move(client, [this.#collection, url, visit.movedTo]);
    });
  }

  async failed(url: string, { error, dueAt }: Parameters<Feeds['failed']>[1]): Promise<void> {
    await this.#database.run(
      `UPDATE ingest_feed SET due_at = $3, leased_until = 0, visited_at = $4, failures = failures + 1,
         last_error = $5
       WHERE collection = $1 AND url = $2`,
      [this.#collection, url, dueAt, Date.now(), failureText(error)],
    );
  }

  #leaseUntil(url: string, until: number): Promise<number> {
    return this.#database.run('UPDATE ingest_feed SET leased_until = $3 WHERE collection = $1 AND url = $2', [
      this.#collection,
      url,
      until,
    ]);
  }

  /** Where the new address is followed already, the old one goes. */
  async #move(client: PoolClient, move: [collection: string, url: string, movedTo: string]): Promise<void> {
    const from = move.slice(0, 2);
    await client.query(
      `INSERT INTO ingest_seen SELECT collection, $3, link, fingerprint, seen_at FROM ingest_seen
       WHERE collection = $1 AND feed = $2 ON CONFLICT DO NOTHING`,
      move,
    );
    await client.query('DELETE FROM ingest_seen WHERE collection = $1 AND feed = $2', from);
    await client.query(
      `UPDATE ingest_feed SET url = $3 WHERE collection = $1 AND url = $2
         AND NOT EXISTS (SELECT FROM ingest_feed WHERE collection = $1 AND url = $3)`,
      move,
    );
    await client.query('DELETE FROM ingest_feed WHERE collection = $1 AND url = $2', from);
  }
}

type Row = Omit<Feed, 'lastError' | 'lastProblem'> & { failure: string | null };

const FIELDS = `url, title, state, due_at AS "dueAt", visited_at AS "visitedAt", failures, last_error AS failure`;

function feedOf({ failure, ...feed }: Row): Feed {
  return { ...feed, ...failureOf(failure) };
}
