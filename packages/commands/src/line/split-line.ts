/** A piece of a line: the words behind `name:`, or those in front of the first name (`name` is `null`). */
export interface LinePiece {
  /** In lower case. */
  name: string | null;
  /** Without the quotation marks that enclose all of it. */
  value: string;
  /** Where the value starts, marks included: UTF-16 offset into the line. */
  start: number;
}

/** A name at the start of a word; what follows "https:" is an address, not a value. */
const NAME = /(\p{L}[\p{L}\d_-]*):(?!\/\/)/uy;

const WORD_START = /(?<=^|\s)\S/gu;

/** Marks that hide names; they count only where a value or a word starts, so that 6" does no harm. */
const CLOSING_MARKS: Record<string, string> = { '"': '"', '“': '”', '«': '»' };

/**
 * Splits `Mark Rutte about:NATO from:2024` as Discord shows a command: a value runs to the next name or the end.
 *
 * A name is a known one, or any word with a value right behind its colon: `spaeker:Rutte` is a slip that the caller
 * should hear of, "the verdict: guilty" is not. Inside quotation marks nothing is a name. Linear in the text's length.
 */
export function splitLine(text: string, knownNames: ReadonlySet<string>): LinePiece[] {
  const pieces: LinePiece[] = [];
  let name: string | null = null;
  let from = 0;
  for (const word of wordStarts(text)) {
    const found = nameAt(text, word);
    if (!found || !(knownNames.has(found.name) || /\S/.test(text.charAt(found.end)))) continue;
    pieces.push(pieceOf(text, name, { from, to: word }));
    name = found.name;
    from = found.end;
  }
  pieces.push(pieceOf(text, name, { from, to: text.length }));
  return pieces.filter((piece) => piece.name !== null || piece.value !== '');
}

function nameAt(text: string, offset: number): { name: string; end: number } | null {
  NAME.lastIndex = offset;
  const name = NAME.exec(text)?.[1];
  return name === undefined ? null : { name: name.toLowerCase(), end: offset + name.length + 1 };
}

/** Where words start outside quotation marks, in order. */
function* wordStarts(text: string): Generator<number> {
  const unclosed = new Set<string>();
  let end = 0;
  for (const { index } of text.matchAll(WORD_START)) {
    if (index < end) continue;
    yield index;
    const opening = nameAt(text, index)?.end ?? index;
    const mark = CLOSING_MARKS[text.charAt(opening)];
    if (!mark || unclosed.has(mark)) continue;
    const close = text.indexOf(mark, opening + 1);
    // Without this note a text of opening marks alone would be read to its end once for each of them.
    if (close < 0) unclosed.add(mark);
    else end = close + 1;
  }
}

function pieceOf(text: string, name: string | null, { from, to }: { from: number; to: number }): LinePiece {
  const raw = text.slice(from, to);
  return { name, value: unquoted(raw.trim()), start: from + (raw.length - raw.trimStart().length) };
}

function unquoted(value: string): string {
  const mark = CLOSING_MARKS[value.charAt(0)];
  return mark && value.indexOf(mark, 1) === value.length - 1 ? value.slice(1, -1).trim() : value;
}
