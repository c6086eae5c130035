/**
 * Formats 2 to 4. An article's extraction lies whole and packed in `body`; everything else only finds it again.
 *
 * `quote.key` orders by day: days since the year 0 (0 where unknown) times 2^24, and a number within the day (`keys.ts`).
 * FTS5 hands rows over by key, so the newest matches come first without sorting. `quote_index` also holds as words what
 * narrows a search: collection, stance, type, outlet, language, surname, month (`index-words.ts`). Days are counted from
 * the year 0. Texts are folded before they come here, so that index and question fold alike.
 */
export const oneIndex = `
CREATE TABLE collection (
  key INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE,
  articles INTEGER NOT NULL DEFAULT 0,
  versions INTEGER NOT NULL DEFAULT 0,
  quotes INTEGER NOT NULL DEFAULT 0,
  claims INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE article (
  -- Never used twice: an export that goes on behind a key misses nothing.
  key INTEGER PRIMARY KEY AUTOINCREMENT,
  collection INTEGER NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  url TEXT,
  published_day INTEGER,
  body BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX article_by_id ON article (collection, id);
CREATE INDEX article_by_url ON article (collection, url) WHERE url IS NOT NULL;
CREATE INDEX article_by_day ON article (collection, published_day);

CREATE TABLE old_version (
  collection INTEGER NOT NULL,
  article_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (collection, article_id, version)
) STRICT;

-- An identity across articles. same_as leads a bare surname to the only bearer of it; root is whom it shows as, after
-- corrections too; quotes counts those that are found under it.
CREATE TABLE speaker (
  key INTEGER PRIMARY KEY AUTOINCREMENT,
  collection INTEGER NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  form TEXT NOT NULL CHECK (form IN ('full', 'bare', 'joint')),
  surname TEXT,
  same_as INTEGER,
  root INTEGER,
  -- By a correction.
  given_name TEXT,
  quotes INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX speaker_by_id ON speaker (collection, id);
CREATE INDEX speaker_by_surname ON speaker (collection, surname, form) WHERE surname IS NOT NULL;
CREATE INDEX speaker_by_same_as ON speaker (collection, same_as) WHERE same_as IS NOT NULL;
CREATE INDEX speaker_by_root ON speaker (collection, root);

-- Who speaks together: found under each member.
CREATE TABLE joint_member (
  collection INTEGER NOT NULL,
  joint INTEGER NOT NULL,
  member INTEGER NOT NULL,
  PRIMARY KEY (collection, joint, member)
) STRICT, WITHOUT ROWID;
CREATE INDEX joint_by_member ON joint_member (collection, member);

-- The speakers of an article in its order, each with its identity; after them those that only a joint name mentions.
-- Their printed roles are a JSON array, NULL where there are none.
CREATE TABLE article_speaker (
  collection INTEGER NOT NULL,
  article INTEGER NOT NULL,
  position INTEGER NOT NULL,
  speaker INTEGER NOT NULL,
  roles TEXT,
  PRIMARY KEY (collection, article, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_speaker_by_speaker ON article_speaker (collection, speaker);

-- type and stance are codes, outlet a key of name. said_from and published_day are days before (or after) that of the key:
-- NULL where the first day that it may have been said on is the last, and where no day of publication is known.
CREATE TABLE quote (
  key INTEGER PRIMARY KEY,
  collection INTEGER NOT NULL,
  article INTEGER NOT NULL,
  position INTEGER NOT NULL,
  speaker INTEGER,
  outlet INTEGER,
  type INTEGER NOT NULL,
  stance INTEGER NOT NULL,
  said_from INTEGER,
  published_day INTEGER,
  word_count INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX quote_by_article ON quote (article, position);

-- Everything with a name that somebody may type: speakers, outlets, titles, topics; uses orders them, by its digits first:
-- what is counted changes a row, but rarely an index.
CREATE TABLE name (
  key INTEGER PRIMARY KEY,
  collection INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  ref TEXT NOT NULL,
  folded TEXT NOT NULL,
  printed TEXT NOT NULL,
  is_alias INTEGER NOT NULL,
  -- By an article, and by a correction.
  is_printed INTEGER NOT NULL,
  is_given INTEGER NOT NULL,
  uses INTEGER NOT NULL,
  magnitude INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX name_by_ref ON name (collection, kind, ref, folded);
CREATE INDEX name_by_folded ON name (collection, folded) WHERE kind = 1;
CREATE INDEX name_by_magnitude ON name (collection, kind, magnitude);
-- What somebody corrected: the truth behind every root, split and given name.
CREATE TABLE speaker_edit (
  collection INTEGER NOT NULL,
  number INTEGER NOT NULL,
  correction TEXT NOT NULL,
  speaker_id TEXT NOT NULL,
  folded_names TEXT NOT NULL,
  made_by TEXT,
  made_at TEXT NOT NULL,
  undone_at TEXT,
  PRIMARY KEY (collection, number)
) STRICT;

-- Words of names, and trigrams of those that somebody may misspell.
CREATE VIRTUAL TABLE name_index USING fts5(
  parts, content = '', columnsize = 0, detail = none, tokenize = "ascii tokenchars '.,_$-~'''"
);
-- claim_index: its rows are numbered by article and position (keys.ts).
CREATE VIRTUAL TABLE quote_index USING fts5(
  words, content = '', columnsize = 0, tokenize = "ascii tokenchars '.,_$-'''"
);
CREATE VIRTUAL TABLE claim_index USING fts5(
  words, content = '', columnsize = 0, tokenize = "ascii tokenchars '.,_$-'''"
);
-- What is deleted leaves the index at once (sqlite.org/fts5.html, the secure-delete option).
INSERT INTO quote_index (quote_index, rank) VALUES ('secure-delete', 1);
INSERT INTO claim_index (claim_index, rank) VALUES ('secure-delete', 1);
INSERT INTO name_index (name_index, rank) VALUES ('secure-delete', 1);
`;
