import type { CalibrationBin } from '../score/calibration.ts';
import type { Figures } from '../score/figures.ts';

/** The figures of one set as lines for a terminal. */
export function tellFigures(set: string, figures: Figures): string {
  const rows = rowsOf(figures).map(
    ([name, figure, detail]) => `  ${name.padEnd(36)}${figure.padStart(6)}   ${detail}`,
  );
  const { quotes, speakers } = figures.calibration;
  return [
    `${set}: ${figures.articles} articles`,
    ...rows,
    ...tellCalibration('quotes, by confidence', quotes),
    ...tellCalibration('speakers, by confidence', speakers),
    '',
  ].join('\n');
}

/** The figures of one set as Markdown tables, for the model card. */
export function tellMarkdown(set: string, figures: Figures): string {
  const rows = rowsOf(figures).map(
    (cells) => `| ${cells.map((cell) => cell.replace(' | ', ', ')).join(' | ')} |`,
  );
  const bins = (['quotes', 'speakers'] as const).flatMap((what) =>
    figures.calibration[what].map((bin) => `| ${[what, ...binCells(bin)].join(' | ')} |`),
  );
  return [
    `**${set}**, ${figures.articles} articles`,
    '',
    '| row | figure | of |',
    '| --- | ---: | --- |',
    ...rows,
    '',
    '| answers | confidence | given | mean confidence | right |',
    '| --- | --- | ---: | ---: | ---: |',
    ...bins,
    '',
  ].join('\n');
}

function rowsOf({ tokenF1, rows }: Figures): [name: string, figure: string, detail: string][] {
  const told = Object.entries(rows).map(([name, row]): [string, string, string] =>
    'f1' in row
      ? [name, row.f1.toFixed(1), `P ${row.p} R ${row.r}, gold ${row.gold}, predicted ${row.predicted}`]
      : [name, row.rate.toFixed(1), `% of ${row.of}`],
  );
  return [['content tokens', tokenF1.toFixed(1), 'F1'], ...told];
}

function tellCalibration(title: string, bins: readonly CalibrationBin[]): string[] {
  const lines = bins.map((bin) => {
    const [range = '', count = '', mean = '', right = ''] = binCells(bin);
    return `    ${range.padEnd(12)}${count.padStart(6)} given${mean.padStart(10)} meant${right.padStart(10)} right`;
  });
  return bins.length === 0 ? [] : [`  ${title}`, ...lines];
}

function binCells({ from, to, count, meanConfidence, right }: CalibrationBin): string[] {
  return [`${from}–${to}`, `${count}`, `${percent(meanConfidence)} %`, `${percent(right)} %`];
}

const percent = (share: number): string => (share * 100).toFixed(1);
