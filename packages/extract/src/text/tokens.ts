import { ABBREVIATIONS } from './abbreviations.ts';
import { DIGIT, isUpperAt, kindAt, LETTER, OTHER, SPACE, SURROGATE } from './characters.ts';
import type { Token } from './document.ts';

/** Endings that are tokens of their own, so that a source can end before them: "Rutte’s", "they’ve". */
const CLITICS: ReadonlySet<string> = new Set(['s', 're', 'll', 'd', 've', 'm']);

/** Longest abbreviation that is looked up. */
const LONGEST_ABBREVIATION = 6;

const APOSTROPHES = "'’ʼ";
const REPEATABLE = '.-–—!?*_=~';

/** Marks of which two are one. */
const DOUBLED = "'`";

/**
 * The words and punctuation marks from `start` to `end`, in order. One pass; no character is looked at more than a few
 * times. Hyphens, decimal points and thousands separators stay inside their word, and so do the stops of
 * abbreviations and initials; clitics are split off; a character outside the basic plane is one token.
 */
export function tokenize(
  text: string,
  start: number,
  end: number,
  emit: (start: number, end: number) => void,
): void {
  let offset = start;
  while (offset < end) {
    const kind = kindAt(text, offset);
    if (kind === SPACE) {
      offset++;
      continue;
    }
    if (kind === LETTER || kind === DIGIT || isTagAt(text, offset, end))
      offset = readWord(text, offset, end, emit);
    else {
      const next = kind === SURROGATE ? endOfCharacter(text, offset, end) : endOfMark(text, offset, end);
      emit(offset, next);
      offset = next;
    }
  }
}

/**
 * A token at a place; sentence and quotation are filled in by the later steps.
 *
 * A class, since V8 may take literals of which some outlive a collection for ones that all live long; then the tokens
 * of hundreds of articles wait for a full collection.
 */
export class PlacedToken implements Token {
  readonly start: number;
  readonly end: number;
  text: string;
  readonly paragraph: number;
  sentence = -1;
  quotation = -1;

  constructor(text: string, start: number, end: number, paragraph: number) {
    this.start = start;
    this.end = end;
    this.text = text.slice(start, end);
    this.paragraph = paragraph;
  }
}

function readWord(
  text: string,
  start: number,
  end: number,
  emit: (start: number, end: number) => void,
): number {
  let offset = start + 1;
  let wordStart = start;
  while (offset < end) {
    const kind = kindAt(text, offset);
    if (kind === LETTER || kind === DIGIT) {
      offset++;
      continue;
    }
    if (kind !== OTHER || offset + 1 >= end) break;
    const mark = text.charAt(offset);
    const next = kindAt(text, offset + 1);
    if (APOSTROPHES.includes(mark) && next === LETTER) {
      const clitic = endOfLetters(text, offset + 1, end);
      if (CLITICS.has(text.slice(offset + 1, clitic).toLowerCase())) {
        emit(wordStart, offset);
        wordStart = offset;
      }
      offset = clitic;
    } else if (isInsideWord(text, offset, mark, next)) offset += 2;
    else break;
  }
  offset = withStop(text, wordStart, offset, end);
  emit(wordStart, offset);
  return offset;
}

/** Whether a mark between two characters of a word belongs to it: "Jong-un", "10,000", "2.5", "U.S", "AT&T". */
function isInsideWord(text: string, offset: number, mark: string, next: number): boolean {
  const before = kindAt(text, offset - 1);
  if (next !== LETTER && next !== DIGIT) return false;
  if (isMisread(text, offset)) return true;
  if (mark === '-' || mark === '‑' || mark === '&' || mark === '_') return true;
  if (mark === ',') return before === DIGIT && next === DIGIT;
  if (mark === '.')
    return (
      (before === DIGIT && next === DIGIT) || isSingleLetter(text, offset - 1) || isHostName(text, offset)
    );
  return (mark === '/' || mark === ':') && before === DIGIT && next === DIGIT;
}

/**
 * The second half of a letter whose UTF-8 was read as Latin-1, as old archives have it, composed or not: "PeÃ±a",
 * "FranÃ§ois".
 */
function isMisread(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  if (unit < 0x80 || unit >= 0xc0) return false;
  const before = text.charCodeAt(offset - 1);
  return (before >= 0xc2 && before <= 0xc5) || (before >= 0x300 && before <= 0x30f);
}

/** "example.com": letters on both sides of the stop and lower case behind it, as no new sentence begins. */
function isHostName(text: string, offset: number): boolean {
  return (
    kindAt(text, offset - 1) === LETTER && kindAt(text, offset + 1) === LETTER && !isUpperAt(text, offset + 1)
  );
}

/** The end of the word with its full stop, where the stop belongs to it. */
function withStop(text: string, start: number, end: number, limit: number): number {
  if (end >= limit || text.charCodeAt(end) !== 46 || text.charCodeAt(end + 1) === 46) return end;
  if (isInitial(text, start, end) || isAcronymWithStops(text, end)) return end + 1;
  const isShort = end - start <= LONGEST_ABBREVIATION && end - start > 1;
  return isShort && ABBREVIATIONS.has(text.slice(start, end).toLowerCase()) && kindAt(text, end + 1) === SPACE
    ? end + 1
    : end;
}

/** "J." in "Donald J. Trump"; a lone "I." ends a sentence. */
function isInitial(text: string, start: number, end: number): boolean {
  return (
    end - start === 1 &&
    isUpperAt(text, start) &&
    text.charAt(start) !== 'I' &&
    kindAt(text, end + 1) !== OTHER
  );
}

/** The last stop of "U.S." or "a.m.". */
function isAcronymWithStops(text: string, end: number): boolean {
  return isSingleLetter(text, end - 1) && text.charCodeAt(end - 2) === 46;
}

function isSingleLetter(text: string, offset: number): boolean {
  return (
    kindAt(text, offset) === LETTER &&
    kindAt(text, offset - 1) !== LETTER &&
    kindAt(text, offset - 1) !== DIGIT
  );
}

/** "@name" and "#topic" are one word. */
function isTagAt(text: string, offset: number, end: number): boolean {
  const mark = text.charCodeAt(offset);
  return (mark === 64 || mark === 35) && offset + 1 < end && kindAt(text, offset + 1) === LETTER;
}

function endOfLetters(text: string, start: number, end: number): number {
  let offset = start;
  while (offset < end && kindAt(text, offset) === LETTER) offset++;
  return offset;
}

function endOfMark(text: string, offset: number, end: number): number {
  const mark = text.charAt(offset);
  let next = offset + 1;
  if (DOUBLED.includes(mark) && text.charAt(next) === mark) return next + 1;
  if (REPEATABLE.includes(mark)) while (next < end && text.charAt(next) === mark) next++;
  return next;
}

function endOfCharacter(text: string, offset: number, end: number): number {
  const isPair = (text.codePointAt(offset) ?? 0) > 0xffff && offset + 2 <= end;
  return offset + (isPair ? 2 : 1);
}
