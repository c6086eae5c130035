import type { Connection } from './connection.ts';

/** A collection of an open database: what every function of this folder works on. */
export interface Scope {
  connection: Connection;
  /** 0 for a collection that nothing was ever added to: no row has it. */
  collection: number;
  name: string;
}

/** The collection of a name. */
export function scopeOf(connection: Connection, name: string): Scope {
  const row = connection.get<{ key: number }>('SELECT key FROM collection WHERE name = $name', { name });
  return { connection, name, collection: row?.key ?? 0 };
}

/** The collection of a name, made where there is none. Runs in the caller's transaction. */
export function scopeForWriting(connection: Connection, name: string): Scope {
  const scope = scopeOf(connection, name);
  if (scope.collection !== 0) return scope;
  const { key } = connection.run('INSERT INTO collection (name) VALUES ($name)', { name });
  return { ...scope, collection: key };
}
