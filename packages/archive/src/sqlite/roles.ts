import type { PrintedRole, RoleHolder } from '../archive.ts';
import { DATED_ARTICLES, joinPrints, roleWordsOf } from '../rules/roles.ts';
import { quoted } from './index-words.ts';
import { dayOfIndex } from './keys.ts';
import { wordPart } from './name-index.ts';
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
  const described = latestDescriptions(scope, groupOf(scope, [speakerId]), DATED_ARTICLES);
  const rows = scope.connection.all<{
    text: string;
    articles: number;
    first: number | null;
    last: number | null;
  }>(
    // The day stands in the small rows of quotes too, each of which is read sooner than an article's.
    `SELECT role.value AS text, count(*) AS articles, min(day) AS first, max(day) AS last
     FROM (SELECT roles, coalesce(
             (SELECT (key >> 24) + published_day FROM quote WHERE quote.article = described.article LIMIT 1),
             (SELECT published_day FROM article WHERE article.key = described.article)) AS day
           FROM (${described.sql}) AS described) AS dated
       CROSS JOIN json_each(dated.roles) AS role
     GROUP BY role.value`,
    described.parameters,
  );
  const dayOf = (index: number | null) => (index === null ? null : dayOfIndex(index));
  return joinPrints(
    rows.map(({ first, last, ...row }) => ({ ...row, first: dayOf(first), last: dayOf(last) })),
  );
}

/** SQL for the articles that print a role for any of these identities, the last added first: `article` and `roles`. */
export function latestDescriptions(
  { collection }: Scope,
  group: readonly number[],
  limit: number,
): { sql: string; parameters: Record<string, string | number> } {
  const [only = 0] = group;
  // Of one identity the index is read backwards, and no further than needed. Left alone, the planner reads the table in the
  // order asked for, to the end where nobody prints a role.
  const isOne = group.length === 1;
  const whose = isOne ? 'speaker = $speaker' : 'speaker IN (SELECT value FROM json_each($group))';
  return {
    sql: `SELECT article, roles FROM article_speaker INDEXED BY article_speaker_described
      WHERE collection = $collection AND ${whose} AND roles IS NOT NULL ORDER BY article DESC LIMIT $considered`,
    parameters: {
      collection,
      considered: limit,
      ...(isOne ? { speaker: only } : { group: JSON.stringify(group) }),
    },
  };
}
