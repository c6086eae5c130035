import type { Attribution } from './attribution/attributor.ts';

/**
 * For each attribution the index of the one whose content holds it most closely, or -1: the innermost whose content
 * covers this content and is longer. One sweep over the contents by start, with the open ones on a stack.
 */
export function nestingOf(attributions: readonly Attribution[]): number[] {
  const parents = attributions.map(() => -1);
  const ranges = attributions
    .map(({ content }, index) => ({ index, start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const open: typeof ranges = [];
  for (const range of ranges) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= range.start) open.pop();
    for (let depth = open.length - 1; depth >= Math.max(0, open.length - DEEPEST); depth--) {
      const outer = open[depth] as (typeof ranges)[number];
      if (!covers(attributions, outer.index, range.index)) continue;
      parents[range.index] = outer.index;
      break;
    }
    open.push(range);
  }
  return parents;
}

/** How many open contents are looked at: real texts nest two or three deep, hostile ones must not cost more. */
const DEEPEST = 16;

/** Whether every piece of the inner content lies in one piece of the outer, and the outer holds more. */
function covers(attributions: readonly Attribution[], outer: number, inner: number): boolean {
  const outerContent = attributions[outer]?.content ?? [];
  const innerContent = attributions[inner]?.content ?? [];
  const isInside = innerContent.every((piece) =>
    outerContent.some((around) => around.start <= piece.start && piece.end <= around.end),
  );
  return isInside && lengthOf(outerContent) > lengthOf(innerContent);
}

const lengthOf = (spans: readonly { start: number; end: number }[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);
