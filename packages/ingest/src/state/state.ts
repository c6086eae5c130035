import type { Communities, Community } from './community.ts';
import type { Feeds } from './feeds.ts';
import type { Hosts } from './hosts.ts';
import type { Jobs } from './jobs.ts';
import type { Leases } from './leases.ts';

/** How far an import has come. */
export interface Checkpoint {
  /** The last line that is in the archive, or was told to be faulty, with all before it. */
  line: number;
  /** Tells whether the content still begins with the same lines. */
  digest: string;
  counts: ImportCounts;
}

/** What became of the lines of an import. */
export interface ImportCounts {
  added: number;
  updated: number;
  unchanged: number;
  failed: number;
  /** Corrections of speakers that were made. */
  corrected: number;
  /** Of the articles that are new or changed. */
  quotes: number;
}

/** How far the imports of a collection have come, by what is imported. */
export interface Checkpoints {
  get(source: string): Promise<Checkpoint | null>;
  put(source: string, checkpoint: Checkpoint): Promise<void>;
  /** Nothing there is no error. */
  remove(source: string): Promise<void>;
}

/**
 * What the work on a collection must remember between runs, beside its archive: in the same SQLite file or PostgreSQL
 * database, in tables of its own, whose names begin with `ingest_`.
 */
export interface IngestState {
  readonly checkpoints: Checkpoints;
  readonly feeds: Feeds;
  readonly hosts: Hosts;
  readonly jobs: Jobs;
  readonly community: Community;
  /** Of all collections. */
  readonly communities: Communities;
  /** Of the whole store. */
  readonly leases: Leases;
  /** Collections that have a feed to be visited or a link to be read now, without those of communities that have left. */
  due(): Promise<string[]>;
  /** The same store, another collection. Closing either closes both. */
  inCollection(collection: string): IngestState;
  /** Removes every trace of an article's link from the jobs; of the whole collection and its community when none is named. */
  forget(url?: string): Promise<void>;
  close(): Promise<void>;
}
