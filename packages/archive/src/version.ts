import type { Receipt } from '@onrecord/schema';

/** One text that an article had. */
export interface ArticleVersion {
  articleId: string;
  /** From 1; the highest is the newest. */
  version: number;
  textHash: string;
  title: string | null;
  publishedAt: string | null;
  updatedAt: string | null;
  retrievedAt: string | null;
  quotes: number;
}

/**
 * What the quotes of two versions have in common. Those of a version that is not the newest keep the speaker ids of their
 * article: they belong to no identity.
 */
export interface VersionComparison {
  articleId: string;
  from: number;
  to: number;
  /** In `from` and no longer in `to`, in the order of the text. */
  vanished: Receipt[];
  /** New in `to`. */
  added: Receipt[];
  /** The same statement with other words, speaker, stance or date. */
  changed: { from: Receipt; to: Receipt }[];
  /** How many are the same in both, wherever they stand. */
  unchanged: number;
}
