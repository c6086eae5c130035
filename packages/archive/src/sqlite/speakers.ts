import type { Speaker } from '@onrecord/schema';
import type { SpeakerEntry, SpeakerMatch } from '../archive.ts';
import { isJointName } from '../rules/identity.ts';
import { foldName } from '../rules/names.ts';
import {
  CONSIDERED_NAMES,
  LAST_DESCRIPTIONS,
  likenessOf,
  MATCHES,
  SHOWN_ROLES,
  surerOf,
} from '../rules/speaker-match.ts';
import { readPersonName } from '../text/person-name.ts';
import { romanise } from '../text/romanise.ts';
import { type NameRow, namesEqualTo, namesHolding, namesLike } from './names.ts';
import { latestDescriptions } from './roles.ts';
import type { Scope } from './scope.ts';
import { groupOf, rootOf } from './speaker-groups.ts';

/** See `Archive.findSpeakers`. */
export function findSpeakers(scope: Scope, name: string, limit: number): SpeakerEntry[] {
  const folded = foldName(name);
  const { words } = readPersonName(name);
  const { words: spelt } = readPersonName(romanise(name) ?? name);
  const found = new Map<string, SpeakerMatch>();
  const note = (rows: readonly NameRow[], matchOf: (row: NameRow) => SpeakerMatch | null) => {
    for (const row of rows) {
      const match = matchOf(row);
      const id = match && rootOf(scope, row.ref);
      if (id) found.set(id, surerOf(found.get(id), match));
    }
  };
  note(usedNamesEqualTo(scope, folded), (row) => (row.is_alias ? 'alias' : 'name'));
  if (words.join(' ') !== folded) note(usedNamesEqualTo(scope, words.join(' ')), () => 'alias');
  const considered = { isLastUnfinished: false, limit: CONSIDERED_NAMES };
  if (words.length > 0)
    note(namesHolding(scope, 'speaker', { words, ...considered }), (row) =>
      isJointName(row.printed) ? null : 'part',
    );
  if (found.size === 0) note(namesAfterRole(scope, words), () => 'alias');
  if (found.size === 0)
    note(namesLike(scope, 'speaker', { typed: spelt.join(' '), limit: CONSIDERED_NAMES }), (row) =>
      isJointName(row.printed) ? null : likenessOf(spelt, { ...row, isAlias: row.is_alias === 1 }),
    );
  const quotes = quotesOf(scope, [...found.keys()]);
  const order = (id: string) => quotes.get(id) ?? 0;
  return [...found]
    .sort(
      ([leftId, left], [rightId, right]) =>
        MATCHES.indexOf(left) - MATCHES.indexOf(right) || order(rightId) - order(leftId),
    )
    .slice(0, limit)
    .flatMap(([id, match]) => entryOf(scope, id, match) ?? []);
}

/** How many quotes are found under each of these identities. */
function quotesOf({ connection, collection }: Scope, ids: readonly string[]): Map<string, number> {
  const rows = connection.all<{ id: string; quotes: number }>(
    `SELECT asked.id, sum(speaker.quotes) AS quotes FROM speaker AS asked
       CROSS JOIN speaker ON speaker.collection = $collection AND speaker.root = asked.key
     WHERE asked.collection = $collection AND asked.id IN (SELECT value FROM json_each($ids)) GROUP BY asked.key`,
    { collection, ids: JSON.stringify(ids) },
  );
  return new Map(rows.map(({ id, quotes }) => [id, quotes]));
}

/** See `Archive.getSpeaker`. */
export function getSpeaker(scope: Scope, speakerId: string): SpeakerEntry | null {
  const root = rootOf(scope, speakerId);
  return root === null ? null : entryOf(scope, root, 'name');
}

function usedNamesEqualTo(scope: Scope, folded: string): NameRow[] {
  return namesEqualTo(scope, [folded])
    .filter(({ uses }) => uses > 0)
    .slice(0, CONSIDERED_NAMES);
}

/** Names that stand at the end of what was typed, after words of a role that is printed for them: "NATO chief Rutte". */
function namesAfterRole(scope: Scope, words: readonly string[]): NameRow[] {
  for (let start = 1; start < words.length; start++) {
    const rows = usedNamesEqualTo(scope, words.slice(start).join(' ')).filter((row) => {
      const root = rootOf(scope, row.ref);
      const roles = root === null ? [] : rolesOf(scope, groupOf(scope, [root]));
      const printed = new Set(roles.flatMap((role) => foldName(role.text).split(' ')));
      return words.slice(0, start).every((word) => printed.has(word));
    });
    if (rows.length > 0) return rows;
  }
  return [];
}

/** An identity with its names, roles and number of quotes; `null` when no article mentions it. */
function entryOf(scope: Scope, id: string, match: SpeakerMatch): SpeakerEntry | null {
  const { connection, collection } = scope;
  const group = groupOf(scope, [id]);
  const keys = JSON.stringify(group);
  const names = connection.all<NameRow & { speaker_kind: Speaker['kind']; given_name: string | null }>(
    `SELECT name.*, speaker.kind AS speaker_kind, speaker.given_name FROM speaker
       CROSS JOIN name ON name.collection = $collection AND name.kind = 1 AND name.ref = speaker.id
     WHERE speaker.key IN (SELECT value FROM json_each($keys))
     ORDER BY speaker.id = $id DESC, is_alias, length(printed) DESC, name.key`,
    { collection, id, keys },
  );
  const [first] = names;
  if (!first) return null;
  const name = first.given_name ?? first.printed;
  const aliases = new Map(names.map((row) => [row.folded, row.printed]));
  aliases.delete(foldName(name));
  return {
    speaker: { id, name, kind: first.speaker_kind, aliases: [...aliases.values()], roles: [] },
    quotes: quotesOf(scope, [id]).get(id) ?? 0,
    roles: rolesOf(scope, group),
    match,
  };
}

function rolesOf(scope: Scope, group: readonly number[]): SpeakerEntry['roles'] {
  const described = latestDescriptions(scope, group, LAST_DESCRIPTIONS);
  const rows = scope.connection.all<{ article_id: string; roles: string }>(
    `SELECT article.id AS article_id, described.roles FROM (${described.sql}) AS described
       CROSS JOIN article ON article.key = described.article
     ORDER BY article.published_day DESC, article.key LIMIT $limit`,
    { ...described.parameters, limit: SHOWN_ROLES },
  );
  const first = new Map<string, SpeakerEntry['roles'][number]>();
  for (const { article_id: articleId, roles } of rows)
    for (const text of JSON.parse(roles) as string[]) {
      const folded = foldName(text);
      if (!first.has(folded)) first.set(folded, { text, articleId });
    }
  return [...first.values()];
}
