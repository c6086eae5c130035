import { expect, test } from 'vitest';
import { readFloors, shortfalls } from '../eval/floors.ts';
import { measure } from '../eval/measure.ts';

test('the evaluation holds its floors', async () => {
  const measured = await measure();
  expect(measured.flatMap((set) => shortfalls(set, readFloors()))).toEqual([]);
});
