import { enoughGrams, foldName, type Name, type NameKind } from '../rules/names.ts';
import { gramsOf } from '../text/spelling.ts';
import type { Scope, Value } from './connection.ts';

export interface NameRow {
  key: number;
  ref: string;
  folded: string;
  printed: string;
  is_alias: boolean;
  uses: number;
}

/** A name with how often it is used more (or less, where negative). */
export interface Count extends Name {
  uses: number;
}

/** Adds to how often names are used; makes the entries of new ones. */
export async function countNames(scope: Scope, counts: readonly Count[]): Promise<void> {
  const entries = joined(counts);
  if (entries.length === 0) return;
  const rows = await scope.all<IndexedName & { is_new: boolean }>(
    // Of two printed forms the one in lower case is kept: capitals may come from the start of a sentence.
    `INSERT INTO name (collection, kind, ref, folded, printed, is_alias, uses)
     SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::boolean[], $7::integer[])
     ON CONFLICT (collection, kind, ref, folded) DO UPDATE SET uses = name.uses + excluded.uses,
       is_alias = name.is_alias AND excluded.is_alias, printed = greatest(name.printed, excluded.printed)
     RETURNING key, kind, folded, xmax = 0 AS is_new`,
    [
      scope.collection,
      entries.map((entry) => entry.kind),
      entries.map((entry) => entry.ref),
      entries.map((entry) => entry.folded),
      entries.map((entry) => entry.printed),
      entries.map((entry) => entry.isAlias),
      entries.map((entry) => entry.uses),
    ],
  );
  await indexNames(
    scope,
    rows.filter((row) => row.is_new),
  );
}

interface IndexedName {
  key: number;
  kind: string;
  folded: string;
}

interface Entry {
  kind: NameKind;
  ref: string;
  folded: string;
  printed: string;
  isAlias: boolean;
  uses: number;
}

/** One entry for each name: a statement may change a row once only. In an order that all writers share. */
function joined(counts: readonly Count[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const { kind, ref, printed, isAlias = false, uses } of counts) {
    const folded = foldName(printed);
    const id = JSON.stringify([kind, ref, folded]);
    const known = entries.get(id);
    if (!known) entries.set(id, { kind, ref, folded, printed, isAlias, uses });
    else {
      known.uses += uses;
      known.isAlias &&= isAlias;
      if (printed > known.printed) known.printed = printed;
    }
  }
  return [...entries.values()];
}

async function indexNames(scope: Scope, names: readonly IndexedName[]): Promise<void> {
  if (names.length === 0) return;
  for (const { table, partsOf } of INDEXES) {
    const parts = names.flatMap(({ key, kind, folded }) =>
      [...new Set(partsOf(folded))].map((part) => ({ kind, part, key })),
    );
    await scope.all(`INSERT INTO ${table} SELECT $1, * FROM unnest($2::text[], $3::text[], $4::bigint[])`, [
      scope.collection,
      parts.map(({ kind }) => kind),
      parts.map(({ part }) => part),
      parts.map(({ key }) => key),
    ]);
  }
}

interface NameIndex {
  table: string;
  column: string;
  partsOf: (folded: string) => readonly string[];
}

const INDEXES: readonly NameIndex[] = [
  { table: 'name_word', column: 'word', partsOf: (folded) => folded.split(' ') },
  { table: 'name_gram', column: 'gram', partsOf: gramsOf },
];

/** Every name of an identity counts its quotes, so that completion offers whom the archive quotes most. */
export async function countUses(scope: Scope, uses: ReadonlyMap<string, number>): Promise<void> {
  if (uses.size === 0) return;
  await scope.all(
    `UPDATE name SET uses = uses + counted.more FROM unnest($2::text[], $3::integer[]) AS counted (ref, more)
     WHERE collection = $1 AND kind = 'speaker' AND name.ref = counted.ref`,
    [scope.collection, [...uses.keys()], [...uses.values()]],
  );
}

/** Takes out every name of things that are no longer there. */
export async function forgetNames(scope: Scope, kind: NameKind, refs: readonly string[]): Promise<void> {
  if (refs.length === 0) return;
  const names = await scope.all<NameRow>(
    'DELETE FROM name WHERE collection = $1 AND kind = $2 AND ref = ANY ($3) RETURNING key, folded',
    [scope.collection, kind, [...refs]],
  );
  for (const { table, column, partsOf } of INDEXES) {
    const parts = names.flatMap(({ key, folded }) => partsOf(folded).map((part) => ({ part, key })));
    await scope.all(
      `DELETE FROM ${table} USING unnest($3::text[], $4::bigint[]) AS gone (part, name)
       WHERE collection = $1 AND kind = $2 AND ${column} = gone.part AND ${table}.name = gone.name`,
      [scope.collection, kind, parts.map(({ part }) => part), parts.map(({ key }) => key)],
    );
  }
}

/** Names that hold all of these words, the last one perhaps unfinished; the most used first. Used ones only. */
export function namesHolding(
  scope: Scope,
  kind: NameKind,
  options: { words: readonly string[]; isLastUnfinished: boolean; limit: number },
): Promise<NameRow[]> {
  const { words, isLastUnfinished, limit } = options;
  const values: Value[] = [scope.collection, kind, limit];
  const conditions = words.map((word, index) => {
    const place = values.push(word);
    const isPrefix = isLastUnfinished && index === words.length - 1;
    if (isPrefix) values.push(`${word}\u{10ffff}`);
    return `AND key IN (SELECT name FROM name_word WHERE collection = $1 AND kind = $2
      AND word ${isPrefix ? `BETWEEN $${place} AND $${place + 1}` : `= $${place}`})`;
  });
  return scope.all<NameRow>(
    `SELECT * FROM name WHERE collection = $1 AND kind = $2 AND uses > 0 ${conditions.join(' ')}
     ORDER BY ${words.length === 0 ? 'magnitude DESC,' : ''} uses DESC, length(folded), folded LIMIT $3`,
    values,
  );
}

/** Names that share most of the trigrams of what was typed, the nearest first: likely spellings, never certain. */
export function namesLike(
  scope: Scope,
  kind: NameKind,
  options: { typed: string; limit: number },
): Promise<NameRow[]> {
  const grams = gramsOf(options.typed);
  return scope.all<NameRow>(
    `SELECT name.* FROM
       (SELECT name_gram.name AS key, count(*) AS shared FROM name_gram
        WHERE collection = $1 AND kind = $2 AND gram = ANY ($3) GROUP BY 1 HAVING count(*) >= $4) AS near
     JOIN name ON name.collection = $1 AND name.key = near.key
     WHERE uses > 0 ORDER BY near.shared DESC, abs(length(folded) - $5), uses DESC, folded LIMIT $6`,
    [scope.collection, kind, grams, enoughGrams(grams.length), options.typed.length, options.limit],
  );
}

/** Speakers' names that are these, folded; used or not. */
export function namesEqualTo(scope: Scope, folded: readonly string[]): Promise<NameRow[]> {
  return scope.all<NameRow>(
    `SELECT * FROM name WHERE collection = $1 AND kind = 'speaker' AND folded = ANY ($2) ORDER BY uses DESC, key`,
    [scope.collection, [...folded]],
  );
}
