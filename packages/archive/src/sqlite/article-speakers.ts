import type { Extraction, Speaker } from '@onrecord/schema';
import { type Identity, identityOf, jointIdentityOf, knownBearerOf, link, linkAll } from './identity.ts';
import { countName, foldName, forgetNames } from './names.ts';
import type { Scope } from './scope.ts';

/** What stands between the names of two who speak together (schema, `Speaker.name`). */
const JOINT = ' & ';

/** By the id that the article gives a speaker: the identities that its quotes are found under, its own first. */
export type SpeakerKeys = Map<string, string[]>;

/** Stores the speakers of an article and finds or makes the identity of each. */
export function addSpeakers(scope: Scope, extraction: Extraction): SpeakerKeys {
  const keys: SpeakerKeys = new Map();
  const byName = new Map(extraction.speakers.map((speaker) => [foldName(speaker.name), speaker]));
  const joint: [Speaker, string[]][] = [];
  for (const speaker of extraction.speakers) {
    const names = memberNamesOf(scope, speaker, byName);
    if (names) joint.push([speaker, names]);
    else keys.set(speaker.id, [addSpeaker(scope, extraction.article.id, { speaker })]);
  }
  for (const [speaker, names] of joint)
    keys.set(speaker.id, addJoint(scope, extraction, { speaker, names, byName }));
  return keys;
}

/** The members' names; `null` for one speaker, "Johnson & Johnson" too. */
function memberNamesOf(scope: Scope, speaker: Speaker, byName: Map<string, Speaker>): string[] | null {
  const names = speaker.name.split(JOINT).map((name) => name.trim());
  const folded = new Set(names.map(foldName));
  if (names.length < 2 || folded.size < names.length || folded.has('')) return null;
  const isKnown = (name: string) => byName.has(foldName(name)) || knownFull(scope, name);
  return speaker.kind === 'person' || names.every(isKnown) ? names : null;
}

function knownFull(scope: Scope, name: string): boolean {
  const row = scope.connection.get(
    `SELECT 1 FROM name WHERE collection = $collection AND kind = 'speaker' AND folded = $folded AND is_alias = 0`,
    { collection: scope.collection, folded: foldName(name) },
  );
  return row !== null;
}

function addJoint(
  scope: Scope,
  extraction: Extraction,
  joint: { speaker: Speaker; names: string[]; byName: Map<string, Speaker> },
): string[] {
  const { speaker, names, byName } = joint;
  const articleId = extraction.article.id;
  const members = names.map((name, index): Identity => {
    const own = byName.get(foldName(name));
    if (own) return settle(scope, identityOf(own, articleId));
    const unlisted = { id: `${speaker.id}#${index}`, name, kind: speaker.kind, aliases: [], roles: [] };
    const id = addSpeaker(scope, articleId, { speaker: unlisted, isPrinted: false });
    return { ...identityOf(unlisted, articleId), id };
  });
  const identity = jointIdentityOf(speaker, members);
  store(scope, articleId, { speaker, identity, isPrinted: true });
  return [identity.id, ...members.map((member) => member.id)];
}

function addSpeaker(
  scope: Scope,
  articleId: string,
  given: { speaker: Speaker; isPrinted?: boolean },
): string {
  const identity = settle(scope, identityOf(given.speaker, articleId));
  store(scope, articleId, { speaker: given.speaker, identity, isPrinted: given.isPrinted ?? true });
  return identity.id;
}

/** The identity under the id that the collection already knows it by. */
function settle(scope: Scope, identity: Identity): Identity {
  if (identity.kind !== 'person' || identity.form !== 'full') return identity;
  return { ...identity, id: knownBearerOf(scope, identity) ?? identity.id };
}

function store(
  scope: Scope,
  articleId: string,
  given: { speaker: Speaker; identity: Identity; isPrinted: boolean },
): void {
  const { connection, collection } = scope;
  const { speaker, identity } = given;
  const isNew = !connection.get('SELECT 1 FROM speaker WHERE collection = $collection AND id = $id', {
    collection,
    id: identity.id,
  });
  connection.run(
    `INSERT INTO speaker (collection, id, name, kind, form, surname)
     VALUES ($collection, $id, $name, $kind, $form, $surname) ON CONFLICT DO NOTHING`,
    { collection, ...identity },
  );
  connection.run(
    'INSERT INTO article_speaker VALUES ($collection, $articleId, $localId, $speakerId, $isPrinted, $body)',
    {
      collection,
      articleId,
      localId: speaker.id,
      speakerId: identity.id,
      isPrinted: Number(given.isPrinted),
      body: JSON.stringify(speaker),
    },
  );
  countName(scope, { kind: 'speaker', ref: identity.id, printed: speaker.name }, 0);
  for (const alias of speaker.aliases)
    countName(scope, { kind: 'speaker', ref: identity.id, printed: alias, isAlias: true }, 0);
  if (!isNew || identity.surname === null) return;
  if (identity.form === 'full') linkAll(scope, identity.surname);
  else link(scope, { id: identity.id, surname: identity.surname });
}

/** Takes out identities that no article mentions any more, and mends the links that led to them. */
export function forgetUnmentioned(scope: Scope, speakerIds: readonly string[]): void {
  const { connection, collection } = scope;
  for (const id of speakerIds) {
    const unmentioned = connection.get<{ surname: string | null }>(
      `SELECT surname FROM speaker WHERE collection = $collection AND id = $id AND NOT EXISTS
         (SELECT 1 FROM article_speaker WHERE collection = $collection AND speaker_id = $id)`,
      { collection, id },
    );
    if (!unmentioned) continue;
    connection.run('DELETE FROM speaker WHERE collection = $collection AND id = $id', { collection, id });
    forgetNames(scope, 'speaker', id);
    if (unmentioned.surname !== null) linkAll(scope, unmentioned.surname);
  }
}
