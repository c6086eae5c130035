import type { Extraction, Quote, Receipt } from '@onrecord/schema';
import { overlapOf } from '../text/overlap.ts';
import { termsOf } from '../text/terms.ts';
import type { VersionComparison } from '../version.ts';
import { receiptMaker } from './receipts.ts';

/** How much of the words of two statements must be shared for one to be the other, changed; 0 to 1. */
const SAME_STATEMENT = 0.5;

interface Version {
  version: number;
  extraction: Extraction;
  /** The identities of its speakers, in their order; empty where it has none. */
  identities: readonly string[];
}

/** What became of the quotes between two versions of an article. */
export function compareVersions(from: Version, to: Version): VersionComparison {
  const before = statementsOf(from);
  const after = statementsOf(to);
  const unchanged = takePairs(before, after, (left, right) => left.key === right.key);
  const sameWords = takePairs(before, after, (left, right) => left.quote.text === right.quote.text);
  const otherWords = takeNearest(before, after);
  const changed = [...sameWords, ...otherWords].sort(([, left], [, right]) => left.position - right.position);
  return {
    articleId: to.extraction.article.id,
    from: from.version,
    to: to.version,
    vanished: [...before].map(({ receipt }) => receipt()),
    added: [...after].map(({ receipt }) => receipt()),
    changed: changed.map(([left, right]) => ({ from: left.receipt(), to: right.receipt() })),
    unchanged: unchanged.length,
  };
}

interface Statement {
  position: number;
  quote: Quote;
  speaker: string | null;
  terms: string[];
  /** Everything of it that a reader would call a change. */
  key: string;
  receipt: () => Receipt;
}

function statementsOf({ extraction, identities }: Version): Set<Statement> {
  const receiptOf = receiptMaker(extraction, identities);
  const names = new Map(extraction.speakers.map(({ id, name }) => [id, name]));
  return new Set(
    extraction.quotes.map((quote, position) => {
      const speaker = names.get(quote.speakerId ?? '') ?? null;
      const { text, stance, saidAt } = quote;
      return {
        position,
        quote,
        speaker,
        terms: termsOf(text),
        key: JSON.stringify([text, speaker, stance, saidAt?.edtf ?? null]),
        receipt: () => receiptOf(position),
      };
    }),
  );
}

/** Takes out of both what belongs together, each once, in order. */
function takePairs(
  before: Set<Statement>,
  after: Set<Statement>,
  isSame: (left: Statement, right: Statement) => boolean,
): [Statement, Statement][] {
  const pairs: [Statement, Statement][] = [];
  for (const left of before) {
    const right = [...after].find((candidate) => isSame(left, candidate));
    if (!right) continue;
    pairs.push([left, right]);
    before.delete(left);
    after.delete(right);
  }
  return pairs;
}

/** Takes out of both the statements with other words, the most alike first. */
function takeNearest(before: Set<Statement>, after: Set<Statement>): [Statement, Statement][] {
  const alike = [...before].flatMap((left) =>
    [...after].map((right) => ({ left, right, share: shareOf(left, right) })),
  );
  const pairs: [Statement, Statement][] = [];
  for (const { left, right, share } of alike.toSorted((a, b) => b.share - a.share)) {
    if (share < SAME_STATEMENT || !before.has(left) || !after.has(right)) continue;
    pairs.push([left, right]);
    before.delete(left);
    after.delete(right);
  }
  return pairs;
}

function shareOf(left: Statement, right: Statement): number {
  return Math.min(overlapOf(left.terms, right.terms), overlapOf(right.terms, left.terms));
}
