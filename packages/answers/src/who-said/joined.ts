import type { Receipt } from '@onrecord/schema';
import { compare } from '../compare/compare.ts';
import { piecesOf } from '../compare/words.ts';
import { isOtherDay } from '../days.ts';
import { keyOf } from '../statements.ts';
import type { Finding, Match } from './matches.ts';

/** Words that a piece must have to be told from a common phrase. */
const PIECE_WORDS = 4;

/** Pieces that are looked for, at most. */
const PIECES = 8;

/**
 * Words that one speaker said in several statements, here put together as if they were one: every piece stands so in one
 * of them. `null` where that is not so.
 */
export function joinedOf(asked: string, matches: readonly Match[]): Finding | null {
  const pieces = piecesOf(asked).map((words) => words.join(' '));
  if (pieces.length < 2 || pieces.length > PIECES) return null;
  if (pieces.some((piece) => piece.split(' ').length < PIECE_WORDS)) return null;
  const speakers = new Set(matches.flatMap(({ receipt }) => receipt.speaker?.id ?? []));
  for (const id of speakers) {
    const own = matches.filter(({ receipt, isDenial }) => receipt.speaker?.id === id && !isDenial);
    const holders = pieces.map((piece) => own.filter(({ receipt }) => isVerbatim(piece, receipt)));
    if (holders.some((found) => found.length === 0)) continue;
    const found = [...new Set(holders.flat())];
    return { verdict: 'cut', matches: found.map(asJoined), alarms: [alarmFor(holders)] };
  }
  return null;
}

function isVerbatim(piece: string, { quote, sentence }: Receipt): boolean {
  return compare(piece, { ...quote, sentence }).relation === 'verbatim';
}

/** The pieces are the record's own: nothing differs but that they stand apart there. */
function asJoined(match: Match): Match {
  return { ...match, relation: 'cut', comparison: { ...match.comparison, diff: [], alarms: [] } };
}

function alarmFor(holders: readonly Match[][]): string {
  const [first, ...others] = holders.map(([match]) => match?.receipt);
  const isApart = others.some((other) => first && other && keyOf(other) !== keyOf(first));
  const isOther = others.some((other) => first && other && isOtherDay(first, other));
  if (isOther) return 'joined from statements of different days';
  return isApart ? 'joined from several statements' : 'joined from several places';
}
