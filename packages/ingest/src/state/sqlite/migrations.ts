/** In order and forward only; `ingest_format` counts how many a file has. Never change one that was released. */
export const migrations: readonly string[] = [
  `
CREATE TABLE ingest_checkpoint (
  collection TEXT NOT NULL,
  source TEXT NOT NULL,
  line INTEGER NOT NULL,
  digest TEXT NOT NULL,
  counts TEXT NOT NULL,
  PRIMARY KEY (collection, source)
) STRICT, WITHOUT ROWID;

-- Times are milliseconds since 1970.
CREATE TABLE ingest_feed (
  collection TEXT NOT NULL,
  url TEXT NOT NULL,
  title TEXT,
  state TEXT,
  due_at INTEGER NOT NULL,
  leased_until INTEGER NOT NULL,
  visited_at INTEGER,
  failures INTEGER NOT NULL,
  last_error TEXT,
  PRIMARY KEY (collection, url)
) STRICT, WITHOUT ROWID;

-- Links as hashes: an article that is forgotten leaves no trace, and its feed does not bring it back.
CREATE TABLE ingest_seen (
  collection TEXT NOT NULL,
  feed TEXT NOT NULL,
  link TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  seen_at INTEGER NOT NULL,
  PRIMARY KEY (collection, feed, link)
) STRICT, WITHOUT ROWID;

CREATE TABLE ingest_job (
  collection TEXT NOT NULL,
  url TEXT NOT NULL,
  fallbacks TEXT,
  attempts INTEGER NOT NULL,
  due_at INTEGER NOT NULL,
  -- Of the worker that has it in hand, and whether it was asked for again meanwhile.
  lease TEXT,
  leased_until INTEGER NOT NULL,
  is_again INTEGER NOT NULL,
  -- Why it was given up.
  error TEXT,
  died_at INTEGER,
  PRIMARY KEY (collection, url)
) STRICT, WITHOUT ROWID;
CREATE INDEX ingest_job_by_due ON ingest_job (collection, died_at, due_at);
`,
  `
CREATE TABLE ingest_hosts (
  collection TEXT PRIMARY KEY,
  rules TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
  `
-- What a community has set, and whether it is served; times are milliseconds since 1970.
CREATE TABLE ingest_community (
  collection TEXT PRIMARY KEY,
  settings TEXT,
  met_at INTEGER,
  left_at INTEGER,
  leased_until INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
`,
  `
-- What one process alone may do at a time.
CREATE TABLE ingest_lease (
  name TEXT PRIMARY KEY,
  holder TEXT NOT NULL,
  leased_until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX ingest_feed_by_due ON ingest_feed (due_at);
`,
];
