import type { FeatureRow } from '../../linear/feature-row.ts';
import { mix } from '../../linear/hash.ts';
import type { TokenRange } from '../../text/document.ts';
import type { CueCandidate, Evidence, Segment } from './evidence.ts';
import type { ParagraphForm } from './paragraph-form.ts';
import { isWord, NO_TAG, QUOTE, type View, wordAt } from './view.ts';
import { KIND, NO_WORD, type Word } from './word.ts';

/** Features a token has at most. */
export const ROLE_FEATURES = 72;

/** Transition classes of `roleClass`. */
export const ROLE_CLASSES = 12;

/**
 * States of the second model: outside, source, content; after the source has been met the second set holds, so that
 * a cue never gets two sources.
 */
export const ROLE_STATE = {
  before: 0,
  beginSource: 1,
  source: 2,
  beginContent: 3,
  content: 4,
  after: 5,
  beginContentAfter: 6,
  contentAfter: 7,
} as const;
export const ROLE_STATES = 8;
export const ROLE_EMISSIONS = 5;
export const ROLE_EMISSION_OF = Uint8Array.from([0, 1, 2, 3, 4, 0, 3, 4]);

/** From this probability on another candidate counts as a cue that stands between. */
const LIKELY_RIVAL = 0.3;

/** A cue with the tokens that may be its source and content, and what stands between them and the cue. */
export interface CueWindow extends TokenRange {
  cue: CueCandidate;
  /** The next arrays have one entry a token of the window. */
  commas: Uint8Array;
  cues: Uint8Array;
  sentences: Uint8Array;
  /** Which segment of its role it is, counted from the cue. */
  rank: Uint8Array;
  head: Word;
  lastWord: Word;
  next: Word;
  /** Hashes of the cue's stems and parts of speech. */
  stems: number;
  tags: number;
  headKey: number;
  form: ParagraphForm;
  isSpeakerColon: boolean;
}

