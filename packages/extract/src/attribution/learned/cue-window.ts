import { mix } from '../../linear/hash.ts';
import type { TokenRange } from '../../text/document.ts';
import type { CueCandidate, Evidence, Segment } from './evidence.ts';
import type { ParagraphForm } from './paragraph-form.ts';
import { isWholeParagraph, type QuotationClaims } from './quotation-claims.ts';
import { type CueSubjects, subjectsOfCue } from './subjects/cue-subjects.ts';
import { isWord, type View, wordAt } from './view.ts';
import { KIND, type Word } from './word.ts';

/** From this probability on another candidate counts as a cue that stands between. */
const LIKELY_RIVAL = 0.3;

/** A cue with the tokens that may be its source and content, and what stands between them and the cue. */
export interface CueWindow extends TokenRange {
  cue: CueCandidate;
  /** Its place among the candidates, and what quotations are whose. */
  index: number;
  claims: QuotationClaims;
  /** For each token of the window commas, likely cues and borders of sentences up to the cue: 0 to 3, two bits each. */
  between: Uint8Array;
  /** For each token of the window which segment of its role it is, counted from the cue. */
  rank: Uint8Array;
  lastWord: Word;
  /** Hashes of the cue's stems and parts of speech. */
  stems: number;
  tags: number;
  /** Part of speech and cueness of the word by which the cue was found. */
  headKey: number;
  /** The word before the cue, the one behind it, and that with the cue's last word. */
  previousKey: number;
  nextKey: number;
  nextPair: number;
  /** How near the cue stands to the edges of its sentence. */
  place: number;
  /** 1 where the cue lies in a quotation, else 0. */
  isQuoted: number;
  form: ParagraphForm;
  isSpeakerColon: boolean;
  subjects: CueSubjects;
}

export function makeCueWindow(
  view: View,
  evidence: Evidence,
  candidates: readonly CueCandidate[],
  claims: QuotationClaims,
  index: number,
): CueWindow {
  const cue = candidates[index] as CueCandidate;
  const range = reachOf(view, candidates, index);
  const length = range.last - range.first;
  let head = cue.last - 1;
  let stems = 0;
  let tags = 0;
  for (let i = cue.first; i < cue.last; i++) {
    const word = view.words[i] as Word;
    if (word.cueness > (view.words[head] as Word).cueness) head = i;
    stems = mix(stems, word.stem);
    tags = mix(tags, view.tags[i] as number);
  }
  const form = view.forms[view.paragraph[cue.first] as number] as ParagraphForm;
  const lastWord = view.words[cue.last - 1] as Word;
  const next = wordAt(view, cue.last, range.first, range.last);
  const headKey = mix(view.tags[head] as number, (view.words[head] as Word).cueness);
  const window: CueWindow = {
    ...range,
    cue,
    index,
    claims,
    between: new Uint8Array(length),
    rank: new Uint8Array(length),
    lastWord,
    stems,
    tags,
    headKey,
    previousKey: mix(wordAt(view, cue.first - 1, range.first, range.last).stem, headKey),
    nextKey: mix(next.stem, headKey),
    nextPair: mix(next.stem, lastWord.stem),
    place:
      Math.min(2, cue.first - (view.sentenceFirst[cue.first] as number)) * 4 +
      Math.min(2, (view.sentenceLast[cue.first] as number) - cue.last),
    isQuoted: (view.quotation[cue.first] as number) >= 0 ? 1 : 0,
    form,
    subjects: subjectsOfCue(view, cue),
    isSpeakerColon: form.colon > 0 && form.colon === cue.first - (view.paragraphFirst[cue.first] as number),
  };
  countBetween(view, candidates, index, window);
  rankSegments(evidence, window, 1);
  rankSegments(evidence, window, -1);
  return window;
}

/** Farthest token before and behind a cue that is looked at. */
const REACH_BEFORE = 120;
const REACH_BEHIND = 400;

/** A window ends at this many likely cues from its own, so that every token lies in few windows. */
const RIVALS_IN_REACH = 5;

/** Paragraphs that a quotation left open may run on. */
const MOST_PARAGRAPHS = 6;

/** A line of a name after a dash, the author of the quotation in the paragraph before. */
const LONGEST_SIGNATURE = 12;

function reachOf(view: View, candidates: readonly CueCandidate[], index: number): TokenRange {
  const cue = candidates[index] as CueCandidate;
  let first = view.paragraphFirst[cue.first] as number;
  let last = view.paragraphLast[cue.first] as number;
  const isSignature =
    first > 0 && last - first <= LONGEST_SIGNATURE && (view.words[first] as Word).kind === KIND.dash;
  if (isSignature) first = view.paragraphFirst[first - 1] as number;
  if (last < view.length && !hasWord(view, cue.last, last)) last = view.paragraphLast[last] as number;
  for (let k = 0; k < MOST_PARAGRAPHS && last < view.length && goesOnBehind(view, last); k++)
    last = view.paragraphLast[last] as number;
  first = Math.max(first, cue.first - REACH_BEFORE);
  last = Math.min(last, cue.last + REACH_BEHIND);
  first = Math.max(first, rivalEdge(candidates, index, -1, first));
  last = Math.min(last, rivalEdge(candidates, index, 1, last));
  return { first: edgeBefore(view, cue, first), last: edgeBehind(view, candidates, index, last) };
}

