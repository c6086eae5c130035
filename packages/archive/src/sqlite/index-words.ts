import type { QuoteType, Stance } from '@onrecord/schema';
import type { Clause } from '../rules/asked-words.ts';
import { codeOfStance, codeOfType } from '../rules/codes.ts';
import { foldLanguage } from '../rules/languages.ts';

/**
 * What stands in the full-text indexes. Each word begins with the collection's key, so that a search can read no other
 * collection's rows: `3_harbour` is a term of collection 3, `3$s2` a mark that narrows searches. No term holds `_` or `$`.
 */
export function indexedTerms(collection: number, terms: readonly string[]): string {
  const prefix = `${collection.toString(36)}_`;
  return terms.length === 0 ? '' : prefix + terms.join(` ${prefix}`);
}

/** A mark without the collection in front. */
export type Mark = string;

/** Every quote of the collection has it. */
export const EVERY: Mark = 'a';

/** Its first and last possible days lie further apart than a month, and than a year. */
export const VAGUE: Mark = 'v';
export const VERY_VAGUE: Mark = 'w';

/** Days. */
export const LONGEST_MONTH = 31;
export const LONGEST_YEAR = 366;

/** Marks of what a query can ask for. */
export const markOf = {
  stance: (stance: Stance): Mark => `s${codeOfStance(stance)}`,
  type: (type: QuoteType): Mark => `t${codeOfType(type)}`,
  outlet: (key: number): Mark => `o${key.toString(36)}`,
  /** `null` for unknown. */
  language: (tag: string | null): Mark => `l${tag === null ? '' : foldLanguage(tag)}`,
  /** Of the day's index. */
  publishedMonth: (day: string): Mark => `p${day.slice(0, 7)}`,
  /** An identity; what shows as another one keeps its own. */
  speaker: (key: number): Mark => `k${key.toString(36)}`,
  /** A surname that is printed without a given name: every article that prints it so has an identity of its own. */
  bareName: (surname: string): Mark => `b${surname}`,
};

/** The marks of a language: `en-gb` is found as `en` too. */
export function languageMarks(tag: string | null): Mark[] {
  if (tag === null) return [markOf.language(null)];
  const parts = tag.split('-');
  return parts.map((_, index) => markOf.language(parts.slice(0, index + 1).join('-')));
}

/** Marks as they stand in the index. */
export function indexedMarks(collection: number, marks: Iterable<Mark>): string {
  const prefix = `${collection.toString(36)}$`;
  return Array.from(marks, (mark) => prefix + mark).join(' ');
}

/**
 * An FTS5 expression for rows with all of these. Every word stands between quotation marks, so that nothing that a person
 * types is read as syntax (https://www.sqlite.org/fts5.html#full_text_query_syntax).
 */
export function matchOf(
  collection: number,
  asked: { all?: readonly Clause[]; none?: readonly Clause[]; marks?: readonly (readonly Mark[])[] },
): string {
  const { all = [], none = [], marks = [] } = asked;
  const wanted = [
    ...all.map((clause) => clauseMatch(collection, clause)),
    ...marks.map((any) => anyOf(any.map((mark) => markMatch(collection, mark)))),
  ];
  if (wanted.length === 0) wanted.push(markMatch(collection, EVERY));
  const positive = wanted.join(' AND ');
  if (none.length === 0) return positive;
  return `(${positive}) NOT ${anyOf(none.map((clause) => clauseMatch(collection, clause)))}`;
}

/** An expression for rows with these terms in a row, or just one. */
export function termsMatch(collection: number, terms: readonly string[]): string {
  return quoted(indexedTerms(collection, terms));
}

/** Words in a row as an expression; FTS5 reads up to a NUL. */
export function quoted(words: string): string {
  return `"${words.replaceAll('"', '""').replaceAll('\0', ' ')}"`;
}

/** An expression for rows with any of these. */
export function anyOf(matches: readonly string[]): string {
  return `(${matches.join(' OR ')})`;
}

function clauseMatch(collection: number, clause: Clause): string {
  if (clause.type === 'phrase') return termsMatch(collection, clause.terms);
  return anyOf([
    `${termsMatch(collection, [clause.prefix])} *`,
    ...clause.terms.map((term) => termsMatch(collection, [term])),
  ]);
}

function markMatch(collection: number, mark: Mark): string {
  return quoted(`${collection.toString(36)}$${mark}`);
}
