import { checkExtraction } from '@onrecord/schema';
import type { CheckReport } from '../archive.ts';
import { unpackExtraction } from '../rules/extraction-body.ts';
import { termsOf } from '../text/terms.ts';
import type { Connection } from './connection.ts';
import { EVERY, matchOf } from './index-words.ts';
import type { Scope } from './scope.ts';

/** Problems that are told: a damaged file has thousands. */
const MOST_PROBLEMS = 100;

/** See `Archive.check`. */
export function check(connection: Connection): CheckReport {
  const report: CheckReport = { problems: [], articles: 0, quotes: 0 };
  const tell = (problem: string) => {
    if (report.problems.length < MOST_PROBLEMS) report.problems.push(oneLine(problem));
  };
  try {
    // Also the full-text indexes' own check (sqlite.org/vtab.html, xIntegrity).
    for (const row of connection.all<object>('PRAGMA integrity_check(100)'))
      for (const said of Object.values(row)) if (said !== 'ok') tell(String(said));
    const collections = connection.all<Counted & { key: number; name: string }>('SELECT * FROM collection');
    for (const { key: collection, name, ...counted } of collections)
      checkCollection({ connection, collection, name }, { counted, report, tell });
  } catch (error) {
    tell((error as Error).message);
  }
  return report;
}

interface Counted {
  articles: number;
  versions: number;
  quotes: number;
  claims: number;
}

function checkCollection(
  scope: Scope,
  given: { counted: Counted; report: CheckReport; tell: (problem: string) => void },
): void {
  const { counted, report } = given;
  const where = `collection ${JSON.stringify(scope.name)}`;
  const tell = (problem: string) => given.tell(`${where}: ${problem}`);
  const found: Counted = { articles: 0, versions: 0, quotes: 0, claims: 0 };
  for (const { id, key, body } of rowsOf(scope, 'article', 'id')) {
    const extraction = soundOf(body, (problem) => tell(`article ${id}: ${problem}`));
    found.articles++;
    found.versions++;
    if (!extraction) continue;
    found.quotes += extraction.quotes.length;
    found.claims += extraction.claims.length;
    checkQuotes(scope, {
      article: key,
      quotes: extraction.quotes,
      tell: (problem) => tell(`article ${id}: ${problem}`),
    });
  }
  for (const { id, body } of rowsOf(scope, 'old_version', 'article_id')) {
    found.versions++;
    soundOf(body, (problem) => tell(`old version of article ${id}: ${problem}`));
  }
  for (const noun of ['articles', 'versions', 'quotes', 'claims'] as const)
    if (counted[noun] !== found[noun])
      tell(`${counted[noun]} ${noun} are counted, but there are ${found[noun]}`);
  const indexed = scope.connection.get<{ rows: number }>(
    'SELECT count(*) AS rows FROM quote_index WHERE quote_index MATCH $every',
    { every: matchOf(scope.collection, { marks: [[EVERY]] }) },
  );
  if (indexed?.rows !== found.quotes) tell(`the index holds ${indexed?.rows} quotes of ${found.quotes}`);
  report.articles += found.articles;
  report.quotes += found.quotes;
}

function* rowsOf(
  { connection, collection }: Scope,
  table: 'article' | 'old_version',
  id: 'id' | 'article_id',
): Generator<{ key: number; id: string; body: Uint8Array }> {
  let last = 0;
  for (;;) {
    const row = connection.get<{ key: number; id: string; body: Uint8Array }>(
      `SELECT rowid AS key, ${id} AS id, body FROM ${table}
       WHERE rowid > $last AND collection = $collection ORDER BY rowid LIMIT 1`,
      { collection, last },
    );
    if (!row) return;
    yield row;
    last = row.key;
  }
}

/** The extraction of a body that is sound; `null` where it is not, which is told. */
function soundOf(
  body: Uint8Array,
  tell: (problem: string) => void,
): ReturnType<typeof checkExtraction> | null {
  try {
    return checkExtraction(unpackExtraction(body));
  } catch (error) {
    tell((error as Error).message);
    return null;
  }
}

/** Every quote has its row, and the index finds the first of them by its words. */
function checkQuotes(
  { connection, collection }: Scope,
  given: { article: number; quotes: readonly { text: string }[]; tell: (problem: string) => void },
): void {
  const { article, quotes, tell } = given;
  const rows = connection.all<{ key: number; position: number }>(
    'SELECT key, position FROM quote WHERE article = $article ORDER BY position',
    { article },
  );
  if (rows.length !== quotes.length) tell(`${rows.length} of ${quotes.length} quotes can be found`);
  const [first] = rows;
  const terms = termsOf(quotes[first?.position ?? 0]?.text ?? '');
  if (!first || terms.length === 0) return;
  const found = connection.get(
    'SELECT rowid FROM quote_index WHERE quote_index MATCH $match AND rowid = $key',
    { match: matchOf(collection, { all: [{ type: 'phrase', terms }] }), key: first.key },
  );
  if (!found) tell('the index does not find its first quote');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 500);
}
