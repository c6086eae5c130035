/**
 * Every key begins with the collection, so that nothing reads across. The tables hold the newest version of each
 * article; older ones lie whole in `old_version`. `key` columns are the integers that FTS5 needs.
 */
export const firstTables = `
CREATE TABLE article (
  collection TEXT NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  url TEXT,
  title TEXT,
  publisher TEXT,
  published_at TEXT,
  published_day TEXT,
  text_hash TEXT NOT NULL,
  text TEXT NOT NULL,
  body TEXT NOT NULL,
  warnings TEXT NOT NULL,
  generated_by TEXT NOT NULL,
  PRIMARY KEY (collection, id)
) STRICT;
CREATE INDEX article_by_url ON article (collection, url);
CREATE INDEX article_by_day ON article (collection, published_day);
CREATE INDEX article_by_publisher ON article (collection, publisher);

CREATE TABLE old_version (
  collection TEXT NOT NULL,
  article_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  extraction TEXT NOT NULL,
  PRIMARY KEY (collection, article_id, version)
) STRICT;

-- An identity across articles; same_as leads a bare surname to the only bearer of it.
CREATE TABLE speaker (
  collection TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  form TEXT NOT NULL CHECK (form IN ('full', 'bare', 'joint')),
  surname TEXT,
  same_as TEXT,
  PRIMARY KEY (collection, id)
) STRICT;
CREATE INDEX speaker_by_surname ON speaker (collection, surname, form);
CREATE INDEX speaker_by_same_as ON speaker (collection, same_as);

-- The speakers of an article as it prints them, each with its identity.
CREATE TABLE article_speaker (
  collection TEXT NOT NULL,
  article_id TEXT NOT NULL,
  local_id TEXT NOT NULL,
  speaker_id TEXT NOT NULL,
  is_printed INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (collection, article_id, local_id),
  FOREIGN KEY (collection, article_id) REFERENCES article (collection, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX article_speaker_by_speaker ON article_speaker (collection, speaker_id);

CREATE TABLE quote (
  key INTEGER PRIMARY KEY,
  collection TEXT NOT NULL,
  article_id TEXT NOT NULL,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  type TEXT NOT NULL,
  stance TEXT NOT NULL,
  said_from TEXT,
  said_to TEXT,
  -- The last day that it may have been said on, for order; empty when nothing is known.
  day TEXT NOT NULL,
  published_day TEXT,
  publisher TEXT,
  word_count INTEGER NOT NULL,
  FOREIGN KEY (collection, article_id) REFERENCES article (collection, id) ON DELETE CASCADE
) STRICT;
CREATE UNIQUE INDEX quote_by_id ON quote (collection, article_id, id);
CREATE INDEX quote_by_day ON quote (collection, day, key);

-- What only a receipt needs, apart from what searches read.
CREATE TABLE quote_print (
  key INTEGER PRIMARY KEY REFERENCES quote (key) ON DELETE CASCADE,
  sentence TEXT NOT NULL,
  sentence_before TEXT,
  sentence_after TEXT,
  said_at_words TEXT,
  body TEXT NOT NULL
) STRICT;

-- Who a quote is found under: the members of a joint speaker too.
CREATE TABLE quote_speaker (
  collection TEXT NOT NULL,
  speaker_id TEXT NOT NULL,
  day TEXT NOT NULL,
  quote_key INTEGER NOT NULL REFERENCES quote (key) ON DELETE CASCADE,
  PRIMARY KEY (collection, speaker_id, day, quote_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX quote_speaker_by_quote ON quote_speaker (quote_key);

CREATE TABLE claim (
  key INTEGER PRIMARY KEY,
  collection TEXT NOT NULL,
  article_id TEXT NOT NULL,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  body TEXT NOT NULL,
  FOREIGN KEY (collection, article_id) REFERENCES article (collection, id) ON DELETE CASCADE
) STRICT;
CREATE UNIQUE INDEX claim_by_id ON claim (collection, article_id, id);

-- Everything with a name that somebody may type: speakers, outlets, titles, topics; uses orders them.
CREATE TABLE name (
  key INTEGER PRIMARY KEY,
  collection TEXT NOT NULL,
  kind TEXT NOT NULL,
  ref TEXT NOT NULL,
  folded TEXT NOT NULL,
  printed TEXT NOT NULL,
  is_alias INTEGER NOT NULL,
  uses INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX name_by_ref ON name (collection, kind, ref, folded);
CREATE INDEX name_by_folded ON name (collection, kind, folded);
CREATE INDEX name_by_uses ON name (collection, kind, uses);
CREATE TABLE name_word (
  collection TEXT NOT NULL,
  kind TEXT NOT NULL,
  word TEXT NOT NULL,
  name_key INTEGER NOT NULL,
  PRIMARY KEY (collection, kind, word, name_key)
) STRICT, WITHOUT ROWID;
CREATE TABLE name_gram (
  collection TEXT NOT NULL,
  kind TEXT NOT NULL,
  gram TEXT NOT NULL,
  name_key INTEGER NOT NULL,
  PRIMARY KEY (collection, kind, gram, name_key)
) STRICT, WITHOUT ROWID;

-- The texts are folded by us before they come here, so that index and question fold alike; the collection is a word of
-- the index, so that a search reads no other collection's rows.
CREATE VIRTUAL TABLE quote_words USING fts5(
  collection, words, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2 tokenchars '.'''"
);
CREATE VIRTUAL TABLE claim_words USING fts5(
  collection, words, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2 tokenchars '.'''"
);
`;
