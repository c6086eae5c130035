import type { Archive } from '@onrecord/archive';
import type { Receipt, Statement } from '@onrecord/schema';
import { compare } from './compare/compare.ts';
import { isOtherDay } from './days.ts';
import { sharedWords } from './shared-words.ts';
import { areVersions } from './variants.ts';

/**
 * Receipts as statements, in the order in which each statement is met first: the same words of the same speaker in
 * several outlets are one statement, its receipts the earliest first, one an article.
 */
export function statementsOf(receipts: readonly Receipt[]): Statement[] {
  const groups: Receipt[][] = [];
  for (const receipt of receipts) {
    const group = groups.find(([first]) => first && isSameStatement(first, receipt));
    if (group) group.push(receipt);
    else groups.push([receipt]);
  }
  return groups.map((group) => ({ receipts: onePerArticle(group).sort(byPublication) }));
}

/** Receipts, each followed by the others of the same statement that the archive holds, and by what prints it otherwise. */
export async function withOtherReceipts(archive: Archive, receipts: readonly Receipt[]): Promise<Receipt[]> {
  const spoken = receipts.filter(({ speaker }) => speaker !== null);
  const prints = await archive.printsElsewhere(
    spoken.map(({ quote, speaker, article }) => ({
      text: quote.text,
      speakerId: speaker?.id ?? '',
      articleId: article.id,
    })),
  );
  const others = new Map(spoken.map((receipt, index) => [receipt, prints[index] ?? []]));
  return receipts.flatMap((receipt) => [
    receipt,
    ...(others.get(receipt) ?? []).filter(
      (other) => isSameStatement(receipt, other) || areVersions(receipt, other),
    ),
  ]);
}

/** What tells one receipt from another. */
export function keyOf({ article, quote }: Receipt): string {
  return `${article.id} ${quote.id}`;
}

/** The receipts of all statements and of their variants, in their order. */
export function receiptsOf(statements: readonly Statement[]): Receipt[] {
  return statements.flatMap(({ receipts, variants = [] }) => [
    ...receipts,
    ...variants.flatMap((variant) => variant.receipts),
  ]);
}

/** Words that a shorter quotation must have to be a part of a longer one, and not a common phrase. */
const PHRASE_WORDS = 4;

/** Whether two receipts prove one statement: one speaker, no other date, and words of which one text holds the other's. */
function isSameStatement(left: Receipt, right: Receipt): boolean {
  if (keyOf(left) === keyOf(right)) return true;
  if (left.speaker === null || left.speaker.id !== right.speaker?.id) return false;
  if (left.quote.stance !== right.quote.stance || isOtherDay(left, right)) return false;
  const [longer, shorter] = left.quote.text.length >= right.quote.text.length ? [left, right] : [right, left];
  if (sharedWords(shorter.quote.text, longer.quote.text).share < 1) return false;
  const words = shorter.quote.text.split(/\s+/).length;
  // Compared as if both were printed in quotation marks: it is the words that count here.
  const { relation, similarity } = compare(shorter.quote.text, { type: 'direct', text: longer.quote.text });
  if (relation !== 'verbatim') return false;
  return words >= PHRASE_WORDS || (similarity === 1 && longer.quote.text.split(/\s+/).length === words);
}

/** An article that prints a statement twice, in its headline and below, proves it once: by the fuller one. */
function onePerArticle(receipts: readonly Receipt[]): Receipt[] {
  const kept = new Map<string, Receipt>();
  for (const receipt of receipts) {
    const known = kept.get(receipt.article.id);
    if (!known || receipt.quote.text.length > known.quote.text.length) kept.set(receipt.article.id, receipt);
  }
  return [...kept.values()];
}

function byPublication(left: Receipt, right: Receipt): number {
  return compareText(left.article.publishedAt ?? '9999', right.article.publishedAt ?? '9999');
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
