/** Whether a community that the program met was new to it, had left and is back, or was there all the time. */
export type Meeting = 'new' | 'back' | 'known';

/**
 * What is remembered of the community that a collection belongs to, for every process and machine that serves it: what it
 * has set, and whether it is still served.
 */
export interface Community {
  /** Everything that was set, `null` where nothing was: JSON values, which only whoever set them understands. */
  settings(): Promise<Record<string, unknown> | null>;
  /** Sets these, and leaves the others as they are; all that hold now come back. Of changes at the same time none undoes another. */
  changeSettings(changes: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** It is served. Of several who meet a new one at the same time one alone hears `new`. */
  meet(): Promise<Meeting>;
  /** It is served no more since now; a community that was never met, or left before, stays as it is. */
  leave(): Promise<void>;
}

/** The communities of a store, all collections. */
export interface Communities {
  /** Collections whose community was met and has not left. */
  present(): Promise<string[]>;
  /**
   * A collection whose community left before this time (milliseconds since 1970), for the caller alone for an hour: to be
   * forgotten as a whole, this memory with it. `null` when there is none.
   */
  claimLeft(before: number): Promise<string | null>;
}

/** Milliseconds for which a community that is to be forgotten is one process's to forget. */
export const FORGETTING_MS = 3_600_000;
