import type { DiffPart, Word } from '@onrecord/schema';
import type { Step } from './align.ts';

/**
 * The steps of an alignment as runs of printed text. Where both differ the asked run comes first. Same words are shown
 * as recorded.
 */
export function diffOf(
  steps: readonly Step[],
  words: { asked: readonly Word[]; recorded: readonly Word[] },
  printed: { asked: string; recorded: string },
): DiffPart[] {
  return runsOf(wholeWords(steps, words)).map(({ kind, steps: run }) => {
    const side = kind === 'asked' ? 'asked' : 'recorded';
    const first = words[side][run[0]?.[side] ?? 0];
    const last = words[side][run.at(-1)?.[side] ?? 0];
    return { kind, text: printed[side].slice(first?.start, last?.end) };
  });
}

/**
 * Steps in which a printed word is the same as a whole or not at all: of "can't" against "can" the "can" is no word of its
 * own that could be shown alone.
 */
function wholeWords(
  steps: readonly Step[],
  words: { asked: readonly Word[]; recorded: readonly Word[] },
): Step[] {
  const startOf = (side: 'asked' | 'recorded', step: Step) =>
    step[side] === -1 ? undefined : words[side][step[side]]?.start;
  const broken = { asked: new Set<number>(), recorded: new Set<number>() };
  for (const step of steps) if (step.kind !== 'same') broken[step.kind].add(startOf(step.kind, step) ?? -1);
  return steps.flatMap((step): Step[] => {
    if (step.kind !== 'same') return [step];
    const isBroken = (['asked', 'recorded'] as const).some((side) =>
      broken[side].has(startOf(side, step) ?? -2),
    );
    return isBroken
      ? [
          { kind: 'asked', asked: step.asked, recorded: -1 },
          { kind: 'recorded', asked: -1, recorded: step.recorded },
        ]
      : [step];
  });
}

interface Run {
  kind: Step['kind'];
  steps: Step[];
}

function runsOf(steps: readonly Step[]): Run[] {
  const runs: Run[] = [];
  let changed: Run[] = [];
  for (const step of steps) {
    const known = step.kind === 'same' ? runs.at(-1) : changed.find((run) => run.kind === step.kind);
    if (step.kind === 'same') {
      changed = [];
      if (known?.kind === 'same') known.steps.push(step);
      else runs.push({ kind: 'same', steps: [step] });
      continue;
    }
    if (known) {
      known.steps.push(step);
      continue;
    }
    const run: Run = { kind: step.kind, steps: [step] };
    changed.push(run);
    // What was asked comes before what is recorded in its place, whichever the alignment met first.
    if (step.kind === 'asked' && changed.length === 2) runs.splice(-1, 0, run);
    else runs.push(run);
  }
  return runs;
}
