import { type Layout, tableOf } from '../layout.ts';

/**
 * One full-text index finds quotes by everything that narrows a search but days: words, and the marks of speaker, outlet,
 * month, stance, type and language (see `terms.ts`). Corrections of who is who are kept, and lead to `speaker.root`.
 * Topics are counted by themselves, spellings are found by what they have in common.
 *
 * Articles and old versions are carried over; the rest is derived from them again. Keys come from sequences: identity
 * columns of partitioned tables need PostgreSQL 17.
 */
export function oneIndex(layout: Layout): string {
  return `
ALTER TABLE article RENAME TO article_of_1;
ALTER INDEX article_pkey RENAME TO article_of_1_pkey;
ALTER INDEX article_collection_id_key RENAME TO article_of_1_id;
ALTER INDEX article_by_url RENAME TO article_of_1_by_url;
ALTER INDEX article_by_day RENAME TO article_of_1_by_day;
ALTER TABLE old_version RENAME TO old_version_of_1;
ALTER INDEX old_version_pkey RENAME TO old_version_of_1_pkey;
DROP TABLE speaker, article_speaker, quote, quote_speaker, claim, name, name_word, name_gram;

CREATE SEQUENCE article_key;
CREATE SEQUENCE speaker_key;
CREATE SEQUENCE quote_key;
CREATE SEQUENCE name_key;

${tableOf(
  layout,
  'article',
  `-- Stays the same through all versions: the order in which articles first came.
  key bigint NOT NULL DEFAULT nextval('article_key'),
  id text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  url text COLLATE "C",
  published_day integer,
  text_hash text COLLATE "C" NOT NULL,
  generated_by text COLLATE "C" NOT NULL,
  body bytea NOT NULL,
  PRIMARY KEY (collection, key),
  UNIQUE (collection, id)`,
)}
ALTER TABLE article ALTER body SET STORAGE EXTERNAL;
CREATE INDEX article_by_url ON article (collection, url);
CREATE INDEX article_by_day ON article (collection, published_day);

${tableOf(
  layout,
  'old_version',
  `article bigint NOT NULL,
  version integer NOT NULL,
  body bytea NOT NULL,
  PRIMARY KEY (collection, article, version)`,
)}
ALTER TABLE old_version ALTER body SET STORAGE EXTERNAL;

INSERT INTO article (collection, key, id, version, url, published_day, text_hash, generated_by, body)
  SELECT collection, key, id, version, url, published_day, text_hash, generated_by, body FROM article_of_1;
SELECT setval('article_key', coalesce(max(key), 0) + 1, false) FROM article;
INSERT INTO old_version (collection, article, version, body)
  SELECT article.collection, article.key, old.version, old.body FROM old_version_of_1 AS old
    JOIN article ON article.collection = old.collection AND article.id = old.article_id;
DROP TABLE article_of_1, old_version_of_1;

-- An identity across articles. same_as leads a bare surname to the only bearer of it, root to whom it shows under by that
-- and by corrections; NULL for itself.
${tableOf(
  layout,
  'speaker',
  `key bigint NOT NULL DEFAULT nextval('speaker_key'),
  id text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  form text COLLATE "C" NOT NULL CHECK (form IN ('full', 'bare', 'joint')),
  surname text COLLATE "C",
  same_as bigint,
  root bigint,
  PRIMARY KEY (collection, key),
  UNIQUE (collection, id)`,
)}
CREATE INDEX speaker_by_surname ON speaker (collection, surname, form) WHERE surname IS NOT NULL;
CREATE INDEX speaker_by_same_as ON speaker (collection, same_as) WHERE same_as IS NOT NULL;
CREATE INDEX speaker_by_root ON speaker (collection, root) WHERE root IS NOT NULL;
CREATE INDEX speaker_corrected ON speaker (collection) WHERE root IS DISTINCT FROM same_as;

-- What somebody decided about who is who: the truth behind every root, given name and split.
${tableOf(
  layout,
  'speaker_edit',
  `number integer NOT NULL,
  correction text COLLATE "C" NOT NULL,
  speaker_id text COLLATE "C" NOT NULL,
  folded_names text[] COLLATE "C" NOT NULL,
  made_by text COLLATE "C",
  made_at text COLLATE "C" NOT NULL,
  undone_at text COLLATE "C",
  PRIMARY KEY (collection, number)`,
)}

-- The speakers of an article in its order, each with its identity; after them those that only a joint name mentions.
-- Their printed roles are a JSON array, NULL where there are none.
${tableOf(
  layout,
  'article_speaker',
  `article bigint NOT NULL,
  position integer NOT NULL,
  speaker bigint NOT NULL,
  roles text COLLATE "C",
  PRIMARY KEY (collection, article, position)`,
)}
CREATE INDEX article_speaker_by_speaker ON article_speaker (collection, speaker);

${tableOf(
  layout,
  'quote',
  `article bigint NOT NULL,
  position integer NOT NULL,
  key bigint NOT NULL DEFAULT nextval('quote_key'),
  said_from integer,
  -- The last day that it may have been said on, for order; 0 when nothing is known.
  day integer NOT NULL,
  published_day integer,
  outlet bigint,
  word_count integer NOT NULL,
  stance text COLLATE "C" NOT NULL,
  type text COLLATE "C" NOT NULL,
  -- The identities that it is found under: the members of a joint speaker too.
  speakers bigint[] NOT NULL,
  terms tsvector NOT NULL,
  PRIMARY KEY (collection, article, position)`,
)}
-- The frequent terms must be known to plan a search.
ALTER TABLE quote ALTER terms SET STATISTICS 400;
CREATE INDEX quote_by_day ON quote (collection, day, key);
CREATE INDEX quote_by_published_day ON quote (collection, published_day);
CREATE INDEX quote_by_terms ON quote USING gin (terms);

-- How many quotes a month has (by its last possible day), so that a search knows how far back to look.
${tableOf(
  layout,
  'quote_month',
  `month integer NOT NULL,
  quotes integer NOT NULL,
  PRIMARY KEY (collection, month)`,
  { fillfactor: 50 },
)}

${tableOf(
  layout,
  'claim',
  `article bigint NOT NULL,
  position integer NOT NULL,
  terms tsvector NOT NULL,
  PRIMARY KEY (collection, article, position)`,
)}
CREATE INDEX claim_by_terms ON claim USING gin (terms);

-- The words that quotes hold: how many quotes hold each, by the form that is printed.
${tableOf(
  layout,
  'topic',
  `term text COLLATE "C" NOT NULL,
  folded text COLLATE "C" NOT NULL,
  printed text COLLATE "C" NOT NULL,
  uses integer NOT NULL,
  -- The digits of uses: what is counted changes a row, but rarely an index.
  magnitude smallint GENERATED ALWAYS AS (length(abs(uses)::text)) STORED,
  -- What near spellings of it have in common with it; see spelling.ts.
  spellings integer[] NOT NULL,
  PRIMARY KEY (collection, term, folded)`,
  { fillfactor: 70 },
)}
CREATE INDEX topic_by_folded ON topic (collection, folded);
CREATE INDEX topic_by_magnitude ON topic (collection, magnitude) WHERE magnitude > 2;
CREATE INDEX topic_by_spellings ON topic USING gin (spellings);

-- Everything else with a name that somebody may type: speakers, outlets, titles; uses orders them.
${tableOf(
  layout,
  'name',
  `key bigint NOT NULL DEFAULT nextval('name_key'),
  kind text COLLATE "C" NOT NULL,
  ref text COLLATE "C" NOT NULL,
  folded text COLLATE "C" NOT NULL,
  printed text COLLATE "C" NOT NULL,
  is_alias boolean NOT NULL,
  -- An article prints it; somebody gave it by a correction. Both may be.
  is_printed boolean NOT NULL,
  is_given boolean NOT NULL DEFAULT false,
  uses integer NOT NULL,
  magnitude smallint GENERATED ALWAYS AS (length(abs(uses)::text)) STORED,
  -- Of all its words; NULL for titles, which nobody spells from memory.
  spellings integer[],
  PRIMARY KEY (collection, key)`,
  { fillfactor: 80 },
)}
CREATE UNIQUE INDEX name_by_ref ON name (collection, kind, ref, folded);
CREATE INDEX name_by_folded ON name (collection, kind, folded);
CREATE INDEX name_by_magnitude ON name (collection, kind, magnitude);
CREATE INDEX name_by_spellings ON name USING gin (spellings);

${tableOf(
  layout,
  'name_word',
  `kind text COLLATE "C" NOT NULL,
  word text COLLATE "C" NOT NULL,
  name bigint NOT NULL,
  PRIMARY KEY (collection, kind, word, name)`,
)}
`;
}
