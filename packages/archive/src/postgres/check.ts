import { checkExtraction, type Extraction } from '@onrecord/schema';
import type { ClientBase } from 'pg';
import type { CheckReport } from '../archive.ts';
import { unpackExtraction } from '../rules/extraction-body.ts';
import { printedTermsOf } from '../rules/topics.ts';
import { checkCounts, TopicTally } from './check-counts.ts';
import { checkServerIndexes } from './check-server.ts';
import { type Scope, scopeOf } from './connection.ts';
import { heldBy, type KeptQuote, quoteRowsAsKept } from './quote-rows.ts';
import { termsNamed } from './terms.ts';

/** Articles that are looked at together. */
const AT_A_TIME = 100;

/** Problems that are told; where there are more, the store is lost anyway. */
const MOST_PROBLEMS = 100;

/** See `Archive.check`: one state of all collections. */
export async function check(client: ClientBase): Promise<CheckReport> {
  const report: CheckReport = { problems: [], articles: 0, quotes: 0 };
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL statement_timeout = 0');
  const { rows } = await client.query<{ key: number; name: string }>('SELECT key, name FROM collection');
  for (const { key, name } of rows) {
    const scope = scopeOf(client, key, name);
    const topics = await checkArticles(scope, report);
    await checkOldVersions(scope, report);
    report.problems.push(...(await checkCounts(scope, topics)));
  }
  await client.query('COMMIT');
  report.problems.push(...(await checkServerIndexes(client)));
  report.problems.splice(MOST_PROBLEMS);
  return report;
}

interface BodyRow {
  key: number;
  version: number;
  id: string;
  body: Uint8Array;
}

async function checkArticles(scope: Scope, report: CheckReport): Promise<TopicTally> {
  const topics = new TopicTally();
  for (let after = 0; ; ) {
    const rows = await scope.all<BodyRow>(
      'SELECT key, version, id, body FROM article WHERE collection = $1 AND key > $2 ORDER BY key LIMIT $3',
      [scope.collection, after, AT_A_TIME],
    );
    if (rows.length === 0) return topics;
    after = rows.at(-1)?.key ?? after;
    const sound = rows.flatMap((row) => {
      const extraction = readBody(scope, row, report);
      return extraction ? [{ key: row.key, extraction }] : [];
    });
    report.articles += rows.length;
    for (const { extraction } of sound) {
      report.quotes += extraction.quotes.length;
      topics.add(printedTermsOf(extraction.quotes));
    }
    report.problems.push(...(await checkQuotes(scope, sound)));
  }
}

async function checkOldVersions(scope: Scope, report: CheckReport): Promise<void> {
  for (let after = [0, 0]; ; ) {
    const rows = await scope.all<BodyRow>(
      `SELECT old.article AS key, old.version, article.id, old.body FROM old_version AS old
         LEFT JOIN article ON article.collection = $1 AND article.key = old.article
       WHERE old.collection = $1 AND (old.article, old.version) > ($2, $3) ORDER BY 1, 2 LIMIT $4`,
      [scope.collection, ...after, AT_A_TIME],
    );
    for (const row of rows) readBody(scope, row, report);
    const last = rows.at(-1);
    if (!last) return;
    after = [last.key, last.version];
  }
}

function readBody({ name }: Scope, row: BodyRow, report: CheckReport): Extraction | null {
  const { id, version, body } = row;
  try {
    const extraction = checkExtraction(unpackExtraction(body));
    if (extraction.article.id === id) return extraction;
    report.problems.push(`${name}: version ${version} of ${extraction.article.id} is kept for ${id}`);
  } catch (cause) {
    const [why] = String((cause as Error).message).split('\n');
    report.problems.push(`${name}: version ${version} of ${id} cannot be read: ${why}`);
  }
  return null;
}

/** Whether each quote stands in the table, and is found by what it holds. */
async function checkQuotes(
  scope: Scope,
  articles: readonly { key: number; extraction: Extraction }[],
): Promise<string[]> {
  const kept = await scope.all<KeptQuote>(
    'SELECT article, position, speakers, outlet FROM quote WHERE collection = $1 AND article = ANY ($2)',
    [scope.collection, articles.map(({ key }) => key)],
  );
  const expected = quoteRowsAsKept(articles, kept);
  const terms = await termsNamed(scope, [
    ...new Set(expected.flatMap(({ words, marks }) => [...words, ...marks])),
  ]);
  const numberOf = (term: string) => terms.get(term)?.number ?? 0;
  const wrong = await scope.all<{ article: number; position: number }>(
    `SELECT coalesce(expected.article, quote.article) AS article, coalesce(expected.position, quote.position) AS position
     FROM unnest($2::integer[], $3::integer[], $4::integer[], $5::text[]) AS expected (article, position, day, held)
       FULL JOIN (SELECT * FROM quote WHERE collection = $1 AND article = ANY ($6)) AS quote
         ON quote.article = expected.article AND quote.position = expected.position
     WHERE quote.held IS DISTINCT FROM expected.held::integer[] OR quote.day IS DISTINCT FROM expected.day`,
    [
      scope.collection,
      expected.map(({ article }) => article),
      expected.map(({ position }) => position),
      expected.map(({ day }) => day),
      expected.map((quote) => `{${heldBy(quote, numberOf).join(',')}}`),
      articles.map(({ key }) => key),
    ],
  );
  const ids = new Map(articles.map(({ key, extraction }) => [key, extraction.article.id]));
  return wrong.map(
    ({ article, position }) =>
      `${scope.name}: quote ${position} of ${ids.get(article)} is not found by what it holds`,
  );
}
