import type { RoleHolder } from '../archive.ts';
import {
  CONSIDERED_ROLES,
  DATED_ARTICLES,
  groupHolders,
  joinPrints,
  type RolePrint,
  type RoleWord,
  roleWordsOf,
} from '../rules/roles.ts';
import { quoted } from './index-words.ts';
import { dayOfIndex } from './keys.ts';
import { type NameRow, wordPart } from './names.ts';
import type { Scope } from './scope.ts';
import { groupOf, rootOf } from './speaker-groups.ts';
import { getSpeaker } from './speakers.ts';

/** See `Archive.findByRole`. */
export function findByRole(scope: Scope, typed: string, limit: number): RoleHolder[] {
  const words = roleWordsOf(typed);
  if (words.length === 0 || scope.collection === 0) return [];
  const found = rolesHolding(scope, words).flatMap(({ ref, folded, uses }) => {
    const id = rootOf(scope, ref);
    return id === null ? [] : [{ id, folded, uses }];
  });
  return groupHolders(found)
    .slice(0, limit)
    .flatMap(({ id, folded }) => {
      const entry = getSpeaker(scope, id);
      if (!entry) return [];
      const { match: _, ...holder } = entry;
      return [{ entry: holder, fitting: joinPrints(folded, printsOf(scope, id)) }];
    });
}

function rolesHolding({ connection, collection }: Scope, words: readonly RoleWord[]): NameRow[] {
  const match = words
    .map(({ folded, isBeginning }) => {
      return `${quoted(wordPart(collection, 'role', folded))}${isBeginning ? ' *' : ''}`;
    })
    .join(' AND ');
  return connection.all<NameRow>(
    `SELECT name.* FROM name_index CROSS JOIN name ON name.key = name_index.rowid
     WHERE name_index MATCH $match AND uses > 0 ORDER BY uses DESC, length(folded), folded LIMIT $limit`,
    { match, limit: CONSIDERED_ROLES },
  );
}

/** Every role of a speaker, with the days on which articles printed it. */
function printsOf(scope: Scope, id: string): RolePrint[] {
  const rows = scope.connection.all<{ text: string; articles: number; first: number; last: number }>(
    `SELECT role.value AS text, count(*) AS articles, min(published_day) AS first, max(published_day) AS last
     FROM (SELECT article, roles FROM article_speaker WHERE collection = $collection
             AND speaker IN (SELECT value FROM json_each($group)) AND roles IS NOT NULL
           ORDER BY article DESC LIMIT $considered) AS described
       CROSS JOIN article ON article.key = described.article CROSS JOIN json_each(described.roles) AS role
     GROUP BY role.value`,
    {
      collection: scope.collection,
      group: JSON.stringify(groupOf(scope, [id])),
      considered: DATED_ARTICLES,
    },
  );
  const dayOf = (index: number | null) => (index === null ? null : dayOfIndex(index));
  return rows.map(({ first, last, ...row }) => ({ ...row, first: dayOf(first), last: dayOf(last) }));
}
