import type { DayRange, QuoteQuery } from '../query.ts';
import { type AskedWords, type Clause, readAskedWords } from '../rules/asked-words.ts';
import { dayNumberOf } from '../rules/days.ts';
import { languageRange } from '../rules/languages.ts';
import { foldName } from '../rules/names.ts';
import type { Scope } from './connection.ts';
import type { Value } from './literal.ts';
import { type Month, monthsOf, monthsQueryOf, quotesIn } from './months.ts';
import { type NameRow, namesHolding } from './names.ts';
import { monthBehind, monthOf } from './quote-rows.ts';
import { speakerKeysOf } from './speakers.ts';
import { type Mark, markPrefixQueryOf, markQueryOf, prefixQueryOf, queryOf } from './terms.ts';

/** SQL after WHERE, and the values that it takes: which quotes a query is about. */
export class Filter {
  readonly values: Value[];
  readonly asked: AskedWords;
  /** Nothing can match. */
  isNothing = false;
  /** The full-text index leads to the matches: some term or mark must be there. */
  isIndexed = false;
  /** One article is asked for. */
  isOneArticle = false;
  /** No more quotes than these are the asked speakers' and outlets', about. */
  theirs = Number.POSITIVE_INFINITY;
  /** No more quotes than these lie in the asked days, about. */
  about = Number.POSITIVE_INFINITY;
  readonly #terms: string[] = [];
  readonly #conditions: string[] = ['quote.collection = $1'];

  constructor(collection: number, asked: AskedWords) {
    this.values = [collection];
    this.asked = asked;
    this.isNothing = asked.isNothing;
  }

  /** Takes a value, and gives its place back. */
  place(value: Value): string {
    return `$${this.values.push(value)}`;
  }

  narrow(condition: string): void {
    this.#conditions.push(condition);
  }

  /** Takes a `tsquery` that all matches answer. */
  hold(query: string): void {
    this.#terms.push(query);
    this.isIndexed = true;
  }

  /** Takes a `tsquery` that no match answers. */
  lack(query: string): void {
    this.#terms.push(`!${query}`);
  }

  /** True where every quote matches. */
  get isAll(): boolean {
    return this.#terms.length === 0 && this.#conditions.length === 1;
  }

