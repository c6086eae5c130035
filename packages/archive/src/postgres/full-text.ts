import type { Scope } from './connection.ts';

// The full-text indexes collect what is new in a list, and merge it when that is long: many entries of a word at once take a
// fraction of the time. But every search reads the list from its beginning to its end
// (https://www.postgresql.org/docs/current/gin.html#GIN-FAST-UPDATE).

/** KB of the list that a search may have to read besides: a millisecond or two. */
export const USUAL_LIST = 256;

/** KB of it while many articles are added together. */
const LONG_LIST = 65_536;

/** Lets the lists grow for the rest of a transaction, which is to end with `cleanIndexes`. */
export async function growLists(scope: Scope): Promise<void> {
  await scope.all(`SET LOCAL gin_pending_list_limit = ${LONG_LIST}`, []);
}

/** Merges the lists into their indexes, where we own them: who does not leaves that to the server. */
export async function cleanIndexes(scope: Scope): Promise<void> {
  await scope.all(
    `SELECT gin_clean_pending_list(index.oid) FROM pg_class AS index JOIN pg_am AS method ON method.oid = relam
     WHERE relnamespace = current_schema()::regnamespace AND relkind = 'i' AND amname = 'gin'
       AND pg_has_role(index.relowner, 'USAGE')`,
    [],
  );
}
