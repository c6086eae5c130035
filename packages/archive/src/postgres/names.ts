import { foldName, type Name, type NameKind } from '../rules/names.ts';
import type { Scope } from './connection.ts';
import type { Value } from './literal.ts';
import { arrayOf, spellingNumbersOf } from './spelling.ts';

export interface NameRow {
  key: number;
  ref: string;
  folded: string;
  printed: string;
  is_alias: boolean;
  is_given: boolean;
  uses: number;
}

/** Names that are kept here; topics are counted by `topic-counts.ts`. */
export type KeptKind = Exclude<NameKind, 'topic'>;

/** A name with how often it is used more (or less, where negative). */
export interface Count extends Name {
  kind: KeptKind;
  uses: number;
  /** Somebody gave it by a correction, and no article need print it. */
  isGiven?: boolean;
}

/** Adds to how often names are used; makes the entries of new ones. */
export async function countNames(scope: Scope, counts: readonly Count[]): Promise<void> {
  const entries = joined(counts);
  if (entries.length === 0) return;
  const known = await countKnown(scope, entries);
  await addNames(
    scope,
    entries.filter(({ kind, ref, folded }) => !known.has(`${kind} ${ref} ${folded}`)),
  );
}

/** Counts names that are there already; which these are comes back. */
async function countKnown(scope: Scope, entries: readonly Entry[]): Promise<Set<string>> {
  const rows = await scope.all<{ id: string }>(
    // Most mentions change nothing. Of two printed forms the one in lower case is kept: capitals may come from the start of a
    // sentence.
    `WITH known AS (
       SELECT name.key, counted.* FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::boolean[], $7::boolean[],
           $8::integer[]) AS counted (kind, ref, folded, printed, is_alias, is_given, uses)
         JOIN name ON name.collection = $1 AND name.kind = counted.kind AND name.ref = counted.ref
           AND name.folded = counted.folded
     ), changed AS (
       UPDATE name SET uses = name.uses + known.uses, is_alias = name.is_alias AND known.is_alias,
         printed = greatest(name.printed, known.printed), is_given = name.is_given OR known.is_given,
         is_printed = name.is_printed OR NOT known.is_given
       FROM known WHERE name.collection = $1 AND name.key = known.key
         AND (known.uses <> 0 OR name.is_alias AND NOT known.is_alias OR known.printed > name.printed
           OR known.is_given AND NOT name.is_given OR NOT known.is_given AND NOT name.is_printed)
     )
     SELECT kind || ' ' || ref || ' ' || folded AS id FROM known`,
    [scope.collection, ...columnsOf(entries)],
  );
  return new Set(rows.map(({ id }) => id));
}

async function addNames(scope: Scope, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  const rows = await scope.all<IndexedName>(
    `INSERT INTO name (collection, kind, ref, folded, printed, is_alias, is_given, is_printed, uses, spellings)
     SELECT $1, kind, ref, folded, printed, is_alias, is_given, NOT is_given, uses, spellings::integer[]
     FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::boolean[], $7::boolean[], $8::integer[], $9::text[])
       AS counted (kind, ref, folded, printed, is_alias, is_given, uses, spellings)
     RETURNING key, kind, folded`,
    [
      scope.collection,
      ...columnsOf(entries),
      entries.map(({ kind, folded }) =>
        kind === 'article' || kind === 'role' ? null : arrayOf(spellingNumbersOf(scope, wordsIn(folded))),
      ),
    ],
  );
  await indexNames(scope, rows);
}

function columnsOf(entries: readonly Entry[]): Value[] {
  return [
    entries.map((entry) => entry.kind),
    entries.map((entry) => entry.ref),
    entries.map((entry) => entry.folded),
    entries.map((entry) => entry.printed),
    entries.map((entry) => entry.isAlias),
    entries.map((entry) => entry.isGiven),
    entries.map((entry) => entry.uses),
  ];
}

interface IndexedName {
  key: number;
  kind: KeptKind;
  folded: string;
}

type Entry = Required<Count> & { folded: string };

