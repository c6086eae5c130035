import { enoughGrams, foldName, type Name, type NameKind } from '../rules/names.ts';
import { gramsOf } from '../text/spelling.ts';
import { codeOfKind } from './codes.ts';
import { quoted } from './index-words.ts';
import type { Scope } from './scope.ts';

export interface NameRow {
  key: number;
  ref: string;
  folded: string;
  printed: string;
  is_alias: number;
  uses: number;
}

/** A name with how often it is used more (or less, where negative). */
export interface Count extends Name {
  uses: number;
  /** By a correction, and not by an article. */
  isGiven?: boolean;
}

/** Adds to how often names are used; makes the entries of new ones. */
export function countNames(scope: Scope, counts: readonly Count[]): void {
  for (const entry of joined(counts)) {
    const key = keyOf(scope, entry);
    if (key === null || !countUnchanged(scope, key, entry)) countChanged(scope, key, entry);
  }
}

function keyOf({ connection, collection }: Scope, { kind, ref, folded }: Joined): number | null {
  const id = idOf(collection, { kind, ref, folded });
  const known = connection.knownKeys.get(id);
  if (known !== undefined) return known;
  const row = connection.get<{ key: number }>(
    `SELECT key FROM name
     WHERE collection = $collection AND kind = $kind AND ref = $ref AND folded = $folded`,
    { collection, kind: codeOfKind(kind), ref, folded },
  );
  if (row) connection.knownKeys.set(id, row.key);
  return row?.key ?? null;
}

function idOf(collection: number, { kind, ref, folded }: Pick<Joined, 'kind' | 'ref' | 'folded'>): string {
  return `${collection} ${kind} ${ref}\0${folded}`;
}

/** Most of the time only the number changes, and not its digits; false where there is more to do. */
function countUnchanged({ connection }: Scope, key: number, entry: Joined): boolean {
  const { printed, isAlias = false, isGiven = false, uses } = entry;
  const { changes } = connection.run(
    `UPDATE name SET uses = uses + $uses
     WHERE key = $key AND printed >= $printed AND is_alias <= $isAlias AND is_printed >= $isPrinted
       AND is_given >= $isGiven AND magnitude = ${magnitudeOf('uses + $uses')}`,
    {
      key,
      printed,
      isAlias: Number(isAlias),
      isPrinted: Number(!isGiven),
      isGiven: Number(isGiven),
      uses,
    },
  );
  return changes > 0;
}

/** In SQL; numbers arrive as floating point, whose text has a point. */
function magnitudeOf(uses: string): string {
  return `length(CAST(${uses} AS INTEGER))`;
}

function countChanged(scope: Scope, key: number | null, entry: Joined): void {
  const { collection, connection } = scope;
  const { kind, ref, folded, printed, isAlias = false, isGiven = false, uses } = entry;
  const known =
    key === null
      ? null
      : connection.get<StoredName>(
          'SELECT printed, is_alias, is_printed, is_given, uses FROM name WHERE key = $key',
          { key },
        );
  const values = {
    // Of two printed forms the one in lower case is kept: capitals may come from the start of a sentence.
    printed: known && known.printed > printed ? known.printed : printed,
    isAlias: Math.min(known?.is_alias ?? 1, Number(isAlias)),
    isPrinted: Math.max(known?.is_printed ?? 0, Number(!isGiven)),
    isGiven: Math.max(known?.is_given ?? 0, Number(isGiven)),
    uses: (known?.uses ?? 0) + uses,
    magnitude: String((known?.uses ?? 0) + uses).length,
  };
  if (key !== null) {
    connection.run(
      `UPDATE name SET printed = $printed, is_alias = $isAlias, is_printed = $isPrinted, is_given = $isGiven,
         uses = $uses, magnitude = $magnitude WHERE key = $key`,
      { key, ...values },
    );
    return;
  }
  const inserted = connection.run(
    `INSERT INTO name (collection, kind, ref, folded, printed, is_alias, is_printed, is_given, uses, magnitude)
     VALUES ($collection, $kind, $ref, $folded, $printed, $isAlias, $isPrinted, $isGiven, $uses, $magnitude)`,
    { collection, kind: codeOfKind(kind), ref, folded, ...values },
  );
  connection.knownKeys.set(idOf(collection, entry), inserted.key);
  indexName(scope, { key: inserted.key, kind, folded });
}

