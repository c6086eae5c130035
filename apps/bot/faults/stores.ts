import type { Fault } from './fault.ts';
import { openPostgresStore } from './postgres-store.ts';
import { openSqliteStore } from './sqlite-store.ts';

/** Where the archive is, and what can go wrong with it. */
export interface Store {
  location: string;
  collection: string;
  faults: readonly Fault[];
  close(): Promise<void>;
}

/** The sample articles in a store of their own. */
export function openStore(kind: 'sqlite' | 'postgres'): Promise<Store> {
  return kind === 'sqlite' ? openSqliteStore() : openPostgresStore();
}
