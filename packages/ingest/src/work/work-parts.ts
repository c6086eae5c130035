import type { AddResult } from '@onrecord/archive';
import type { FeedFault, WebClient } from '@onrecord/reader';
import type { OnrecordError } from '@onrecord/schema';
import type { IngestParts } from '../ingest-article.ts';
import type { IngestState } from '../state/state.ts';

/** What a worker works with. */
export interface WorkParts extends IngestParts {
  /** Of the same collection as the archive. */
  state: IngestState;
  client: WebClient;
}

/** What a worker tells of. */
export type WorkEvent =
  /** A link's article is in the archive now. */
  | { kind: 'article'; url: string; title: string | null; added: AddResult }
  /** A link failed, and is tried again later. */
  | { kind: 'retry'; url: string; attempt: number; error: OnrecordError }
  /** A link was given up; it is kept with the reason. */
  | { kind: 'dead'; url: string; error: OnrecordError }
  /** A feed was visited: so many articles of it are to be read. */
  | { kind: 'feed'; url: string; fresh: number; changed: number; faults: FeedFault[] }
  /** A feed failed, for so many visits in a row; it is visited again later. */
  | { kind: 'feed-failure'; url: string; failures: number; error: OnrecordError }
  /** The archive or the queue cannot be reached; the worker goes on after these seconds. */
  | { kind: 'pause'; seconds: number; error: OnrecordError };
