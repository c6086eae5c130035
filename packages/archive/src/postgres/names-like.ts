import { enoughGrams } from '../rules/names.ts';
import { gramsOf } from '../text/spelling.ts';
import type { Scope } from './connection.ts';
import { type KeptKind, type NameRow, namesSpeltLike } from './names.ts';

/** Names that share a word, or a near spelling of one, with what was typed. */
const CONSIDERED = 1000;

/** Names that share most of the trigrams of what was typed, the nearest first: likely spellings, never certain. */
export async function namesLike(
  scope: Scope,
  kind: KeptKind,
  { typed, limit }: { typed: string; limit: number },
): Promise<NameRow[]> {
  const words = typed.split(' ').filter((word) => word !== '');
  const rows = await namesSpeltLike(scope, kind, words, CONSIDERED);
  const grams = gramsOf(typed);
  const enough = enoughGrams(grams.length);
  return rows
    .map((row) => {
      const held = new Set(gramsOf(row.folded));
      return { row, shared: grams.filter((gram) => held.has(gram)).length };
    })
    .filter(({ shared }) => shared >= enough)
    .sort(
      (a, b) =>
        b.shared - a.shared ||
        Math.abs(a.row.folded.length - typed.length) - Math.abs(b.row.folded.length - typed.length) ||
        b.row.uses - a.row.uses,
    )
    .slice(0, limit)
    .map(({ row }) => row);
}
