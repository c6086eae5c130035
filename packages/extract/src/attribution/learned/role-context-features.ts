import type { FeatureRow } from '../../linear/feature-row.ts';
import { mix } from '../../linear/hash.ts';
import type { Evidence } from './evidence.ts';
import { ROLE_EMISSIONS } from './role-chain.ts';
import { NO_TAG, type View, wordAt } from './view.ts';
import type { Word } from './word.ts';

/** Features a token has at most. */
export const CONTEXT_FEATURES = 48;

/** Labels: the emissions before the cue, then those behind it. */
export const CONTEXT_LABELS = 2 * ROLE_EMISSIONS;

/** What a token and its surroundings say of its role, whatever the cue: worked out once for all cues in reach. */
export function addContextFeatures(row: FeatureRow, view: View, evidence: Evidence, i: number): void {
  row.start(2000);
  const first = view.paragraphFirst[i] as number;
  const last = view.paragraphLast[i] as number;
  addWords(row, view, i, first, last);
  addTags(row, view, i, first, last);
  addEvidence(row, evidence, i, first, last);
  addPosition(row, view, i);
}

function addWords(row: FeatureRow, view: View, i: number, first: number, last: number): void {
  const { keys } = view;
  const second = wordAt(view, i - 2, first, last);
  const before = wordAt(view, i - 1, first, last);
  const word = view.words[i] as Word;
  const after = wordAt(view, i + 1, first, last);
  const overNext = wordAt(view, i + 2, first, last);
  const key = keys[i] as number;
  const keyBefore = i - 1 >= first ? (keys[i - 1] as number) : 0;
  const keyAfter = i + 1 < last ? (keys[i + 1] as number) : 0;
  row.add(word.hash);
  row.add(before.hash);
  row.add(after.hash);
  row.add(second.hash);
  row.add(overNext.hash);
  row.add(word.suffix3);
  row.add(mix(keyBefore, key));
  row.add(mix(key, keyAfter));
  row.add(((second.shape * 10 + before.shape) * 10 + word.shape) * 10 + after.shape);
  row.add((word.kind * 10 + after.kind) * 10 + before.kind);
}

function addTags(row: FeatureRow, view: View, i: number, first: number, last: number): void {
  const { tags } = view;
  const tagAt = (place: number): number =>
    place >= first && place < last ? (tags[place] as number) : NO_TAG;
  const second = tagAt(i - 2);
  const before = tagAt(i - 1);
  const tag = tagAt(i);
  const after = tagAt(i + 1);
  const overNext = tagAt(i + 2);
  row.add(tag * 16 + before);
  row.add(tag * 16 + after);
  row.add((second * 16 + before) * 16 + tag);
  row.add((tag * 16 + after) * 16 + overNext);
  row.add((before * 16 + tag) * 16 + after);
  row.add(mix((view.words[i] as Word).stem, tag));
}

function addEvidence(row: FeatureRow, evidence: Evidence, i: number, first: number, last: number): void {
  const levelAt = (values: Float32Array, at: number): number =>
    at >= first && at < last ? level(values[at] as number) : 9;
  const source = levelAt(evidence.source, i);
  const content = levelAt(evidence.content, i);
  const beginSource = level(evidence.beginSource[i] as number);
  const beginContent = level(evidence.beginContent[i] as number);
  row.add(beginSource * 8 + source);
  row.add(beginContent * 8 + content);
  row.add((content * 8 + source) * 8 + level(evidence.cue[i] as number));
  row.add((content * 10 + levelAt(evidence.content, i - 1)) * 10 + levelAt(evidence.content, i + 1));
  row.add((source * 10 + levelAt(evidence.source, i - 1)) * 10 + levelAt(evidence.source, i + 1));
  row.add(
    ((source * 10 + levelAt(evidence.source, i + 1)) * 10 + content) * 10 + levelAt(evidence.content, i + 1),
  );
  row.add(beginContent * 10 + level(i + 1 < last ? (evidence.beginContent[i + 1] as number) : 0));
}

function addPosition(row: FeatureRow, view: View, i: number): void {
  const word = view.words[i] as Word;
  const first = view.sentenceFirst[i] as number;
  const fromStart = Math.min(3, i - first);
  const toEnd = Math.min(3, (view.sentenceLast[i] as number) - 1 - i);
  const quote = view.quoteState[i] as number;
  const before = view.words[i - 1];
  const after = view.words[i + 1];
  row.add(fromStart * 10 + word.shape);
  row.add(toEnd * 10 + word.kind);
  row.add(quote);
  row.add((quote * 4 + fromStart) * 4 + toEnd);
  row.add(mix(quote, ((word.kind * 10 + (after?.kind ?? 9)) * 10 + (before?.kind ?? 9)) | 0));
  row.add(mix(toEnd, after?.hash ?? 0));
  row.add(mix((view.words[first] as Word).stem, fromStart));
  row.add(mix(quote, view.keys[i] as number));
}

/** 0 to 6. */
export function level(probability: number): number {
  if (probability < 0.4) return probability < 0.05 ? 0 : probability < 0.2 ? 1 : 2;
  return probability < 0.6 ? 3 : probability < 0.8 ? 4 : probability < 0.95 ? 5 : 6;
}
