import type { FacetCount, Facets, QuoteQuery } from '../query.ts';
import { stanceOfCode, typeOfCode } from '../rules/codes.ts';
import type { Scope } from './connection.ts';
import { type Asked, askMatches } from './matches.ts';
import { filterOf } from './query-filter.ts';
import { correctionsIn } from './speaker-edits.ts';

interface FacetRow {
  facet: 'speaker' | 'outlet' | 'month' | 'stance' | 'type';
  value: string | null;
  quotes: number;
}

/** See `Archive.facets`. */
export async function facets(scope: Scope, query: QuoteQuery, limit: number): Promise<Facets> {
  const filter = await filterOf(scope, query);
  const { rows, total, isTotalExact } = await askMatches<FacetRow>(scope, filter, countsWith(limit));
  const of = (facet: FacetRow['facet']) =>
    rows.filter((row) => row.facet === facet).map(({ value, quotes }) => ({ value, quotes }));
  return {
    total,
    isTotalExact,
    speakers: await named(scope, of('speaker') as FacetCount[]),
    outlets: of('outlet'),
    months: of('month'),
    stances: inOrder(of('stance').map((row) => ({ ...row, value: stanceOfCode(Number(row.value)) }))),
    types: inOrder(of('type').map((row) => ({ ...row, value: typeOfCode(Number(row.value)) }))),
  };
}

function countsWith(limit: number): Asked {
  return {
    columns: () => 'key, day, outlet, stance, type, speakers',
    from: (filter) => {
      const most = filter.place(limit);
      return `
        (SELECT 'speaker' AS facet, coalesce(root.id, speaker.id) AS value, count(DISTINCT found.key) AS quotes
         FROM found CROSS JOIN LATERAL unnest(found.speakers) AS spoken (key)
           JOIN speaker ON speaker.collection = $1 AND speaker.key = spoken.key
           LEFT JOIN speaker AS root ON root.collection = $1 AND root.key = speaker.root
         WHERE coalesce(root.form, speaker.form) <> 'joint' GROUP BY 2
         ORDER BY 3 DESC, min(coalesce(root.name, speaker.name)), 2 LIMIT ${most})
        UNION ALL
        (SELECT 'outlet', name.printed, counted.quotes
         FROM (SELECT outlet, count(*) AS quotes FROM found GROUP BY 1) AS counted
           LEFT JOIN name ON name.collection = $1 AND name.key = counted.outlet
         ORDER BY 3 DESC, 2 NULLS LAST LIMIT ${most})
        UNION ALL
        (SELECT 'month', CASE WHEN day > 0 THEN to_char(day / 100, 'FM0000"-"00') END, count(*)
         FROM found GROUP BY 2 ORDER BY 2 NULLS LAST)
        UNION ALL (SELECT 'stance', stance::text, count(*) FROM found GROUP BY 2)
        UNION ALL (SELECT 'type', type::text, count(*) FROM found GROUP BY 2)`;
    },
  };
}

/** The most frequent first. */
function inOrder<Value extends string>(counts: readonly FacetCount<Value>[]): FacetCount<Value>[] {
  return counts.toSorted((a, b) => b.quotes - a.quotes || (a.value < b.value ? -1 : 1));
}

async function named(scope: Scope, speakers: readonly FacetCount[]): Promise<Facets['speakers']> {
  const { names } = await correctionsIn(scope);
  const rows = await scope.all<{ id: string; name: string }>(
    'SELECT id, name FROM speaker WHERE collection = $1 AND id = ANY ($2)',
    [scope.collection, speakers.map(({ value }) => value)],
  );
  const printed = new Map(rows.map(({ id, name }) => [id, name]));
  return speakers.map((speaker) => ({
    ...speaker,
    name: names.get(speaker.value) ?? printed.get(speaker.value) ?? speaker.value,
  }));
}
