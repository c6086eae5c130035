import { createHash } from 'node:crypto';
import type { WebPage } from './client.ts';

/** What to keep of a visit and to hand to the next one. Plain data. */
export interface VisitState {
  etag: string | null;
  lastModified: string | null;
  /** SHA-256 of the content, for servers that know no conditional requests. */
  hash: string | null;
}

/** The header fields that ask for a content only if it has changed (RFC 9110 §13.1). */
export function conditionsOf(state: VisitState | null): Record<string, string> {
  return {
    ...(state?.etag && { 'if-none-match': state.etag }),
    ...(state?.lastModified && { 'if-modified-since': state.lastModified }),
  };
}

/** Whether a content is the one of the last visit, and what to keep of this one. */
export function compareVisit(
  page: WebPage,
  last: VisitState | null,
): { notModified: boolean; state: VisitState } {
  const [etag, lastModified] = [page.headers.etag ?? null, page.headers['last-modified'] ?? null];
  if (page.status === 304)
    return {
      notModified: true,
      state: {
        etag: etag ?? last?.etag ?? null,
        lastModified: lastModified ?? last?.lastModified ?? null,
        hash: last?.hash ?? null,
      },
    };
  const hash = createHash('sha256').update(page.bytes).digest('hex');
  return { notModified: last !== null && last.hash === hash, state: { etag, lastModified, hash } };
}
