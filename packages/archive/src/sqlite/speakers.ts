import type { Speaker } from '@onrecord/schema';
import { wordsOf } from '@onrecord/schema';
import type { SpeakerEntry, SpeakerMatch } from '../archive.ts';
import { readPersonName } from '../text/person-name.ts';
import { isNearSpelling } from '../text/spelling.ts';
import { foldName, type NameRow, namesHolding, namesLike } from './names.ts';
import type { Scope } from './scope.ts';

/** Every identity that leads to this one, itself first. */
export function identityIdsOf(scope: Scope, speakerId: string): string[] {
  const rows = scope.connection.all<{ id: string }>(
    'SELECT id FROM speaker WHERE collection = $collection AND same_as = $speakerId',
    { collection: scope.collection, speakerId },
  );
  return [speakerId, ...rows.map((row) => row.id)];
}

/** Names looked at for one question: the most used ones come first. */
const CONSIDERED_NAMES = 200;

/** See `Archive.findSpeakers`. */
export function findSpeakers(scope: Scope, name: string, limit: number): SpeakerEntry[] {
  const found = new Map<string, SpeakerMatch>();
  const note = (rows: readonly NameRow[], matchOf: (row: NameRow) => SpeakerMatch | null) => {
    for (const row of rows) {
      const match = matchOf(row);
      const id = match && rootOf(scope, row.ref);
      if (!id) continue;
      const known = found.get(id);
      if (!known || MATCHES.indexOf(match) < MATCHES.indexOf(known)) found.set(id, match);
    }
  };
  const folded = foldName(name);
  const words = readPersonName(name).words;
  note(namesEqualTo(scope, folded), (row) => (row.is_alias ? 'alias' : 'name'));
  if (words.join(' ') !== folded) note(namesEqualTo(scope, words.join(' ')), () => 'alias');
  if (words.length > 0)
    note(
      namesHolding(scope, 'speaker', { words, isLastUnfinished: false, limit: CONSIDERED_NAMES }),
      (row) => (isJoint(row) ? null : 'part'),
    );
  if (found.size === 0) note(namesAfterRole(scope, words), () => 'alias');
  if (found.size === 0)
    note(namesLike(scope, 'speaker', { typed: words.join(' '), limit: CONSIDERED_NAMES }), (row) =>
      isJoint(row) ? null : likenessOf(words, row),
    );
  return [...found]
    .flatMap(([id, match]) => entryOf(scope, id, match) ?? [])
    .sort((a, b) => MATCHES.indexOf(a.match) - MATCHES.indexOf(b.match) || b.quotes - a.quotes)
    .slice(0, limit);
}

/** The surest first. */
const MATCHES: readonly SpeakerMatch[] = ['name', 'alias', 'part', 'spelling', 'similar'];

/** Names that stand at the end of what was typed, after words of a role that is printed for them: "NATO chief Rutte". */
function namesAfterRole(scope: Scope, words: readonly string[]): NameRow[] {
  for (let start = 1; start < words.length; start++) {
    const rows = namesEqualTo(scope, words.slice(start).join(' ')).filter((row) => {
      const id = rootOf(scope, row.ref);
      const roles = id === null ? [] : rolesOf(scope, JSON.stringify(identityIdsOf(scope, id)));
      const printed = new Set(roles.flatMap((role) => foldName(role.text).split(' ')));
      return words.slice(0, start).every((word) => printed.has(word));
    });
    if (rows.length > 0) return rows;
  }
  return [];
}

function likenessOf(typed: readonly string[], row: NameRow): SpeakerMatch | null {
  const name = row.folded.split(' ');
  const isIn = (words: readonly string[]) => (word: string) =>
    words.some((other) => word === other || isNearSpelling(word, other));
  // A bare surname may be the one typed with a given name; the surname of somebody else's full name may not.
  const isBareOf = row.is_alias === 0 && name.every(isIn(typed));
  if (typed.every(isIn(name)) || isBareOf) return 'spelling';
  return typed.filter((word) => word.length >= 3).some(isIn(name)) ? 'similar' : null;
}

function isJoint(row: NameRow): boolean {
  return row.printed.includes(' & ');
}

function namesEqualTo(scope: Scope, folded: string): NameRow[] {
  return scope.connection.all<NameRow>(
    `SELECT * FROM name WHERE collection = $collection AND kind = 'speaker' AND folded = $folded AND uses > 0
     ORDER BY uses DESC LIMIT $limit`,
    { collection: scope.collection, folded, limit: CONSIDERED_NAMES },
  );
}

function rootOf(scope: Scope, id: string): string | null {
  const row = scope.connection.get<{ root: string }>(
    'SELECT coalesce(same_as, id) AS root FROM speaker WHERE collection = $collection AND id = $id',
    { collection: scope.collection, id },
  );
  return row?.root ?? null;
}

/** Articles whose printed roles an identity shows. */
const SHOWN_ROLES = 50;

/** An identity with its names, roles and number of quotes; `null` when no article mentions it. */
function entryOf(scope: Scope, id: string, match: SpeakerMatch): SpeakerEntry | null {
  const { connection, collection } = scope;
  const identity = connection.get<{ kind: Speaker['kind'] }>(
    'SELECT kind FROM speaker WHERE collection = $collection AND id = $id',
    { collection, id },
  );
  const ids = JSON.stringify(identityIdsOf(scope, id));
  const names = connection.all<NameRow>(
    `SELECT * FROM name WHERE collection = $collection AND kind = 'speaker'
       AND ref IN (SELECT value FROM json_each($ids)) ORDER BY ref = $id DESC, is_alias, length(printed) DESC`,
    { collection, id, ids },
  );
  const name = names[0]?.printed;
  if (!identity || name === undefined) return null;
  const quotes = connection.get<{ count: number }>(
    `SELECT count(DISTINCT quote_key) AS count FROM quote_speaker
     WHERE collection = $collection AND speaker_id IN (SELECT value FROM json_each($ids))`,
    { collection, ids },
  );
  const aliases = new Map(names.map((row) => [row.folded, row.printed]));
  aliases.delete(foldName(name));
  return {
    speaker: { id, name, kind: identity.kind, aliases: [...aliases.values()], roles: [] },
    quotes: quotes?.count ?? 0,
    roles: rolesOf(scope, ids),
    match,
  };
}

function rolesOf(scope: Scope, ids: string): SpeakerEntry['roles'] {
  const rows = scope.connection.all<{ article_id: string; body: string }>(
    `SELECT article_speaker.article_id, article_speaker.body FROM article_speaker JOIN article
       ON article.collection = article_speaker.collection AND article.id = article_speaker.article_id
     WHERE article_speaker.collection = $collection
       AND article_speaker.speaker_id IN (SELECT value FROM json_each($ids))
     ORDER BY article.published_day DESC LIMIT $limit`,
    { collection: scope.collection, ids, limit: SHOWN_ROLES },
  );
  const roles = rows.flatMap((row) =>
    (JSON.parse(row.body) as Speaker).roles.map((role) => ({ text: role.text, articleId: row.article_id })),
  );
  const first = new Map<string, SpeakerEntry['roles'][number]>();
  for (const role of roles) {
    const folded = wordsOf(role.text)
      .map((word) => word.folded)
      .join(' ');
    if (!first.has(folded)) first.set(folded, role);
  }
  return [...first.values()];
}
