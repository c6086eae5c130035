import { kindAt, OTHER, SPACE } from './characters.ts';
import type { Quotation, Token, TokenRange } from './document.ts';

const OPENING = new Set(['“', '„', '«', '‟']);
const CLOSING = new Set(['”', '»']);

/** A quotation while it is being read: marks are tokens, pieces are token ranges. */
interface OpenQuotation {
  pieces: TokenRange[];
  mark: string;
}

/** What `findQuotations` returns beside the quotations: offsets of marks without a partner. */
export interface Quotations {
  quotations: Quotation[];
  unpairedMarks: number[];
}

/**
 * What stands between quotation marks, in the order of the text. A quotation that a paragraph leaves open runs
 * on where the next paragraph opens with a mark again (The Chicago Manual of Style 13.30), else it ends with its
 * paragraph. Straight marks open before and close after a word; where both or neither fits, they alternate.
 */
export function findQuotations(
  tokens: readonly Token[],
  paragraphs: readonly TokenRange[],
  text: string,
): Quotations {
  const quotations: Quotation[] = [];
  const unpairedMarks: number[] = [];
  let open: OpenQuotation | null = null;

  const finish = (last: number, isClosed: boolean): void => {
    if (!open) return;
    (open.pieces.at(-1) as TokenRange).last = last;
    const pieces = open.pieces.filter((piece) => piece.first < piece.last);
    open = null;
    const [firstPiece] = pieces;
    const lastPiece = pieces.at(-1);
    if (!firstPiece || !lastPiece) return;
    const spans = pieces.map((piece) => ({
      start: (tokens[piece.first] as Token).start,
      end: (tokens[piece.last - 1] as Token).end,
    }));
    if (!isClosed) unpairedMarks.push((tokens[firstPiece.first - 1] as Token).start);
    for (const piece of pieces)
      for (let i = piece.first; i < piece.last; i++) (tokens[i] as Token).quotation = quotations.length;
    quotations.push({
      first: firstPiece.first,
      last: lastPiece.last,
      start: spans[0]?.start ?? 0,
      end: spans.at(-1)?.end ?? 0,
      pieces: spans,
      isClosed,
    });
  };

  for (const paragraph of paragraphs) {
    for (let i = paragraph.first; i < paragraph.last; i++) {
      const token = tokens[i] as Token;
      const role = roleOf(text, token, open);
      if (role === null) continue;
      if (role === 'close') finish(i, true);
      else if (role === 'stray') unpairedMarks.push(token.start);
      else if (open && i === paragraph.first) open.pieces.push({ first: i + 1, last: i + 1 });
      else {
        finish(i, false);
        open = { pieces: [{ first: i + 1, last: i + 1 }], mark: token.text };
      }
    }
    if (open) {
      const piece = open.pieces.at(-1) as TokenRange;
      if (piece.last <= piece.first) piece.last = paragraph.last;
      const next = tokens[paragraph.last];
      if (!next || !opensAgain(text, next, open)) finish(paragraph.last, false);
    }
  }
  finish(tokens.length, false);
  return { quotations, unpairedMarks };
}

function roleOf(text: string, token: Token, open: OpenQuotation | null): 'open' | 'close' | 'stray' | null {
  const mark = token.text;
  if (mark.length > 1 || isPlain(mark.charCodeAt(0))) return null;
  if (mark === '"') return roleOfStraight(text, token, open);
  if (open?.mark === '„' && (mark === '“' || mark === '”')) return 'close';
  if (OPENING.has(mark)) return 'open';
  if (!CLOSING.has(mark)) return null;
  return open ? 'close' : 'stray';
}

/** A letter, a digit or a mark of ASCII other than the straight quotation mark: nearly every token. */
function isPlain(unit: number): boolean {
  return unit < 0x80 && unit !== 34;
}

function roleOfStraight(text: string, token: Token, open: OpenQuotation | null): 'open' | 'close' | null {
  const before = kindAt(text, token.start - 1);
  const after = kindAt(text, token.end);
  if (!open) {
    // A mark behind a digit with nothing open is an inch mark: 6'2".
    const isInch = /\p{N}/u.test(text.charAt(token.start - 1));
    return isInch ? null : 'open';
  }
  const fitsOpening = before === SPACE && after !== SPACE;
  const fitsClosing = before !== SPACE && (after === SPACE || after === OTHER);
  return fitsOpening && !fitsClosing ? 'open' : 'close';
}

function opensAgain(text: string, token: Token, open: OpenQuotation): boolean {
  return token.text === open.mark || (token.text === '"' && kindAt(text, token.end) !== SPACE);
}
