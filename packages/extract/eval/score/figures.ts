import type { CalibrationBin } from './calibration.ts';
import type { Scorer } from './scorer.ts';

/** What a set of articles measured, all in per cent with one decimal. */
export interface Figures {
  articles: number;
  tokenF1: number;
  rows: Record<string, F1Figure | RateFigure>;
  calibration: { quotes: CalibrationBin[]; speakers: CalibrationBin[] };
}

interface F1Figure {
  p: number;
  r: number;
  f1: number;
  gold: number;
  predicted: number;
}

interface RateFigure {
  rate: number;
  of: number;
}

export function figuresOf(scorer: Scorer): Figures {
  const rows: Figures['rows'] = {};
  for (const [name, { precision, recall, f1, gold, predicted }] of scorer.tallies)
    rows[name] = { p: percent(precision), r: percent(recall), f1: percent(f1), gold, predicted };
  for (const [name, { rate, of }] of scorer.shares) rows[name] = { rate: percent(rate), of };
  return {
    articles: scorer.articles,
    tokenF1: percent(scorer.tokens.f1),
    rows,
    calibration: { quotes: scorer.quoteCalibration.bins(), speakers: scorer.speakerCalibration.bins() },
  };
}

/** The one number of each row that has a floor. */
export function headlineFigures({ tokenF1, rows }: Figures): Record<string, number> {
  const heads: Record<string, number> = { 'content tokens': tokenF1 };
  for (const [name, row] of Object.entries(rows)) heads[name] = 'f1' in row ? row.f1 : row.rate;
  return heads;
}

const percent = (share: number): number => Math.round(share * 1000) / 10;
