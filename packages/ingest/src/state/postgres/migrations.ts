/** A schema of our own, beside the archive's. */
export const SCHEMA = 'onrecord_ingest';

/** In order and forward only; `format` counts how many a database has. Never change one that was released. */
export const migrations: readonly string[] = [
  `
CREATE TABLE ingest_checkpoint (
  collection text NOT NULL,
  source text NOT NULL,
  line bigint NOT NULL,
  digest text NOT NULL,
  counts jsonb NOT NULL,
  PRIMARY KEY (collection, source)
);

-- Times are milliseconds since 1970.
CREATE TABLE ingest_feed (
  collection text NOT NULL,
  url text NOT NULL,
  title text,
  state jsonb,
  due_at double precision NOT NULL,
  leased_until double precision NOT NULL,
  visited_at double precision,
  failures integer NOT NULL,
  last_error text,
  PRIMARY KEY (collection, url)
);

-- Links as hashes: an article that is forgotten leaves no trace, and its feed does not bring it back.
CREATE TABLE ingest_seen (
  collection text NOT NULL,
  feed text NOT NULL,
  link text NOT NULL,
  fingerprint text NOT NULL,
  seen_at double precision NOT NULL,
  PRIMARY KEY (collection, feed, link)
);
`,
  `
CREATE TABLE ingest_hosts (
  collection text PRIMARY KEY,
  rules jsonb NOT NULL
);
`,
  `
-- What a community has set, and whether it is served; times are milliseconds since 1970.
CREATE TABLE ingest_community (
  collection text PRIMARY KEY,
  settings jsonb,
  met_at double precision,
  left_at double precision,
  leased_until double precision NOT NULL DEFAULT 0
);
`,
  `
-- What one process alone may do at a time.
CREATE TABLE ingest_lease (
  name text PRIMARY KEY,
  holder text NOT NULL,
  leased_until timestamptz NOT NULL
);
CREATE INDEX ingest_feed_by_due ON ingest_feed (due_at);

-- Which collection each queue of links is of: its name is a hash.
CREATE TABLE ingest_queue (
  name text PRIMARY KEY,
  collection text NOT NULL
);
`,
];
