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
`,
];
