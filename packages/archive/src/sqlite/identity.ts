import { DESCRIBING_ARTICLES, rolesContradict } from '../rules/identity.ts';
import { type Corrections, rootIn } from '../rules/speaker-corrections.ts';
import type { Scope } from './scope.ts';

/** Leads every bare use of a surname to its bearer, or away from it when there is no longer exactly one. */
export function linkSurname(scope: Scope, surname: string): void {
  const { connection, collection } = scope;
  const bare = connection.all<{ key: number }>(
    `SELECT key FROM speaker WHERE collection = $collection AND surname = $surname AND form = 'bare'`,
    { collection, surname },
  );
  if (bare.length === 0) return;
  const target = targetOf(scope, surname);
  for (const { key } of bare) lead(scope, key, target);
}

/** Leads one bare use of a surname to whoever it can only be; see `Identity`. */
export function linkBare(scope: Scope, bare: { key: number; surname: string }): void {
  lead(scope, bare.key, targetOf(scope, bare.surname));
}

function lead(scope: Scope, key: number, target: number | null): void {
  const isJoined =
    target !== null && target !== key && !rolesContradict(rolesOf(scope, key), rolesOf(scope, target));
  const sameAs = isJoined ? target : null;
  scope.connection.run(
    'UPDATE speaker SET same_as = $sameAs, root = $root WHERE key = $key AND same_as IS NOT $sameAs',
    { key, sameAs, root: sameAs ?? key },
  );
}

/** Who alone bears a surname with a given name, or, while nobody does, the first bare use of it. */
function targetOf(scope: Scope, surname: string): number | null {
  const pick = (form: string) =>
    scope.connection.all<{ key: number }>(
      `SELECT key FROM speaker WHERE collection = $collection AND surname = $surname AND form = $form
       ORDER BY key LIMIT 2`,
      { collection: scope.collection, surname, form },
    );
  const bearers = pick('full');
  if (bearers.length > 1) return null;
  return (bearers[0] ?? pick('bare')[0])?.key ?? null;
}

function rolesOf(scope: Scope, key: number): string[] {
  const rows = scope.connection.all<{ roles: string }>(
    `SELECT roles FROM (SELECT roles FROM article_speaker WHERE collection = $collection AND speaker = $key
       ORDER BY article LIMIT $limit) WHERE roles IS NOT NULL`,
    { collection: scope.collection, key, limit: DESCRIBING_ARTICLES },
  );
  return rows.flatMap(({ roles }) => JSON.parse(roles) as string[]);
}

/**
 * Makes every identity show as what the corrections say, where they say anything; `alsoIds` are identities that they may no
 * longer speak of.
 */
export function applyMerges(
  scope: Scope,
  { mergedInto }: Pick<Corrections, 'mergedInto'>,
  alsoIds: readonly string[] = [],
): void {
  const { connection, collection } = scope;
  const keyOf = (id: string) =>
    connection.get<{ key: number }>('SELECT key FROM speaker WHERE collection = $collection AND id = $id', {
      collection,
      id,
    })?.key ?? null;
  const ids = new Set([...alsoIds, ...mergedInto.keys()]);
  const found = [...ids].flatMap((id) => ({ id, key: keyOf(id) }));
  for (const { key } of found)
    if (key !== null)
      connection.run(
        `UPDATE speaker SET root = coalesce(same_as, key)
         WHERE collection = $collection AND (key = $key OR same_as = $key)`,
        { collection, key },
      );
  // First whoever is led to an identity that was merged, then those that were merged themselves.
  const roots = found.flatMap(({ id, key }) => {
    const root = mergedInto.has(id) ? keyOf(rootIn(mergedInto, id)) : null;
    return key === null || root === null ? [] : [{ key, root }];
  });
  for (const column of ['same_as', 'key'])
    for (const { key, root } of roots)
      connection.run(`UPDATE speaker SET root = $root WHERE collection = $collection AND ${column} = $key`, {
        collection,
        key,
        root,
      });
}
