import type { ClaimAnswer } from '@onrecord/schema';
import { caveatsOf } from '../parts/caveats.ts';
import { printedWords } from '../parts/quote.ts';
import { receiptLines } from '../parts/receipt.ts';
import { heading, noRecord } from '../parts/searched.ts';
import { type Names, nameOf, namesIn } from '../parts/speaker.ts';
import { stanceWords } from '../parts/stance.ts';
import { saidAt } from '../text/dates.ts';
import { type Block, dotted, type Pen } from '../text/pen.ts';
import { plain } from '../text/plain.ts';
import { words } from '../words.ts';

type Claim = ClaimAnswer['claims'][number];
type Position = Claim['positions'][number];

/** Each claim, and each speaker's stance on it in time order. */
export function claimBlocks({ claims, searched, receipts }: ClaimAnswer, pen: Pen): Block[] {
  if (claims.length === 0) return [noRecord(searched, pen)];
  const names = namesIn(receipts);
  return [
    heading(words.found(claims.length), searched, pen),
    ...claims.flatMap(({ text, positions }) => [
      pen.lines(pen.style.strong(plain(text, 600))),
      ...positions.map((position) => positionBlock(position, names, pen)),
    ]),
  ];
}

function positionBlock({ speaker, stance, saidAt: when, receipts }: Position, names: Names, pen: Pen): Block {
  const [first] = receipts;
  if (!first) return [];
  const position = `${pen.style.strong(nameOf(speaker))} ${stanceWords(stance, pen.style)}`;
  return [
    ...pen.lines(dotted([position, ...caveatsOf(first.quote, first.via, names)]), { indent: 2 }),
    ...pen.lines(saidAt(when, first.saidAtWords), { indent: 2 }),
    ...pen.lines(printedWords(first.quote), { indent: 4 }),
    ...receiptLines(receipts, pen, 4),
  ];
}
