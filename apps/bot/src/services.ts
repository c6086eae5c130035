import type { Archive } from '@onrecord/archive';
import type { Extractor } from '@onrecord/extract';
import type { IngestState } from '@onrecord/ingest';
import type { WebClient } from '@onrecord/reader';
import type { Logger } from 'pino';
import type { Metrics } from './metrics.ts';
import type { RateLimits } from './rate-limits.ts';

/** What the handlers work with. */
export interface Services {
  archive: Archive;
  extractor: Extractor;
  /** One collection for everybody, or `null`. */
  collection: string | null;
  /** Asks the web for articles and feeds. */
  web: WebClient;
  /** What is remembered beside a collection: its feeds, its rules for hosts. To be closed by the caller. */
  openState(collection: string): Promise<IngestState>;
  /** Whose attachments are read besides Discord's. */
  apiUrl: string;
  metrics: Metrics;
  limits: RateLimits;
  log: Logger;
}
