import { codeOfKind } from '../rules/codes.ts';
import { foldName, type Name, type NameKind } from '../rules/names.ts';
import { indexName } from './name-index.ts';
import type { Scope } from './scope.ts';

/** A name with how often it is used more (or less, where negative). */
export interface Count extends Name {
  uses: number;
  /** By a correction, and not by an article. */
  isGiven?: boolean;
}

/** A row of `name` as its writer knows it. */
export interface KnownName {
  key: number;
  printed: string;
  isAlias: number;
  isPrinted: number;
  isGiven: number;
  uses: number;
}

type Entry = Count & { folded: string };

/** Adds to how often names are used; makes the entries of new ones. */
export function countNames(scope: Scope, counts: readonly Count[]): void {
  const entries = joined(scope, counts);
  lookUp(scope, entries);
  const { knownNames } = scope.connection;
  const added: [id: string, entry: Entry][] = [];
  for (const [id, entry] of entries) {
    const known = knownNames.get(id);
    if (known) countKnown(scope, known, entry);
    else added.push([id, entry]);
  }
  for (const [id, entry] of added) knownNames.set(id, addName(scope, entry));
}

/** One entry for each name, by its id among those that are known. */
function joined(scope: Scope, counts: readonly Count[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const count of counts) {
    // Most words are printed as they are folded, and folding takes longer than all the rest.
    const folded = count.ref === count.printed ? count.ref : foldName(count.printed);
    const id = idOf(scope, { ...count, folded });
    const known = entries.get(id);
    if (!known) {
      entries.set(id, { ...count, folded });
      continue;
    }
    known.uses += count.uses;
    known.isAlias = (known.isAlias ?? false) && (count.isAlias ?? false);
    known.isGiven = (known.isGiven ?? false) && (count.isGiven ?? false);
    if (count.printed > known.printed) known.printed = count.printed;
  }
  return entries;
}

function idOf({ collection }: Scope, name: { kind: NameKind; ref: string; folded: string }): string {
  return `${collection} ${codeOfKind(name.kind)}${name.ref}\0${name.folded}`;
}

/** Reads what is not known yet, in one statement. */
function lookUp({ connection, collection }: Scope, entries: ReadonlyMap<string, Entry>): void {
  const { knownNames } = connection;
  const asked = [...entries].filter(([id]) => !knownNames.has(id));
  if (asked.length === 0) return;
  const rows = connection.all<StoredName & { place: number }>(
    // A CROSS JOIN keeps the order of the tables (sqlite.org/optoverview.html).
    `SELECT asked.key AS place, ${STORED} FROM json_each($asked) AS asked
       CROSS JOIN name ON collection = $collection AND kind = asked.value ->> 0 AND ref = asked.value ->> 1
         AND folded = asked.value ->> 2`,
    {
      collection,
      asked: JSON.stringify(asked.map(([, { kind, ref, folded }]) => [codeOfKind(kind), ref, folded])),
    },
  );
  for (const { place, ...row } of rows) knownNames.set(asked[place]?.[0] ?? '', knownOf(row));
}

interface StoredName {
  key: number;
  printed: string;
  is_alias: number;
  is_printed: number;
  is_given: number;
  uses: number;
}

const STORED = 'name.key, printed, is_alias, is_printed, is_given, uses';

function knownOf({ key, printed, is_alias, is_printed, is_given, uses }: StoredName): KnownName {
  return { key, printed, isAlias: is_alias, isPrinted: is_printed, isGiven: is_given, uses };
}

function countKnown({ connection }: Scope, known: KnownName, entry: Entry): void {
  const { printed, isAlias = false, isGiven = false, uses } = entry;
  const counted: KnownName = {
    key: known.key,
    // Of two printed forms the one in lower case is kept: capitals may come from the start of a sentence.
    printed: known.printed > printed ? known.printed : printed,
    isAlias: Math.min(known.isAlias, Number(isAlias)),
    isPrinted: Math.max(known.isPrinted, Number(!isGiven)),
    isGiven: Math.max(known.isGiven, Number(isGiven)),
    uses: known.uses + uses,
  };
  const isSame =
    counted.printed === known.printed &&
    counted.isAlias === known.isAlias &&
    counted.isPrinted === known.isPrinted &&
    counted.isGiven === known.isGiven &&
    magnitudeOf(counted.uses) === magnitudeOf(known.uses);
  if (isSame) {
    if (uses !== 0) connection.run('UPDATE name SET uses = ? WHERE key = ?', [counted.uses, known.key]);
  } else
    connection.run(
      `UPDATE name SET printed = ?, is_alias = ?, is_printed = ?, is_given = ?, uses = ?, magnitude = ? WHERE key = ?`,
      [
        counted.printed,
        counted.isAlias,
        counted.isPrinted,
        counted.isGiven,
        counted.uses,
        magnitudeOf(counted.uses),
        known.key,
      ],
    );
  Object.assign(known, counted);
}

/** The digits of a number. */
function magnitudeOf(uses: number): number {
  return String(uses).length;
}

function addName(scope: Scope, entry: Entry): KnownName {
  const { collection, connection } = scope;
  const { kind, ref, folded, printed, isAlias = false, isGiven = false, uses } = entry;
  const flags = {
    isAlias: Number(isAlias),
    isPrinted: Number(!isGiven),
    isGiven: Number(isGiven),
  };
  const { key } = connection.run(
    `INSERT INTO name (collection, kind, ref, folded, printed, is_alias, is_printed, is_given, uses, magnitude)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      collection,
      codeOfKind(kind),
      ref,
      folded,
      printed,
      flags.isAlias,
      flags.isPrinted,
      flags.isGiven,
      uses,
      magnitudeOf(uses),
    ],
  );
  indexName(scope, { key, kind, folded });
  return { key, printed, uses, ...flags };
}

/** Every name of an identity counts its quotes, so that completion offers whom the archive quotes most. */
export function countUses(scope: Scope, uses: ReadonlyMap<string, number>): void {
  const { connection, collection } = scope;
  const names = connection.all<StoredName & { ref: string; folded: string }>(
    `SELECT ref, folded, ${STORED} FROM name WHERE collection = $collection AND kind = 1
       AND ref IN (SELECT value FROM json_each($ids))`,
    { collection, ids: JSON.stringify([...uses.keys()]) },
  );
  for (const { ref, folded, ...row } of names) {
    const known = knownOf(row);
    countKnown(scope, known, {
      kind: 'speaker',
      ref,
      folded,
      printed: known.printed,
      isAlias: known.isAlias === 1,
      isGiven: known.isPrinted === 0,
      uses: uses.get(ref) ?? 0,
    });
    connection.knownNames.set(idOf(scope, { kind: 'speaker', ref, folded }), known);
  }
  for (const [id, more] of uses)
    connection.run('UPDATE speaker SET quotes = quotes + ? WHERE collection = ? AND id = ?', [
      more,
      collection,
      id,
    ]);
}
