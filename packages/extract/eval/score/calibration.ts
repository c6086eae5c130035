/** Where confidences are parted: below a half, then in tenths, the last one in twentieths. */
const BORDERS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

/** Answers by the confidence they were given with: of those at 0.9, nine in ten should be right. */
export class Calibration {
  readonly #bins = BORDERS.map(() => ({ count: 0, right: 0, confidence: 0 }));

  add(confidence: number, isRight: boolean): void {
    const bin = this.#bins[BORDERS.findLastIndex((border) => confidence >= border)];
    if (!bin) return;
    bin.count++;
    bin.confidence += confidence;
    if (isRight) bin.right++;
  }

  /** The bins that hold answers. */
  bins(): CalibrationBin[] {
    return this.#bins.flatMap(({ count, right, confidence }, i) =>
      count === 0
        ? []
        : [
            {
              from: BORDERS[i] ?? 0,
              to: BORDERS[i + 1] ?? 1,
              count,
              meanConfidence: confidence / count,
              right: right / count,
            },
          ],
    );
  }
}

export interface CalibrationBin {
  from: number;
  to: number;
  count: number;
  meanConfidence: number;
  /** The share that was right, 0 to 1. */
  right: number;
}