  /** The conditions so far and a query more; asked for once. */
  sql(more: readonly string[] = []): string {
    const terms = [...this.#terms, ...more];
    const conditions = [...this.#conditions];
    if (terms.length > 0) conditions.push(`terms @@ ${this.place(terms.join(' & '))}::tsquery`);
    return conditions.join(' AND ');
  }

  /** The same once more, to be asked in another way. */
  copy(): Filter {
    const copy = new Filter(0, this.asked);
    copy.values.splice(0, 1, ...this.values);
    copy.#conditions.splice(0, 1, ...this.#conditions);
    copy.#terms.push(...this.#terms);
    copy.isIndexed = this.isIndexed;
    copy.isOneArticle = this.isOneArticle;
    copy.theirs = this.theirs;
    copy.about = this.about;
    copy.isNothing = this.isNothing;
    return copy;
  }
}

/** What a query narrows to; its order, limit and cursor are not looked at. */
export async function filterOf(scope: Scope, query: QuoteQuery): Promise<Filter> {
  const asked = readAskedWords(query.words ?? '');
  const filter = new Filter(scope.collection, asked);
  for (const clause of asked.all) filter.hold(clauseQueryOf(scope, clause));
  for (const clause of asked.none) filter.lack(clauseQueryOf(scope, clause));
  const mark = (kind: Mark, values: readonly (string | number)[]) => {
    if (values.length === 0) filter.isNothing = true;
    filter.hold(markQueryOf(scope, kind, values));
  };
  if (query.speakerId !== undefined) {
    const keys = await speakerKeysOf(scope, [query.speakerId].flat());
    mark('speaker', keys);
    filter.theirs = await quotesUnder(scope, keys);
  }
  if (query.outlet !== undefined) {
    const outlets = await outletsOf(scope, query.outlet);
    mark(
      'outlet',
      outlets.map(({ key }) => key),
    );
    filter.theirs = Math.min(filter.theirs, QUOTES_AN_ARTICLE * articlesOf(outlets));
  }
  if (query.stance !== undefined) mark('stance', [query.stance]);
  if (query.type !== undefined) mark('type', [query.type]);
  if (query.language !== undefined) filter.hold(languageQueryOf(scope, query.language));
  if (query.articleId !== undefined) {
    filter.isOneArticle = true;
    filter.narrow(
      `article = (SELECT key FROM article WHERE collection = $1 AND id = ${filter.place(query.articleId)})`,
    );
  }
  const compare = (column: string, operator: string, day: string | undefined) => {
    if (day !== undefined) filter.narrow(`${column} ${operator} ${filter.place(dayNumberOf(day))}`);
  };
  compare('day', '>=', query.said?.from);
  compare('said_from', '<=', query.said?.to);
  if (isAsked(query.said)) {
    const months = await monthsOf(scope);
    const { sql, about } = saidQueryOf(scope, query.said, months);
    if (sql !== null) filter.hold(sql);
    filter.about = about;
  }
  compare('published_day', '>=', query.published?.from);
  compare('published_day', '<=', query.published?.to);
  if (isAsked(query.published))
    filter.about = Math.min(filter.about, quotesIn(monthsIn(await monthsOf(scope), query.published)));
  return filter;
}

function isAsked(days: DayRange | undefined): days is DayRange {
  return days?.from !== undefined || days?.to !== undefined;
}

/**
 * A `tsquery` for quotes whose last possible day lies in the asked months or the one behind, and for those of which first and
 * last possible day lie further apart; `null` where that is all of them. And how many the former are.
 */
function saidQueryOf(
  scope: Scope,
  days: DayRange,
  months: readonly Month[],
): { sql: string | null; about: number } {
  const chosen = monthsIn(months, days);
  const about = quotesIn(chosen);
  if (chosen.length === months.length) return { sql: null, about };
  const queries = chosen.length === 0 ? [] : [monthsQueryOf(scope, chosen, months)];
  if (days.to !== undefined || queries.length === 0) queries.push(markQueryOf(scope, 'vague', ['']));
  return { sql: `(${queries.join(' | ')})`, about };
}

/** The months of some days, and the one behind. */
function monthsIn(months: readonly Month[], { from, to }: DayRange): Month[] {
  const first = from === undefined ? 0 : monthOf(dayNumberOf(from));
  const last = to === undefined ? Number.POSITIVE_INFINITY : monthBehind(monthOf(dayNumberOf(to)));
  return months.filter(({ month }) => month >= first && month <= last);
}

function clauseQueryOf(scope: Scope, clause: Clause): string {
  if (clause.type === 'phrase') return queryOf(scope, clause.terms, 'phrase');
  const whole = clause.terms.map((term) => queryOf(scope, [term]));
  return `(${[prefixQueryOf(scope, clause.prefix), ...whole].join(' | ')})`;
}

function languageQueryOf(scope: Scope, language: string | null): string {
  if (language === null) return markQueryOf(scope, 'language', ['']);
  const { exact, from } = languageRange(language);
  return `(${markQueryOf(scope, 'language', [exact])} | ${markPrefixQueryOf(scope, 'language', from)})`;
}

/** Outlets that one name may stand for. */
const MANY_OUTLETS = 500;

function outletsOf(scope: Scope, outlet: string): Promise<NameRow[]> {
  const words = foldName(outlet).split(' ');
  return namesHolding(scope, 'outlet', { words, isLastUnfinished: false, limit: MANY_OUTLETS });
}

/** About. */
const QUOTES_AN_ARTICLE = 10;

function articlesOf(outlets: readonly NameRow[]): number {
  return outlets.reduce((sum, { uses }) => sum + uses, 0);
}

/** How many quotes are found under identities, those of two who spoke together twice. */
async function quotesUnder(scope: Scope, keys: readonly number[]): Promise<number> {
  const row = await scope.get<{ quotes: number | null }>(
    `SELECT sum(uses) AS quotes FROM (
       SELECT max(name.uses) AS uses FROM speaker JOIN name
         ON name.collection = $1 AND name.kind = 'speaker' AND name.ref = speaker.id
       WHERE speaker.collection = $1 AND speaker.key = ANY ($2) GROUP BY speaker.key) AS counted`,
    [scope.collection, keys],
  );
  return row?.quotes ?? 0;
}
