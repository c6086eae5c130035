import type { FeedState } from '@onrecord/reader';
import { failureOf, failureText } from '../feed-failure.ts';
import { type Feed, type Feeds, type FeedVisited, SEEN_FOR_MS } from '../feeds.ts';
import { hashLink } from '../hash-link.ts';
import { LEASE_MS } from '../lease.ts';
import type { StateDatabase } from './database.ts';

interface Row {
  url: string;
  title: string | null;
  state: string | null;
  due_at: number;
  visited_at: number | null;
  failures: number;
  last_error: string | null;
}

/** See `Feeds`. */
export class SqliteFeeds implements Feeds {
  readonly #database: StateDatabase;
  readonly #collection: string;

  constructor(database: StateDatabase, collection: string) {
    this.#database = database;
    this.#collection = collection;
  }

  async add(url: string): Promise<boolean> {
    const added = this.#database.run(
      `INSERT INTO ingest_feed (collection, url, due_at, leased_until, failures)
       VALUES ($collection, $url, $now, 0, 0) ON CONFLICT DO NOTHING`,
      { collection: this.#collection, url, now: Date.now() },
    );
    return added > 0;
  }

  async remove(url: string): Promise<boolean> {
    return this.#database.write(() => {
      const feed = { collection: this.#collection, url };
      this.#database.run('DELETE FROM ingest_seen WHERE collection = $collection AND feed = $url', feed);
      return (
        this.#database.run('DELETE FROM ingest_feed WHERE collection = $collection AND url = $url', feed) > 0
      );
    });
  }

  async list(): Promise<Feed[]> {
    return this.#database
      .all<Row>('SELECT * FROM ingest_feed WHERE collection = $collection ORDER BY url', {
        collection: this.#collection,
      })
      .map(feedOf);
  }

  async makeDue(url?: string): Promise<number> {
    return this.#database.run(
      `UPDATE ingest_feed SET due_at = $now
       WHERE collection = $collection AND ($url IS NULL OR url = $url)`,
      { collection: this.#collection, url: url ?? null, now: Date.now() },
    );
  }

  async claim(): Promise<Feed | null> {
    const now = Date.now();
    const row = this.#database.get<Row>(
      `UPDATE ingest_feed SET leased_until = $until WHERE (collection, url) = (
         SELECT collection, url FROM ingest_feed
         WHERE collection = $collection AND due_at <= $now AND leased_until <= $now ORDER BY due_at LIMIT 1)
       RETURNING *`,
      { collection: this.#collection, now, until: now + LEASE_MS },
    );
    return row && feedOf(row);
  }

  async touch(url: string): Promise<boolean> {
    return this.#leaseUntil(url, Date.now() + LEASE_MS) > 0;
  }

  async release(url: string): Promise<void> {
    this.#leaseUntil(url, 0);
  }

  async seen(url: string, links: readonly string[]): Promise<Map<string, string>> {
    const seen = new Map<string, string>();
    for (const link of links) {
      const row = this.#database.get<{ fingerprint: string }>(
        `SELECT fingerprint FROM ingest_seen
         WHERE collection = $collection AND feed = $url AND link = $link`,
        { collection: this.#collection, url, link: hashLink(link) },
      );
      if (row) seen.set(link, row.fingerprint);
    }
    return seen;
  }

  async visited(url: string, visit: FeedVisited): Promise<void> {
    const now = Date.now();
    const feed = { collection: this.#collection, url };
    this.#database.write(() => {
      for (const [link, fingerprint] of visit.fingerprints)
        this.#database.run(
          'INSERT OR REPLACE INTO ingest_seen VALUES ($collection, $url, $link, $fingerprint, $now)',
          { ...feed, link: hashLink(link), fingerprint, now },
        );
      this.#database.run(
        'DELETE FROM ingest_seen WHERE collection = $collection AND feed = $url AND seen_at < $since',
        { ...feed, since: now - SEEN_FOR_MS },
      );
      this.#database.run(
        `UPDATE ingest_feed SET title = coalesce($title, title), state = $state, due_at = $dueAt, leased_until = 0,
           visited_at = $now, failures = 0, last_error = NULL
         WHERE collection = $collection AND url = $url`,
        { ...feed, title: visit.title, state: JSON.stringify(visit.state), dueAt: visit.dueAt, now },
      );
      if (visit.movedTo !== null) this.#move(url, visit.movedTo);
    });
  }

  async failed(url: string, { error, dueAt }: Parameters<Feeds['failed']>[1]): Promise<void> {
    this.#database.run(
      `UPDATE ingest_feed SET due_at = $dueAt, leased_until = 0, visited_at = $now, failures = failures + 1,
         last_error = $error
       WHERE collection = $collection AND url = $url`,
      { collection: this.#collection, url, error: failureText(error), dueAt, now: Date.now() },
    );
  }

  #leaseUntil(url: string, until: number): number {
    return this.#database.run(
      'UPDATE ingest_feed SET leased_until = $until WHERE collection = $collection AND url = $url',
      { collection: this.#collection, url, until },
    );
  }

  /** Where the new address is followed already, the old one goes. */
  #move(url: string, movedTo: string): void {
    const move = { collection: this.#collection, url, movedTo };
    for (const [table, column] of [
      ['ingest_seen', 'feed'],
      ['ingest_feed', 'url'],
    ]) {
      this.#database.run(
        `UPDATE OR IGNORE ${table} SET ${column} = $movedTo WHERE collection = $collection AND ${column} = $url`,
        move,
      );
      this.#database.run(`DELETE FROM ${table} WHERE collection = $collection AND ${column} = $url`, {
        collection: this.#collection,
        url,
      });
    }
  }
}

function feedOf(row: Row): Feed {
  return {
    url: row.url,
    title: row.title,
    state: row.state === null ? null : (JSON.parse(row.state) as FeedState),
    dueAt: row.due_at,
    visitedAt: row.visited_at,
    failures: row.failures,
    ...failureOf(row.last_error),
  };
}
