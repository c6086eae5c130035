import { fold, wordsOf } from '@onrecord/schema';
import { gramsOf } from '../text/spelling.ts';
import type { Scope } from './scope.ts';

/** What has a name: the index behind finding speakers, outlets and titles, completion and spelling. */
export type NameKind = 'speaker' | 'outlet' | 'article' | 'topic';

export interface Name {
  kind: NameKind;
  /** What bears the name: an identity's or an article's id, an outlet as printed, a term. */
  ref: string;
  printed: string;
  isAlias?: boolean;
}

export interface NameRow {
  key: number;
  ref: string;
  folded: string;
  printed: string;
  is_alias: number;
  uses: number;
}

/** A name as it is compared: its folded words, whatever stands between them. */
export function foldName(printed: string): string {
  const words = wordsOf(printed).map((word) => word.folded);
  return words.join(' ') || fold(printed).trim();
}

/** Adds to (or with a negative number takes from) how often a name is used; makes its entry when it is new. */
export function countName(scope: Scope, name: Name, uses: number): void {
  const { connection, collection } = scope;
  const folded = foldName(name.printed);
  const id = { collection, kind: name.kind, ref: name.ref, folded };
  const known = connection.get<{ key: number }>(
    'SELECT key FROM name WHERE collection = $collection AND kind = $kind AND ref = $ref AND folded = $folded',
    id,
  );
  const isAlias = Number(name.isAlias ?? false);
  if (known) {
    // Of two printed forms the one in lower case is kept: capitals may come from the start of a sentence.
    connection.run(
      `UPDATE name SET uses = uses + $uses, is_alias = min(is_alias, $isAlias), printed = max(printed, $printed)
       WHERE key = $key`,
      { uses, isAlias, printed: name.printed, key: known.key },
    );
    return;
  }
  const key = connection.run(
    `INSERT INTO name (collection, kind, ref, folded, printed, is_alias, uses)
     VALUES ($collection, $kind, $ref, $folded, $printed, $isAlias, $uses)`,
    { ...id, printed: name.printed, isAlias, uses },
  );
  const part = { collection, kind: name.kind, key };
  for (const word of new Set(folded.split(' ')))
    connection.run('INSERT INTO name_word VALUES ($collection, $kind, $word, $key)', { ...part, word });
  for (const gram of gramsOf(folded))
    connection.run('INSERT INTO name_gram VALUES ($collection, $kind, $gram, $key)', { ...part, gram });
}

/** Every name of an identity counts its quotes, so that completion offers whom the archive quotes most. */
export function countUses(scope: Scope, speakerId: string, uses: number): void {
  scope.connection.run(
    `UPDATE name SET uses = uses + $uses WHERE collection = $collection AND kind = 'speaker' AND ref = $speakerId`,
    { collection: scope.collection, speakerId, uses },
  );
}

/** Takes out every name of something that is no longer there. */
export function forgetNames(scope: Scope, kind: NameKind, ref: string): void {
  const { connection, collection } = scope;
  const names = connection.all<NameRow>(
    'SELECT * FROM name WHERE collection = $collection AND kind = $kind AND ref = $ref',
    { collection, kind, ref },
  );
  for (const { key, folded } of names) {
    const part = { collection, kind, key };
    for (const word of new Set(folded.split(' ')))
      connection.run(
        'DELETE FROM name_word WHERE collection = $collection AND kind = $kind AND word = $word AND name_key = $key',
        { ...part, word },
      );
    for (const gram of gramsOf(folded))
      connection.run(
        'DELETE FROM name_gram WHERE collection = $collection AND kind = $kind AND gram = $gram AND name_key = $key',
        { ...part, gram },
      );
    connection.run('DELETE FROM name WHERE key = $key', { key });
  }
}

/** Names that hold all of these words, the last one perhaps unfinished; the most used first. Used ones only. */
export function namesHolding(
  scope: Scope,
  kind: NameKind,
  options: { words: readonly string[]; isLastUnfinished: boolean; limit: number },
): NameRow[] {
  const { connection, collection } = scope;
  const { words, isLastUnfinished, limit } = options;
  const parameters: Record<string, string | number> = { collection, kind, limit };
  const conditions = words.map((word, index) => {
    parameters[`word${index}`] = word;
    const isPrefix = isLastUnfinished && index === words.length - 1;
    if (isPrefix) parameters[`end${index}`] = `${word}\u{10ffff}`;
    return `AND key IN (SELECT name_key FROM name_word WHERE collection = $collection AND kind = $kind
      AND word ${isPrefix ? `BETWEEN $word${index} AND $end${index}` : `= $word${index}`})`;
  });
  return connection.all<NameRow>(
    `SELECT * FROM name WHERE collection = $collection AND kind = $kind AND uses > 0 ${conditions.join(' ')}
     ORDER BY uses DESC, length(folded), folded LIMIT $limit`,
    parameters,
  );
}

/** Names that share most of the trigrams of what was typed, the nearest first: likely spellings, never certain. */
export function namesLike(
  scope: Scope,
  kind: NameKind,
  options: { typed: string; limit: number },
): NameRow[] {
  const grams = gramsOf(options.typed);
  return scope.connection.all<NameRow>(
    `SELECT name.* FROM
       (SELECT name_key, count(*) AS shared FROM name_gram
        WHERE collection = $collection AND kind = $kind AND gram IN (SELECT value FROM json_each($grams))
        GROUP BY name_key HAVING shared >= $enough) AS near
     JOIN name ON name.key = near.name_key
     WHERE uses > 0 ORDER BY near.shared DESC, abs(length(folded) - $length), uses DESC, folded LIMIT $limit`,
    {
      collection: scope.collection,
      kind,
      grams: JSON.stringify(grams),
      enough: Math.max(2, Math.ceil(grams.length * SHARED_GRAMS)),
      length: options.typed.length,
      limit: options.limit,
    },
  );
}

/** Of the typed trigrams; one wrong letter in a word of seven leaves 5 of 8. */
const SHARED_GRAMS = 0.5;
