import type { FeatureRow } from '../../linear/feature-row.ts';
import { mix } from '../../linear/hash.ts';
import { NO_FORM, type ParagraphForm } from './paragraph-form.ts';
import { NO_TAG, QUOTE, type View, wordAt } from './view.ts';
import { KIND, NO_WORD, SHAPE, type Word } from './word.ts';

/** Features a token has at most. */
export const TOKEN_FEATURES = 76;

/** Transition classes of `tokenClass`. */
export const TOKEN_CLASSES = 13;

/** From this cueness on a word counts as a likely cue. */
const LIKELY_CUE = 3;

/** For every token the nearest likely cue before and behind it in its paragraph, or -1. */
export interface NearestCues {
  before: Int32Array;
  behind: Int32Array;
}

export function findNearestCues(view: View): NearestCues {
  const { length, words, paragraph } = view;
  const before = new Int32Array(length);
  const behind = new Int32Array(length);
  for (let i = 0, cue = -1; i < length; i++) {
    if (cue >= 0 && paragraph[cue] !== paragraph[i]) cue = -1;
    before[i] = cue;
    if ((words[i] as Word).cueness >= LIKELY_CUE) cue = i;
  }
  for (let i = length - 1, cue = -1; i >= 0; i--) {
    if (cue >= 0 && paragraph[cue] !== paragraph[i]) cue = -1;
    behind[i] = cue;
    if ((words[i] as Word).cueness >= LIKELY_CUE) cue = i;
  }
  return { before, behind };
}

/** The features by which the first model tells source, cue, content and the rest apart. */
export function addTokenFeatures(row: FeatureRow, view: View, cues: NearestCues, i: number): void {
  row.start(1000);
  addWords(row, view, i);
  addKeys(row, view, i);
  addTags(row, view, i);
  addQuotation(row, view, i);
  addSentence(row, view, i);
  addLikelyCues(row, view, cues, i);
  addParagraph(row, view, i);
}

/** The class of the transition into a token: what stands at the border. */
export function tokenClass(view: View, i: number): number {
  const word = view.words[i] as Word;
  const before = i > 0 ? (view.words[i - 1] as Word) : NO_WORD;
  if (i === view.paragraphFirst[i]) return 1;
  if (i === view.sentenceFirst[i]) return 2;
  if (((view.quoteState[i] as number) & 7) === QUOTE.first) return 3;
  if (before.kind === KIND.quotationMark) return 4;
  if (before.kind === KIND.comma) return 5;
  if (word.kind === KIND.comma) return 6;
  if (word.kind !== KIND.word && word.kind !== KIND.number) return 7;
  if (word.cueness >= 4) return 8;
  if (word.cueness >= 2) return 9;
  if (word.shape <= SHAPE.capitalized) return 10;
  return before.cueness >= 4 ? 11 : word.isCommon ? 12 : 0;
}

function addWords(row: FeatureRow, view: View, i: number): void {
  const first = view.paragraphFirst[i] as number;
  const last = view.paragraphLast[i] as number;
  const w2 = wordAt(view, i - 2, first, last);
  const w1 = wordAt(view, i - 1, first, last);
  const word = view.words[i] as Word;
  const n1 = wordAt(view, i + 1, first, last);
  const n2 = wordAt(view, i + 2, first, last);
  row.add(word.hash);
  row.add(w1.hash);
  row.add(n1.hash);
  row.add(w2.hash);
  row.add(n2.hash);
  row.add(word.stem);
  row.add(w1.stem);
  row.add(n1.stem);
  row.add(word.suffix3);
  row.add(word.suffix2);
  row.add(w1.shape * 10 + word.shape);
  row.add(word.shape * 10 + n1.shape);
  row.add(((w2.shape * 10 + w1.shape) * 10 + word.shape) * 10 + n1.shape);
  row.add(word.cueness * 10 + w1.cueness);
  row.add((word.cueness * 10 + n1.cueness) * 10 + word.shape);
}

function addKeys(row: FeatureRow, view: View, i: number): void {
  const { keys } = view;
  const first = view.paragraphFirst[i] as number;
  const last = view.paragraphLast[i] as number;
  const keyAt = (place: number): number => (place >= first && place < last ? (keys[place] as number) : 0);
  const k2 = keyAt(i - 2);
  const k1 = keyAt(i - 1);
  const key = keys[i] as number;
  const n1 = keyAt(i + 1);
  const n2 = keyAt(i + 2);
  row.add(mix(k1, key));
  row.add(mix(key, n1));
  row.add(mix(k2, k1));
  row.add(mix(n1, n2));
}

