import type { Archive } from '@onrecord/archive';
import type { IngestState } from '@onrecord/ingest';

/** Where everything is kept, as the handlers see it: nothing that they ask for takes longer than its deadline. */
export interface Database {
  /** Every method fails with `BOT_ARCHIVE_SLOW` when it takes too long. Closing it closes what is remembered too. */
  readonly archive: Archive;
  /** What is remembered beside it: feeds, queues, rules for hosts, communities; with the same deadlines. */
  readonly state: IngestState;
  /** Whether data can be read now. */
  isReadable(): Promise<boolean>;
}
