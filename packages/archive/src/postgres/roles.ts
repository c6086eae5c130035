import type { PrintedRole, RoleHolder } from '../archive.ts';
import { dayOfNumber } from '../rules/days.ts';
import { DATED_ARTICLES, joinPrints, roleWordsOf } from '../rules/roles.ts';
import type { Scope } from './connection.ts';
import { LATEST_DESCRIPTIONS } from './descriptions.ts';
import type { Value } from './literal.ts';
import { correctionsIn } from './speaker-edits.ts';
import { speakerKeysOf } from './speakers.ts';

/** See `Archive.findByRole`. */
export async function findByRole(scope: Scope, typed: string, limit: number): Promise<RoleHolder[]> {
  const words = roleWordsOf(typed);
  if (words.length === 0) return [];
  const values: Value[] = [scope.collection, limit];
  const conditions = words.map(({ folded, isBeginning }) => {
    const place = values.push(folded);
    if (isBeginning) values.push(`${folded}\u{10ffff}`);
    return `AND name.key IN (SELECT name FROM name_word WHERE collection = $1 AND kind = 'role'
      AND word ${isBeginning ? `BETWEEN $${place} AND $${place + 1}` : `= $${place}`})`;
  });
  const rows = await scope.all<RoleHolder>(
    `SELECT root.id AS "speakerId", root.name, name.printed AS role, name.uses AS articles FROM name
       JOIN speaker ON speaker.collection = $1 AND speaker.id = name.ref
       JOIN speaker AS root ON root.collection = $1 AND root.key = coalesce(speaker.root, speaker.key)
     WHERE name.collection = $1 AND name.kind = 'role' AND name.uses > 0 ${conditions.join(' ')}
     ORDER BY name.uses DESC, length(name.folded), name.folded, root.key LIMIT $2`,
    values,
  );
  const { names } = await correctionsIn(scope);
  return rows.map((row) => ({ ...row, name: names.get(row.speakerId) ?? row.name }));
}

/** See `Archive.rolesOf`. */
export async function rolesOf(scope: Scope, speakerId: string): Promise<PrintedRole[]> {
  const rows = await scope.all<{ text: string; articles: number; first: number | null; last: number | null }>(
    `SELECT role.text, count(*)::integer AS articles, min(published_day) AS first, max(published_day) AS last
     FROM (${LATEST_DESCRIPTIONS}) AS described
       JOIN article ON article.collection = $1 AND article.key = described.article
       CROSS JOIN LATERAL json_array_elements_text(described.roles::json) AS role (text)
     GROUP BY role.text`,
    [scope.collection, await speakerKeysOf(scope, [speakerId]), DATED_ARTICLES],
  );
  const dayOf = (number: number | null) => (number === null ? null : dayOfNumber(number));
  return joinPrints(
    rows.map(({ first, last, ...row }) => ({ ...row, first: dayOf(first), last: dayOf(last) })),
  );
}
