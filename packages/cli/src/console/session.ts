import type { Archive } from '@onrecord/archive';
import type { Extractor } from '@onrecord/extract';
import type { Settings } from '../settings.ts';
import type { Terminal } from '../terminal.ts';

/** What a console works with, from its first line to its last. */
export interface Session {
  archive: Archive;
  extractor: Extractor;
  terminal: Terminal;
  settings: Settings;
  /** One JSON value a line instead of text. */
  isJson: boolean;
}