interface StoredName {
  printed: string;
  is_alias: number;
  is_printed: number;
  is_given: number;
  uses: number;
}

type Joined = Count & { folded: string };

/** One entry for each name. */
function joined(counts: readonly Count[]): Iterable<Joined> {
  // First by what is printed: folding takes longer than all the rest.
  const printed = new Map<string, Count>();
  for (const count of counts) add(printed, `${count.kind}\0${count.ref}\0${count.printed}`, count);
  const names = new Map<string, Joined>();
  for (const count of printed.values()) {
    const folded = foldName(count.printed);
    add(names, `${count.kind}\0${count.ref}\0${folded}`, { ...count, folded });
  }
  return names.values();
}

function add<Entry extends Count>(entries: Map<string, Entry>, id: string, count: Entry): void {
  const known = entries.get(id);
  if (!known) {
    entries.set(id, { ...count });
    return;
  }
  known.uses += count.uses;
  known.isAlias = (known.isAlias ?? false) && (count.isAlias ?? false);
  known.isGiven = (known.isGiven ?? false) && (count.isGiven ?? false);
  if (count.printed > known.printed) known.printed = count.printed;
}

interface IndexedName {
  key: number;
  kind: NameKind;
  folded: string;
}

/** The words of every name, and the trigrams of those that somebody may misspell: titles are found by their words. */
function partsOf({ collection }: Scope, { kind, folded }: IndexedName): string {
  const words = [...new Set(folded.split(' '))].map((word) => wordPart(collection, kind, word));
  const grams =
    kind === 'article' || kind === 'role'
      ? []
      : gramsOf(folded).map((gram) => gramPart(collection, kind, gram));
  return [...words, ...grams].join(' ');
}

/** Collection and kind stand in front, so that a search can read no other's. */
export function wordPart(collection: number, kind: NameKind, word: string): string {
  return `${collection.toString(36)}_${codeOfKind(kind)}_${word}`;
}

/** As `wordPart`; the spaces at the edges of a name as `$`. */
function gramPart(collection: number, kind: NameKind, gram: string): string {
  return `${collection.toString(36)}~${codeOfKind(kind)}~${gram.replaceAll(' ', '$')}`;
}

function indexName(scope: Scope, name: IndexedName): void {
  scope.connection.run('INSERT INTO name_index (rowid, parts) VALUES ($key, $parts)', {
    key: name.key,
    parts: partsOf(scope, name),
  });
}

function removeName(scope: Scope, name: IndexedName): void {
  scope.connection.run(`INSERT INTO name_index (name_index, rowid, parts) VALUES ('delete', $key, $parts)`, {
    key: name.key,
    parts: partsOf(scope, name),
  });
  scope.connection.run('DELETE FROM name WHERE key = $key', { key: name.key });
  scope.connection.knownKeys.clear();
}

/** Every name of an identity counts its quotes, so that completion offers whom the archive quotes most. */
export function countUses(scope: Scope, uses: ReadonlyMap<string, number>): void {
  const { connection, collection } = scope;
  for (const [id, more] of uses) {
    const values = { collection, id, more };
    connection.run(
      `UPDATE name SET uses = uses + $more, magnitude = ${magnitudeOf('uses + $more')}
       WHERE collection = $collection AND kind = 1 AND ref = $id`,
      values,
    );
    connection.run(
      'UPDATE speaker SET quotes = quotes + $more WHERE collection = $collection AND id = $id',
      values,
    );
  }
}

/** Takes out every name of something that is no longer there. */
export function forgetNames(scope: Scope, kind: NameKind, ref: string): void {
  for (const { key, folded } of namesOf(scope, kind, ref)) removeName(scope, { key, kind, folded });
}

/** Takes out names that nobody uses any more, of what is counted by its uses alone. */
export function forgetUnused(scope: Scope, kind: 'outlet' | 'topic' | 'role', refs: Iterable<string>): void {
  for (const ref of refs)
    for (const { key, folded, uses } of namesOf(scope, kind, ref))
      if (uses <= 0) removeName(scope, { key, kind, folded });
}

