import { codeOfKind } from '../rules/codes.ts';
import { enoughGrams, type NameKind } from '../rules/names.ts';
import { gramsOf } from '../text/spelling.ts';
import { quoted } from './index-words.ts';
import { gramPart, wordPart } from './name-index.ts';
import type { Scope } from './scope.ts';

export interface NameRow {
  key: number;
  ref: string;
  folded: string;
  printed: string;
  is_alias: number;
  uses: number;
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
    `SELECT name.* FROM json_each($folded) AS asked
       CROSS JOIN name INDEXED BY name_by_folded ON collection = $collection AND kind = 1 AND folded = asked.value
     ORDER BY uses DESC, name.key`,
    { collection: scope.collection, folded: JSON.stringify(folded) },
  );
}
