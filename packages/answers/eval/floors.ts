import { readFileSync } from 'node:fs';
import type { MeasuredSet } from './measure.ts';

/** Floors in per cent: set -> row -> floor. */
export type Floors = Record<string, Record<string, number>>;

export function readFloors(): Floors {
  return JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')) as Floors;
}

/** A line for each row that lies under its floor, or has a floor and was not measured. */
export function shortfalls({ name, figures }: MeasuredSet, floors: Floors): string[] {
  return Object.entries(floors[name] ?? {}).flatMap(([row, floor]) => {
    const figure = figures[row];
    if (figure === undefined) return [`${name}: "${row}" has a floor of ${floor} and was not measured`];
    return figure < floor ? [`${name}: "${row}" is ${figure}, under its floor of ${floor}`] : [];
  });
}