export function makeCueWindow(
  view: View,
  evidence: Evidence,
  candidates: readonly CueCandidate[],
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
  const window: CueWindow = {
    ...range,
    cue,
    commas: new Uint8Array(length),
    cues: new Uint8Array(length),
    sentences: new Uint8Array(length),
    rank: new Uint8Array(length),
    head: view.words[head] as Word,
    lastWord: view.words[cue.last - 1] as Word,
    next: wordAt(view, cue.last, range.first, range.last),
    stems,
    tags,
    headKey: mix(view.tags[head] as number, (view.words[head] as Word).cueness),
    form,
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
  for (let k = 0; k < MOST_PARAGRAPHS && last < view.length && isInOneQuotation(view, last); k++)
    last = view.paragraphLast[last] as number;
  first = Math.max(first, cue.first - REACH_BEFORE);
  last = Math.min(last, cue.last + REACH_BEHIND);
  return {
    first: Math.max(first, rivalEdge(candidates, index, -1, first)),
    last: Math.min(last, rivalEdge(candidates, index, 1, last)),
  };
}

function hasWord(view: View, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (isWord(view.words[i] as Word)) return true;
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
    window.commas[i - first] = Math.min(3, commas);
    window.cues[i - first] = Math.min(3, cues);
    window.sentences[i - first] = Math.min(3, sentences);
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

const SIDE = { before: 0, behind: 1, inside: 2 } as const;

/** What the templates of one token share. */
interface Place {
  i: number;
  side: number;
  /** Side and distance to the cue. */
  distance: number;
  /** Commas, cues and sentences between token and cue. */
  between: number;
  /** Roles of the token and its neighbours after the first model. */
  roles: number;
  rank: number;
  /** Quotation state, and whether the cue lies in the same quotation. */
  quote: number;
  word: Word;
  before: Word;
  after: Word;
  tag: number;
  tagBefore: number;
  tagAfter: number;
}

/** The features by which the second model tells the source and the content of one cue. */
export function addRoleFeatures(
  row: FeatureRow,
  view: View,
  evidence: Evidence,
  window: CueWindow,
  i: number,
): void {
  row.start(2000);
  const { cue } = window;
  if (i >= cue.first && i < cue.last) {
    row.add(1);
    row.add(i === cue.first ? 1 : 2);
    row.add(i === cue.last - 1 ? 1 : 2);
    return;
  }
  row.start(2010);
  const place = placeOf(view, evidence, window, i);
  addNeighbourhood(row, view, window, place);
  addCue(row, view, window, place);
  addEvidence(row, evidence, window, place);
  addQuotes(row, view, window, place);
  addPosition(row, view, window, place);
  addPartsOfSpeech(row, view, window, place);
}

/** The class of the transition into a token of the window. */
export function roleClass(view: View, window: CueWindow, i: number): number {
  const { cue } = window;
  if (i >= cue.first && i < cue.last) return 1;
  if (i === cue.last) return 2;
  if (i === window.first || i === view.paragraphFirst[i]) return 3;
  if (i === view.sentenceFirst[i]) return 4;
  if (((view.quoteState[i] as number) & 7) === QUOTE.first) return 5;
  const before = (view.words[i - 1] as Word).kind;
  if (before === KIND.quotationMark) return 6;
  const isBehind = i >= cue.last;
  if (before === KIND.comma) return isBehind ? 7 : 8;
  const word = view.words[i] as Word;
  if (word.kind === KIND.comma) return 9;
  return isWord(word) ? (isBehind ? 11 : 0) : 10;
}

function placeOf(view: View, evidence: Evidence, window: CueWindow, i: number): Place {
  const { cue, first, last } = window;
  const at = i - first;
  const isBehind = i >= cue.last;
  const side = isBehind ? SIDE.behind : SIDE.before;
  const distance = isBehind ? i - cue.last + 1 : cue.first - i;
  const roleAt = (place: number): number =>
    place >= first && place < last ? (evidence.role[place] as number) : 0;
  const tagAt = (place: number): number =>
    place >= first && place < last ? (view.tags[place] as number) : NO_TAG;
  const cueQuotation = view.quotation[cue.first] as number;
  const quotation = view.quotation[i] as number;
  const sameQuotation = quotation < 0 ? 0 : quotation === cueQuotation ? 1 : 2;
  return {
    i,
    side,
    distance: side * 16 + distanceClass(distance),
    between:
      ((((window.commas[at] as number) * 4 + (window.cues[at] as number)) * 4 +
        (window.sentences[at] as number)) *
        4 +
        side) |
      0,
    roles: (roleAt(i) * 4 + roleAt(i - 1)) * 4 + roleAt(i + 1),
    rank: window.rank[at] as number,
    quote: (view.quoteState[i] as number) * 3 + sameQuotation,
    word: view.words[i] as Word,
    before: wordAt(view, i - 1, first, last),
    after: wordAt(view, i + 1, first, last),
    tag: tagAt(i),
    tagBefore: tagAt(i - 1),
    tagAfter: tagAt(i + 1),
  };
}

function addNeighbourhood(row: FeatureRow, view: View, window: CueWindow, place: Place): void {
  const { i, side, word, before, after, distance, between } = place;
  const second = wordAt(view, i - 2, window.first, window.last);
  const overNext = wordAt(view, i + 2, window.first, window.last);
  const key = view.keys[i] as number;
  const keyBefore = before === NO_WORD ? 0 : (view.keys[i - 1] as number);
  const keyAfter = after === NO_WORD ? 0 : (view.keys[i + 1] as number);
  row.add(mix(word.hash, side));
  row.add(mix(before.hash, side));
  row.add(mix(after.hash, side));
  row.add(mix(second.hash, side));
  row.add(mix(overNext.hash, side));
  row.add(mix(key, distance));
  row.add(mix(word.kind * 10 + word.shape, distance));
  row.add(mix(word.suffix3, side));
  row.add(mix(mix(before.hash, word.hash), side));
  row.add(mix(mix(word.hash, after.hash), side));
  row.add(mix(mix(keyBefore, key), side));
  row.add(mix(mix(key, keyAfter), side));
  row.add(mix(mix(keyBefore, key), mix(keyAfter, side)));
  row.add(mix((((second.shape * 10 + before.shape) * 10 + word.shape) * 10 + after.shape) | 0, side));
  row.add(between);
  row.add(mix(between, word.kind * 10 + before.kind));
  row.add(mix(between, key));
}

function addCue(row: FeatureRow, view: View, window: CueWindow, place: Place): void {
  const { i, side, distance, word, before } = place;
  const { head, lastWord, stems, headKey, next, cue } = window;
  const key = view.keys[i] as number;
  row.add(mix(lastWord.stem, distance));
  row.add(mix(head.stem, distance));
  row.add(mix(stems, distance));
  row.add(mix(mix(lastWord.stem, word.stem), side));
  row.add(mix(mix(headKey, word.stem), side));
  row.add(mix(mix(window.tags, key), side));
  row.add(mix(mix(stems, word.stem), side));
  row.add(mix(mix(lastWord.stem, before.stem), side));
  row.add(mix(mix(stems, key), side));
  row.add(mix(mix(next.stem, key), distance));
  row.add(mix(mix(next.stem, headKey), distance));
  row.add(mix(mix(lastWord.stem, next.stem), distance));
  const previous = wordAt(view, cue.first - 1, window.first, window.last);
  row.add(mix(mix(previous.stem, headKey), distance));
}

function addEvidence(row: FeatureRow, evidence: Evidence, window: CueWindow, place: Place): void {
  const { i, side, roles, rank, between, distance } = place;
  const source = level(evidence.source[i] as number);
  const content = level(evidence.content[i] as number);
  const levelAt = (values: Float32Array, at: number): number =>
    at >= window.first && at < window.last ? level(values[at] as number) : 9;
  row.add(mix(between, roles));
  row.add(roles * 2 + side);
  row.add(rank * 2 + side);
  row.add(mix(rank, mix(roles & 15, side)));
  row.add(mix(rank, between & 63));
  row.add(mix(rank, mix(window.lastWord.stem, side)));
  row.add(mix(rank, mix(window.headKey, distance)));
  row.add((level(evidence.beginSource[i] as number) * 8 + source) * 2 + side);
  row.add((level(evidence.beginContent[i] as number) * 8 + content) * 2 + side);
  row.add(mix(content * 8 + source, between));
  row.add(level(evidence.cue[i] as number) * 16 + (roles >> 4) * 2 + side);
  row.add(mix(content * 10 + levelAt(evidence.content, i - 1), levelAt(evidence.content, i + 1) * 2 + side));
  row.add(mix(source * 10 + levelAt(evidence.source, i - 1), levelAt(evidence.source, i + 1) * 2 + side));
}

function addQuotes(row: FeatureRow, view: View, window: CueWindow, place: Place): void {
  const { side, quote, between, word, before, after, distance } = place;
  row.add(quote * 2 + side);
  row.add(mix(quote, between));
  row.add(mix(quote, mix(window.lastWord.stem, side)));
  row.add(mix(quote, (word.kind * 10 + after.kind) * 10 + before.kind));
  row.add(mix((view.quotation[window.cue.first] as number) >= 0 ? 1 : 0, mix(distance, quote)));
}

function addPosition(row: FeatureRow, view: View, window: CueWindow, place: Place): void {
  const { i, side, between, quote, word, after, distance } = place;
  const { cue } = window;
  const first = view.sentenceFirst[i] as number;
  const fromStart = Math.min(3, i - first);
  const toEnd = Math.min(3, (view.sentenceLast[i] as number) - 1 - i);
  const cueFromStart = Math.min(2, cue.first - (view.sentenceFirst[cue.first] as number));
  const cueToEnd = Math.min(2, (view.sentenceLast[cue.first] as number) - cue.last);
  row.add((fromStart * 2 + side) * 10 + word.shape);
  row.add((toEnd * 2 + side) * 10 + word.kind);
  row.add(mix(mix(Math.min(2, fromStart) * 4 + Math.min(2, toEnd), between), quote));
  row.add(mix(cueFromStart * 4 + cueToEnd, distance));
  row.add(mix(toEnd * 2 + side, after.hash));
  row.add(mix((view.words[first] as Word).stem, mix(fromStart * 2 + side, between & 15)));
  const paragraphs = (view.paragraph[i] as number) - (view.paragraph[cue.first] as number);
  const isFirst = i === view.paragraphFirst[i] ? 1 : 2;
  row.add(mix(paragraphs, mix(window.form.code, isFirst)));
  row.add(mix(paragraphs, mix(view.quoteState[view.paragraphFirst[i] as number] as number, quote)));
  row.add(mix(paragraphs * 2 + (window.lastWord.isColon ? 1 : 0), distance));
  row.add(mix(window.isSpeakerColon ? 1 : 0, paragraphs * 10 + word.kind));
}

function addPartsOfSpeech(row: FeatureRow, view: View, window: CueWindow, place: Place): void {
  const { i, side, tag, tagBefore, tagAfter, distance, between, roles, word } = place;
  const inside = (at: number): number =>
    at >= window.first && at < window.last ? (view.tags[at] as number) : NO_TAG;
  const second = inside(i - 2);
  const overNext = inside(i + 2);
  const pair = tag * 16 + tagBefore;
  row.add(tag * 64 + distance);
  row.add(pair * 2 + side);
  row.add((tag * 16 + tagAfter) * 2 + side);
  row.add(((second * 16 + tagBefore) * 16 + tag) * 2 + side);
  row.add(((tag * 16 + tagAfter) * 16 + overNext) * 2 + side);
  row.add(mix((tagBefore * 16 + tag) * 16 + tagAfter, between));
  row.add(mix(mix(window.lastWord.stem, tag), distance));
  row.add(mix(mix(window.headKey, pair), side));
  row.add(mix(roles * 2 + side, pair));
  row.add(mix(word.stem, tag * 64 + distance));
  row.add(mix(window.tags, pair * 2 + side));
}

/** 0 to 3, then 4-5, 6-8, 9-13, 14-21 and more. */
function distanceClass(distance: number): number {
  if (distance < 4) return distance;
  return distance < 6 ? 4 : distance < 9 ? 5 : distance < 14 ? 6 : distance < 22 ? 7 : 8;
}

function level(probability: number): number {
  if (probability < 0.4) return probability < 0.05 ? 0 : probability < 0.2 ? 1 : 2;
  return probability < 0.6 ? 3 : probability < 0.8 ? 4 : probability < 0.95 ? 5 : 6;
}
