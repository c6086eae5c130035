import { ROLE } from '../src/attribution/learned/token-chain.ts';
import { addTokenFeatures, findNearestCues, tokenClass } from '../src/attribution/learned/token-features.ts';
import { FeatureRow } from '../src/linear/feature-row.ts';
import type { TokenRange } from '../src/text/document.ts';
import { FeatureStore, type Features } from './feature-store.ts';
import type { Lesson } from './prepare.ts';
import type { Sequence } from './train-chain.ts';

/** What the first chain learns from: a sequence a paragraph. */
export interface TokenSequences {
  features: Features;
  /** The sequences of each lesson, in the order of the text. */
  byLesson: Sequence[][];
}

export function makeTokenSequences(lessons: readonly Lesson[], leastOccurrences: number): TokenSequences {
  const store = new FeatureStore();
  const row = new FeatureRow();
  const byLesson = lessons.map((lesson) => {
    const { view, fold } = lesson;
    const cues = findNearestCues(view);
    const states = goldStates(lesson);
    const sequences: Sequence[] = [];
    for (let first = 0; first < view.length; first = view.paragraphLast[first] as number) {
      const last = view.paragraphLast[first] as number;
      const rows = new Int32Array(last - first);
      const classes = new Uint8Array(last - first);
      for (let i = first; i < last; i++) {
        addTokenFeatures(row, view, cues, i);
        rows[i - first] = store.add(row);
        classes[i - first] = tokenClass(view, i);
      }
      sequences.push({
        fold,
        classes,
        states: repaired(states.slice(first, last)),
        rows: [rows],
        offsets: [new Uint8Array(last - first)],
      });
    }
    return sequences;
  });
  return { features: store.finish(leastOccurrences), byLesson };
}

function goldStates({ article, view }: Lesson): Uint8Array {
  const states = new Uint8Array(view.length);
  const paint = (role: number, { first, last }: TokenRange): void => {
    states.fill(2 * role, first, last);
    states[first] = 2 * role - 1;
  };
  for (const { content } of article.attributions) for (const range of content) paint(ROLE.content, range);
  for (const { source } of article.attributions) for (const range of source) paint(ROLE.source, range);
  for (const { cue } of article.attributions) paint(ROLE.cue, cue);
  return states;
}

/** A role that goes on behind another role or a paragraph's border begins anew. */
function repaired(states: Uint8Array): Uint8Array {
  for (let i = 0; i < states.length; i++) {
    const state = states[i] as number;
    const goesOn = state > 0 && state % 2 === 0;
    const before = i > 0 ? (states[i - 1] as number) : 0;
    if (goesOn && before !== state && before !== state - 1) states[i] = state - 1;
  }
  return states;
}