/** Before the sentence of the cue only sentences with quotations are its own. */
function edgeBefore(view: View, cue: CueCandidate, limit: number): number {
  let first = Math.max(limit, view.sentenceFirst[cue.first] as number);
  while (first > limit) {
    const start = Math.max(limit, view.sentenceFirst[first - 1] as number);
    if (!isPartlyQuoted(view, start, first)) break;
    first = start;
  }
  return first;
}

/** Behind the sentence of the cue its statement ends before a sentence without a quotation that has a cue of its own. */
function edgeBehind(view: View, candidates: readonly CueCandidate[], index: number, limit: number): number {
  const cue = candidates[index] as CueCandidate;
  let last = Math.min(limit, view.sentenceLast[cue.last - 1] as number);
  let next = index + 1;
  while (last < limit) {
    const end = Math.min(limit, view.sentenceLast[last] as number);
    while (next < candidates.length && !isRival(candidates[next] as CueCandidate, last)) next++;
    const hasRival = next < candidates.length && (candidates[next] as CueCandidate).first < end;
    if (hasRival && !isPartlyQuoted(view, last, end)) break;
    last = end;
  }
  return last;
}

function isRival({ first, probability }: CueCandidate, from: number): boolean {
  return first >= from && probability > LIKELY_RIVAL;
}

function isPartlyQuoted({ quotation }: View, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if ((quotation[i] as number) >= 0) return true;
  return false;
}

function hasWord(view: View, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (isWord(view.words[i] as Word)) return true;
  return false;
}

/** Whether a quotation runs over a paragraph's border, or one that ends before it has the next paragraph to itself. */
function goesOnBehind(view: View, border: number): boolean {
  if (isInOneQuotation(view, border)) return true;
  const next = view.document.quotations[view.quotation[border + 1] ?? -1];
  return (
    next !== undefined &&
    next.first === border + 1 &&
    hasQuotation(view, border - 1) &&
    isWholeParagraph(view, next)
  );
}

function hasQuotation(view: View, i: number): boolean {
  for (let k = i; k >= (view.paragraphFirst[i] as number); k--)
    if ((view.quotation[k] as number) >= 0) return true;
  return false;
}

/** Whether the tokens before and behind a paragraph's border lie in one quotation, the mark in between aside. */
function isInOneQuotation(view: View, border: number): boolean {
  const quotation = view.quotation[border - 1] as number;
  if (quotation < 0) return false;
  return view.quotation[border] === quotation || view.quotation[border + 1] === quotation;
}

function rivalEdge(candidates: readonly CueCandidate[], index: number, step: 1 | -1, edge: number): number {
  let rivals = 0;
  for (let k = index + step; candidates[k]; k += step) {
    const rival = candidates[k] as CueCandidate;
    if (rival.probability > LIKELY_RIVAL && ++rivals > RIVALS_IN_REACH)
      return step > 0 ? rival.first : rival.last;
    if (Math.abs(k - index) > 8 * RIVALS_IN_REACH) return step > 0 ? rival.first : rival.last;
    if (step > 0 ? rival.first > edge : rival.last < edge) return edge;
  }
  return edge;
}

function countBetween(
  view: View,
  candidates: readonly CueCandidate[],
  index: number,
  window: CueWindow,
): void {
  const { cue, first, last } = window;
  let commas = 0;
  let cues = 0;
  let sentences = 0;
  let k = index + 1;
  const put = (i: number): void => {
    window.between[i - first] =
      (Math.min(3, commas) << 4) | (Math.min(3, cues) << 2) | Math.min(3, sentences);
    if ((view.words[i] as Word).kind === KIND.comma) commas++;
  };
  for (let i = cue.last; i < last; i++) {
    if (i > cue.last && view.sentenceFirst[i] === i) sentences++;
    for (; k < candidates.length && (candidates[k] as CueCandidate).last <= i; k++)
      if ((candidates[k] as CueCandidate).probability > LIKELY_RIVAL) cues++;
    put(i);
  }
  commas = 0;
  cues = 0;
  sentences = 0;
  k = index - 1;
  for (let i = cue.first - 1; i >= first; i--) {
    for (; k >= 0 && (candidates[k] as CueCandidate).first > i; k--)
      if ((candidates[k] as CueCandidate).probability > LIKELY_RIVAL) cues++;
    put(i);
    if (view.sentenceFirst[i] === i) sentences++;
  }
}

/** Ranks of tokens outside every segment begin here: how many contents stand between them and the cue. */
const OUTSIDE_SEGMENTS = 50;

function rankSegments(evidence: Evidence, window: CueWindow, step: 1 | -1): void {
  const { cue, first, last } = window;
  const counts = [0, 0, 0, 0];
  let current = -1;
  for (let i = step > 0 ? cue.last : cue.first - 1; i >= first && i < last; i += step) {
    const segment = evidence.segment[i] as number;
    if (segment < 0) {
      window.rank[i - first] = OUTSIDE_SEGMENTS + Math.min(2, counts[3] as number);
      continue;
    }
    const { role } = evidence.segments[segment] as Segment;
    if (segment !== current) counts[role] = (counts[role] as number) + 1;
    current = segment;
    window.rank[i - first] = Math.min(4, counts[role] as number) * 4 + role;
  }
}