/** One entry for each name: a statement may change a row once only. */
function joined(counts: readonly Count[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const { kind, ref, printed, isAlias = false, isGiven = false, uses } of counts) {
    const folded = foldName(printed);
    const id = `${kind} ${ref} ${folded}`;
    const known = entries.get(id);
    if (!known) entries.set(id, { kind, ref, folded, printed, isAlias, isGiven, uses });
    else {
      known.uses += uses;
      known.isAlias &&= isAlias;
      known.isGiven &&= isGiven;
      if (printed > known.printed) known.printed = printed;
    }
  }
  return [...entries.values()];
}

async function indexNames(scope: Scope, names: readonly IndexedName[]): Promise<void> {
  if (names.length === 0) return;
  const rows = names.flatMap(({ key, kind, folded }) => wordsIn(folded).map((word) => ({ kind, word, key })));
  await scope.all(
    `INSERT INTO name_word (collection, kind, word, name) SELECT $1, * FROM unnest($2::text[], $3::text[], $4::bigint[])`,
    [
      scope.collection,
      rows.map(({ kind }) => kind),
      rows.map(({ word }) => word),
      rows.map(({ key }) => key),
    ],
  );
}

function wordsIn(folded: string): string[] {
  return [...new Set(folded.split(' '))];
}

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
export async function forgetNames(scope: Scope, kind: KeptKind, refs: readonly string[]): Promise<void> {
  if (refs.length === 0) return;
  const gone = await scope.all<NameRow>(
    'DELETE FROM name WHERE collection = $1 AND kind = $2 AND ref = ANY ($3) RETURNING key, folded',
    [scope.collection, kind, [...refs]],
  );
  await unindexNames(scope, kind, gone);
}

/** Takes out outlets that no article has any more. */
export async function forgetUnused(scope: Scope, kind: KeptKind, refs: readonly string[]): Promise<void> {
  if (refs.length === 0) return;
  const gone = await scope.all<NameRow>(
    `DELETE FROM name WHERE collection = $1 AND kind = $2 AND ref = ANY ($3) AND uses <= 0 RETURNING key, folded`,
    [scope.collection, kind, [...refs]],
  );
  await unindexNames(scope, kind, gone);
}

/** Takes names' words out of the index. */
export async function unindexNames(
  scope: Scope,
  kind: KeptKind,
  names: readonly Pick<NameRow, 'key' | 'folded'>[],
): Promise<void> {
  const rows = names.flatMap(({ key, folded }) => wordsIn(folded).map((word) => ({ word, key })));
  if (rows.length === 0) return;
  await scope.all(
    `DELETE FROM name_word USING unnest($3::text[], $4::bigint[]) AS gone (word, name)
     WHERE collection = $1 AND kind = $2 AND name_word.word = gone.word AND name_word.name = gone.name`,
    [scope.collection, kind, rows.map(({ word }) => word), rows.map(({ key }) => key)],
  );
}

/** Names that hold all of these words, the last one perhaps unfinished; the most used first. Used ones only. */
export function namesHolding(
  scope: Scope,
  kind: KeptKind,
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

/** Names that hold any of these words, or a near spelling of one; the most used first. */
export function namesSpeltLike(
  scope: Scope,
  kind: KeptKind,
  words: readonly string[],
  limit: number,
): Promise<NameRow[]> {
  return scope.all<NameRow>(
    `SELECT * FROM name WHERE collection = $1 AND kind = $2 AND uses > 0 AND spellings && $3::integer[]
     ORDER BY uses DESC, length(folded), folded LIMIT $4`,
    [scope.collection, kind, spellingNumbersOf(scope, words), limit],
  );
}

/** Speakers' names that are these, folded; used or not. */
export function namesEqualTo(scope: Scope, folded: readonly string[]): Promise<NameRow[]> {
  return scope.all<NameRow>(
    `SELECT * FROM name WHERE collection = $1 AND kind = 'speaker' AND folded = ANY ($2) ORDER BY uses DESC, key`,
    [scope.collection, [...folded]],
  );
}
