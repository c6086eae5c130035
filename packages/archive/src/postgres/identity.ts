import { DESCRIBING_ARTICLES, rolesContradict } from '../rules/identity.ts';
import type { Scope } from './connection.ts';

/** Leads every bare use of these surnames to its bearer, or away from it when there is no longer exactly one. */
export async function linkSurnames(scope: Scope, surnames: readonly string[]): Promise<void> {
  if (surnames.length === 0) return;
  const { shared, targets } = await targetsOf(scope, surnames);
  await scope.all(
    `UPDATE speaker SET same_as = NULL, root = NULL
     WHERE collection = $1 AND surname = ANY ($2) AND form = 'bare' AND same_as IS NOT NULL`,
    [scope.collection, shared],
  );
  const bare = await scope.all<BareRow>(
    `SELECT key, surname FROM speaker WHERE collection = $1 AND surname = ANY ($2) AND form = 'bare'`,
    [scope.collection, [...targets.keys()]],
  );
  await lead(scope, bare, targets);
}

/** Leads bare uses of surnames to whoever each can only be; see `Identity`. */
export async function linkBare(scope: Scope, bare: readonly BareRow[]): Promise<void> {
  if (bare.length === 0) return;
  const { targets } = await targetsOf(scope, [...new Set(bare.map(({ surname }) => surname))]);
  await lead(scope, bare, targets);
}

export interface BareRow {
  key: number;
  surname: string;
}

/** Whom each surname leads to, and the surnames that several bear with a given name. */
async function targetsOf(
  scope: Scope,
  surnames: readonly string[],
): Promise<{ shared: string[]; targets: Map<string, number> }> {
  const rows = await scope.all<{ surname: string; full: number[]; bare: number | null }>(
    `SELECT surname,
       ARRAY (SELECT key FROM speaker WHERE collection = $1 AND surname = asked.surname AND form = 'full'
         ORDER BY key LIMIT 2) AS full,
       (SELECT min(key) FROM speaker WHERE collection = $1 AND surname = asked.surname AND form = 'bare') AS bare
     FROM unnest($2::text[]) AS asked (surname)`,
    [scope.collection, [...surnames]],
  );
  const targets = new Map<string, number>();
  for (const { surname, full, bare } of rows) {
    const target = full[0] ?? bare;
    if (full.length < 2 && target !== null) targets.set(surname, Number(target));
  }
  return { shared: rows.filter(({ full }) => full.length > 1).map(({ surname }) => surname), targets };
}

async function lead(
  scope: Scope,
  bare: readonly BareRow[],
  targets: ReadonlyMap<string, number>,
): Promise<void> {
  if (bare.length === 0) return;
  const roles = await rolesOf(scope, [...bare.map(({ key }) => key), ...targets.values()]);
  const led = bare.map(({ key, surname }) => {
    const target = targets.get(surname) ?? key;
    const isJoined = target !== key && !rolesContradict(roles.get(key) ?? [], roles.get(target) ?? []);
    return { key, target: isJoined ? target : null };
  });
  await scope.all(
    `UPDATE speaker SET same_as = led.target, root = led.target FROM unnest($2::bigint[], $3::bigint[]) AS led (key, target)
     WHERE collection = $1 AND speaker.key = led.key AND same_as IS DISTINCT FROM led.target`,
    [scope.collection, led.map(({ key }) => key), led.map(({ target }) => target)],
  );
}

async function rolesOf(scope: Scope, speakers: readonly number[]): Promise<Map<number, string[]>> {
  const rows = await scope.all<{ speaker: number; roles: string }>(
    `SELECT asked.speaker, described.roles FROM unnest($2::bigint[]) AS asked (speaker) CROSS JOIN LATERAL
       (SELECT roles FROM article_speaker WHERE collection = $1 AND article_speaker.speaker = asked.speaker
        ORDER BY article LIMIT $3) AS described
     WHERE described.roles IS NOT NULL`,
    [scope.collection, [...new Set(speakers)], DESCRIBING_ARTICLES],
  );
  const roles = new Map<number, string[]>();
  for (const row of rows)
    roles.set(row.speaker, [...(roles.get(row.speaker) ?? []), ...(JSON.parse(row.roles) as string[])]);
  return roles;
}
