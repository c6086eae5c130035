/** One word of a text: its folded form, and where it stands. Offsets are UTF-16, end exclusive. */
export interface Word {
  folded: string;
  start: number;
  end: number;
}

/** Letters, marks and digits; an apostrophe, point or comma only inside ("don't", "10,000", "U.S"). At one place. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+|[.,](?=\p{N})\p{N}+)*/uy;

/** Letters that do not come apart under NFKD. */
const LETTERS: Record<string, string> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
};

/**
 * The words of a text in order, folded: the one definition of "the same word" for every room.
 *
 * Case, accents, kinds of apostrophe and punctuation make no difference; letters, digits and order do.
 *
 * @example wordsOf('“Erdoğan’s plan!”').map((word) => word.folded) // ["erdogan's", 'plan']
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let start = 0; start < text.length; ) {
    const unit = text.charCodeAt(start);
    const end = unit < FIRST_BEYOND_ASCII ? endOfPlainWord(text, start) : null;
    if (end === start) {
      start++;
      continue;
    }
    if (end !== null) {
      words.push({ folded: text.slice(start, end).toLowerCase(), start, end });
      start = end;
      continue;
    }
    WORD.lastIndex = start;
    const word = WORD.exec(text)?.[0];
    if (word !== undefined) words.push({ folded: foldWord(word), start, end: start + word.length });
    start += word?.length ?? (text.codePointAt(start) === unit ? 1 : 2);
  }
  return words;
}

const FIRST_BEYOND_ASCII = 0x80;

/** The classes of ASCII's characters: a digit, a letter, what may join them, and the rest. */
const [OTHER, DIGIT, LETTER, POINT, APOSTROPHE] = [0, 1, 2, 3, 4];

const CLASSES = Uint8Array.from({ length: FIRST_BEYOND_ASCII }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if (/[0-9]/.test(character)) return DIGIT;
  if (/[A-Za-z]/.test(character)) return LETTER;
  if (/[.,]/.test(character)) return POINT;
  return character === "'" ? APOSTROPHE : OTHER;
});

/**
 * Where a word of ASCII letters and digits ends that has nothing else inside, as nearly every English one; `start` where none
 * starts, `null` where only the pattern can tell. Takes half of the time.
 */
function endOfPlainWord(text: string, start: number): number | null {
  let end = start;
  let unit = text.charCodeAt(end);
  let kind = CLASSES[unit];
  while (kind === LETTER || kind === DIGIT) {
    unit = text.charCodeAt(++end);
    kind = CLASSES[unit];
  }
  if (end === start || kind === OTHER || end === text.length) return end;
  if (unit >= FIRST_BEYOND_ASCII) return null;
  const next = text.charCodeAt(end + 1);
  const goesOn = next >= FIRST_BEYOND_ASCII || CLASSES[next] === (kind === POINT ? DIGIT : LETTER);
  return goesOn ? null : end;
}

/** Some letters and numbers fold into several, with marks between them: "⑴" is "(1)", "½" is "1⁄2". A word holds none. */
function foldWord(word: string): string {
  if (hasOnlyCase(word)) return word.toLowerCase();
  return fold(word)
    .replace(/⁄/g, '.')
    .replace(/[^\p{L}\p{N}'.,]+/gu, '');
}

/** Case-folded, without accents, with straight apostrophes and no thousands separators. */
export function fold(text: string): string {
  if (hasOnlyCase(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/(?<=\p{N}),(?=\p{N}{3}(?!\p{N}))/gu, '')
    .replace(/[ıłøđßæœþð]/g, (letter) => LETTERS[letter] ?? letter);
}

/** True where there is nothing but case to fold: nearly every English word, at a tenth of the work. */
function hasOnlyCase(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7e || unit === COMMA) return false;
  }
  return true;
}

const COMMA = 44;
