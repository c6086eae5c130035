import type { Extraction } from '@onrecord/schema';
import type { Identity } from '../rules/identity.ts';
import { type Mention, NameBook, namesToLookUp, type Settled, settle } from '../rules/mentions.ts';
import { roleCounts } from '../rules/roles.ts';
import type { Scope } from './connection.ts';
import { linkBare, linkSurnames } from './identity.ts';
import { type Count, countNames, forgetNames } from './names.ts';
import { settleRoots } from './roots.ts';
import { correctionsIn } from './speaker-edits.ts';

/** By the id that an article gives a speaker: the identities that its quotes are found under, its own first. */
export type SpeakerKeys = Map<string, { id: string; key: number }[]>;

/** Stores the speakers of articles and finds or makes the identity of each. */
export async function addSpeakers(
  scope: Scope,
  articles: readonly { extraction: Extraction; key: number }[],
): Promise<SpeakerKeys[]> {
  const corrections = await correctionsIn(scope);
  const extractions = articles.map(({ extraction }) => extraction);
  const book = await bookOf(scope, extractions);
  const settled = extractions.map((extraction) => settle(extraction, book, corrections));
  const mentions = settled.flatMap((article) => article.mentions);
  const { keys, made } = await storeIdentities(scope, mentions);
  await storeMentions(scope, { articles, settled, keys });
  await countNames(scope, [...mentions.flatMap(namesOf), ...givenNamesOf(made, corrections.given)]);
  await link(scope, made);
  await settleRoots(scope, corrections);
  return settled.map(
    ({ found }) =>
      new Map(
        [...found].map(([local, identities]) => [
          local,
          identities.map(({ id }) => ({ id, key: keys.get(id) ?? 0 })),
        ]),
      ),
  );
}

/** What the collection knows about every name that one of the articles may need. */
async function bookOf(scope: Scope, extractions: readonly Extraction[]): Promise<NameBook> {
  const rows = await scope.all<{ folded: string; is_alias: boolean } & Identity>(
    // A name that somebody gave says nothing about who an article means.
    `SELECT name.folded, name.is_alias, speaker.id, speaker.name, speaker.kind, speaker.form, speaker.surname
     FROM name JOIN speaker ON speaker.collection = $1 AND speaker.id = name.ref
     WHERE name.collection = $1 AND name.kind = 'speaker' AND name.folded = ANY ($2) AND name.is_printed
     ORDER BY name.key`,
    [scope.collection, namesToLookUp(extractions)],
  );
  const book = new NameBook();
  for (const { folded, is_alias: isAlias, ...bearer } of rows) book.note(folded, { isAlias, bearer });
  return book;
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
  if (missing.length === 0) return { keys, made: [] };
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
    settled: readonly Settled[];
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
    ...roleCounts(
      identity.id,
      speaker.roles.map(({ text }) => text),
    ),
  ];
}

/** What corrections call identities that have come, or come back. */
function givenNamesOf(made: readonly Identity[], given: ReadonlyMap<string, readonly string[]>): Count[] {
  return made.flatMap(({ id }) =>
    (given.get(id) ?? []).map((printed) => ({
      kind: 'speaker' as const,
      ref: id,
      printed,
      uses: 0,
      isAlias: true,
      isGiven: true,
    })),
  );
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
  if (gone.length === 0) return;
  const ids = gone.map(({ id }) => id);
  await forgetNames(scope, 'speaker', ids);
  await forgetNames(scope, 'role', ids);
  await linkSurnames(scope, [...new Set(gone.flatMap(({ surname }) => surname ?? []))]);
  await settleRoots(scope, await correctionsIn(scope));
}
