import { type Corrections, rootIn } from '../rules/speaker-corrections.ts';
import type { Scope } from './connection.ts';

interface Link {
  key: number;
  id: string;
  same_as: string | null;
}

/**
 * Leads identities that corrections concern to whom they show under. Where there are none, `root` is `same_as`, which
 * whoever changes that sees to.
 */
export async function settleRoots(scope: Scope, { mergedInto }: Corrections): Promise<void> {
  await scope.all(
    'UPDATE speaker SET root = same_as WHERE collection = $1 AND root IS DISTINCT FROM same_as',
    [scope.collection],
  );
  if (mergedInto.size === 0) return;
  const links = await linksOf(scope, mergedInto);
  const byId = new Map(links.map((link) => [link.id, link]));
  const led = links.map(({ key, id }) => {
    const root = byId.get(rootOf(id, { mergedInto, byId }))?.key ?? key;
    return { key, root: root === key ? null : root };
  });
  await scope.all(
    `UPDATE speaker SET root = led.root FROM unnest($2::bigint[], $3::bigint[]) AS led (key, root)
     WHERE collection = $1 AND speaker.key = led.key AND speaker.root IS DISTINCT FROM led.root`,
    [scope.collection, led.map(({ key }) => key), led.map(({ root }) => root)],
  );
}

/** Identities that corrections name, those that bare surnames lead there, and those that they are led to. */
async function linksOf(scope: Scope, mergedInto: Corrections['mergedInto']): Promise<Link[]> {
  return scope.all<Link>(
    `WITH named AS (SELECT key, same_as FROM speaker WHERE collection = $1 AND id = ANY ($2)),
       concerned AS (
         SELECT key FROM named UNION SELECT same_as FROM named WHERE same_as IS NOT NULL
         UNION SELECT speaker.key FROM speaker JOIN named ON speaker.same_as = named.key WHERE speaker.collection = $1
       )
     SELECT speaker.key, speaker.id, bearer.id AS same_as FROM concerned
       JOIN speaker ON speaker.collection = $1 AND speaker.key = concerned.key
       LEFT JOIN speaker AS bearer ON bearer.collection = $1 AND bearer.key = speaker.same_as`,
    [scope.collection, [...new Set([...mergedInto.keys(), ...mergedInto.values()])]],
  );
}

/**
 * What an identity was merged into, to the end, or to the last one that is there; one that was not merged is led by its
 * surname first, and what it was merged into at last.
 */
function rootOf(
  id: string,
  given: { mergedInto: Corrections['mergedInto']; byId: ReadonlyMap<string, Link> },
): string {
  const { mergedInto, byId } = given;
  const merged = lastKnown(id, given);
  const bearer = byId.get(merged)?.same_as ?? null;
  // Whoever leads back to where it came from leads nowhere.
  if (bearer === null || rootIn(mergedInto, bearer) === rootIn(mergedInto, merged)) return merged;
  return lastKnown(bearer, given);
}

function lastKnown(
  id: string,
  { mergedInto, byId }: { mergedInto: Corrections['mergedInto']; byId: ReadonlyMap<string, Link> },
): string {
  let known = id;
  for (let next = mergedInto.get(id); next !== undefined; next = mergedInto.get(next))
    if (byId.has(next)) known = next;
  return known;
}
