import type { ClientBase } from 'pg';
import { unpackExtraction } from '../../rules/extraction-body.ts';
import { storeClaims } from '../claim-rows.ts';
import { type Scope, scopeOf } from '../connection.ts';
import { cleanIndexes, growLists } from '../full-text.ts';
import { type Layout, tableOf } from '../layout.ts';
import { type KeptQuote, marksOf, quoteRowsAsKept, storeQuotes } from '../quote-rows.ts';
import { countMarks, TermBook } from '../terms.ts';

/**
 * Quotes and claims hold numbers in place of words (`terms.ts`): they take a third of the room that a `tsvector` does, so that
 * more of them are in memory, and comparing numbers takes less time than comparing texts.
 *
 * Identities take their keys from the sequence of the numbers, so that a key stands for its speaker there.
 */
export function numberedTerms(layout: Layout): string {
  return `
-- Who is found under which identity is kept; the rest is read from the articles again.
CREATE TEMP TABLE quote_of_4 ON COMMIT DROP AS SELECT collection, article, position, speakers, outlet FROM quote;
CREATE INDEX ON quote_of_4 (collection, article);
DROP TABLE quote, quote_month, claim;

CREATE SEQUENCE term_number AS integer;
SELECT setval('term_number', coalesce(max(key), 0) + 1, false) FROM speaker;
ALTER TABLE speaker ALTER key SET DEFAULT nextval('term_number');
DROP SEQUENCE speaker_key;

-- The words of quotes and claims, and the marks of quotes, with their numbers.
${tableOf(
  layout,
  'term',
  `term text COLLATE "C" NOT NULL,
  number integer NOT NULL DEFAULT nextval('term_number'),
  -- How many quotes hold a mark; words are counted in topic.
  quotes integer NOT NULL DEFAULT 0,
  PRIMARY KEY (collection, term)`,
  { fillfactor: 90 },
)}

${tableOf(
  layout,
  'quote',
  `article integer NOT NULL,
  position integer NOT NULL,
  key integer NOT NULL DEFAULT nextval('quote_key'),
  said_from integer,
  -- The last day that it may have been said on, for order; 0 when nothing is known.
  day integer NOT NULL,
  published_day integer,
  outlet integer,
  word_count smallint NOT NULL,
  -- By their codes (rules/codes.ts).
  stance smallint NOT NULL,
  type smallint NOT NULL,
  -- The identities that it is found under: the members of a joint speaker too.
  speakers integer[] NOT NULL,
  -- The numbers of its words in their order, then those of its marks and identities.
  held integer[] NOT NULL`,
)}
-- Many rows have the same article or day: an index without the rest of a key keeps each value once (deduplication).
CREATE INDEX quote_by_article ON quote (collection, article);
-- What is asked by nothing but time, and the newest or oldest of all.
CREATE INDEX quote_by_day ON quote (collection, day);
CREATE INDEX quote_by_published_day ON quote (collection, published_day);
-- Everything else. Numbers are a collection's own, so that no search reads another's entries.
CREATE INDEX quote_by_held ON quote USING gin (held);

${tableOf(
  layout,
  'claim',
  `article integer NOT NULL,
  position integer NOT NULL,
  -- The numbers of its words in their order.
  held integer[] NOT NULL`,
)}
CREATE INDEX claim_by_article ON claim (collection, article);
CREATE INDEX claim_by_held ON claim USING gin (held);

-- Thousands may bear a surname: whoever looks for one bearer's name must be led there by both.
DROP INDEX name_by_ref, name_by_folded;
CREATE UNIQUE INDEX name_by_folded ON name (collection, kind, folded, ref);
CREATE INDEX name_by_ref ON name (collection, kind, ref);

-- The first articles of somebody (whose roles tell who a bare surname can be), and the last ones that print a role, are read
-- in that order: thousands of articles may mention one.
DROP INDEX article_speaker_by_speaker;
CREATE INDEX article_speaker_by_speaker ON article_speaker (collection, speaker, article);
CREATE INDEX article_speaker_described ON article_speaker (collection, speaker, article) WHERE roles IS NOT NULL;
`;
}

/** Articles that are read at a time. */
const AT_A_TIME = 500;

/** Fills the tables of quotes and claims. */
export async function numberTerms(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ key: number; name: string }>('SELECT key, name FROM collection');
  for (const { key, name } of rows) await numberTermsOf(scopeOf(client, key, name));
}

async function numberTermsOf(scope: Scope): Promise<void> {
  for (let after = 0; ; ) {
    const rows = await scope.all<{ key: number; body: Uint8Array }>(
      'SELECT key, body FROM article WHERE collection = $1 AND key > $2 ORDER BY key LIMIT $3',
      [scope.collection, after, AT_A_TIME],
    );
    const last = rows.at(-1);
    if (!last) return;
    const kept = await scope.all<KeptQuote>(
      `SELECT article, position, speakers::text[], outlet FROM quote_of_4
       WHERE collection = $1 AND article > $2 AND article <= $3`,
      [scope.collection, after, last.key],
    );
    const articles = rows.map(({ key, body }) => ({ key, extraction: unpackExtraction(body) }));
    const book = new TermBook(scope);
    const quotes = quoteRowsAsKept(articles, kept);
    await growLists(scope);
    await storeQuotes(scope, quotes, book);
    await storeClaims(scope, articles, book);
    await countMarks(scope, marksOf(quotes, 1));
    await cleanIndexes(scope);
    after = last.key;
  }
}
