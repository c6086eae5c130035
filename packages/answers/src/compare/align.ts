/** One step of an alignment: a word of both, only of the asked text, or only of the recorded one. */
export interface Step {
  kind: 'same' | 'asked' | 'recorded';
  /** Index into the asked words, or -1. */
  asked: number;
  /** Index into the recorded words, or -1. */
  recorded: number;
}

/** Gains and costs of a step; a word replaced costs as much as one lost and one added. */
const SCORE = { same: 2, other: -1 } as const;

/**
 * All of the asked words laid against the stretch of the recorded ones that fits best: global in the first, local in the
 * second (semi-global alignment; Gusfield, Algorithms on Strings, Trees and Sequences, 1997, §11.6.4). What is recorded
 * before and after that stretch is no part of the result.
 *
 * Time and memory are the product of the lengths: see `windowOf`.
 */
export function align(asked: readonly string[], recorded: readonly string[]): Step[] {
  const width = recorded.length + 1;
  const scores = new Int32Array((asked.length + 1) * width);
  for (let row = 1; row <= asked.length; row++) {
    scores[row * width] = row * SCORE.other;
    for (let column = 1; column < width; column++)
      scores[row * width + column] = Math.max(
        sameAt(scores, { row, column, width, asked, recorded }),
        at(scores, (row - 1) * width + column) + SCORE.other,
        at(scores, row * width + column - 1) + SCORE.other,
      );
  }
  return trace(scores, { asked, recorded, width });
}

function at(scores: Int32Array, index: number): number {
  return scores[index] ?? 0;
}

function sameAt(
  scores: Int32Array,
  cell: { row: number; column: number; width: number; asked: readonly string[]; recorded: readonly string[] },
): number {
  const { row, column, width, asked, recorded } = cell;
  const isSame = asked[row - 1] === recorded[column - 1];
  return isSame ? at(scores, (row - 1) * width + column - 1) + SCORE.same : Number.NEGATIVE_INFINITY;
}

function trace(
  scores: Int32Array,
  given: { asked: readonly string[]; recorded: readonly string[]; width: number },
): Step[] {
  const { asked, width } = given;
  const steps: Step[] = [];
  let row = asked.length;
  let column = 0;
  for (let end = 1; end < width; end++)
    if (at(scores, row * width + end) > at(scores, row * width + column)) column = end;
  while (row > 0) {
    const score = at(scores, row * width + column);
    if (column > 0 && score === sameAt(scores, { row, column, ...given }))
      steps.push({ kind: 'same', asked: --row, recorded: --column });
    else if (column > 0 && score === at(scores, row * width + column - 1) + SCORE.other)
      steps.push({ kind: 'recorded', asked: -1, recorded: --column });
    else steps.push({ kind: 'asked', asked: --row, recorded: -1 });
  }
  return withoutEdges(steps.reverse());
}

/** Without recorded words before the first and after the last asked one: they are context. */
function withoutEdges(steps: Step[]): Step[] {
  const first = steps.findIndex((step) => step.kind !== 'recorded');
  const last = steps.findLastIndex((step) => step.kind !== 'recorded');
  return first === -1 ? [] : steps.slice(first, last + 1);
}

/** Words of a recorded text that are compared beyond twice the length of the asked one. */
const SPARE_WORDS = 60;

/** The stretch of the recorded words that holds the most of the asked ones: `[start, end)`, in linear time. */
export function windowOf(
  asked: readonly string[],
  recorded: readonly string[],
): { start: number; end: number } {
  const size = asked.length * 2 + SPARE_WORDS;
  const wanted = new Set(asked);
  let held = 0;
  let best = { start: 0, held: -1 };
  recorded.forEach((word, index) => {
    held += Number(wanted.has(word));
    const start = index - size + 1;
    if (start > 0) held -= Number(wanted.has(recorded[start - 1] ?? ''));
    if (held > best.held) best = { start: Math.max(0, start), held };
  });
  return { start: best.start, end: Math.min(recorded.length, best.start + size) };
}
