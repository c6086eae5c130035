import type { DayRange, QuoteQuery } from '../query.ts';
import { readAskedWords } from '../rules/asked-words.ts';
import { codeOfStance, codeOfType } from '../rules/codes.ts';
import { dayNumberOf } from '../rules/days.ts';
import { languageRange } from '../rules/languages.ts';
import { foldName } from '../rules/names.ts';
import type { Scope } from './connection.ts';
import { Filter } from './filter.ts';
import { type Month, monthsOf, numbersOfMonths, quotesIn } from './months.ts';
import { namesHolding } from './names.ts';
import { narrowToWords } from './query-words.ts';
import { monthBehind, monthOf, yearOf } from './quote-rows.ts';
import { speakerKeysOf } from './speakers.ts';
import { markOf, type Term, termsBeginning, termsNamed } from './terms.ts';

/** What a query narrows to; its order, limit and cursor are not looked at. */
export async function filterOf(scope: Scope, query: QuoteQuery): Promise<Filter> {
  const asked = readAskedWords(query.words ?? '');
  const filter = new Filter(scope.collection, asked);
  filter.months = await monthsOf(scope);
  const all = quotesIn(filter.months);
  filter.about = all;
  let narrowings = 0;
  const narrowTo = (quotes: number, isCounted = true) => {
    filter.about *= Math.min(1, quotes / Math.max(1, all));
    filter.isCounted = narrowings++ === 0 && isCounted && Number.isFinite(quotes);
  };
  await narrowToWords(scope, filter, narrowTo);
  const mark = (terms: readonly Term[]) => {
    if (terms.length === 0) filter.isNothing = true;
    filter.holdAny(terms.map(({ number }) => number));
    narrowTo(terms.reduce((sum, { quotes }) => sum + quotes, 0));
  };
  for (const marks of await marksOf(scope, query)) mark(marks);
  if (query.speakerId !== undefined) {
    const keys = await speakerKeysOf(scope, [query.speakerId].flat());
    if (keys.length === 0) filter.isNothing = true;
    filter.holdAny(keys);
    // What two said together is counted under both.
    narrowTo(await quotesUnder(scope, keys), keys.length === 1);
  }
  if (query.articleId !== undefined) {
    filter.isOneArticle = true;
    filter.narrow(
      `article = (SELECT key FROM article WHERE collection = $1 AND id = ${filter.place(query.articleId)})`,
    );
  }
  const compare = (column: string, operator: string, day: string | undefined) => {
    if (day !== undefined) filter.narrow(`${column} ${operator} ${filter.place(dayNumberOf(day))}`);
  };
  if (isAsked(query.said)) {
    const isByMonths = await narrowToMonths(scope, filter, query.said);
    // An index of days names all quotes of a time; where months are asked for, the few others are left out one by one.
    compare(isByMonths ? 'day + 0' : 'day', '>=', query.said.from);
    compare('said_from', '<=', query.said.to);
  }
  compare('published_day', '>=', query.published?.from);
  compare('published_day', '<=', query.published?.to);
  if (isAsked(query.published))
    filter.inDays = Math.min(filter.inDays, quotesIn(monthsIn(filter.months, query.published)));
  if (Number.isFinite(filter.inDays)) narrowTo(filter.inDays, false);
  filter.isCounted = filter.isPlain && (filter.isCounted || narrowings === 0);
  return filter;
}

/** The marks of which a match holds one each: of outlet, stance, type and language. */
async function marksOf(scope: Scope, query: QuoteQuery): Promise<(readonly Term[])[]> {
  const marks: (readonly Term[])[] = [];
  const named = async (names: readonly string[]) => [...(await termsNamed(scope, names)).values()];
  const { outlet, stance, type, language } = query;
  if (outlet !== undefined) {
    const keys = await outletKeysOf(scope, outlet);
    marks.push(await named(keys.map((key) => markOf('outlet', key))));
  }
  if (stance !== undefined) marks.push(await named([markOf('stance', codeOfStance(stance))]));
  if (type !== undefined) marks.push(await named([markOf('type', codeOfType(type))]));
  if (language === null) marks.push(await named([markOf('language', '')]));
  else if (language !== undefined) {
    const { exact, from } = languageRange(language);
    const within = await termsBeginning(scope, markOf('language', from));
    marks.push([...(await named([markOf('language', exact)])), ...within]);
  }
  return marks;
}

function isAsked(days: DayRange | undefined): days is DayRange {
  return days?.from !== undefined || days?.to !== undefined;
}

/**
 * Asks for quotes whose last possible day lies in the asked months or the one behind, and for those of which first and last
 * possible day lie further apart, with the asked last day between them; false where that is all of them.
 */
async function narrowToMonths(scope: Scope, filter: Filter, days: DayRange): Promise<boolean> {
  const { months } = filter;
  const chosen = monthsIn(months, days);
  filter.inDays = quotesIn(chosen);
  if (chosen.length === months.length) return false;
  const numbers = numbersOfMonths(chosen, months);
  if (days.to !== undefined) {
    const year = yearOf(monthOf(dayNumberOf(days.to)));
    const vague = await termsNamed(scope, [markOf('vague', ''), markOf('vague', year)]);
    for (const { number } of vague.values()) numbers.push(number);
  }
  if (numbers.length === 0) filter.isNothing = true;
  filter.holdAny(numbers);
  const isChosen = new Set(chosen.map(({ month }) => month));
  filter.months = months.map((month) => (isChosen.has(month.month) ? month : { ...month, quotes: 0 }));
  return true;
}

/** The months of some days, and the one behind. */
function monthsIn(months: readonly Month[], { from, to }: DayRange): Month[] {
  const first = from === undefined ? 0 : monthOf(dayNumberOf(from));
  const last = to === undefined ? Number.POSITIVE_INFINITY : monthBehind(monthOf(dayNumberOf(to)));
  return months.filter(({ month }) => month >= first && month <= last);
}

/** Outlets that one name may stand for. */
const MANY_OUTLETS = 500;

async function outletKeysOf(scope: Scope, outlet: string): Promise<number[]> {
  const words = foldName(outlet).split(' ');
  const names = await namesHolding(scope, 'outlet', { words, isLastUnfinished: false, limit: MANY_OUTLETS });
  return names.map(({ key }) => key);
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
