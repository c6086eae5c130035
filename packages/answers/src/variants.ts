import type { Receipt, Statement, Variant } from '@onrecord/schema';
import { compare } from './compare/compare.ts';
import { isOtherDay } from './days.ts';
import { sharedWords } from './shared-words.ts';

/** From where on two quotations are versions of one: nearly all words in both, and enough of them. */
const ENOUGH = { words: 5, share: 0.7, similarity: 0.75 } as const;

/**
 * Statements with what is one quotation printed in several versions brought together: what most articles print is the
 * statement, of as many the earliest; the others are its variants, in the order in which each is met first.
 */
export function withVariants(statements: readonly Statement[]): Statement[] {
  const groups: Statement[][] = [];
  for (const statement of statements) {
    const group = groups.find(([first]) => first && areVersions(first.receipts[0], statement.receipts[0]));
    if (group) group.push(statement);
    else groups.push([statement]);
  }
  return groups.map((group) => {
    const [base, ...others] = group.toSorted(
      (a, b) => b.receipts.length - a.receipts.length || compareText(dayOf(a), dayOf(b)),
    ) as [Statement, ...Statement[]];
    return others.length === 0 ? base : { ...base, variants: others.map((other) => variantOf(other, base)) };
  });
}

/** Whether two receipts print one quotation otherwise: one speaker, the words in quotation marks, no other day. */
export function areVersions(left: Receipt | undefined, right: Receipt | undefined): boolean {
  if (!left?.speaker || left.speaker.id !== right?.speaker?.id) return false;
  if (left.article.id === right.article.id || isOtherDay(left, right)) return false;
  if (left.quote.type !== 'direct' || right.quote.type !== 'direct') return false;
  const { share, fewest } = sharedWords(left.quote.text, right.quote.text);
  if (share < ENOUGH.share || fewest < ENOUGH.words) return false;
  const { relation, similarity } = compare(right.quote.text, left.quote);
  return relation === 'altered' && similarity >= ENOUGH.similarity;
}

function variantOf({ receipts }: Statement, base: Statement): Variant {
  const [own, recorded] = [receipts[0]?.quote.text ?? '', base.receipts[0]?.quote.text ?? ''];
  const { diff, alarms } = compare(own, { type: 'direct', text: recorded });
  return { diff: diff.length > 0 ? diff : [{ kind: 'asked', text: own }], alarms, receipts };
}

function dayOf({ receipts: [first] }: Statement): string {
  return first?.article.publishedAt ?? '9999';
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
