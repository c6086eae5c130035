import type { DayNumber } from './calendar.ts';

/** One kind of time expression: how it looks, and what date it means in an article published on a day. */
export interface Rule {
  /** Each match holds one of these: lines without any need not be looked at. */
  readonly hints: readonly string[];
  /** Global. It names its groups, and cannot backtrack over more than a few words. */
  readonly pattern: RegExp;
  /**
   * EDTF at the grain of the text, or `null` where the words name no date, or one after publication:
   * news looks back.
   */
  resolve(groups: Record<string, string | undefined>, published: DayNumber): string | null;
}
