import { foldName } from '../rules/names.ts';
import type { PrintedTerm } from '../rules/topics.ts';
import type { Scope } from './connection.ts';
import { MARKS, markOf, termsBeginning } from './terms.ts';

/** How many quotes hold each word, counted anew. */
export class TopicTally {
  readonly #uses = new Map<string, number>();

  add(terms: ReadonlyMap<string, PrintedTerm>): void {
    for (const [term, { printed, quotes }] of terms) {
      const id = `${term} ${foldName(printed)}`;
      this.#uses.set(id, (this.#uses.get(id) ?? 0) + quotes);
    }
  }

  /** How many words are counted otherwise in these rows, or are missing in them or here. */
  differences(rows: readonly { id: string; uses: number }[]): number {
    const same = rows.filter(({ id, uses }) => this.#uses.get(id) === uses).length;
    return rows.length - same + (this.#uses.size - same);
  }
}

/** Whether what is counted is what is there; each problem in a line. */
export async function checkCounts(scope: Scope, topics: TopicTally): Promise<string[]> {
  const problems: string[] = [];
  const tell = (count: number, what: string) => {
    if (count > 0)
      problems.push(`${scope.name}: ${count} ${what}; open it with vacuum, or import an export anew`);
  };
  const rows = await scope.all<{ id: string; uses: number }>(
    `SELECT term || ' ' || folded AS id, uses FROM topic WHERE collection = $1 AND uses <> 0`,
    [scope.collection],
  );
  tell(topics.differences(rows), 'words are counted wrongly');
  tell(await wrongMarks(scope), 'marks are counted wrongly, or the full-text index lacks quotes of them');
  tell(await wrongSpeakers(scope), "speakers' quotes are counted wrongly");
  tell(await strangers(scope), 'mentions lead to no identity');
  tell(await wrongTally(scope), 'sums of articles or claims are wrong');
  return problems;
}

/** Marks by their counts, and by the full-text index; months also by the rows of quotes. */
async function wrongMarks(scope: Scope): Promise<number> {
  const rows = await scope.all<{ day: number; quotes: number }>(
    'SELECT day / 100 AS day, count(*) AS quotes FROM quote WHERE collection = $1 GROUP BY 1',
    [scope.collection],
  );
  const months = new Map(rows.map(({ day, quotes }) => [markOf('month', day), quotes]));
  const marks = await termsBeginning(scope, ...MARKS.map((mark) => markOf(mark, '')));
  let wrong = [...months.keys()].filter((month) => !marks.some(({ term }) => term === month)).length;
  for (const { term, number, quotes } of marks) {
    const [found] = await scope.allByTerms<{ quotes: number }>(
      'SELECT count(*) AS quotes FROM quote WHERE collection = $1 AND held @> ARRAY[$2::integer]',
      [scope.collection, number],
    );
    const isMonth = term.startsWith(markOf('month', ''));
    if (found?.quotes !== quotes || (isMonth && months.get(term) !== quotes)) wrong += 1;
  }
  return wrong;
}

async function wrongSpeakers(scope: Scope): Promise<number> {
  const row = await scope.get<{ wrong: number }>(
    `SELECT count(*) AS wrong FROM
       (SELECT speaker.key, max(name.uses) AS uses FROM speaker LEFT JOIN name
          ON name.collection = $1 AND name.kind = 'speaker' AND name.ref = speaker.id
        WHERE speaker.collection = $1 GROUP BY 1) AS counted
       FULL JOIN (SELECT spoken.key, count(*) AS uses FROM quote CROSS JOIN LATERAL unnest(speakers) AS spoken (key)
                  WHERE collection = $1 GROUP BY 1) AS there USING (key)
     WHERE counted.uses IS DISTINCT FROM coalesce(there.uses, 0)`,
    [scope.collection],
  );
  return row?.wrong ?? 0;
}

async function wrongTally(scope: Scope): Promise<number> {
  const row = await scope.get<{ wrong: number }>(
    `SELECT count(*) AS wrong FROM (
       SELECT (SELECT count(*) FROM article WHERE collection = $1) AS articles,
         (SELECT count(*) FROM claim WHERE collection = $1) AS claims
     ) AS there LEFT JOIN tally ON tally.collection = $1
     WHERE coalesce(tally.articles, 0) <> there.articles OR coalesce(tally.claims, 0) <> there.claims`,
    [scope.collection],
  );
  return row?.wrong ?? 0;
}

async function strangers(scope: Scope): Promise<number> {
  const row = await scope.get<{ wrong: number }>(
    `SELECT count(*) AS wrong FROM article_speaker WHERE collection = $1 AND NOT EXISTS
       (SELECT FROM speaker WHERE speaker.collection = $1 AND speaker.key = article_speaker.speaker)`,
    [scope.collection],
  );
  return row?.wrong ?? 0;
}
