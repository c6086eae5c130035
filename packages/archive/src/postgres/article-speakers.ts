import type { Extraction, Speaker } from '@onrecord/schema';
import {
  bearerAmong,
  type Identity,
  identityOf,
  jointIdentityOf,
  partsOfJointName,
} from '../rules/identity.ts';
import { foldName } from '../rules/names.ts';
import type { Scope } from './connection.ts';
import { linkBare, linkSurnames } from './identity.ts';
import { type Count, countNames, forgetNames } from './names.ts';

/** By the id that an article gives a speaker: the identities that its quotes are found under, its own first. */
export type SpeakerKeys = Map<string, { id: string; key: number }[]>;

/** An article's mention of somebody. */
interface Mention {
  speaker: Speaker;
  identity: Identity;
}

/** Who is known by which name: what the collection has, and what the articles at hand add to it. */
type NameBook = Map<string, { isAlias: boolean; bearer: Identity }[]>;

/** Stores the speakers of articles and finds or makes the identity of each. */
export async function addSpeakers(
  scope: Scope,
  articles: readonly { extraction: Extraction; key: number }[],
): Promise<SpeakerKeys[]> {
  const book = await bookOf(
    scope,
    articles.map(({ extraction }) => extraction),
  );
  const settled = articles.map(({ extraction }) => settle(extraction, book));
  const mentions = settled.flatMap((article) => article.mentions);
  const { keys, made } = await storeIdentities(scope, mentions);
  await storeMentions(scope, { articles, settled, keys });
  await countNames(scope, mentions.flatMap(namesOf));
  await link(scope, made);
  return settled.map(
    ({ found }) =>
      new Map([...found].map(([local, ids]) => [local, ids.map((id) => ({ id, key: keys.get(id) ?? 0 }))])),
  );
}

/** What the collection knows about every name that one of the articles may need. */
async function bookOf(scope: Scope, extractions: readonly Extraction[]): Promise<NameBook> {
  const names = extractions.flatMap(({ speakers }) =>
    speakers.flatMap(({ name }) => [name, ...(partsOfJointName(name) ?? [])]),
  );
  const rows = await scope.all<{ folded: string; is_alias: boolean } & Identity>(
    `SELECT name.folded, name.is_alias, speaker.id, speaker.name, speaker.kind, speaker.form, speaker.surname
     FROM name JOIN speaker ON speaker.collection = $1 AND speaker.id = name.ref
     WHERE name.collection = $1 AND name.kind = 'speaker' AND name.folded = ANY ($2) ORDER BY name.key`,
    [scope.collection, [...new Set(names.map(foldName))]],
  );
  const book: NameBook = new Map();
  for (const { folded, is_alias: isAlias, ...bearer } of rows) note(book, folded, { isAlias, bearer });
  return book;
}

function note(book: NameBook, folded: string, entry: { isAlias: boolean; bearer: Identity }): void {
  book.set(folded, [...(book.get(folded) ?? []), entry]);
}

/** An article's mentions in order, then those that only a joint name makes; and whom each speaker's quotes go to. */
function settle(
  extraction: Extraction,
  book: NameBook,
): { mentions: Mention[]; found: Map<string, string[]> } {
  const { article, speakers } = extraction;
  const byName = new Map(speakers.map((speaker) => [foldName(speaker.name), speaker]));
  const mentions: Mention[] = [];
  const found = new Map<string, string[]>();
  const mention = (position: number, { speaker, identity }: Mention) => {
    for (const [index, printed] of [speaker.name, ...speaker.aliases].entries())
      note(book, foldName(printed), { isAlias: index > 0, bearer: identity });
    mentions[position] = { speaker, identity };
  };
  const identify = (speaker: Speaker) => known(identityOf(speaker, article.id), book);
  const joint: { speaker: Speaker; position: number; names: string[] }[] = [];
  for (const [position, speaker] of speakers.entries()) {
    const names = memberNamesOf(speaker, byName, book);
    if (names) {
      joint.push({ speaker, position, names });
      continue;
    }
    const identity = identify(speaker);
    mention(position, { speaker, identity });
    found.set(speaker.id, [identity.id]);
  }
  let next = speakers.length;
  for (const { speaker, position, names } of joint) {
    const members = names.map((name) => {
      const own = byName.get(foldName(name));
      if (own) return identify(own).id;
      const unlisted: Speaker = { ...speaker, name, aliases: [], roles: [] };
      const identity = identify(unlisted);
      mention(next++, { speaker: unlisted, identity });
      return identity.id;
    });
    const identity = jointIdentityOf(speaker, members);
    mention(position, { speaker, identity });
    found.set(speaker.id, [identity.id, ...members]);
  }
  return { mentions, found };
}

