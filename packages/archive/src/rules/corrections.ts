import type { Article } from '@onrecord/schema';

/** What is printed around a text, and may be learned or mended later. When it was fetched is not. */
const METADATA = ['url', 'title', 'publisher', 'publishedAt', 'updatedAt', 'language', 'byline'] as const;

/** Whether something known now is not what was known then; knowing less now corrects nothing. */
export function corrects(then: Article, now: Article): boolean {
  return METADATA.some((field) => {
    const isKnown = now[field] !== null && now[field].length > 0;
    return isKnown && JSON.stringify(now[field]) !== JSON.stringify(then[field]);
  });
}
