import type { FeatureRow } from '../../linear/feature-row.ts';
import { mix } from '../../linear/hash.ts';
import type { CueWindow } from './cue-window.ts';
import type { Evidence } from './evidence.ts';
import { level } from './role-context-features.ts';
import { isWord, NO_TAG, QUOTE, type View, wordAt } from './view.ts';
import { KIND, type Word } from './word.ts';

/** Features a token has at most. */
export const ROLE_FEATURES = 32;

/** Transition classes of `roleClass`. */
export const ROLE_CLASSES = 12;

/** The features by which the second model relates a token of the window to its cue. */
export function addRoleFeatures(
  row: FeatureRow,
  view: View,
  evidence: Evidence,
  window: CueWindow,
  i: number,
): void {
  const { cue, first, last } = window;
  if (i >= cue.first && i < cue.last) {
    row.start(2900);
    row.add(1);
    return;
  }
  row.start(2100);
  const at = i - first;
  const isBehind = i >= cue.last;
  const side = isBehind ? 1 : 0;
  const distance = side * 16 + distanceClass(isBehind ? i - cue.last + 1 : cue.first - i);
  const between =
    (((window.commas[at] as number) * 4 + (window.cues[at] as number)) * 4 +
      (window.sentences[at] as number)) *
      2 +
    side;
  const roleAt = (place: number): number =>
    place >= first && place < last ? (evidence.role[place] as number) : 0;
  const roles = (roleAt(i) * 4 + roleAt(i - 1)) * 4 + roleAt(i + 1);
  const rank = (window.rank[at] as number) * 2 + side;
  const quotation = view.quotation[i] as number;
  const isSameQuotation = quotation < 0 ? 0 : quotation === view.quotation[cue.first] ? 1 : 2;
  const quote = (view.quoteState[i] as number) * 3 + isSameQuotation;
  const word = view.words[i] as Word;
  const before = wordAt(view, i - 1, first, last);
  const key = view.keys[i] as number;
  const tag = view.tags[i] as number;
  const pair = tag * 16 + (i > first ? (view.tags[i - 1] as number) : NO_TAG);
  const { lastWord, stems } = window;
  const evidenceLevels = level(evidence.content[i] as number) * 8 + level(evidence.source[i] as number);

  // Where the token stands to the cue.
  row.add(pair * 32 + distance);
  row.add(mix(distance, key));
  row.add(mix(between, word.kind * 10 + before.kind));
  row.add(mix(between, roles));
  row.add(mix(between, pair));
  row.add(mix(between, quote));
  row.add(mix(between, evidenceLevels));
  row.add(mix(rank, roles & 15));
  row.add(mix(rank, between >> 1));
  row.add(mix(distance, quote * 2 + window.isQuoted));
  row.add(mix(window.place, distance));
  row.add(mix(window.place, between));

  // Which cue it is.
  row.add(mix(stems, distance));
  row.add(mix(lastWord.stem, distance));
  row.add(mix(stems, rank));
  row.add(mix(stems, quote * 2 + side));
  row.add(mix(mix(window.headKey, key), side));
  row.add(mix(mix(window.tags, pair), side));
  row.add(mix(window.nextPair, distance));
  row.add(mix(window.nextKey, distance));
  row.add(mix(window.previousKey, distance));

  // Which paragraph.
  const paragraphs = (view.paragraph[i] as number) - (view.paragraph[cue.first] as number);
  const isFirst = i === view.paragraphFirst[i] ? 1 : 2;
  row.add(mix(paragraphs, mix(window.form.code, isFirst)));
  row.add(mix(paragraphs * 2 + (window.isSpeakerColon ? 1 : 0), quote));
  row.add(mix(paragraphs * 2 + (lastWord.isColon ? 1 : 0), distance));
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

/** 0 to 3, then 4-5, 6-8, 9-13, 14-21 and more. */
function distanceClass(distance: number): number {
  if (distance < 4) return distance;
  return distance < 6 ? 4 : distance < 9 ? 5 : distance < 14 ? 6 : distance < 22 ? 7 : 8;
}
