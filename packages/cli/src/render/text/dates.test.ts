import { boundsOf, type When } from '@onrecord/schema';
import { expect, test } from 'vitest';
import { publishedAt, publishedBetween, saidAt } from './dates.ts';
import { NO_BREAK } from './pen.ts';

function when(edtf: string, basis: When['basis'] = 'stated'): When {
  return { edtf, ...(boundsOf(edtf) ?? { earliest: '', latest: '' }), basis, evidence: null };
}

const spaced = (text: string) => text.replaceAll(NO_BREAK, ' ');

test.each([
  ['2024-10-16', 'said 16 Oct 2024'],
  ['2024-05-01', 'said 1 May 2024'],
  ['2024-10', 'said in October 2024'],
  ['2024', 'said in 2024'],
  ['2024-10-14/2024-10-18', 'said between 14 and 18 Oct 2024'],
  ['2024-09-30/2024-10-02', 'said between 30 Sep and 2 Oct 2024'],
  ['2023-12-30/2024-01-02', 'said between 30 Dec 2023 and 2 Jan 2024'],
  ['2024-03/2024-05', 'said between March and May 2024'],
  ['2024-03/2024-03-09', 'said between March and 9 Mar 2024'],
  ['2022/2024', 'said between 2022 and 2024'],
])('%s: %s', (edtf, shown) => {
  expect(spaced(saidAt(when(edtf), null))).toBe(shown);
});

test('the words that date it stand with it', () => {
  expect(spaced(saidAt(when('2024-10-17'), 'on\nThursday'))).toBe('said 17 Oct 2024 (“on Thursday”)');
  expect(spaced(saidAt(when('2024-10-17', 'carried'), 'Thursday'))).toBe(
    'said 17 Oct 2024 (carried over from “Thursday”)',
  );
});

test('no date is no date', () => {
  expect(saidAt(null, null)).toBe('said at an unknown date');
  expect(publishedAt(null)).toBe('publication date unknown');
});

test.each([
  ['2024-10-18', 'published 18 Oct 2024'],
  ['2024-10-18T23:30:00-05:00', 'published 19 Oct 2024'],
  ['2024-10-18T00:30:00+02:00', 'published 17 Oct 2024'],
])('%s, in UTC: %s', (date, shown) => {
  expect(spaced(publishedAt(date))).toBe(shown);
});

test.each([
  ['2024-10-11', '2025-06-03', 'from 11 Oct 2024 to 3 Jun 2025'],
  ['2024-10-11', '2024-10-18', 'from 11 to 18 Oct 2024'],
  ['2024-10-11', '2024-10-11', 'of 11 Oct 2024'],
])('%s to %s: %s', (first, last, shown) => {
  expect(spaced(publishedBetween(first, last))).toBe(shown);
});

test('a date stays on one line', () => {
  expect(publishedAt('2024-10-18')).toBe(`published 18${NO_BREAK}Oct${NO_BREAK}2024`);
});
