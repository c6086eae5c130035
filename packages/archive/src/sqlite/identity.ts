import { idOf, type Speaker, wordsOf } from '@onrecord/schema';
import { isFunctionWord } from '../text/function-words.ts';
import { readPersonName } from '../text/person-name.ts';
import { foldName } from './names.ts';
import type { Scope } from './scope.ts';

/**
 * Who a speaker of one article is among those of all articles.
 *
 * - `full`: the same folded name and a kind that agrees is the same identity in every article of the collection.
 * - `bare`: a surname without a given name belongs to its article alone; `link` leads it to the one bearer of the
 *   surname (or, while nobody bears it with a given name, to the first article's bare one) unless the printed roles
 *   have nothing in common. A second bearer undoes that. Unnamed sources and documents are never the same twice.
 * - `joint`: two who speak together; their quotes are found under each of them.
 */
export interface Identity {
  id: string;
  name: string;
  kind: Speaker['kind'];
  form: 'full' | 'bare' | 'joint';
  /** For `link`; `null` where nothing may be joined. */
  surname: string | null;
}

/** What an article's speaker would be, before the collection is looked at. */
export function identityOf(speaker: Pick<Speaker, 'name' | 'kind'>, articleId: string): Identity {
  const { name, kind } = speaker;
  const folded = foldName(name);
  const alone = { id: idOf('speaker', kind, folded, articleId), name, kind, form: 'bare' as const };
  if (kind === 'anonymous' || kind === 'document') return { ...alone, surname: null };
  if (kind !== 'person') {
    const key = folded.replace(/^the /, '');
    return { id: idOf('speaker', KIND_CLASS[kind], key), name, kind, form: 'full', surname: null };
  }
  const person = readPersonName(name);
  if (person.isBare) return { ...alone, surname: person.surname };
  return {
    id: idOf('speaker', kind, person.words.join(' ')),
    name,
    kind,
    form: 'full',
    surname: person.surname,
  };
}

/** Kinds that one extraction or another may give the same name: "Ukraine" is an organization or something other. */
const KIND_CLASS = { organization: 'organization', other: 'organization', group: 'group' } as const;

/** The identity of two or more who speak together. */
export function jointIdentityOf(speaker: Speaker, members: readonly Identity[]): Identity {
  const id = idOf('speaker', 'joint', ...members.map((member) => member.id));
  return { id, name: speaker.name, kind: speaker.kind, form: 'joint', surname: null };
}

/**
 * The identity that already bears a full personal name, also as another form of its own: "Donald Trump" where an
 * article printed "Donald J. Trump" and that. Forms with another given name or surname are not followed.
 */
export function knownBearerOf(scope: Scope, identity: Identity): string | null {
  const [first, ...rest] = readPersonName(identity.name).words;
  const bearers = scope.connection.all<{ id: string; name: string }>(
    // A CROSS JOIN keeps the order of the tables: by name first, and not by kind (sqlite.org/optoverview.html).
    `SELECT DISTINCT speaker.id, speaker.name FROM name CROSS JOIN speaker
       ON speaker.collection = name.collection AND speaker.id = name.ref
     WHERE name.collection = $collection AND name.kind = 'speaker' AND name.folded = $folded
       AND speaker.kind = 'person' AND speaker.form = 'full'`,
    { collection: scope.collection, folded: foldName(identity.name) },
  );
  const same = bearers.filter((bearer) => {
    const words = readPersonName(bearer.name).words;
    return words[0] === first && words.at(-1) === rest.at(-1);
  });
  return same.length === 1 ? (same[0]?.id ?? null) : null;
}

/** Leads every bare use of a surname to its bearer, or away from it when there is no longer exactly one. */
export function linkAll(scope: Scope, surname: string): void {
  const bare = scope.connection.all<{ id: string }>(
    `SELECT id FROM speaker WHERE collection = $collection AND surname = $surname AND form = 'bare'`,
    { collection: scope.collection, surname },
  );
  for (const { id } of bare) link(scope, { id, surname });
}

/** Leads one bare use of a surname to whoever it can only be; see `Identity`. */
export function link(scope: Scope, bare: { id: string; surname: string }): void {
  const target = targetOf(scope, bare.surname);
  const isJoined = target !== null && target !== bare.id && !rolesContradict(scope, bare.id, target);
  scope.connection.run('UPDATE speaker SET same_as = $target WHERE collection = $collection AND id = $id', {
    collection: scope.collection,
    id: bare.id,
    target: isJoined ? target : null,
  });
}

function targetOf(scope: Scope, surname: string): string | null {
  const pick = (form: string) =>
    scope.connection.all<{ id: string }>(
      `SELECT id FROM speaker WHERE collection = $collection AND surname = $surname AND form = $form
       ORDER BY rowid LIMIT 2`,
      { collection: scope.collection, surname, form },
    );
  const bearers = pick('full');
  if (bearers.length > 1) return null;
  return (bearers[0] ?? pick('bare')[0])?.id ?? null;
}

/** True where both are described and no word of the descriptions is the same: two people, as far as we can tell. */
function rolesContradict(scope: Scope, left: string, right: string): boolean {
  const leftWords = roleWordsOf(scope, left);
  const rightWords = roleWordsOf(scope, right);
  if (leftWords.size === 0 || rightWords.size === 0) return false;
  return ![...leftWords].some((word) => rightWords.has(word));
}

/** Articles whose descriptions of a speaker are compared: enough to know them by. */
const DESCRIBING_ARTICLES = 50;

function roleWordsOf(scope: Scope, speakerId: string): Set<string> {
  const rows = scope.connection.all<{ body: string }>(
    'SELECT body FROM article_speaker WHERE collection = $collection AND speaker_id = $speakerId LIMIT $limit',
    { collection: scope.collection, speakerId, limit: DESCRIBING_ARTICLES },
  );
  const roles = rows.flatMap((row) => (JSON.parse(row.body) as Speaker).roles);
  const words = roles.flatMap((role) => wordsOf(role.text).map((word) => word.folded));
  return new Set(words.filter((word) => !isFunctionWord(word)));
}
