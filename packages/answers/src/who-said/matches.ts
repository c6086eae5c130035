import type { Receipt, Stance, Verdict } from '@onrecord/schema';
import { type Comparison, compare, type Relation } from '../compare/compare.ts';
import { isNear } from '../near/likeness.ts';
import { framed } from './framed.ts';

/** A recorded quote beside the words asked about. */
export interface Match {
  receipt: Receipt;
  comparison: Comparison;
  relation: Relation;
  /** The speaker says that it is not so: in the article's words, or in words that the article puts into doubt. */
  isDenial: boolean;
  /** Like the words asked about: worth showing where there is no record. */
  isNear: boolean;
  /** What the reader must know about how it was said. */
  alarms: string[];
}

/** What the matches come to. */
export interface Finding {
  verdict: Verdict;
  /** The best one first; for `no-record` what is nearest. */
  matches: Match[];
  /** What prints the best match otherwise, shown beside it. */
  versions?: Match[];
  /** Besides those of the best match. */
  alarms?: string[];
}

/** What of a denial must be in the words asked about: the article cuts it short ("sending arms", of "it sent arms"). */
const DENIED = { topics: 2, topicShare: 0.6 } as const;

const RELATIONS: readonly Relation[] = ['verbatim', 'cut', 'altered', 'paraphrased', 'unrelated'];

/** The quotes compared with the words asked about, each in the wording that is nearest to it: the nearest first, and of two as near the earlier published. */
export function matchesOf(wordings: readonly string[], receipts: readonly Receipt[]): Match[] {
  const matches = receipts.map((receipt): Match => {
    const compared = wordings.map((wording) => ({
      wording,
      comparison: compare(wording, { ...receipt.quote, sentence: receipt.sentence }),
    }));
    const { wording: asked, comparison: bare } = compared.toSorted(
      (a, b) =>
        b.comparison.similarity - a.comparison.similarity || lengthOf(b.comparison) - lengthOf(a.comparison),
    )[0] as (typeof compared)[number];
    const { comparison, alarms, isDenial } = framed(asked, bare, receipt);
    return {
      receipt,
      comparison,
      relation: comparison.relation,
      isNear: isNear(asked, receipt.quote.text, bare),
      isDenial: isDenial || isDenialOf(receipt, comparison),
      alarms: [...alarms, ...alarmsOf(receipt, comparison)],
    };
  });
  return withoutHolders(matches).sort(
    (a, b) =>
      RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation) ||
      b.comparison.similarity - a.comparison.similarity ||
      b.comparison.topicShare - a.comparison.topicShare ||
      dayOf(a.receipt).localeCompare(dayOf(b.receipt), 'en'),
  );
}

/** Of wordings that fit as well, the one that holds more of the quote is what is asked about. */
function lengthOf({ stretch }: Comparison): number {
  return stretch === null ? 0 : stretch.end - stretch.start;
}

function isDenialOf({ quote }: Receipt, comparison: Comparison): boolean {
  if (quote.stance !== 'denies' || quote.type === 'direct') return false;
  const isAbout = comparison.sharedTopics >= DENIED.topics && comparison.topicShare >= DENIED.topicShare;
  return comparison.relation !== 'unrelated' || isAbout;
}

/** Stances that a reader would otherwise take for an assertion. */
const STANCE_ALARMS: Partial<Record<Stance, string>> = {
  doubts: 'the speaker doubts it',
  asks: 'the speaker asks it',
  declines: 'the speaker declines to say it',
};

function alarmsOf({ quote }: Receipt, { relation }: Comparison): string[] {
  const stance = STANCE_ALARMS[quote.stance];
  const isReported = relation === 'paraphrased' && quote.type !== 'direct';
  return [
    ...(stance ? [stance] : []),
    ...(isReported ? ['not printed in quotation marks: the words are the article’s'] : []),
  ];
}

/** Without quotes that only hold the words because another's quote inside them does: those are the other's words. */
function withoutHolders(matches: readonly Match[]): Match[] {
  const within = new Map<string, Match>();
  for (const match of matches)
    if (match.receipt.quote.nestedIn !== null)
      within.set(`${match.receipt.article.id} ${match.receipt.quote.nestedIn}`, match);
  return matches.filter((match) => {
    const inner = within.get(`${match.receipt.article.id} ${match.receipt.quote.id}`);
    return !inner || inner.comparison.similarity < match.comparison.similarity;
  });
}

function dayOf(receipt: Receipt): string {
  return receipt.quote.saidAt?.earliest ?? receipt.article.publishedAt?.slice(0, 10) ?? '9999';
}
