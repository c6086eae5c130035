import { describe, expect, test } from 'vitest';
import { boundsOf, When } from './when.ts';

describe('boundsOf', () => {
  test.each([
    ['2024-10-17', '2024-10-17', '2024-10-17'],
    ['2024-10', '2024-10-01', '2024-10-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['2024-10-14/2024-10-18', '2024-10-14', '2024-10-18'],
    ['2023/2024-02', '2023-01-01', '2024-02-29'],
  ])('%s runs from %s to %s', (edtf, earliest, latest) => {
    expect(boundsOf(edtf)).toEqual({ earliest, latest });
  });

  test.each([
    '',
    '2024-13',
    '2024-02-30',
    '2024-00-01',
    '2024-10-18/2024-10-14',
    '17 October',
    '2024-1-1',
    '2024/',
  ])('%j is no date of ours', (edtf) => {
    expect(boundsOf(edtf)).toBeNull();
  });
});

test('a When that ends before it begins is refused', () => {
  const when = {
    edtf: '2024',
    earliest: '2024-12-31',
    latest: '2024-01-01',
    basis: 'stated',
    evidence: null,
  };
  expect(When.safeParse(when).success).toBe(false);
});
