/** One word of a text: its folded form, and where it stands. Offsets are UTF-16, end exclusive. */
export interface Word {
  folded: string;
  start: number;
  end: number;
}

/** Letters, marks and digits; an apostrophe, point or comma only inside ("don't", "10,000", "U.S"). */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+|[.,](?=\p{N})\p{N}+)*/gu;

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
  return Array.from(text.matchAll(WORD), (match) => ({
    folded: foldWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
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
