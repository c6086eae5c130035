import type { Extraction } from '@onrecord/schema';
import type { Extractor } from '../src/extract.ts';
import type { GoldArticle } from './gold.ts';
import { errorsIn, type ScoredError } from './report/errors.ts';
import { type Figures, figuresOf } from './score/figures.ts';
import { Scorer } from './score/scorer.ts';

export interface Measurement {
  figures: Figures;
  errors: ScoredError[];
  extractions: Extraction[];
}

/** Extracts from every article and scores what came out. */
export function measure(
  gold: readonly GoldArticle[],
  extractorFor: (article: GoldArticle) => Pick<Extractor, 'extract'>,
): Measurement {
  const scorer = new Scorer();
  const errors: ScoredError[] = [];
  const extractions = gold.map((each) => {
    const extraction = extractorFor(each).extract(each.article);
    errors.push(...errorsIn(each, extraction, scorer.add(each, extraction)));
    return extraction;
  });
  return { figures: figuresOf(scorer), errors, extractions };
}