/** Takes from an identity every name that only corrections gave it. */
export function forgetGivenNames(scope: Scope, ref: string): void {
  const { connection, collection } = scope;
  connection.run(
    'UPDATE name SET is_given = 0 WHERE collection = $collection AND kind = 1 AND ref = $ref AND is_given = 1',
    { collection, ref },
  );
  for (const { key, folded, is_printed } of namesOf(scope, 'speaker', ref))
    if (is_printed === 0) removeName(scope, { key, kind: 'speaker', folded });
}

function namesOf(scope: Scope, kind: NameKind, ref: string): (NameRow & { is_printed: number })[] {
  return scope.connection.all(
    'SELECT * FROM name WHERE collection = $collection AND kind = $kind AND ref = $ref',
    { collection: scope.collection, kind: codeOfKind(kind), ref },
  );
}

/** Names that hold all of these words, the last one perhaps unfinished; the most used first. Used ones only. */
export function namesHolding(
  { connection, collection }: Scope,
  kind: NameKind,
  options: { words: readonly string[]; isLastUnfinished: boolean; limit: number },
): NameRow[] {
  const { words, isLastUnfinished, limit } = options;
  if (words.length === 0)
    return connection.all<NameRow>(
      `SELECT * FROM name WHERE collection = $collection AND kind = $kind AND uses > 0
       ORDER BY magnitude DESC, uses DESC, length(folded), folded LIMIT $limit`,
      { collection, kind: codeOfKind(kind), limit },
    );
  const match = words.map((word, index) => {
    const isPrefix = isLastUnfinished && index === words.length - 1;
    return `${quoted(wordPart(collection, kind, word))}${isPrefix ? ' *' : ''}`;
  });
  return connection.all<NameRow>(
    `SELECT name.* FROM name_index CROSS JOIN name ON name.key = name_index.rowid
     WHERE name_index MATCH $match AND uses > 0
     ORDER BY uses DESC, length(folded), folded LIMIT $limit`,
    { match: match.join(' AND '), limit },
  );
}

/** Names that share most of the trigrams of what was typed, the nearest first: likely spellings, never certain. */
export function namesLike(
  scope: Scope,
  kind: NameKind,
  options: { typed: string; limit: number },
): NameRow[] {
  const { connection, collection } = scope;
  const { typed, limit } = options;
  const shared = sharedGrams(scope, kind, typed);
  const rows = connection.all<NameRow>(
    'SELECT * FROM name WHERE key IN (SELECT value FROM json_each($keys)) AND collection = $collection AND uses > 0',
    { keys: JSON.stringify([...shared.keys()]), collection },
  );
  const distance = ({ folded }: NameRow) => Math.abs(folded.length - typed.length);
  return rows
    .sort(
      (a, b) =>
        (shared.get(b.key) ?? 0) - (shared.get(a.key) ?? 0) ||
        distance(a) - distance(b) ||
        b.uses - a.uses ||
        (a.folded < b.folded ? -1 : 1),
    )
    .slice(0, limit);
}

/** Names that are looked at for one trigram. */
const NAMES_PER_GRAM = 20_000;

/** Names that are compared as a whole. */
const COMPARED_NAMES = 500;

/** By the keys of names: how many of the typed trigrams each holds, where it holds enough of them. */
function sharedGrams({ connection, collection }: Scope, kind: NameKind, typed: string): Map<number, number> {
  const grams = gramsOf(typed).map((gram) => quoted(gramPart(collection, kind, gram)));
  const counts = new Map<number, number>();
  for (const gram of grams) {
    const others = grams.filter((other) => other !== gram);
    if (others.length === 0) continue;
    const rows = connection.all<{ key: number }>(
      'SELECT rowid AS key FROM name_index WHERE name_index MATCH $match LIMIT $limit',
      { match: `${gram} AND (${others.join(' OR ')})`, limit: NAMES_PER_GRAM },
    );
    for (const { key } of rows) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const enough = enoughGrams(grams.length);
  return new Map(
    [...counts]
      .filter(([, count]) => count >= enough)
      .sort(([, a], [, b]) => b - a)
      .slice(0, COMPARED_NAMES),
  );
}

/** Speakers' names that are these, folded; used or not. */
export function namesEqualTo(scope: Scope, folded: readonly string[]): NameRow[] {
  return scope.connection.all<NameRow>(
    `SELECT * FROM name WHERE collection = $collection AND kind = 1
       AND folded IN (SELECT value FROM json_each($folded)) ORDER BY uses DESC, key`,
    { collection: scope.collection, folded: JSON.stringify(folded) },
  );
}
