/** The trigrams of a folded text with its edges marked by a space, without repetition. */
export function gramsOf(folded: string): string[] {
  const padded = ` ${folded} `;
  const grams = new Set<string>();
  for (let index = 0; index + 3 <= padded.length; index++) grams.add(padded.slice(index, index + 3));
  return [...grams];
}

/** Whether two folded words differ only by what a typing error or another romanisation makes different. */
export function isNearSpelling(left: string, right: string): boolean {
  const allowed = Math.min(left.length, right.length) >= 8 ? 2 : 1;
  return Math.min(left.length, right.length) >= 4 && editDistance(left, right, allowed) <= allowed;
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