function addTags(row: FeatureRow, view: View, i: number): void {
  const first = view.paragraphFirst[i] as number;
  const last = view.paragraphLast[i] as number;
  const tagAt = (place: number): number =>
    place >= first && place < last ? (view.tags[place] as number) : NO_TAG;
  const t2 = tagAt(i - 2);
  const t1 = tagAt(i - 1);
  const tag = tagAt(i);
  const n1 = tagAt(i + 1);
  const n2 = tagAt(i + 2);
  row.add(tag);
  row.add(t1 * 16 + tag);
  row.add(tag * 16 + n1);
  row.add((t2 * 16 + t1) * 16 + tag);
  row.add((tag * 16 + n1) * 16 + n2);
  row.add((t1 * 16 + tag) * 16 + n1);
  row.add(mix((view.words[i] as Word).stem, tag));
}

function addQuotation(row: FeatureRow, view: View, i: number): void {
  const state = view.quoteState[i] as number;
  const word = view.words[i] as Word;
  const before = i > 0 ? (view.words[i - 1] as Word) : NO_WORD;
  const after = i + 1 < view.length ? (view.words[i + 1] as Word) : NO_WORD;
  const quotation = view.document.quotations[view.quotation[i] as number];
  const size = quotation ? Math.min(6, (quotation.last - quotation.first) >> 1) : 9;
  row.add(mix(state, word.stem));
  row.add(state * 16 + word.shape);
  row.add((state * 16 + before.kind) * 16 + after.kind);
  row.add((state * 16 + before.kind) * 16 + word.cueness);
  row.add(size * 8 + word.cueness);
}

function addSentence(row: FeatureRow, view: View, i: number): void {
  const word = view.words[i] as Word;
  const first = view.sentenceFirst[i] as number;
  const fromStart = distanceClass(i - first);
  const toEnd = distanceClass((view.sentenceLast[i] as number) - 1 - i);
  row.add(fromStart * 16 + word.shape);
  row.add(toEnd * 16 + word.kind);
  row.add(mix((view.words[first] as Word).stem, fromStart));
  row.add(i === view.paragraphFirst[i] ? 1 : first === view.paragraphFirst[i] ? 2 : 3);
}

function addLikelyCues(row: FeatureRow, view: View, { before, behind }: NearestCues, i: number): void {
  const left = before[i] as number;
  const right = behind[i] as number;
  addLikelyCue(row, view, i, left);
  addLikelyCue(row, view, i, right);
  const leftKey = left < 0 ? 0 : (view.keys[left] as number);
  const rightKey = right < 0 ? 0 : (view.keys[right] as number);
  row.add(mix(leftKey, mix(rightKey, (view.words[i] as Word).kind)));
}

function addLikelyCue(row: FeatureRow, view: View, i: number, cue: number): void {
  const word = view.words[i] as Word;
  const tag = view.tags[i] as number;
  if (cue < 0) {
    row.add(1);
    row.add(word.stem);
    for (let k = 0; k < 3; k++) row.skip();
    return;
  }
  const stem = (view.words[cue] as Word).stem;
  const elsewhere = view.sentenceFirst[cue] === view.sentenceFirst[i] ? 0 : 1;
  const distance = distanceClass(Math.abs(cue - i)) + elsewhere * 10;
  row.add(mix(stem, distance));
  row.add(mix(distance, word.stem));
  row.add(mix(stem, view.keys[i] as number));
  row.add(mix(view.keys[cue] as number, word.kind * 2 + elsewhere));
  row.add(mix(stem, distance * 16 + tag));
}

function addParagraph(row: FeatureRow, view: View, i: number): void {
  const { forms } = view;
  const index = view.paragraph[i] as number;
  const form = forms[index] as ParagraphForm;
  const before = forms[index - 1] ?? NO_FORM;
  const behind = forms[index + 1] ?? NO_FORM;
  const word = view.words[i] as Word;
  const offset = i - (view.paragraphFirst[i] as number);
  const toEnd = (view.paragraphLast[i] as number) - 1 - i;
  const atColon = form.colon > 0 ? (offset < form.colon ? 1 : offset === form.colon ? 2 : 3) : 0;
  row.add(mix(form.code, Math.min(8, offset)));
  row.add(mix(form.code * 4 + view.transcript, word.kind * 10 + word.shape));
  row.add(mix(before.ending, mix(form.code, Math.min(3, offset))));
  row.add(mix(behind.code, mix(word.kind, Math.min(3, toEnd))));
  row.add(atColon * 4 + view.transcript);
  row.add(Math.min(2, index) * 100 + word.cueness * 10 + word.kind);
}

/** 0 to 3, then 4-5, 6-9, 10-19 and more. */
function distanceClass(distance: number): number {
  return distance < 4 ? distance : distance < 6 ? 4 : distance < 10 ? 5 : distance < 20 ? 6 : 7;
}
