import type { RoleHolder } from '../archive.ts';
import { dayOfNumber } from '../rules/days.ts';
import {
  CONSIDERED_ROLES,
  DATED_ARTICLES,
  groupHolders,
  joinPrints,
  type RolePrint,
  type RoleWord,
  roleWordsOf,
} from '../rules/roles.ts';
import type { Scope } from './connection.ts';
import type { Value } from './literal.ts';
import type { NameRow } from './names.ts';
import { getSpeaker, rootsOf, speakerKeysOf } from './speakers.ts';

/** See `Archive.findByRole`. */
export async function findByRole(scope: Scope, typed: string, limit: number): Promise<RoleHolder[]> {
  const words = roleWordsOf(typed);
  if (words.length === 0) return [];
  const rows = await rolesHolding(scope, words);
  const roots = await rootsOf(
    scope,
    rows.map(({ ref }) => ref),
  );
  const named = rows.flatMap(({ ref, folded, uses }) => {
    const id = roots.get(ref);
    return id === undefined ? [] : [{ id, folded, uses }];
  });
  const found: RoleHolder[] = [];
  for (const { id, folded } of groupHolders(named).slice(0, limit)) {
    const entry = await getSpeaker(scope, id);
    if (!entry) continue;
    const { match: _, ...holder } = entry;
    found.push({ entry: holder, fitting: joinPrints(folded, await printsOf(scope, id)) });
  }
  return found;
}

function rolesHolding(scope: Scope, words: readonly RoleWord[]): Promise<NameRow[]> {
  const values: Value[] = [scope.collection, CONSIDERED_ROLES];
  const conditions = words.map(({ folded, isBeginning }) => {
    const place = values.push(folded);
    if (isBeginning) values.push(`${folded}\u{10ffff}`);
    return `AND key IN (SELECT name FROM name_word WHERE collection = $1 AND kind = 'role'
      AND word ${isBeginning ? `BETWEEN $${place} AND $${place + 1}` : `= $${place}`})`;
  });
  return scope.all<NameRow>(
    `SELECT * FROM name WHERE collection = $1 AND kind = 'role' AND uses > 0 ${conditions.join(' ')}
     ORDER BY uses DESC, length(folded), folded LIMIT $2`,
    values,
  );
}

/** Every role of a speaker, with the days on which articles printed it. */
async function printsOf(scope: Scope, id: string): Promise<RolePrint[]> {
  const rows = await scope.all<{ text: string; articles: number; first: number | null; last: number | null }>(
    `SELECT role.text, count(*)::integer AS articles, min(published_day) AS first, max(published_day) AS last
     FROM (SELECT article, roles FROM article_speaker WHERE collection = $1 AND speaker = ANY ($2)
             AND roles IS NOT NULL ORDER BY article DESC LIMIT $3) AS described
       JOIN article ON article.collection = $1 AND article.key = described.article
       CROSS JOIN LATERAL json_array_elements_text(described.roles::json) AS role (text)
     GROUP BY role.text`,
    [scope.collection, await speakerKeysOf(scope, [id]), DATED_ARTICLES],
  );
  const dayOf = (number: number | null) => (number === null ? null : dayOfNumber(number));
  return rows.map(({ first, last, ...row }) => ({ ...row, first: dayOf(first), last: dayOf(last) }));
}
