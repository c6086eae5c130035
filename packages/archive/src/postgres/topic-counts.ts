import { foldName } from '../rules/names.ts';
import type { PrintedTerm } from '../rules/topics.ts';
import { isNearSpelling } from '../text/spelling.ts';
import type { Scope } from './connection.ts';
import { arrayOf, spellingNumbersOf } from './spelling.ts';

/** A word that quotes hold, by one of its printed forms. */
export interface TopicRow {
  term: string;
  folded: string;
  printed: string;
  /** Quotes that hold it. */
  uses: number;
}

/** Adds to how many quotes hold words, or takes away where negative; words that none holds any more go. */
export async function countTopics(
  scope: Scope,
  topics: readonly ReadonlyMap<string, PrintedTerm>[],
  sign: 1 | -1,
): Promise<void> {
  const entries = joined(topics);
  if (entries.length === 0) return;
  const known = await countKnown(scope, entries, sign);
  if (sign > 0)
    await addTopics(
      scope,
      entries.filter(({ term, folded }) => !known.has(`${term} ${folded}`)),
    );
  else
    await scope.all('DELETE FROM topic WHERE collection = $1 AND term = ANY ($2) AND uses <= 0', [
      scope.collection,
      entries.map(({ term }) => term),
    ]);
}

/** Counts what is there already; which these are comes back. */
async function countKnown(scope: Scope, entries: readonly TopicRow[], sign: 1 | -1): Promise<Set<string>> {
  const rows = await scope.all<{ id: string }>(
    // Of two printed forms the one in lower case is kept: capitals may come from the start of a sentence.
    `UPDATE topic SET uses = topic.uses + counted.uses, printed = greatest(topic.printed, counted.printed)
     FROM unnest($2::text[], $3::text[], $4::text[], $5::integer[]) AS counted (term, folded, printed, uses)
     WHERE topic.collection = $1 AND topic.term = counted.term AND topic.folded = counted.folded
     RETURNING topic.term || ' ' || topic.folded AS id`,
    [
      scope.collection,
      entries.map(({ term }) => term),
      entries.map(({ folded }) => folded),
      entries.map(({ printed }) => printed),
      entries.map(({ uses }) => sign * uses),
    ],
  );
  return new Set(rows.map(({ id }) => id));
}

async function addTopics(scope: Scope, entries: readonly TopicRow[]): Promise<void> {
  if (entries.length === 0) return;
  await scope.all(
    `INSERT INTO topic (collection, term, folded, printed, uses, spellings)
     SELECT $1, term, folded, printed, uses, spellings::integer[]
     FROM unnest($2::text[], $3::text[], $4::text[], $5::integer[], $6::text[])
       AS counted (term, folded, printed, uses, spellings)`,
    [
      scope.collection,
      entries.map(({ term }) => term),
      entries.map(({ folded }) => folded),
      entries.map(({ printed }) => printed),
      entries.map(({ uses }) => uses),
      entries.map(({ folded }) => arrayOf(spellingNumbersOf(scope, [folded]))),
    ],
  );
}

/** One entry for each printed form, in an order that keeps neighbours in the index together. */
function joined(topics: readonly ReadonlyMap<string, PrintedTerm>[]): TopicRow[] {
  const entries = new Map<string, TopicRow>();
  for (const terms of topics)
    for (const [term, { printed, quotes }] of terms) {
      // Most words are printed as they are folded.
      const folded = term === printed ? term : foldName(printed);
      const id = `${term} ${folded}`;
      const known = entries.get(id);
      if (!known) entries.set(id, { term, folded, printed, uses: quotes });
      else {
        known.uses += quotes;
        if (printed > known.printed) known.printed = printed;
      }
    }
  return [...entries.values()].sort((a, b) => (a.term < b.term ? -1 : 1));
}

/** How many quotes of the collection hold each term; terms that none holds are left out. */
export async function usesOf(scope: Scope, terms: readonly string[]): Promise<Map<string, number>> {
  const rows = await scope.all<{ term: string; uses: number }>(
    `SELECT term, sum(uses) AS uses FROM topic WHERE collection = $1 AND term = ANY ($2)
     GROUP BY term HAVING sum(uses) > 0`,
    [scope.collection, terms],
  );
  return new Map(rows.map(({ term, uses }) => [term, uses]));
}

/** Topics whose printed word begins so, the most used first. */
export function topicsBeginning(scope: Scope, typed: string, limit: number): Promise<TopicRow[]> {
  return scope.all<TopicRow>(
    `SELECT term, folded, printed, uses FROM topic
     WHERE collection = $1 AND uses > 0 AND folded BETWEEN $2 AND $3
     ORDER BY uses DESC, length(folded), folded LIMIT $4`,
    [scope.collection, typed, `${typed}\u{10ffff}`, limit],
  );
}

/** The topics that are used most. */
export async function topicsUsedMost(scope: Scope, limit: number): Promise<TopicRow[]> {
  const most = (condition: string) =>
    scope.all<TopicRow>(
      `SELECT term, folded, printed, uses FROM topic WHERE collection = $1 AND uses > 0 ${condition}
       ORDER BY magnitude DESC, uses DESC, length(folded), folded LIMIT $2`,
      [scope.collection, limit],
    );
  const often = await most('AND magnitude > 2');
  return often.length < limit ? most('') : often;
}

/** Topics whose printed word is a near spelling of one of these, or it, by the word; the most used first. */
export async function topicsSpeltLike(
  scope: Scope,
  words: readonly string[],
): Promise<Map<string, TopicRow[]>> {
  const near = new Map<string, TopicRow[]>(words.map((word) => [word, []]));
  const numbers = spellingNumbersOf(scope, words);
  if (numbers.length === 0) return near;
  const rows = await scope.all<TopicRow>(
    `SELECT term, folded, printed, uses FROM topic WHERE collection = $1 AND spellings && $2::integer[] AND uses > 0
     ORDER BY uses DESC, folded`,
    [scope.collection, numbers],
  );
  for (const word of words)
    near.set(
      word,
      rows.filter(({ folded }) => folded === word || isNearSpelling(folded, word)),
    );
  return near;
}
