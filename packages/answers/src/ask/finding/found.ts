import type { DirectAnswer } from '@onrecord/schema';

/** What the archive has for a question as read. */
export interface Found {
  answer: DirectAnswer;
  alarms: string[];
  /** Nothing on record is what was asked for; shown is what is nearest. */
  isNearest?: boolean;
  /** Identities whose positions are asked for: of one who is named, and of whoever speaks for them. */
  speakerIds?: readonly string[];
}
