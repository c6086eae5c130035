import type { Extraction, Receipt, Speaker } from '@onrecord/schema';
import { contextFinder } from '../text/context.ts';

/** What makes receipts of one article's quotes, by their position in it. */
export type ReceiptMaker = (position: number) => Receipt;

/**
 * Receipts of an article's quotes. Speakers are as the article prints them, under the ids of their identities: a full
 * name that only other articles print never stands in a receipt.
 *
 * @param identities - The identity of each of the article's speakers, in their order.
 */
export function receiptMaker(
  { article, speakers, quotes }: Extraction,
  identities: readonly string[],
): ReceiptMaker {
  const contextOf = contextFinder(article.text);
  const printed = new Map(
    speakers.map((speaker, index): [string, Speaker] => [
      speaker.id,
      { ...speaker, id: identities[index] ?? speaker.id },
    ]),
  );
  const find = (id: string | null) => (id === null ? null : (printed.get(id) ?? null));
  const { id, title, publisher, url, publishedAt } = article;
  return (position) => {
    const quote = quotes[position];
    if (!quote) throw new TypeError(`the article ${id} has no quote ${position}`);
    const context = contextOf(quote);
    const evidence = quote.saidAt?.evidence;
    const speaker = find(quote.speakerId);
    const via = find(quote.via);
    return {
      quote: {
        ...quote,
        speakerId: speaker?.id ?? null,
        via: via?.id ?? null,
        candidates: quote.candidates.map((candidate) => ({
          ...candidate,
          speakerId: find(candidate.speakerId)?.id ?? candidate.speakerId,
        })),
      },
      speaker,
      via,
      article: { id, title, publisher, url, publishedAt },
      ...context,
      saidAtWords: evidence ? article.text.slice(evidence.start, evidence.end) : null,
    };
  };
}
