import type { Speaker } from '@onrecord/schema';
import type { SpeakerEntry, SpeakerMatch } from '../archive.ts';
import { isJointName } from '../rules/identity.ts';
import { foldName } from '../rules/names.ts';
import type { Corrections } from '../rules/speaker-corrections.ts';
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
import type { Scope } from './connection.ts';
import { LATEST_DESCRIPTIONS } from './descriptions.ts';
import { type NameRow, namesEqualTo, namesHolding } from './names.ts';
import { namesLike } from './names-like.ts';
import { correctionsIn } from './speaker-edits.ts';

/** The keys of identities by their ids: of those that they show under, and of every one that is led to these. */
export async function speakerKeysOf(scope: Scope, speakerIds: readonly string[]): Promise<number[]> {
  const rows = await scope.all<{ key: number }>(
    `WITH asked AS (SELECT coalesce(root, key) AS key FROM speaker WHERE collection = $1 AND id = ANY ($2))
     SELECT key FROM asked UNION
     SELECT speaker.key FROM speaker JOIN asked ON speaker.root = asked.key WHERE speaker.collection = $1`,
    [scope.collection, speakerIds],
  );
  return rows.map(({ key }) => key);
}

/** See `Archive.findSpeakers`. */
export async function findSpeakers(scope: Scope, name: string, limit: number): Promise<SpeakerEntry[]> {
  const folded = foldName(name);
  const { words } = readPersonName(name);
  const { words: spelt } = readPersonName(romanise(name) ?? name);
  const corrections = await correctionsIn(scope);
  const found = new Map<string, SpeakerMatch>();
  const note = async (rows: readonly NameRow[], matchOf: (row: NameRow) => SpeakerMatch | null) => {
    const roots = await rootsOf(
      scope,
      rows.map(({ ref }) => ref),
    );
    for (const row of rows) {
      const match = matchOf(row);
      const id = roots.get(row.ref);
      if (!match || id === undefined) continue;
      const isShown = match === 'alias' && foldName(corrections.names.get(id) ?? '') === row.folded;
      found.set(id, surerOf(found.get(id), isShown ? 'name' : match));
    }
  };
  await note(await usedNamesEqualTo(scope, folded), (row) => (row.is_alias ? 'alias' : 'name'));
  if (words.join(' ') !== folded) await note(await usedNamesEqualTo(scope, words.join(' ')), () => 'alias');
  const considered = { isLastUnfinished: false, limit: CONSIDERED_NAMES };
  if (words.length > 0)
    await note(await namesHolding(scope, 'speaker', { words, ...considered }), (row) =>
      isJointName(row.printed) ? null : 'part',
    );
  if (found.size === 0) await note(await namesAfterRole(scope, words), () => 'alias');
  if (found.size === 0)
    await note(
      await namesLike(scope, 'speaker', { typed: spelt.join(' '), limit: CONSIDERED_NAMES }),
      (row) => (isJointName(row.printed) ? null : likenessOf(spelt, { ...row, isAlias: row.is_alias })),
    );
  const quotes = await quotesUnder(scope, [...found.keys()]);
  const shown = [...found]
    .sort(
      ([leftId, left], [rightId, right]) =>
        MATCHES.indexOf(left) - MATCHES.indexOf(right) ||
        (quotes.get(rightId) ?? 0) - (quotes.get(leftId) ?? 0),
    )
    .slice(0, limit);
  const entries = await Promise.all(shown.map(([id, match]) => entryOf(scope, { id, match, corrections })));
  return entries.filter((entry) => entry !== null);
}

/** How many quotes are found under each of these identities, those of who spoke together under each of them. */
async function quotesUnder(scope: Scope, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length < 2) return new Map();
  const rows = await scope.all<{ id: string; quotes: number }>(
    `SELECT asked.id, sum(counted.uses) AS quotes FROM speaker AS asked
       JOIN LATERAL (
         SELECT id FROM speaker WHERE collection = $1 AND key = asked.key
         UNION ALL SELECT id FROM speaker WHERE collection = $1 AND root = asked.key
       ) AS led ON true
       JOIN LATERAL (
         SELECT max(uses) AS uses FROM name WHERE collection = $1 AND kind = 'speaker' AND ref = led.id
       ) AS counted ON true
     WHERE asked.collection = $1 AND asked.id = ANY ($2) GROUP BY asked.id`,
    [scope.collection, ids],
  );
  return new Map(rows.map(({ id, quotes }) => [id, quotes]));
}

/** See `Archive.getSpeaker`. */
export async function getSpeaker(scope: Scope, speakerId: string): Promise<SpeakerEntry | null> {
  const id = (await rootsOf(scope, [speakerId])).get(speakerId);
  if (id === undefined) return null;
  const entry = await entryOf(scope, { id, match: 'name', corrections: await correctionsIn(scope) });
  return entry && entry.quotes > 0 ? entry : null;
}

