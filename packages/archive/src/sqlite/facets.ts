import type { QuoteType, Stance } from '@onrecord/schema';
import { type Facets, MOST_COUNTED, type QuoteQuery } from '../query.ts';
import { stanceOfCode, typeOfCode } from '../rules/codes.ts';
import { dayOfIndex } from './keys.ts';
import { type Plan, planOf } from './plan.ts';
import type { Scope } from './scope.ts';
import { newestOf } from './search.ts';

interface CountRow {
  facet: keyof typeof COLUMNS;
  value: number | null;
  quotes: number;
}

/** What is counted, and where it stands. */
const COLUMNS = { outlet: 'outlet', day: 'key >> 24', stance: 'stance', type: 'type' } as const;

/** See `Archive.facets`. */
export function facets(scope: Scope, query: QuoteQuery, limit: number): Facets {
  const plan = planOf(scope, query);
  const rows = plan ? countsOf(scope, plan) : [];
  const of = (facet: CountRow['facet']) => rows.filter((row) => row.facet === facet);
  const counted = of('type').reduce((sum, { quotes }) => sum + quotes, 0);
  return {
    total: Math.min(counted, MOST_COUNTED),
    isTotalExact: counted <= MOST_COUNTED,
    speakers: plan ? speakersOf(scope, plan, limit) : [],
    outlets: outletsOf(scope, of('outlet')).slice(0, limit),
    months: monthsOf(of('day')),
    stances: ranked(tally<Stance>(of('stance'), (code) => stanceOfCode(code ?? 0))),
    types: ranked(tally<QuoteType>(of('type'), (code) => typeOfCode(code ?? 0))),
  };
}

function countsOf(scope: Scope, plan: Plan): CountRow[] {
  const { sql, parameters } = newestOf(plan, { name: '', limit: MOST_COUNTED + 1 });
  const counts = Object.entries(COLUMNS).map(
    ([facet, column]) =>
      `SELECT '${facet}' AS facet, ${column} AS value, count(*) AS quotes FROM found GROUP BY 2`,
  );
  return scope.connection.all<CountRow>(
    `WITH found AS MATERIALIZED (SELECT quote.key, quote.outlet, quote.stance, quote.type
       FROM (${sql}) AS match CROSS JOIN quote ON quote.key = match.key)
     ${counts.join(' UNION ALL ')}`,
    parameters,
  );
}

/** Under each identity that they show as: those who speak together under each of them. */
function speakersOf(scope: Scope, plan: Plan, limit: number): Facets['speakers'] {
  const { sql, parameters } = newestOf(plan, { name: '', limit: MOST_COUNTED + 1 });
  return scope.connection
    .all<Facets['speakers'][number]>(
      `WITH said AS MATERIALIZED (SELECT quote.speaker AS key, count(*) AS quotes
       FROM (${sql}) AS match CROSS JOIN quote ON quote.key = match.key WHERE quote.speaker IS NOT NULL GROUP BY 1)
     SELECT root.id AS value, coalesce(root.given_name, root.name) AS name, sum(said.quotes) AS quotes FROM said
       LEFT JOIN joint_member ON joint_member.collection = $collection AND joint_member.joint = said.key
       CROSS JOIN speaker ON speaker.key = coalesce(joint_member.member, said.key)
       CROSS JOIN speaker AS root ON root.key = speaker.root
     GROUP BY root.key ORDER BY 3 DESC, 2 LIMIT $most`,
      { ...parameters, collection: scope.collection, most: limit },
    )
    .map((row) => ({ ...row }));
}

function outletsOf(scope: Scope, rows: readonly CountRow[]): Facets['outlets'] {
  const name = (key: number | null) =>
    key === null
      ? null
      : (scope.connection.get<{ ref: string }>('SELECT ref FROM name WHERE key = $key', { key })?.ref ??
        null);
  return ranked(tally(rows, name));
}

/** Behind every month. */
const LAST = '~';

function monthsOf(rows: readonly CountRow[]): Facets['months'] {
  const month = (day: number | null) => (day ? dayOfIndex(day).slice(0, 7) : null);
  return tally(rows, month).sort((a, b) => ((a.value ?? LAST) < (b.value ?? LAST) ? -1 : 1));
}

function tally<Value>(
  rows: readonly CountRow[],
  meaning: (value: number | null) => Value,
): { value: Value; quotes: number }[] {
  const counts = new Map<Value, number>();
  for (const row of rows) {
    const value = meaning(row.value);
    counts.set(value, (counts.get(value) ?? 0) + row.quotes);
  }
  return [...counts].map(([value, quotes]) => ({ value, quotes }));
}

function ranked<Value>(counts: { value: Value; quotes: number }[]): { value: Value; quotes: number }[] {
  return counts.sort((a, b) => b.quotes - a.quotes || (String(a.value) < String(b.value) ? -1 : 1));
}
