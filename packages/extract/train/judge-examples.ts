import type { Evidence } from '../src/attribution/learned/evidence.ts';
import { addJudgeFeatures } from '../src/attribution/learned/judge-features.ts';
import { findQuotationClaims } from '../src/attribution/learned/quotation-claims.ts';
import type { Reading } from '../src/attribution/learned/reading.ts';
import { isWord, type View } from '../src/attribution/learned/view.ts';
import { FeatureRow } from '../src/linear/feature-row.ts';
import type { TokenRange } from '../src/text/document.ts';
import type { GoldAttribution } from './corpus.ts';
import { FeatureStore, type Features } from './feature-store.ts';
import type { Lesson } from './prepare.ts';
import type { JudgeExample } from './train-judge.ts';

/** A content counts as found from this share of common words on (Jaccard). */
const LEAST_OVERLAP = 0.5;

/** Readings with the verdict of the annotators. */
export function makeJudgeExamples(
  lessons: readonly Lesson[],
  evidence: readonly Evidence[],
  readings: readonly Reading[][],
): { features: Features; byLesson: JudgeExample[][] } {
  const store = new FeatureStore();
  const row = new FeatureRow();
  const byLesson = lessons.map(({ article, view, fold }, k) => {
    const mine = readings[k] as Reading[];
    const claims = findQuotationClaims(
      view,
      mine.map(({ cue }) => cue),
    );
    return mine.map((reading, index) => {
      addJudgeFeatures(row, view, evidence[k] as Evidence, { readings: mine, claims, index });
      return {
        row: store.add(row),
        fold,
        isRight: article.attributions.some((gold) => isRight(view, reading, gold)),
      };
    });
  });
  return { features: store.finish(3), byLesson };
}

/** Whether source, cue and content are those of the annotators, by words and their overlap. */
function isRight(view: View, reading: Reading, gold: GoldAttribution): boolean {
  const { cue } = reading;
  if (cue.first >= gold.cue.last || gold.cue.first >= cue.last) return false;
  const isSourceRight =
    gold.source.length === 0 ? reading.source.length === 0 : shared(view, gold.source, reading.source) > 0;
  if (!isSourceRight) return false;
  const both = shared(view, gold.content, reading.content);
  const all = sizeOf(view, gold.content) + sizeOf(view, reading.content) - both;
  return all > 0 && both / all >= LEAST_OVERLAP;
}

function sizeOf(view: View, ranges: readonly TokenRange[]): number {
  let size = 0;
  for (const { first, last } of ranges)
    for (let i = first; i < last; i++) if (isWord(view.words[i] as View['words'][number])) size++;
  return size;
}

function shared(view: View, ours: readonly TokenRange[], theirs: readonly TokenRange[]): number {
  return sizeOf(
    view,
    ours.flatMap((a) =>
      theirs.map((b) => ({ first: Math.max(a.first, b.first), last: Math.min(a.last, b.last) })),
    ),
  );
}
