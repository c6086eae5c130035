/**
 * The confidence of a score by isotonic steps (Zadrozny and Elkan 2002), straight lines between their middles.
 * `scores` ascend; confidences never fall.
 */
export function calibrate(
  { scores, confidences }: { scores: Float32Array; confidences: Float32Array },
  score: number,
): number {
  let low = 0;
  let high = scores.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scores[middle] as number) <= score) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return confidences[0] as number;
  if (low === scores.length) return confidences[low - 1] as number;
  const [left, right] = [scores[low - 1] as number, scores[low] as number];
  const [from, to] = [confidences[low - 1] as number, confidences[low] as number];
  return from + ((to - from) * (score - left)) / (right - left);
}
