import { expect, test } from 'vitest';
import { fitOf, officeOf } from './office.ts';

const SAME: [asked: string, printed: string][] = [
  ['the mayor of Castermere', 'Castermere mayor'],
  ['Castermere’s mayor', 'Mayor of Castermere'],
  ['the Ukrainian president', 'President of Ukraine'],
  ['the president of France', 'French President'],
  ['the U.S. president', 'American President'],
  ['the foreign minister of Norland', 'Norland’s foreign minister'],
  ['the former mayor of Castermere', 'former Castermere mayor'],
  ['NATO’s secretary general', 'NATO Secretary-General'],
];

test.each(SAME)('%s is printed as %s', (asked, printed) => {
  expect(fitBetween(asked, printed)).toBe(0);
});

const LIKE: [asked: string, printed: string][] = [
  ['the NATO chief', 'NATO Secretary General'],
  ['the police boss', 'police commissioner'],
  ['the Lumen chief', 'chief executive of Lumen'],
  ['the mayor', 'mayor of Castermere'],
  ['the Castermere president', 'president of the Castermere council'],
];

test.each(LIKE)('%s may be printed as %s', (asked, printed) => {
  expect(fitBetween(asked, printed)).toBeGreaterThan(0);
});

const OTHER: [asked: string, printed: string][] = [
  ['the mayor of Castermere', 'former mayor of Castermere'],
  ['the mayor of Castermere', 'deputy mayor of Castermere'],
  ['the mayor of Castermere', 'mayor of Ellery'],
  ['the mayor of Castermere', 'mayor'],
  ['the president', 'vice president'],
  ['the president', 'president-elect'],
  ['the Ukrainian president', 'spokesman for the Ukrainian president'],
  ['the Ukrainian president', 'Ukrainian president’s chief of staff'],
  ['the Ukrainian president', 'Ukrainian prime minister'],
  ['the NATO chief', 'NATO general'],
  ['NATO', 'NATO chief'],
  ['Brandt', 'Brandt lawyer'],
  ['the former mayor', 'mayor'],
];

test.each(OTHER)('%s is not %s', (asked, printed) => {
  expect(fitBetween(asked, printed)).toBeNull();
});

function fitBetween(asked: string, printed: string): number | null {
  const [one, other] = [officeOf(asked), officeOf(printed)];
  return one && other && fitOf(one, other);
}
