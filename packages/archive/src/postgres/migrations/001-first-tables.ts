/**
 * Every key begins with the collection, so that the tables partition or distribute by it. An article's extraction lies
 * whole and packed in `body`; the other tables are what finds it again. Days are numbers (20260304), 0 or NULL where
 * unknown. Texts compare by their bytes (`COLLATE "C"`), as in SQLite.
 */
export const firstTables = `
CREATE TABLE collection (
  key integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text COLLATE "C" NOT NULL UNIQUE
);

CREATE TABLE article (
  collection integer NOT NULL,
  key bigint GENERATED ALWAYS AS IDENTITY,
  id text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  url text COLLATE "C",
  published_day integer,
  text_hash text COLLATE "C" NOT NULL,
  generated_by text COLLATE "C" NOT NULL,
  body bytea NOT NULL,
  PRIMARY KEY (collection, key),
  UNIQUE (collection, id)
);
ALTER TABLE article ALTER body SET STORAGE EXTERNAL;
CREATE INDEX article_by_url ON article (collection, url);
CREATE INDEX article_by_day ON article (collection, published_day);

CREATE TABLE old_version (
  collection integer NOT NULL,
  article_id text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  body bytea NOT NULL,
  PRIMARY KEY (collection, article_id, version)
);
ALTER TABLE old_version ALTER body SET STORAGE EXTERNAL;

-- An identity across articles; same_as leads a bare surname to the only bearer of it.
CREATE TABLE speaker (
  collection integer NOT NULL,
  key bigint GENERATED ALWAYS AS IDENTITY,
  id text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  form text COLLATE "C" NOT NULL CHECK (form IN ('full', 'bare', 'joint')),
  surname text COLLATE "C",
  same_as bigint,
  PRIMARY KEY (collection, key),
  UNIQUE (collection, id)
);
CREATE INDEX speaker_by_surname ON speaker (collection, surname, form) WHERE surname IS NOT NULL;
CREATE INDEX speaker_by_same_as ON speaker (collection, same_as) WHERE same_as IS NOT NULL;

-- The speakers of an article in its order, each with its identity; after them those that only a joint name mentions.
-- Their printed roles are a JSON array, NULL where there are none.
CREATE TABLE article_speaker (
  collection integer NOT NULL,
  article bigint NOT NULL,
  position integer NOT NULL,
  speaker bigint NOT NULL,
  roles text COLLATE "C",
  PRIMARY KEY (collection, article, position)
);
CREATE INDEX article_speaker_by_speaker ON article_speaker (collection, speaker);

CREATE TABLE quote (
  collection integer NOT NULL,
  key bigint GENERATED ALWAYS AS IDENTITY,
  article bigint NOT NULL,
  position integer NOT NULL,
  type text COLLATE "C" NOT NULL,
  stance text COLLATE "C" NOT NULL,
  said_from integer,
  -- The last day that it may have been said on, for order; 0 when nothing is known.
  day integer NOT NULL,
  published_day integer,
  outlet bigint,
  word_count integer NOT NULL,
  terms tsvector NOT NULL,
  PRIMARY KEY (collection, key)
);
CREATE UNIQUE INDEX quote_by_position ON quote (collection, article, position);
CREATE INDEX quote_by_day ON quote (collection, day, key);
CREATE INDEX quote_by_terms ON quote USING gin (terms);

-- Who a quote is found under: the members of a joint speaker too.
CREATE TABLE quote_speaker (
  collection integer NOT NULL,
  speaker bigint NOT NULL,
  day integer NOT NULL,
  quote bigint NOT NULL,
  PRIMARY KEY (collection, speaker, day, quote)
);

CREATE TABLE claim (
  collection integer NOT NULL,
  article bigint NOT NULL,
  position integer NOT NULL,
  terms tsvector NOT NULL,
  PRIMARY KEY (collection, article, position)
);
CREATE INDEX claim_by_terms ON claim USING gin (terms);

-- Everything with a name that somebody may type: speakers, outlets, titles, topics; uses orders them.
CREATE TABLE name (
  collection integer NOT NULL,
  key bigint GENERATED ALWAYS AS IDENTITY,
  kind text COLLATE "C" NOT NULL,
  ref text COLLATE "C" NOT NULL,
  folded text COLLATE "C" NOT NULL,
  printed text COLLATE "C" NOT NULL,
  is_alias boolean NOT NULL,
  uses integer NOT NULL,
  -- The digits of uses: what is counted changes a row, but rarely an index.
  magnitude smallint GENERATED ALWAYS AS (length(abs(uses)::text)) STORED,
  PRIMARY KEY (collection, key)
) WITH (fillfactor = 80);
CREATE UNIQUE INDEX name_by_ref ON name (collection, kind, ref, folded);
CREATE INDEX name_by_folded ON name (collection, kind, folded);
CREATE INDEX name_by_magnitude ON name (collection, kind, magnitude);
CREATE TABLE name_word (
  collection integer NOT NULL,
  kind text COLLATE "C" NOT NULL,
  word text COLLATE "C" NOT NULL,
  name bigint NOT NULL,
  PRIMARY KEY (collection, kind, word, name)
);
CREATE TABLE name_gram (
  collection integer NOT NULL,
  kind text COLLATE "C" NOT NULL,
  gram text COLLATE "C" NOT NULL,
  name bigint NOT NULL,
  PRIMARY KEY (collection, kind, gram, name)
);
`;
