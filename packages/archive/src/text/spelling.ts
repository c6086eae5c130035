/** The trigrams of a folded text with its edges marked by a space, without repetition. */
export function gramsOf(folded: string): string[] {
  const padded = ` ${folded} `;
  const grams = new Set<string>();
  for (let index = 0; index + 3 <= padded.length; index++) grams.add(padded.slice(index, index + 3));
  return [...grams];
}

/** Letters of a word that may be misspelt; a shorter one is another word. */
const SHORTEST_SPELLED = 4;

/** Words whose halves are looked at: two errors are allowed in them. */
const LONG_WORD = 8;

/** Letters of a word that are compared. */
const LONGEST_SPELLED = 30;

/**
 * What a folded word and its near spellings have in common, to find one by the other: itself, itself without any one
 * letter, and its halves where it is long. Empty for words that are too short to be misspelt.
 *
 * Two words one error apart share a key always; two errors apart, if one letter too many stands against one too few or
 * both errors fall into one half (Mor and Fraenkel 1982, "A hash code method for detecting and correcting spelling errors").
 */
export function spellingKeysOf(folded: string): string[] {
  if (folded.length < SHORTEST_SPELLED || folded.length > LONGEST_SPELLED) return [];
  const keys = new Set([folded]);
  for (let index = 0; index < folded.length; index++)
    keys.add(folded.slice(0, index) + folded.slice(index + 1));
  if (folded.length >= LONG_WORD) {
    const middle = Math.floor(folded.length / 2);
    keys.add(`${folded.slice(0, middle)}-`).add(`-${folded.slice(-middle)}`);
  }
  return [...keys];
}

/** Whether two folded words differ only by what a typing error or another romanisation makes different. */
export function isNearSpelling(left: string, right: string): boolean {
  const shorter = Math.min(left.length, right.length);
  const allowed = shorter >= LONG_WORD ? 2 : 1;
  if (shorter < SHORTEST_SPELLED || Math.abs(left.length - right.length) > allowed) return false;
  // One edit changes two letters at most: most pairs are told apart without comparing them.
  if (bitsIn(lettersOf(left) ^ lettersOf(right)) > 2 * allowed) return false;
  return editDistance(left, right, allowed) <= allowed;
}

/** A bit for each of 32 classes of letters that a word has. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

function bitsIn(bits: number): number {
  let rest = bits;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/**
 * Insertions, deletions, substitutions and exchanges of neighbours that turn one text into the other (optimal string
 * alignment); anything over `limit` comes back as `limit + 1`.
 */
function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const isSame = left[row - 1] === right[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isExchange = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (row > 1 && column > 1 && isExchange) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[right.length] ?? limit + 1;
}
