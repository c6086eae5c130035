import type { Extraction } from '@onrecord/schema';
import type { Identity } from '../rules/identity.ts';
import { type Mention, NameBook, namesToLookUp, type Settled, settle } from '../rules/mentions.ts';
import { roleCounts } from '../rules/roles.ts';
import type { Corrections } from '../rules/speaker-corrections.ts';
import { applyMerges, linkBare, linkSurname } from './identity.ts';
import { type Count, countNames } from './name-counts.ts';
import { forgetNames } from './name-index.ts';
import type { Scope } from './scope.ts';

/** An identity of the collection, under which quotes are found. */
export interface FoundSpeaker {
  id: string;
  key: number;
  form: Identity['form'];
  surname: string | null;
}

/** By the id that an article gives a speaker: the identities that its quotes are found under, its own first. */
export type FoundSpeakers = Map<string, readonly FoundSpeaker[]>;

/** Stores the speakers of articles and finds or makes the identity of each. */
export function addSpeakers(
  scope: Scope,
  articles: readonly { extraction: Extraction; key: number }[],
  corrections: Corrections,
): FoundSpeakers[] {
  const book = bookOf(scope, namesToLookUp(articles.map(({ extraction }) => extraction)));
  const settled = articles.map(({ extraction }) => settle(extraction, book, corrections));
  const mentions = settled.flatMap((article) => article.mentions);
  const { speakers, made } = storeIdentities(scope, mentions, corrections);
  settled.forEach(({ mentions: ofArticle }, index) => {
    storeMentions(scope, { mentions: ofArticle, article: articles[index]?.key ?? 0, speakers });
  });
  countNames(scope, [...mentions.flatMap(namesOf), ...givenNamesOf(made, corrections)]);
  link(scope, made);
  if (corrections.mergedInto.size > 0) applyMerges(scope, corrections);
  return settled.map((article) => foundIn(scope, article, speakers));
}

/** Who bears each of these names in the collection. */
function bookOf(scope: Scope, folded: readonly string[]): NameBook {
  const book = new NameBook();
  for (const name of folded) {
    const rows = scope.connection.all<{ is_alias: number } & Identity>(
      // A CROSS JOIN keeps the order of the tables (sqlite.org/optoverview.html).
      `SELECT name.is_alias, speaker.id, speaker.name, speaker.kind, speaker.form, speaker.surname
       FROM name CROSS JOIN speaker ON speaker.collection = $collection AND speaker.id = name.ref
       WHERE name.collection = $collection AND name.kind = 1 AND name.folded = $name AND name.is_printed = 1
       ORDER BY name.key`,
      { collection: scope.collection, name },
    );
    for (const { is_alias: isAlias, ...bearer } of rows) book.note(name, { isAlias: isAlias === 1, bearer });
  }
  return book;
}

type Made = Identity & { key: number };

function storeIdentities(
  scope: Scope,
  mentions: readonly Mention[],
  corrections: Corrections,
): { speakers: Map<string, FoundSpeaker>; made: Made[] } {
  const { connection, collection } = scope;
  const speakers = new Map<string, FoundSpeaker>();
  const made: Made[] = [];
  for (const { identity } of mentions) {
    const { id, name, kind, form, surname } = identity;
    if (speakers.has(id)) continue;
    const stored = connection.get<FoundSpeaker>(
      'SELECT id, key, form, surname FROM speaker WHERE collection = ? AND id = ?',
      [collection, id],
    );
    if (stored) {
      speakers.set(id, stored);
      continue;
    }
    const { key } = connection.run(
      `INSERT INTO speaker (collection, id, name, kind, form, surname, given_name)
       VALUES ($collection, $id, $name, $kind, $form, $surname, $givenName)`,
      { collection, id, name, kind, form, surname, givenName: corrections.names.get(id) ?? null },
    );
    connection.run('UPDATE speaker SET root = key WHERE key = $key', { key });
    speakers.set(id, { id, key, form, surname });
    made.push({ ...identity, key });
  }
  return { speakers, made };
}

