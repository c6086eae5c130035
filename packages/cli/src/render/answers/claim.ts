import type { ClaimAnswer } from '@onrecord/schema';
import { caveatsOf } from '../parts/caveats.ts';
import { readableWords } from '../parts/quote.ts';
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
    ...claims.flatMap(({ text, positions, changes = [], versionOf }) => [
      [
        ...pen.lines(pen.style.strong(plain(text, 600))),
        ...(versionOf === undefined
          ? []
          : pen.lines(words.versionOf(plain(claims[versionOf]?.text ?? '', 200)), { indent: 2, mark: '!' })),
      ],
      ...changes.map(({ from, to }) => changeBlock(positions[from], positions[to], pen)),
      ...positions.map((position) => positionBlock(position, names, pen)),
    ]),
  ];
}

function changeBlock(before: Position | undefined, after: Position | undefined, pen: Pen): Block {
  if (!before || !after) return [];
  const held = ({ stance }: Position) => stanceWords(stance, pen.style);
  return pen.lines(words.changed(pen.style.strong(nameOf(after.speaker)), held(before), held(after)), {
    indent: 2,
    mark: '→',
  });
}

function positionBlock(position: Position, names: Names, pen: Pen): Block {
  const { speaker, stance, saidAt: when, receipts, claim } = position;
  const [first] = receipts;
  if (!first) return [];
  const held = `${pen.style.strong(nameOf(speaker))} ${stanceWords(stance, pen.style)}`;
  return [
    ...pen.lines(dotted([held, ...caveatsOf(first.quote, first.via, names)]), { indent: 2 }),
    ...pen.lines(saidAt(when, first.saidAtWords), { indent: 2 }),
    ...pen.lines(readableWords(first), { indent: 4 }),
    ...(claim === undefined ? [] : pen.lines(pen.style.quiet(words.putAs(plain(claim, 600))), { indent: 4 })),
    ...receiptLines(receipts, pen, 4),
  ];
}
