import type { FeatureSink } from '../../linear/feature-row.ts';
import { mix } from '../../linear/hash.ts';
import type { CueWindow } from './cue-window.ts';
import type { Evidence } from './evidence.ts';
import { claimAt } from './quotation-claims.ts';
import { QUOTE } from './quote-states.ts';
import { level } from './role-context-features.ts';
import { ofPair, ROLE_GROUPS } from './role-groups.ts';
import { addSubjects } from './subjects/role-subject-features.ts';
import { isWord, NO_TAG, type View, valueAt, wordAt } from './view.ts';
import { KIND, type Word } from './word.ts';

/** Transition classes of `roleClass`. */
export const ROLE_CLASSES = 12;

/** How many classes there are of what the templates are made of. */
const BETWEENS = 128;
const DISTANCES = 32;
const QUOTES = 64;
const TAG_PAIRS = 256;
const RANKS = 128;
const PARAGRAPHS = 16;
const CLAIMS = 9;

const TAGS_AT_DISTANCE = ROLE_GROUPS.ofNumber(2100, TAG_PAIRS * DISTANCES);
const BETWEEN_KINDS = ofPair(2102, BETWEENS, 100);
const BETWEEN_ROLES = ofPair(2103, BETWEENS, 64);
const BETWEEN_TAGS = ofPair(2104, BETWEENS, TAG_PAIRS);
const BETWEEN_QUOTE = ofPair(2105, BETWEENS, QUOTES);
const BETWEEN_LEVELS = ofPair(2106, BETWEENS, 64);
const RANK_ROLES = ofPair(2107, RANKS, 16);
const RANK_BETWEEN = ofPair(2108, RANKS, BETWEENS / 2);
const DISTANCE_QUOTE = ofPair(2109, DISTANCES, 2 * QUOTES);
const PLACE_BETWEEN = ofPair(2111, 16, BETWEENS);
const CLAIM_QUOTE = ofPair(2124, CLAIMS, QUOTES * 2);
const CLAIM_BETWEEN = ofPair(2125, CLAIMS, BETWEENS);

/** What the cue decides together with where the token stands to it. */
const CUE_DISTANCE = ROLE_GROUPS.inScope(PARAGRAPHS * DISTANCES);
const CUE_RANK = ROLE_GROUPS.inScope(RANKS);
const CUE_QUOTE = ROLE_GROUPS.inScope(PARAGRAPHS * 2 * QUOTES * 2);
const CUE_CLAIM = ROLE_GROUPS.inScope(CLAIMS * 2);

/** The features by which the second model relates a token of the window to its cue. */
export function addRoleFeatures(
  sink: FeatureSink,
  view: View,
  evidence: Evidence,
  window: CueWindow,
  i: number,
): void {
  const { cue, first, last } = window;
  sink.start();
  if (i >= cue.first && i < cue.last) {
    sink.template(2900);
    sink.add(1);
    return;
  }
  const at = i - first;
  const isBehind = i >= cue.last;
  const side = isBehind ? 1 : 0;
  const distance = side * 16 + distanceClass(isBehind ? i - cue.last + 1 : cue.first - i);
  const between = (window.between[at] as number) * 2 + side;
  const roles =
    ((evidence.role[i] as number) * 4 + valueAt(evidence.role, i - 1, first, last, 0)) * 4 +
    valueAt(evidence.role, i + 1, first, last, 0);
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
  const paragraphs = (view.paragraph[i] as number) - (view.paragraph[cue.first] as number);
  const isFirst = i === view.paragraphFirst[i] ? 1 : 0;

  // How far which cue is.
  const paragraph = paragraphs & (PARAGRAPHS - 1);
  if (sink.opens(CUE_DISTANCE, paragraph * DISTANCES + distance)) {
    sink.template(2110);
    sink.add(mix(window.place, distance));
    sink.template(2112);
    sink.add(mix(stems, distance));
    sink.add(mix(lastWord.stem, distance));
    sink.template(2118);
    sink.add(mix(window.nextPair, distance));
    sink.add(mix(window.nextKey, distance));
    sink.add(mix(window.previousKey, distance));
    sink.template(2123);
    sink.add(mix(paragraphs * 2 + (lastWord.isColon ? 1 : 0), distance));
    sink.close();
  }
  if (sink.opens(CUE_RANK, rank)) {
    sink.template(2114);
    sink.add(mix(stems, rank));
    sink.close();
  }
  if (sink.opens(CUE_QUOTE, ((paragraph * 2 + isFirst) * QUOTES + quote) * 2 + side)) {
    sink.template(2115);
    sink.add(mix(stems, quote * 2 + side));
    sink.template(2121);
    sink.add(mix(paragraphs, mix(window.form.code, isFirst ? 1 : 2)));
    sink.add(mix(paragraphs * 2 + (window.isSpeakerColon ? 1 : 0), quote));
    sink.close();
  }
  sink.addOfNumber(TAGS_AT_DISTANCE, pair * DISTANCES + distance);
  sink.addOfNumber(BETWEEN_KINDS, between * 100 + word.kind * 10 + before.kind);
  sink.addOfNumber(BETWEEN_ROLES, between * 64 + roles);
  sink.addOfNumber(BETWEEN_TAGS, between * TAG_PAIRS + pair);
  sink.addOfNumber(BETWEEN_QUOTE, between * QUOTES + quote);
  sink.addOfNumber(BETWEEN_LEVELS, between * 64 + evidenceLevels);
  sink.addOfNumber(RANK_ROLES, rank * 16 + (roles & 15));
  sink.addOfNumber(RANK_BETWEEN, rank * (BETWEENS / 2) + (between >> 1));
  sink.addOfNumber(DISTANCE_QUOTE, distance * 2 * QUOTES + quote * 2 + window.isQuoted);
  sink.addOfNumber(PLACE_BETWEEN, window.place * BETWEENS + between);
  sink.template(2101);
  sink.add(mix(distance, key));
  sink.template(2116);
  sink.add(mix(mix(window.headKey, key), side));
  sink.add(mix(mix(window.tags, pair), side));

  addSubjects(sink, view, window, i);

  // Whose quotation it is by its marks.
  const claim = claimAt(view, window.claims, window.index, i);
  if (claim === 0) return;
  sink.addOfNumber(CLAIM_QUOTE, (claim * QUOTES + quote) * 2 + side);
  sink.addOfNumber(CLAIM_BETWEEN, claim * BETWEENS + between);
  if (sink.opens(CUE_CLAIM, claim * 2 + side)) {
    sink.template(2126);
    sink.add(mix(claim, mix(stems, side)));
    sink.close();
  }
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
