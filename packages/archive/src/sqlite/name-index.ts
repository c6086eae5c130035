import { codeOfKind } from '../rules/codes.ts';
import type { NameKind } from '../rules/names.ts';
import { gramsOf } from '../text/spelling.ts';
import type { NameRow } from './names.ts';
import type { Scope } from './scope.ts';

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
export function gramPart(collection: number, kind: NameKind, gram: string): string {
  return `${collection.toString(36)}~${codeOfKind(kind)}~${gram.replaceAll(' ', '$')}`;
}

/** Makes a name findable by its parts. */
export function indexName(scope: Scope, name: IndexedName): void {
  scope.connection.run('INSERT INTO name_index (rowid, parts) VALUES (?, ?)', [
    name.key,
    partsOf(scope, name),
  ]);
}

function removeName(scope: Scope, name: IndexedName): void {
  scope.connection.run(`INSERT INTO name_index (name_index, rowid, parts) VALUES ('delete', $key, $parts)`, {
    key: name.key,
    parts: partsOf(scope, name),
  });
  scope.connection.run('DELETE FROM name WHERE key = $key', { key: name.key });
  scope.connection.knownNames.clear();
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
  connection.knownNames.clear();
  for (const { key, folded, is_printed } of namesOf(scope, 'speaker', ref))
    if (is_printed === 0) removeName(scope, { key, kind: 'speaker', folded });
}

function namesOf(scope: Scope, kind: NameKind, ref: string): (NameRow & { is_printed: number })[] {
  return scope.connection.all(
    'SELECT * FROM name WHERE collection = $collection AND kind = $kind AND ref = $ref',
    { collection: scope.collection, kind: codeOfKind(kind), ref },
  );
}
