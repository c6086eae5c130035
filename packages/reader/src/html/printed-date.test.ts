import { describe, expect, it } from 'vitest';
import { printedAge, printedDay, spanOfAge } from './printed-date.ts';

describe('the day that a line prints', () => {
  it.each([
    ['Published: 21 February 2025', '2025-02-21'],
    ['Thu 5 Dec 2024 10.41 CET', '2024-12-05'],
    ['Jan. 28, 2025 3 AM PT', '2025-01-28'],
    ['Sept. 3, 2024', '2024-09-03'],
    ['Monday, March 3rd, 2025 | 09:12', '2025-03-03'],
    ['Veröffentlicht: 21. Februar 2025, 18:10 Uhr', '2025-02-21'],
    ['Publié le 1er avril 2025 à 18h10', '2025-04-01'],
    ['25 mar 2025 - 05:30 CET', '2025-03-25'],
    ['Madrid, 7 de marzo de 2024', '2024-03-07'],
    ['11 marzo 2025', '2025-03-11'],
    ['27 de agosto de 2024', '2024-08-27'],
    ['18 сентября 2024 г.', '2024-09-18'],
    ['2025年3月3日 18時00分', '2025-03-03'],
    ['19 يناير 2025', '2025-01-19'],
    ['14 फ़रवरी 2025', '2025-02-14'],
    ['30.01.2025 06:45', '2025-01-30'],
    ['12 11 2024', null],
    ['2024-10-17 08:00', '2024-10-17'],
    ['10/25/2024', '2024-10-25'],
    ['25/10/2024', '2024-10-25'],
    ['10/11/2024', null],
    ['11/11/2024', '2024-11-11'],
    ['October 2024', null],
    ['17 October', null],
    ['31 February 2025', null],
    ['3 March 2025, updated 4 March 2025', null],
    ['May 5, 2024', '2024-05-05'],
    ['In 2024 he may 5 times', null],
    ['', null],
  ])('%s', (line, expected) => {
    expect(printedDay(line)).toBe(expected);
  });
});

it('knows the names of months of the page’s language and of English, and not those of others', () => {
  expect(printedDay('11 listopada 2024', 'pl')).toBe('2024-11-11');
  expect(printedDay('11. listopada 2024.', 'hr')).toBe('2024-10-11');
  expect(printedDay('11 listopada 2024')).toBeNull();
  expect(printedDay('11 November 2024', 'hr-HR')).toBe('2024-11-11');
  expect(printedDay('11 november 2024', 'tlh')).toBe('2024-11-11');
});

describe('the age that a line prints', () => {
  it.each([
    ['This was published 3 months ago', 'en', '2024-07/2024-09'],
    ['3 hours ago', null, '2024-11-05'],
    ['an hour ago', 'en', '2024-11-05'],
    ['Published a month ago', 'en', '2024-09/2024-11'],
    ['vor 2 Jahren', 'de', '2021/2023'],
    ['il y a 5 jours', 'fr', '2024-10-30/2024-11-01'],
    ['há 3 meses', 'pt-BR', '2024-07/2024-09'],
    ['3 months ago he left', 'en', null],
    ['2 killed 3 months ago', 'en', null],
    ['Read by 12', 'en', null],
  ])('%s', (line, language, expected) => {
    const age = printedAge(line, language);
    expect(age && spanOfAge(age, '2024-11-05T20:00:00Z')).toBe(expected);
  });
});
