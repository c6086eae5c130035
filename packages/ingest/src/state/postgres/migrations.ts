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
`,
];
