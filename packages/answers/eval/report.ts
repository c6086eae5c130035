import { type MeasuredSet, PARTS, percent } from './measure.ts';

/** The figures of one set as lines for a terminal: what the floors hold, then how many are right by kind. */
export function tellFigures({ name, trials, figures }: MeasuredSet): string {
  const kinds = [...new Set(trials.map(({ kind }) => kind))];
  return [
    `${name}: ${trials.length} cases`,
    ...Object.entries(figures).map(([row, figure]) => `  ${row.padEnd(44)}${figure.toFixed(1).padStart(6)}`),
    ...kinds.map((kind) => {
      const cells = PARTS.map((part) => {
        const own = trials.filter((trial) => trial.kind === kind && trial.part === part);
        const right = own.filter(({ isRight }) => isRight).length;
        return `${part} ${right}/${own.length} (${percent(right, own.length)} %)`;
      });
      return `    ${kind.padEnd(24)}${cells.join('   ')}`;
    }),
    '',
  ].join('\n');
}

/** Misses of the development part: those that are held out are only counted. */
export function tellMisses({ trials }: MeasuredSet, most: number): string {
  return trials
    .filter(({ part, isRight }) => part === 'development' && !isRight)
    .slice(0, most)
    .map(({ asked, expected, got }) => `  ${asked}\n    expected ${expected}\n    got      ${got}`)
    .join('\n');
}
