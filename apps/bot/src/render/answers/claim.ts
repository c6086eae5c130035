import type { ClaimAnswer } from '@onrecord/schema';
import type { Words } from '../../messages/words.ts';
import { bothDates } from '../dates.ts';
import { plain } from '../markup.ts';
import type { Block } from '../page.ts';
import { heading, noRecord } from '../searched.ts';
import { nameOf, outlet, quotedWords } from '../statement.ts';

type Claim = ClaimAnswer['claims'][number];
type Position = Claim['positions'][number];

/** Each claim, and each speaker's stance on it in time order. */
export function claimBlocks(answer: ClaimAnswer, words: Words): Block[] {
  const { claims } = answer;
  if (claims.length === 0) return [noRecord(answer, words)];
  return [
    heading(words.claims(claims.length), answer, words),
    ...claims.flatMap((claim) => blocksOf(claim, printedOtherwise(claim, claims, words), words)),
  ];
}

/** A claim that is another print of an earlier one's statement says so, with that one's words. */
function printedOtherwise({ versionOf }: Claim, claims: readonly Claim[], words: Words): string[] {
  const other = versionOf === undefined ? undefined : claims[versionOf];
  const receipts = other?.positions.flatMap((position) => position.receipts) ?? [];
  const outlets = [...new Set(receipts.map((receipt) => outlet(receipt, words)))].slice(0, MOST_OUTLETS);
  return other
    ? [`⚠️ ${words.printedOtherwise(outlets.join(', '))} ${plain(other.text, 200, words.cutHere)}`]
    : [];
}

/** Outlets named for another print. */
const MOST_OUTLETS = 3;

function blocksOf(
  { text, positions, changes = [] }: Claim,
  versions: readonly string[],
  words: Words,
): Block[] {
  const changed = changes.map((change) => changeLine(change, positions, words));
  return [
    { text: [`### ${plain(text, 400, words.cutHere)}`, ...versions, ...changed].join('\n') },
    ...positions.flatMap((position) => positionBlock(position, words)),
  ];
}

function changeLine(
  { from, to }: { from: number; to: number },
  positions: readonly Position[],
  words: Words,
): string {
  const [before, after] = [positions[from], positions[to]];
  if (!before || !after) return '';
  return `→ ${words.changed(nameOf(after.speaker, words), words.stance[before.stance], words.stance[after.stance])}`;
}

function positionBlock({ speaker, stance, receipts: [first], claim }: Position, words: Words): Block[] {
  if (!first) return [];
  const lines = [
    `${nameOf(speaker, words)} ${words.stance[stance]} · ${bothDates(first, words)} · ${outlet(first, words)}`,
    quotedWords(first, 400, words),
    ...(claim === undefined ? [] : [`-# ${words.putAs(plain(claim, 300))}`]),
  ];
  return [{ text: lines.join('\n'), url: first.article.url }];
}
