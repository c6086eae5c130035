export { dateAttributions } from './date-attributions.ts';
export { relativeDates } from './expressions.ts';
