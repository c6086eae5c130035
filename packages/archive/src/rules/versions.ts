import type { ArticleVersion } from '../version.ts';
import { unpackExtraction } from './extraction-body.ts';

/** A version as a store keeps it. */
interface KeptVersion {
  version: number;
  body: Uint8Array;
}

/** What `Archive.versionsOf` tells of a version. */
export function describeVersion({ version, body }: KeptVersion): ArticleVersion {
  const { article, quotes } = unpackExtraction(body);
  const { id, textHash, title, publishedAt, updatedAt, retrievedAt } = article;
  return {
    articleId: id,
    version,
    textHash,
    title,
    publishedAt,
    updatedAt,
    retrievedAt,
    quotes: quotes.length,
  };
}

/**
 * The two versions that `Archive.compareVersions` is asked for, of all of an article's, oldest first: by default the last
 * two. `null` when one is not there, or both are the same.
 */
export function versionsToCompare<V extends KeptVersion>(
  versions: readonly V[],
  asked: { from?: number; to?: number },
): { from: V; to: V } | null {
  const find = (wanted: number) => versions.find(({ version }) => version === wanted);
  const to = asked.to === undefined ? versions.at(-1) : find(asked.to);
  if (!to) return null;
  const from =
    asked.from === undefined ? versions.findLast(({ version }) => version < to.version) : find(asked.from);
  return from && from !== to ? { from, to } : null;
}
