/** Precision, recall and their harmonic mean (F1), 0 to 1. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

/** What the words of a text are: runs of letters and digits; each sign of Chinese, Japanese and Thai, which have no blanks. */
const WORD = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}]+/gu;

/** How far the words of two texts are the same ones, each counted as often as it stands there (bags of words). */
export function scoreWords(found: string, expected: string): Score {
  const [foundWords, expectedWords] = [found, expected].map((text) => countOf(text.match(WORD) ?? [])) as [
    Map<string, number>,
    Map<string, number>,
  ];
  let shared = 0;
  for (const [word, count] of expectedWords) shared += Math.min(count, foundWords.get(word) ?? 0);
  return scoreOf(shared, sumOf(foundWords), sumOf(expectedWords));
}

function scoreOf(shared: number, found: number, expected: number): Score {
  const precision = found === 0 ? Number(expected === 0) : shared / found;
  const recall = expected === 0 ? Number(found === 0) : shared / expected;
  return { precision, recall, f1: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function countOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function sumOf(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
