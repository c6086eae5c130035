import type { When } from '@onrecord/schema';
import type { Anchor } from './anchors.ts';
import type { Features } from './date-features.ts';
import { DATE_WEIGHTS, type DateFeature } from './date-weights.ts';
import { whenOf } from './expressions.ts';
import type { Reading } from './reading.ts';
import { type Choice, Situations } from './situations.ts';

/** Below this share no date is told: a wrong one costs more than none. */
const FLOOR = 0.6;

/** Takes the date of each reading from `decide`, in the order of the text: what was decided before tells what follows. */
export function chooseInOrder(
  readings: readonly Reading[],
  anchors: readonly Anchor[],
  decide: (choice: Choice) => Anchor | null,
): void {
  const chooser = new Situations(readings, anchors);
  for (const position of readings.keys()) {
    const choice = chooser.choiceAt(position);
    chooser.note(position, decide(choice));
  }
}

/** The dates of readings, by their index into the attributions; those that the text does not date are left out. */
export function chooseDates(readings: readonly Reading[], anchors: readonly Anchor[]): Map<number, When> {
  const dates = new Map<number, When>();
  chooseInOrder(readings, anchors, (choice) => {
    const anchor = likeliest(choice);
    if (!anchor) return null;
    const { reading } = choice.situation;
    const basis = anchor.sentence === reading.sentence ? 'stated' : 'carried';
    dates.set(reading.index, { ...whenOf(anchor.expression), basis });
    return anchor;
  });
  return dates;
}

/** The anchor that speaks most for the likeliest date; `null` where none is likely enough. */
export function likeliest({ undated, options }: Choice, weights: Weights = DATE_WEIGHTS): Anchor | null {
  const none = scoreOf(undated, weights);
  const best = new Map<string, { anchor: Anchor; score: number }>();
  for (const { anchor, features } of options) {
    const score = scoreOf(features, weights);
    const known = best.get(anchor.expression.edtf);
    if (!known || score > known.score) best.set(anchor.expression.edtf, { anchor, score });
  }
  let chosen: { anchor: Anchor; score: number } | null = null;
  for (const each of best.values()) if (!chosen || each.score > chosen.score) chosen = each;
  if (!chosen) return null;
  let total = Math.exp(none - chosen.score);
  for (const { score } of best.values()) total += Math.exp(score - chosen.score);
  return 1 / total >= FLOOR ? chosen.anchor : null;
}

export type Weights = Readonly<Record<DateFeature, number>>;

function scoreOf({ names, values }: Features, weights: Weights): number {
  let score = 0;
  for (let i = 0; i < names.length; i++) score += weights[names[i] as DateFeature] * (values[i] as number);
  return score;
}