/** The members' names; `null` for one speaker, "Johnson & Johnson" too. */
function memberNamesOf(speaker: Speaker, byName: Map<string, Speaker>, book: NameBook): string[] | null {
  const names = partsOfJointName(speaker.name);
  const isKnown = (name: string) =>
    byName.has(foldName(name)) || (book.get(foldName(name)) ?? []).some(({ isAlias }) => !isAlias);
  return names && (speaker.kind === 'person' || names.every(isKnown)) ? names : null;
}

/** The identity under the id that the collection already knows it by. */
function known(identity: Identity, book: NameBook): Identity {
  if (identity.kind !== 'person' || identity.form !== 'full') return identity;
  const bearers = new Map(
    (book.get(foldName(identity.name)) ?? []).flatMap(({ bearer }) =>
      bearer.kind === 'person' && bearer.form === 'full' ? [[bearer.id, bearer] as const] : [],
    ),
  );
  return bearerAmong(identity.name, [...bearers.values()]) ?? identity;
}

async function storeIdentities(
  scope: Scope,
  mentions: readonly Mention[],
): Promise<{ keys: Map<string, number>; made: (Identity & { key: number })[] }> {
  const identities = new Map<string, Identity>();
  for (const { identity } of mentions)
    if (!identities.has(identity.id)) identities.set(identity.id, identity);
  const stored = await scope.all<{ id: string; key: number }>(
    'SELECT id, key FROM speaker WHERE collection = $1 AND id = ANY ($2)',
    [scope.collection, [...identities.keys()]],
  );
  const keys = new Map(stored.map(({ id, key }) => [id, key]));
  const missing = [...identities.values()].filter(({ id }) => !keys.has(id));
  const made = await scope.all<Identity & { key: number }>(
    `INSERT INTO speaker (collection, id, name, kind, form, surname)
     SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[]) RETURNING *`,
    [
      scope.collection,
      missing.map(({ id }) => id),
      missing.map(({ name }) => name),
      missing.map(({ kind }) => kind),
      missing.map(({ form }) => form),
      missing.map(({ surname }) => surname),
    ],
  );
  for (const { id, key } of made) keys.set(id, key);
  return { keys, made };
}

async function storeMentions(
  scope: Scope,
  given: {
    articles: readonly { key: number }[];
    settled: readonly { mentions: Mention[] }[];
    keys: ReadonlyMap<string, number>;
  },
): Promise<void> {
  const rows = given.settled.flatMap(({ mentions }, index) =>
    mentions.map(({ speaker, identity }, position) => ({
      article: given.articles[index]?.key ?? 0,
      position,
      speaker: given.keys.get(identity.id) ?? 0,
      roles: speaker.roles.length === 0 ? null : JSON.stringify(speaker.roles.map((role) => role.text)),
    })),
  );
  if (rows.length === 0) return;
  await scope.all(
    `INSERT INTO article_speaker (collection, article, position, speaker, roles)
     SELECT $1, * FROM unnest($2::bigint[], $3::integer[], $4::bigint[], $5::text[])`,
    [
      scope.collection,
      rows.map(({ article }) => article),
      rows.map(({ position }) => position),
      rows.map(({ speaker }) => speaker),
      rows.map(({ roles }) => roles),
    ],
  );
}

function namesOf({ speaker, identity }: Mention): Count[] {
  const name = { kind: 'speaker', ref: identity.id, uses: 0 } as const;
  return [
    { ...name, printed: speaker.name },
    ...speaker.aliases.map((printed) => ({ ...name, printed, isAlias: true })),
  ];
}

async function link(scope: Scope, made: readonly (Identity & { key: number })[]): Promise<void> {
  const named = made.flatMap(({ surname, key, form }) => (surname === null ? [] : [{ surname, key, form }]));
  const surnames = new Set(named.filter(({ form }) => form === 'full').map(({ surname }) => surname));
  await linkSurnames(scope, [...surnames]);
  await linkBare(
    scope,
    named.filter(({ surname, form }) => form === 'bare' && !surnames.has(surname)),
  );
}

/** Takes out identities that no article mentions any more, and mends the links that led to them. */
export async function forgetUnmentioned(scope: Scope, speakers: readonly number[]): Promise<void> {
  const gone = await scope.all<{ id: string; surname: string | null }>(
    `DELETE FROM speaker WHERE collection = $1 AND key = ANY ($2) AND NOT EXISTS
       (SELECT FROM article_speaker WHERE collection = $1 AND article_speaker.speaker = speaker.key)
     RETURNING id, surname`,
    [scope.collection, [...speakers]],
  );
  await forgetNames(
    scope,
    'speaker',
    gone.map(({ id }) => id),
  );
  await linkSurnames(scope, [...new Set(gone.flatMap(({ surname }) => surname ?? []))]);
}
