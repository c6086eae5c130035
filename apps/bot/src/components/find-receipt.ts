import type { Archive } from '@onrecord/archive';
import type { Receipt } from '@onrecord/schema';
import { withCorrectedNames } from '../corrections/corrected-names.ts';

/** Which quote of which article, as a component's value. */
export interface ReceiptKey {
  articleId: string;
  quoteId: string;
}

/** Ids have no spaces; those of an article that somebody else made may. */
export function encodeReceipt({ articleId, quoteId }: ReceiptKey): string {
  return `${quoteId} ${articleId}`;
}

export function decodeReceipt(value: string): ReceiptKey | null {
  const border = value.indexOf(' ');
  return border < 1 ? null : { quoteId: value.slice(0, border), articleId: value.slice(border + 1) };
}

/** The receipt of a quote in this collection; `null` where it is not there (any more). */
export async function findReceipt(
  { articleId, quoteId }: ReceiptKey,
  archive: Archive,
): Promise<Receipt | null> {
  for (let cursor: string | undefined; ; ) {
    const page = await archive.search({
      articleId,
      order: 'text',
      limit: 100,
      ...(cursor !== undefined && { cursor }),
    });
    const hit = page.hits.find(({ receipt }) => receipt.quote.id === quoteId);
    if (hit) return withCorrectedNames(hit.receipt, archive);
    if (page.next === null) return null;
    cursor = page.next;
  }
}
