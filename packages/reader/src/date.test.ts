import { describe, expect, it } from 'vitest';
import { parseDate } from './date.ts';

describe('parseDate', () => {
  it.each([
    ['2024-10-17', '2024-10-17'],
    ['2024-10-17T14:30:00Z', '2024-10-17T14:30:00Z'],
    ['2024-10-17T14:30:00+0200', '2024-10-17T14:30:00+02:00'],
    ['2024-10-17 14:30:00 +02:00', '2024-10-17T14:30:00+02:00'],
    ['2024-10-17T14:30+02', '2024-10-17T14:30:00+02:00'],
    ['2024-10-17T14:30:00.123456Z', '2024-10-17T14:30:00.123Z'],
    ['Thu, 17 Oct 2024 12:00:00 GMT', '2024-10-17T12:00:00Z'],
    ['17 Oct 2024 12:00 -0500', '2024-10-17T12:00:00-05:00'],
    ['October 17, 2024', '2024-10-17'],
    ['Oct. 7, 2024', '2024-10-07'],
    ['17th October 2024', '2024-10-17'],
    ['Sept 3 2024', '2024-09-03'],
  ])('reads %j as %j', (value, date) => {
    expect(parseDate(value)).toBe(date);
  });

  it('gives the day alone for a time without a zone, since the moment is not known', () => {
    expect(parseDate('2024-10-17T23:30:00')).toBe('2024-10-17');
  });

  it.each([
    '',
    'yesterday',
    '10/11/2024',
    '2024-02-30',
    '2024-13-01',
    '31 June 2024',
    'October 2024',
    '2024',
    '1729172400',
  ])('gives nothing for %j', (value) => {
    expect(parseDate(value)).toBeNull();
  });
});
