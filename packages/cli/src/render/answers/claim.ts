import type { ClaimAnswer, Stance } from '@onrecord/schema';
import { sourceLines } from '../parts/receipt.ts';
import { heading, noRecord } from '../parts/searched.ts';
import { nameOf } from '../parts/speaker.ts';
import { printedWords } from '../parts/statement.ts';
import { cleanShort } from '../text/clean.ts';
import { saidAt } from '../text/dates.ts';
import type { Block, Pen } from '../text/pen.ts';
import type { Style } from '../text/style.ts';
import { words } from '../words.ts';

type Claim = ClaimAnswer['claims'][number];

const STANCE_STYLES: Partial<Record<Stance, keyof Style>> = {
  confirms: 'good',
  doubts: 'doubtful',
  denies: 'bad',
};

/** Each claim, and each speaker's stance on it in time order. */
export function claimBlocks({ claims, searched }: ClaimAnswer, pen: Pen): Block[] {
  if (claims.length === 0) return [noRecord(searched, pen)];
  return [
    heading(words.claims(claims.length), searched, pen),
    ...claims.flatMap((claim) => blocksOf(claim, pen)),
  ];
}

function blocksOf({ text, positions }: Claim, pen: Pen): Block[] {
  return [
    pen.lines(pen.style.strong(cleanShort(text, 600))),
    ...positions.map((position) => positionBlock(position, pen)),
  ];
}

function positionBlock(
  { speaker, stance, saidAt: when, receipts }: Claim['positions'][number],
  pen: Pen,
): Block {
  const [first] = receipts;
  if (!first) return [];
  const stanceWords = pen.style[STANCE_STYLES[stance] ?? 'strong'](words.stance[stance]);
  return [
    ...pen.lines(`${pen.style.strong(nameOf(speaker))} ${stanceWords}`, '  '),
    ...pen.lines(saidAt(when, first.saidAtWords), '  '),
    ...pen.lines(printedWords(first, pen), '    '),
    ...receipts.flatMap((receipt) => sourceLines(receipt.article, pen, '    ')),
  ];
}