async function usedNamesEqualTo(scope: Scope, folded: string): Promise<NameRow[]> {
  const rows = await namesEqualTo(scope, [folded]);
  return rows.filter(({ uses }) => uses > 0).slice(0, CONSIDERED_NAMES);
}

/** Names that stand at the end of what was typed, after words of a role that is printed for them: "NATO chief Rutte". */
async function namesAfterRole(scope: Scope, words: readonly string[]): Promise<NameRow[]> {
  for (let start = 1; start < words.length; start++) {
    const fitting: NameRow[] = [];
    for (const row of await usedNamesEqualTo(scope, words.slice(start).join(' '))) {
      const roles = await rolesOf(scope, await speakerKeysOf(scope, [row.ref]));
      const printed = new Set(roles.flatMap((role) => foldName(role.text).split(' ')));
      if (words.slice(0, start).every((word) => printed.has(word))) fitting.push(row);
    }
    if (fitting.length > 0) return fitting;
  }
  return [];
}

/** The identity that each id shows under; ids that are not known are left out. */
export async function rootsOf(scope: Scope, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await scope.all<{ id: string; root: string }>(
    `SELECT speaker.id, coalesce(root.id, speaker.id) AS root FROM speaker
       LEFT JOIN speaker AS root ON root.collection = $1 AND root.key = speaker.root
     WHERE speaker.collection = $1 AND speaker.id = ANY ($2)`,
    [scope.collection, [...new Set(ids)]],
  );
  return new Map(rows.map(({ id, root }) => [id, root]));
}

type EntryNameRow = NameRow & { speaker_key: number; speaker_kind: Speaker['kind']; form: string };

/** An identity with its names, roles and number of quotes; `null` when no article mentions it. */
async function entryOf(
  scope: Scope,
  { id, match, corrections }: { id: string; match: SpeakerMatch; corrections: Corrections },
): Promise<SpeakerEntry | null> {
  const keys = await speakerKeysOf(scope, [id]);
  const names = await scope.all<EntryNameRow>(
    `SELECT name.*, speaker.key AS speaker_key, speaker.kind AS speaker_kind, speaker.form FROM speaker JOIN name
       ON name.collection = $1 AND name.kind = 'speaker' AND name.ref = speaker.id
     WHERE speaker.collection = $1 AND speaker.key = ANY ($2)
     ORDER BY speaker.id = $3 DESC, is_alias, length(printed) DESC, name.key`,
    [scope.collection, keys, id],
  );
  const [first] = names;
  if (!first) return null;
  const shown = corrections.names.get(id) ?? first.printed;
  const aliases = new Map(names.map((row) => [row.folded, row.printed]));
  aliases.delete(foldName(shown));
  return {
    speaker: { id, name: shown, kind: first.speaker_kind, aliases: [...aliases.values()], roles: [] },
    quotes: await quotesOf(scope, names),
    roles: await rolesOf(scope, keys),
    match,
  };
}

async function quotesOf(scope: Scope, names: readonly EntryNameRow[]): Promise<number> {
  const byKey = new Map<number, number>();
  for (const { speaker_key: key, uses } of names) byKey.set(key, Math.max(byKey.get(key) ?? 0, uses));
  // What two say together is found under both: it may be counted twice.
  if (byKey.size === 1 || !names.some(({ form }) => form === 'joint'))
    return [...byKey.values()].reduce((sum, uses) => sum + uses, 0);
  const counted = await scope.get<{ quotes: number }>(
    'SELECT count(*) AS quotes FROM quote WHERE collection = $1 AND held && $2::integer[]',
    [scope.collection, [...byKey.keys()]],
  );
  return counted?.quotes ?? 0;
}

async function rolesOf(scope: Scope, keys: readonly number[]): Promise<SpeakerEntry['roles']> {
  const rows = await scope.all<{ articleId: string; roles: string }>(
    `SELECT article.id AS "articleId", described.roles FROM (${LATEST_DESCRIPTIONS}) AS described
     JOIN article ON article.collection = $1 AND article.key = described.article
     ORDER BY article.published_day DESC NULLS LAST, article.key LIMIT $4`,
    [scope.collection, keys, LAST_DESCRIPTIONS, SHOWN_ROLES],
  );
  const first = new Map<string, SpeakerEntry['roles'][number]>();
  for (const { articleId, roles } of rows)
    for (const text of JSON.parse(roles) as string[]) {
      const folded = foldName(text);
      if (!first.has(folded)) first.set(folded, { text, articleId });
    }
  return [...first.values()];
}
