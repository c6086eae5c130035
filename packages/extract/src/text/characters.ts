/** Kinds of UTF-16 code unit that the tokenizer tells apart. */
export const OTHER = 0;
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
/** First or second half of a character outside the basic plane. */
export const SURROGATE = 4;

/** Kind of each code unit: one look-up where a regular expression would cost a call. Filled by block on first use. */
const kinds = new Uint8Array(65536);
const isBlockFilled = new Uint8Array(256);

/** The kind of the code unit at an offset; `SPACE` beyond either end. */
export function kindAt(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  if (Number.isNaN(unit)) return SPACE;
  if (isBlockFilled[unit >> 8] === 0) fillBlock(unit >> 8);
  return kinds[unit] as number;
}

function fillBlock(block: number): void {
  for (let unit = block << 8; unit < (block + 1) << 8; unit++) kinds[unit] = kindOf(unit);
  isBlockFilled[block] = 1;
}

function kindOf(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  const character = String.fromCharCode(unit);
  // Controls and zero-width characters part words no more than spaces do; joiners belong to their word.
  if (/[\s\p{Cc}\u200b\u2060\ufeff]/u.test(character)) return SPACE;
  if (/[\p{L}\p{M}\u200c\u200d]/u.test(character)) return LETTER;
  return /\p{N}/u.test(character) ? DIGIT : OTHER;
}

/** True for a letter or a digit at the offset, also for the marks that belong to one. */
export function isLetterOrDigitAt(text: string, offset: number): boolean {
  const kind = kindAt(text, offset);
  return kind === LETTER || kind === DIGIT;
}

/** True for an upper-case or title-case letter at the offset. */
export function isUpperAt(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  if (unit < 128) return unit >= 65 && unit <= 90;
  return /[\p{Lu}\p{Lt}]/u.test(text.charAt(offset));
}
