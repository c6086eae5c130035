import { describe, expect, test } from 'vitest';
import { wordsFor } from '../messages/words.ts';
import { days, saidAt } from './dates.ts';

const when = (edtf: string) => ({
  edtf,
  earliest: '2024-01-01',
  latest: '2024-12-31',
  basis: 'stated' as const,
  evidence: null,
});

describe('when it was said', () => {
  test.each([
    ['en-US', '2024-10-17', 'said <t:1729166400:D>'],
    ['en-US', '2024-10', 'said October 2024'],
    ['en-US', '2024', 'said 2024'],
    ['en-US', '2024-10-14/2024-10-18', 'said <t:1728907200:D> to <t:1729252800:D>'],
    ['de', '2024-03/2024', 'gesagt März 2024 bis 2024'],
    ['uk', '2024-10', 'жовтень 2024'],
  ])('in %s: %s', (locale, edtf, printed) => {
    expect(saidAt(when(edtf), null, wordsFor(locale))).toContain(printed);
  });
});

describe('days', () => {
  test.each([
    ['2024-10-17', '2024-10-17', '<t:1729166400:D>'],
    ['2024-10-01', '2024-10-31', 'October 2024'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
    ['2024-02-01', '2024-02-28', '<t:1706788800:D> to <t:1709121600:D>'],
    ['2024-01-01', '2024-12-31', '2024'],
  ])('from %s to %s', (first, last, printed) => {
    expect(days(first, last, wordsFor('en-US'))).toBe(printed);
  });
});
