import type { Archive } from '@onrecord/archive';
import type { ExtractorPool, IngestState } from '@onrecord/ingest';
import type { WebClient } from '@onrecord/reader';
import type { Logger } from 'pino';
import type { Metrics } from './metrics.ts';
import type { Painter } from './pictures/painter.ts';
import type { RateLimits } from './rate-limits.ts';
import type { CommandMentions } from './registration/command-mentions.ts';
import type { SettingsStore } from './settings.ts';
import type { UnansweredInteractions } from './unanswered/unanswered-interactions.ts';

/** What the handlers work with. */
export interface Services {
  archive: Archive;
  /** What is remembered beside the archive: feeds, queues, rules for hosts, communities. */
  state: IngestState;
  /** What each server has set. */
  settings: SettingsStore;
  /** Commands as a tap fills them in. */
  mentions: CommandMentions;
  /** Draws timelines. */
  painter: Painter;
  extractor: ExtractorPool;
  /** One collection for everybody, or `null`. */
  collection: string | null;
  /** Milliseconds for which a server's data are kept when the bot has left it. */
  graceMs: number;
  /** Asks the web for articles and feeds. */
  web: WebClient;
  /** Whether the archive can be read now. */
  isReadable(): Promise<boolean>;
  /** Whose attachments are read besides Discord's. */
  apiUrl: string;
  metrics: Metrics;
  limits: RateLimits;
  /** Whom nobody shall leave waiting; `null` where that is not written down. */
  unanswered: UnansweredInteractions | null;
  log: Logger;
}
