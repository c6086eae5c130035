import type { QuoteQuery } from '../query.ts';
import { type AskedWords, readAskedWords } from '../rules/asked-words.ts';
import { foldName } from '../rules/names.ts';
import { LONGEST_MONTH, LONGEST_YEAR, type Mark, markOf, matchOf, VAGUE, VERY_VAGUE } from './index-words.ts';
import { dayIndexOf, FIRST_DATED_KEY, firstKeyOf, GREATEST_KEY, lastKeyOf } from './keys.ts';
import { namesHolding } from './names.ts';
import type { Scope } from './scope.ts';
import { groupOf, quotedFor } from './speaker-groups.ts';

type Parameters = Record<string, string | number | null>;

/** How a query is answered: what the index is asked, and what the rows of `quote` still have to confirm. */
export interface Plan {
  words: AskedWords;
  /** Ranges of keys in rising order, each with what the index is asked there. They do not overlap. */
  stretches: readonly Stretch[];
  /** SQL about a row of `quote`; empty where the index has said everything. */
  check: string;
  parameters: Parameters;
  /** The article that is asked for: its few quotes are looked at one by one. */
  article: number | null;
}

export interface Stretch {
  low: number;
  high: number;
  match: string;
  /** The index for quotes that hold the words in a row; `null` where nothing is asked in a row. */
  inARow: string | null;
  /** SQL about a row of `quote`, besides the plan's. */
  check: string;
  parameters: Parameters;
}

/** Months whose marks are asked for; a longer time is looked up row by row. */
const MOST_MONTHS = 36;

/** Outlets that one name may stand for. */
const MANY_OUTLETS = 500;

/** How to answer a query; `null` when nothing can match. */
export function planOf(scope: Scope, query: QuoteQuery): Plan | null {
  const words = readAskedWords(query.words ?? '');
  if (scope.collection === 0 || words.isNothing) return null;
  const checks: string[] = [];
  const parameters: Parameters = {};
  const marks: Mark[][] = [];
  if (query.stance !== undefined) marks.push([markOf.stance(query.stance)]);
  if (query.type !== undefined) marks.push([markOf.type(query.type)]);
  if (query.language !== undefined) marks.push([markOf.language(query.language)]);
  if (query.outlet !== undefined) marks.push(outletMarks(scope, query.outlet));
  if (query.speakerId !== undefined) {
    const speakers = speakersOf(scope, [query.speakerId].flat());
    marks.push(speakers.marks);
    if (!speakers.isExact) {
      checks.push('quote.speaker IN (SELECT value FROM json_each($speakers))');
      parameters.speakers = JSON.stringify(speakers.keys);
    }
  }
  const { from, to } = query.published ?? {};
  if (from !== undefined || to !== undefined) {
    const months = monthsBetween(from, to);
    if (months) marks.push(months.map(markOf.publishedMonth));
    checks.push('quote.published_day + (quote.key >> 24) BETWEEN $publishedFrom AND $publishedTo');
    parameters.publishedFrom = from === undefined ? 0 : dayIndexOf(from);
    parameters.publishedTo = to === undefined ? GREATEST_KEY : dayIndexOf(to);
  }
  const article = query.articleId === undefined ? null : articleKeyOf(scope, query.articleId);
  if (article === 0) return null;
  if (marks.some((any) => any.length === 0)) return null;
  const stretches = stretchesOf(scope, query, { words, marks });
  return { words, stretches, check: checks.join(' AND '), parameters, article };
}

/** 0 where there is no such article. */
function articleKeyOf(scope: Scope, id: string): number {
  const row = scope.connection.get<{ key: number }>(
    'SELECT key FROM article WHERE collection = $collection AND id = $id',
    { collection: scope.collection, id },
  );
  return row?.key ?? 0;
}

function outletMarks(scope: Scope, outlet: string): Mark[] {
  const words = foldName(outlet).split(' ');
  return namesHolding(scope, 'outlet', { words, isLastUnfinished: false, limit: MANY_OUTLETS }).map(
    ({ key }) => markOf.outlet(key),
  );
}

/** Marks of which a search asks for any; more bare surnames than this are asked for by their name. */
const MANY_MARKS = 32;

/** How the quotes of identities are found. */
export interface SpeakersAsked {
  /** Their quotes have one of these; none where nobody is known. */
  marks: Mark[];
  /** Those who are quoted for them: themselves, and who spoke together with them. */
  keys: number[];
  /** The marks say it all; else only those are theirs whose speaker is among the keys. */
  isExact: boolean;
}

/** How the quotes of these identities, and of those that show as them, are found. */
export function speakersOf(scope: Scope, ids: readonly string[]): SpeakersAsked {
  const group = groupOf(scope, ids);
  const rows = scope.connection.all<{ key: number; form: string; surname: string | null }>(
    'SELECT key, form, surname FROM speaker WHERE key IN (SELECT value FROM json_each($group))',
    { group: JSON.stringify(group) },
  );
  const keys = quotedFor(scope, group);
  if (rows.length <= MANY_MARKS)
    return { marks: rows.map(({ key }) => markOf.speaker(key)), keys, isExact: true };
  const marks = rows.map(({ key, form, surname }) =>
    form === 'bare' && surname !== null ? markOf.bareName(surname) : markOf.speaker(key),
  );
  return { marks: [...new Set(marks)], keys, isExact: false };
}

