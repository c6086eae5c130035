import type { Quotation } from '../../text/document.ts';
import type { CueCandidate } from './evidence.ts';
import type { View } from './view.ts';
import { KIND, type Word } from './word.ts';

/** By which sign of typography a quotation belongs to a cue. */
export const CLAIM = {
  /** None: a word in quotation marks, or the title of a book. */
  none: 0,
  /** “It stays,” she said. */
  behind: 1,
  /** She said: “It stays.” */
  before: 2,
  /** “It stays,” she said. “It always will.” The second is its speaker's as the first. */
  goesOn: 3,
} as const;

/** For each quotation of a document the candidate that it belongs to, or -1, and the sign of it. */
export interface QuotationClaims {
  candidate: Int32Array;
  sign: Uint8Array;
  /** How many quotations each candidate has. */
  counts: Uint16Array;
}

/** From this probability on a candidate can own a quotation. */
const LIKELY = 0.3;

/** Farthest that a cue may stand from the mark, source and adverbs in between. */
const FARTHEST_BEHIND = 12;
const FARTHEST_BEFORE = 8;

/** To whom each quotation belongs by its marks, before any model has read it; linear in quotations and candidates. */
export function findQuotationClaims(view: View, candidates: readonly CueCandidate[]): QuotationClaims {
  const { quotations } = view.document;
  const claims: QuotationClaims = {
    candidate: new Int32Array(quotations.length).fill(-1),
    sign: new Uint8Array(quotations.length),
    counts: new Uint16Array(candidates.length),
  };
  let next = 0;
  quotations.forEach((quotation, q) => {
    while (next < candidates.length && (candidates[next] as CueCandidate).first < quotation.last) next++;
    let previous = next - 1;
    while (previous >= 0 && (candidates[previous] as CueCandidate).last >= quotation.first) previous--;
    const before = reachBack(view, candidates, previous, quotation);
    const behind = reachOn(view, candidates, next, quotation);
    const isIntroduced = before >= 0 && introduces(view, candidates[before] as CueCandidate, quotation);
    const put = (candidate: number, sign: number): void => {
      claims.candidate[q] = candidate;
      if (candidate < 0) return;
      claims.sign[q] = sign;
      claims.counts[candidate] = (claims.counts[candidate] as number) + 1;
    };
    if (isIntroduced) put(before, CLAIM.before);
    else if (behind >= 0) put(behind, CLAIM.behind);
    else if (q > 0 && goesOn(view, quotations[q - 1] as Quotation, quotation))
      put(claims.candidate[q - 1] as number, CLAIM.goesOn);
    else if (before >= 0) put(before, CLAIM.before);
  });
  return claims;
}

/** How token `i` relates to the candidate `index`: the sign of its quotation's claim, and whether that is its own; 0 outside. */
export function claimAt(view: View, { candidate, sign }: QuotationClaims, index: number, i: number): number {
  const quotation = view.quotation[i] as number;
  if (quotation < 0) return 0;
  return (sign[quotation] as number) * 2 + (candidate[quotation] === index ? 1 : 0) + 1;
}

/** The candidate that follows the closing mark in its sentence, where the quotation ends as one that goes on. */
function reachOn(
  view: View,
  candidates: readonly CueCandidate[],
  from: number,
  quotation: Quotation,
): number {
  const { words, paragraphLast } = view;
  const last = quotation.last - 1;
  const end = Math.min(paragraphLast[last] as number, quotation.last + FARTHEST_BEHIND);
  const mark = words[last] as Word;
  const behind = words[quotation.last + 1];
  const isOpenEnded = mark.kind === KIND.comma || isAskedOrCried(view, last) || behind?.kind === KIND.comma;
  if (!isOpenEnded) return -1;
  let k = from;
  for (let i = quotation.last + 1; i < end; i++) {
    const { kind } = words[i] as Word;
    if (kind === KIND.quotationMark || kind === KIND.stop) return -1;
    while (k < candidates.length && (candidates[k] as CueCandidate).first < i) k++;
    const candidate = candidates[k];
    if (candidate?.first === i && candidate.probability > LIKELY) return k;
  }
  return -1;
}

/** The candidate before the opening mark in its sentence. */
function reachBack(
  view: View,
  candidates: readonly CueCandidate[],
  from: number,
  quotation: Quotation,
): number {
  const { words, paragraphFirst } = view;
  const mark = quotation.first - 1;
  const start = Math.max(paragraphFirst[quotation.first] as number, mark - FARTHEST_BEFORE);
  let k = from;
  for (let i = mark - 1; i >= start; i--) {
    while (k >= 0 && (candidates[k] as CueCandidate).last > i + 1) k--;
    const candidate = candidates[k];
    if (candidate?.last === i + 1 && candidate.probability > LIKELY) return k;
    const { kind } = words[i] as Word;
    if (kind === KIND.quotationMark || kind === KIND.stop) return -1;
  }
  return -1;
}

/** Whether the cue stands right before the mark, a comma or a colon in between. */
function introduces({ words }: View, cue: CueCandidate, { first }: Quotation): boolean {
  const gap = first - 1 - cue.last;
  const between = (words[cue.last] as Word).kind;
  return gap === 0 || (gap === 1 && (between === KIND.comma || between === KIND.colon));
}

/** Whether the quotation begins a sentence in the paragraph of the one before it, or makes up the next paragraph. */
function goesOn(view: View, before: Quotation, quotation: Quotation): boolean {
  const mark = quotation.first - 1;
  const paragraph = view.paragraph[quotation.first] as number;
  const last = view.paragraph[before.last - 1] as number;
  if (paragraph === last)
    return view.sentenceFirst[mark] === mark || view.sentenceFirst[quotation.first] === quotation.first;
  return paragraph === last + 1 && isWholeParagraph(view, quotation);
}

/** Whether nothing but marks stands beside the quotation in its paragraph. */
export function isWholeParagraph(view: View, { first, last }: Quotation): boolean {
  return (
    first - 1 <= (view.paragraphFirst[first] as number) && last + 1 >= (view.paragraphLast[first] as number)
  );
}

function isAskedOrCried({ document }: View, i: number): boolean {
  return /^[!?…]+$/.test(document.tokens[i]?.text ?? '');
}
