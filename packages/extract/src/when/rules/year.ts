import { yearOf } from '../calendar.ts';
import type { Rule } from '../rule.ts';

/** "in 2014", "a 2013 memo", "the 1951 convention". A number alone may count anything. */
export const year: Rule = {
  hints: ['18', '19', '20'],
  pattern:
    /\b(?:[Ii]n|[Dd]uring|[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Ee]arly|[Ll]ate) (?<year>(?:1[89]|20)\d\d)\b(?![-–,.]\d| (?:percent|per cent|people|dollars|votes)|s\b|%)/g,
  resolve: ({ year: stated = '' }, published) => (+stated <= yearOf(published) ? stated : null),
};

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "three years ago": a year, as people count. */
export const yearsAgo: Rule = {
  hints: ['year'],
  pattern: new RegExp(`\\b(?:(?<word>${NUMBERS.join('|')})|(?<number>\\d\\d?)) years ago\\b`, 'gi'),
  resolve: ({ word, number }, published) =>
    String(
      yearOf(published) - (number === undefined ? NUMBERS.indexOf(word?.toLowerCase() ?? '') + 2 : +number),
    ),
};