/** `YYYY-MM` of every month of a time that has both ends and is not too long. */
function monthsBetween(from: string | undefined, to: string | undefined): string[] | null {
  if (from === undefined || to === undefined || from > to) return null;
  dayIndexOf(from);
  dayIndexOf(to);
  const months: string[] = [];
  for (
    let [year = 0, month = 0] = from.split('-').map(Number);
    months.length <= MOST_MONTHS;
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1]
  ) {
    const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    if (name > to.slice(0, 7)) return months;
    months.push(name);
  }
  return null;
}

/**
 * Where quotes of the asked days lie. A key tells the last day that a quote may have been said on: up to the asked last
 * day all match; in the month behind it those that may have been said before; and further on only vague ones can, behind a
 * year only very vague ones.
 */
function stretchesOf(
  scope: Scope,
  { said = {} }: QuoteQuery,
  asked: { words: AskedWords; marks: readonly (readonly Mark[])[] },
): Stretch[] {
  const stretch = (
    low: number,
    high: number,
    late: { saidTo?: number; marks?: readonly (readonly Mark[])[] } = {},
  ): Stretch => {
    const { saidTo, marks = [] } = late;
    const all = { marks: [...asked.marks, ...marks], none: asked.words.none };
    const { inARow } = asked.words;
    return {
      low,
      high,
      check: saidTo === undefined ? '' : '(quote.key >> 24) - coalesce(quote.said_from, 0) <= $saidTo',
      parameters: saidTo === undefined ? {} : { saidTo },
      match: matchOf(scope.collection, { ...all, all: asked.words.all }),
      inARow:
        inARow.length === 0
          ? null
          : matchOf(scope.collection, { ...all, all: [{ type: 'phrase', terms: inARow }] }),
    };
  };
  if (said.from === undefined && said.to === undefined) return [stretch(0, GREATEST_KEY)];
  const low = said.from === undefined ? FIRST_DATED_KEY : firstKeyOf(dayIndexOf(said.from));
  if (said.to === undefined) return [stretch(low, GREATEST_KEY)];
  const lastDay = dayIndexOf(said.to);
  const day = lastKeyOf(lastDay);
  const month = lastKeyOf(lastDay + LONGEST_MONTH);
  const year = lastKeyOf(lastDay + LONGEST_YEAR);
  return [
    stretch(low, day),
    stretch(Math.max(low, day + 1), month, { saidTo: lastDay }),
    stretch(Math.max(low, month + 1), year, { saidTo: lastDay, marks: [[VAGUE]] }),
    stretch(Math.max(low, year + 1), GREATEST_KEY, { saidTo: lastDay, marks: [[VERY_VAGUE]] }),
  ].filter((part) => part.low <= part.high);
}

/** SQL for the keys of a plan's quotes in one stretch, and the values that it names. */
export function keysIn(
  plan: Plan,
  stretch: Stretch,
  given: {
    name: string;
    order: 'ASC' | 'DESC';
    limit: number;
    match?: string;
    low?: number;
    high?: number;
    /** A table of keys, below the least of which nothing is looked for. */
    from?: string;
  },
): { sql: string; parameters: Parameters } {
  const { name, order, limit } = given;
  const checks = [plan.check, stretch.check].filter((check) => check !== '');
  const low =
    given.from === undefined ? `$low${name}` : `max($low${name}, (SELECT min(key) FROM ${given.from}))`;
  // Numbers arrive as floating point, and FTS5 leaps to whole ones only.
  const range = `BETWEEN CAST(${low} AS INTEGER) AND CAST($high${name} AS INTEGER)`;
  if (plan.article !== null) checks.push('quote.article = $article');
  return {
    sql: `SELECT key FROM (SELECT quote_index.rowid AS key FROM ${sourceOf(plan, checks)}
      WHERE quote_index MATCH $match${name} AND quote_index.rowid ${range}
      ${checks.map((check) => `AND ${check}`).join(' ')} ORDER BY key ${order} LIMIT $limit${name})`,
    parameters: {
      ...plan.parameters,
      ...stretch.parameters,
      ...(plan.article === null ? {} : { article: plan.article }),
      [`match${name}`]: given.match ?? stretch.match,
      [`low${name}`]: Math.max(stretch.low, given.low ?? 0),
      [`high${name}`]: Math.min(stretch.high, given.high ?? GREATEST_KEY),
      [`limit${name}`]: limit,
    },
  };
}

/** A CROSS JOIN keeps the order of the tables (sqlite.org/optoverview.html). */
function sourceOf(plan: Plan, checks: readonly string[]): string {
  if (plan.article !== null) return 'quote CROSS JOIN quote_index ON quote_index.rowid = quote.key';
  return checks.length === 0
    ? 'quote_index'
    : 'quote_index CROSS JOIN quote ON quote.key = quote_index.rowid';
}
