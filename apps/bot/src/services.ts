import type { Archive } from '@onrecord/archive';
import type { Extractor } from '@onrecord/extract';
import type { Logger } from 'pino';
import type { Metrics } from './metrics.ts';
import type { RateLimits } from './rate-limits.ts';

/** What the handlers work with. */
export interface Services {
  archive: Archive;
  extractor: Extractor;
  /** One collection for everybody, or `null`. */
  collection: string | null;
  /** Whose attachments are read besides Discord's. */
  apiUrl: string;
  metrics: Metrics;
  limits: RateLimits;
  log: Logger;
}
