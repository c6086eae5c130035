import type { PrintedRole, RoleHolder } from '../archive.ts';
import { DATED_ARTICLES, joinPrints, roleWordsOf } from '../rules/roles.ts';
import { quoted } from './index-words.ts';
import { dayOfIndex } from './keys.ts';
import { wordPart } from './names.ts';
import type { Scope } from './scope.ts';
import { groupOf } from './speaker-groups.ts';

/** See `Archive.findByRole`. */
export function findByRole({ connection, collection }: Scope, typed: string, limit: number): RoleHolder[] {
  const words = roleWordsOf(typed);
  if (words.length === 0 || collection === 0) return [];
  const match = words
    .map(({ folded, isBeginning }) => {
      return `${quoted(wordPart(collection, 'role', folded))}${isBeginning ? ' *' : ''}`;
    })
    .join(' AND ');
  return connection.all<RoleHolder>(
    `SELECT root.id AS speakerId, coalesce(root.given_name, root.name) AS name, name.printed AS role, name.uses AS articles
     FROM name_index CROSS JOIN name ON name.key = name_index.rowid
       CROSS JOIN speaker ON speaker.collection = $collection AND speaker.id = name.ref
       CROSS JOIN speaker AS root ON root.key = speaker.root
     WHERE name_index MATCH $match AND uses > 0
     ORDER BY uses DESC, length(folded), folded, root.key LIMIT $limit`,
    { match, limit, collection },
  );
}

/** See `Archive.rolesOf`. */
export function rolesOf(scope: Scope, speakerId: string): PrintedRole[] {
  const rows = scope.connection.all<{ text: string; articles: number; first: number; last: number }>(
    `SELECT role.value AS text, count(*) AS articles, min(published_day) AS first, max(published_day) AS last
     FROM (SELECT article, roles FROM article_speaker WHERE collection = $collection
             AND speaker IN (SELECT value FROM json_each($group)) AND roles IS NOT NULL
           ORDER BY article DESC LIMIT $considered) AS described
       CROSS JOIN article ON article.key = described.article CROSS JOIN json_each(described.roles) AS role
     GROUP BY role.value`,
    {
      collection: scope.collection,
      group: JSON.stringify(groupOf(scope, [speakerId])),
      considered: DATED_ARTICLES,
    },
  );
  const dayOf = (index: number | null) => (index === null ? null : dayOfIndex(index));
  return joinPrints(
    rows.map(({ first, last, ...row }) => ({ ...row, first: dayOf(first), last: dayOf(last) })),
  );
}