function storeMentions(
  scope: Scope,
  given: { mentions: readonly Mention[]; article: number; speakers: ReadonlyMap<string, FoundSpeaker> },
): void {
  given.mentions.forEach(({ speaker, identity }, position) => {
    scope.connection.run(
      'INSERT INTO article_speaker VALUES ($collection, $article, $position, $speaker, $roles)',
      {
        collection: scope.collection,
        article: given.article,
        position,
        speaker: given.speakers.get(identity.id)?.key ?? 0,
        roles: speaker.roles.length === 0 ? null : JSON.stringify(speaker.roles.map((role) => role.text)),
      },
    );
  });
}

function namesOf({ speaker, identity }: Mention): Count[] {
  const name = { kind: 'speaker', ref: identity.id, uses: 0 } as const;
  return [
    { ...name, printed: speaker.name },
    ...speaker.aliases.map((printed) => ({ ...name, printed, isAlias: true })),
    ...roleCounts(
      identity.id,
      speaker.roles.map(({ text }) => text),
    ),
  ];
}

/** Names that corrections gave to identities which come (back) now. */
function givenNamesOf(made: readonly Made[], { given, names }: Corrections): Count[] {
  return made.flatMap(({ id }) =>
    (given.get(id) ?? []).map((printed) => ({
      kind: 'speaker' as const,
      ref: id,
      printed,
      isAlias: printed !== names.get(id),
      isGiven: true,
      uses: 0,
    })),
  );
}

function link(scope: Scope, made: readonly Made[]): void {
  const full = new Set(made.flatMap(({ surname, form }) => (form === 'full' && surname ? [surname] : [])));
  for (const surname of full) linkSurname(scope, surname);
  for (const { key, surname, form } of made)
    if (form === 'bare' && surname !== null && !full.has(surname)) linkBare(scope, { key, surname });
}

/** The identities of an article's speakers, and the members of those who speak together. */
function foundIn(
  scope: Scope,
  { found }: Settled,
  speakers: ReadonlyMap<string, FoundSpeaker>,
): FoundSpeakers {
  const known: FoundSpeakers = new Map();
  for (const [local, identities] of found) {
    const own = identities.flatMap(({ id }) => speakers.get(id) ?? []);
    known.set(local, [...new Map(own.map((speaker) => [speaker.key, speaker])).values()]);
    const [joint, ...members] = own;
    for (const { key } of members)
      scope.connection.run('INSERT OR IGNORE INTO joint_member VALUES ($collection, $joint, $member)', {
        collection: scope.collection,
        joint: joint?.key ?? 0,
        member: key,
      });
  }
  return known;
}

/** Takes out identities that no article mentions any more, and mends the links that led to them. */
export function forgetUnmentioned(scope: Scope, speakers: readonly number[], corrections: Corrections): void {
  const { connection, collection } = scope;
  const surnames = new Set<string>();
  for (const key of speakers) {
    const gone = connection.get<{ id: string; surname: string | null }>(
      `SELECT id, surname FROM speaker WHERE key = $key AND NOT EXISTS
         (SELECT 1 FROM article_speaker WHERE collection = $collection AND speaker = $key)`,
      { collection, key },
    );
    if (!gone) continue;
    connection.run('DELETE FROM speaker WHERE key = $key', { key });
    connection.run('DELETE FROM joint_member WHERE collection = $collection AND joint = $key', {
      collection,
      key,
    });
    forgetNames(scope, 'speaker', gone.id);
    forgetNames(scope, 'role', gone.id);
    if (gone.surname !== null) surnames.add(gone.surname);
  }
  for (const surname of surnames) linkSurname(scope, surname);
  if (corrections.mergedInto.size > 0) applyMerges(scope, corrections);
}
