/**
 * A correction of who is who, as somebody decides it. Ids are those of `findSpeakers`. Each is a plain value: the same
 * edits on the same articles give the same identities, so that a list of them is an export.
 *
 * - `merge`: `from` is the same as `into`, and shows under its name; also a joint one or an unnamed source.
 * - `split`: in these articles it is somebody else, who gets an identity of their own (`SpeakerEdit.id`) and `name`, or the
 *   name that those articles print. Holds for later versions of them.
 * - `rename`: shown as `name`; what articles print stays, and still finds it.
 * - `alias`: found as `alias` too.
 */
export type SpeakerCorrection =
  | { type: 'merge'; into: string; from: string }
  | { type: 'split'; speakerId: string; articleIds: readonly string[]; name?: string }
  | { type: 'rename'; speakerId: string; name: string }
  | { type: 'alias'; speakerId: string; alias: string };

/** A correction that was made: one line of the history. */
export interface SpeakerEdit {
  /** Grows with time within a collection. */
  number: number;
  correction: SpeakerCorrection;
  /** The identity that shows the outcome: `into`, the new one of a split, else `speakerId`. */
  speakerId: string;
  /** Who made it, as the caller said. */
  by: string | null;
  /** An instant, ISO 8601 in UTC. */
  madeAt: string;
  /** When it was undone; `null` while it holds. */
  undoneAt: string | null;
}
