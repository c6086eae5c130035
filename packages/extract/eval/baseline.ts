import { readFileSync, writeFileSync } from 'node:fs';
import { type Figures, headlineFigures } from './score/figures.ts';

/** Floors in per cent: set of articles -> row -> floor. */
export type Baseline = Record<string, Record<string, number>>;

/** How far under what was measured a new floor lies, in points: room for noise, none for a lost feature. */
const MARGIN = 1.5;

const FILE = new URL('baseline.json', import.meta.url);

export function readBaseline(): Baseline {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Baseline;
}

/** Sets the floors of the sets that were measured; those of other sets stay. */
export function writeBaseline(measured: ReadonlyMap<string, Figures>): void {
  const floors = { ...readBaseline() };
  for (const [set, figures] of measured) floors[set] = floorsOf(figures);
  writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`);
}

/** A line for each row that is under its floor, or has a floor and was not measured. */
export function shortfalls(set: string, figures: Figures, baseline: Baseline): string[] {
  const measured = headlineFigures(figures);
  return Object.entries(baseline[set] ?? {}).flatMap(([row, floor]) => {
    const figure = measured[row];
    if (figure === undefined) return [`${set}: "${row}" has a floor of ${floor} and was not measured`];
    return figure < floor ? [`${set}: "${row}" is ${figure}, under its floor of ${floor}`] : [];
  });
}

function floorsOf(figures: Figures): Record<string, number> {
  const floors = Object.entries(headlineFigures(figures)).map(([row, figure]) => [
    row,
    Math.max(0, Math.round((figure - MARGIN) * 10) / 10),
  ]);
  return Object.fromEntries(floors);
}
