import { FeatureGroups } from '../../linear/feature-groups.ts';
import type { FeatureSink } from '../../linear/feature-row.ts';
import { mix } from '../../linear/hash.ts';
import type { Evidence } from './evidence.ts';
import { ROLE_EMISSIONS } from './role-chain.ts';
import { NO_TAG, type View, valueAt, wordAt } from './view.ts';
import type { Word } from './word.ts';

/** Labels: the emissions before the cue, then those behind it. */
export const CONTEXT_LABELS = 2 * ROLE_EMISSIONS;

export const CONTEXT_GROUPS = new FeatureGroups<Word>();

const WORD = CONTEXT_GROUPS.ofItem(2000, (sink, word) => {
  sink.add(word.hash);
  sink.template(2005);
  sink.add(word.suffix3);
});
const WORD_BEFORE = CONTEXT_GROUPS.ofItem(2001, (sink, word) => sink.add(word.hash));
const WORD_AFTER = CONTEXT_GROUPS.ofItem(2002, (sink, word) => sink.add(word.hash));
const WORD_TWO_BEFORE = CONTEXT_GROUPS.ofItem(2003, (sink, word) => sink.add(word.hash));
const WORD_TWO_AFTER = CONTEXT_GROUPS.ofItem(2004, (sink, word) => sink.add(word.hash));
const SHAPES = CONTEXT_GROUPS.ofNumber(2008, 10_000);
const KINDS = CONTEXT_GROUPS.ofNumber(2009, 1000);

/** Three parts of speech, four bits each: the token's is the last, the one in the middle, the first. */
const TAGS_BEFORE = CONTEXT_GROUPS.ofNumber(2010, 16 ** 3, (sink, tags) => {
  sink.add((tags & 15) * 16 + ((tags >> 4) & 15));
  sink.skip();
  sink.add(tags);
});
const TAGS_AROUND = CONTEXT_GROUPS.ofNumber(2014, 16 ** 3);
const TAGS_AFTER = CONTEXT_GROUPS.ofNumber(2011, 16 ** 3, (sink, tags) => {
  sink.add(tags >> 4);
  sink.skip();
  sink.add(tags);
});

/** Levels of a token's probabilities, three bits each: source and content, as they begin and at all, and cue. */
const ROLES = CONTEXT_GROUPS.ofNumber(2016, 8 ** 5, (sink, levels) => {
  sink.add(levels >> 9);
  sink.add((levels >> 3) & 63);
  sink.add(((levels >> 3) % 8) * 64 + ((levels >> 9) & 7) * 8 + (levels & 7));
});
const CONTENTS = CONTEXT_GROUPS.ofNumber(2019, 1000);
const SOURCES = CONTEXT_GROUPS.ofNumber(2020, 1000);
const SOURCES_AND_CONTENTS = CONTEXT_GROUPS.ofNumber(2021, 10_000);
const NEXT_BEGINS = CONTEXT_GROUPS.ofNumber(2022, 100);

const FROM_START = CONTEXT_GROUPS.ofNumber(2023, 4 * 10);
const TO_END = CONTEXT_GROUPS.ofNumber(2024, 4 * 10);
/** Where the token stands to a quotation, then to the edges of its sentence. */
const PLACE = CONTEXT_GROUPS.ofNumber(2025, 16 * 4 * 4, (sink, place) => {
  sink.add(place >> 4);
  sink.add(place);
});
const QUOTED_KINDS = CONTEXT_GROUPS.ofNumber(2027, 16 * 1000, (sink, value) =>
  sink.add(mix(Math.floor(value / 1000), value % 1000)),
);

/** What a token and its surroundings say of its role, whatever the cue: worked out once for all cues in reach. */
export function addContextFeatures(sink: FeatureSink, view: View, evidence: Evidence, i: number): void {
  sink.start();
  const first = view.paragraphFirst[i] as number;
  const last = view.paragraphLast[i] as number;
  addWords(sink, view, i, first, last);
  addTags(sink, view, i, first, last);
  addEvidence(sink, evidence, i, first, last);
  addPosition(sink, view, i);
}

function addWords(sink: FeatureSink, view: View, i: number, first: number, last: number): void {
  const { keys } = view;
  const second = wordAt(view, i - 2, first, last);
  const before = wordAt(view, i - 1, first, last);
  const word = view.words[i] as Word;
  const after = wordAt(view, i + 1, first, last);
  const overNext = wordAt(view, i + 2, first, last);
  const tag = view.tags[i] as number;
  const quote = view.quoteState[i] as number;
  const key = keys[i] as number;
  const keyBefore = i - 1 >= first ? (keys[i - 1] as number) : 0;
  const keyAfter = i + 1 < last ? (keys[i + 1] as number) : 0;
  sink.addOfItem(WORD, word);
  sink.addOfItem(WORD_BEFORE, before);
  sink.addOfItem(WORD_AFTER, after);
  sink.addOfItem(WORD_TWO_BEFORE, second);
  sink.addOfItem(WORD_TWO_AFTER, overNext);
  sink.addOfNumber(SHAPES, ((second.shape * 10 + before.shape) * 10 + word.shape) * 10 + after.shape);
  sink.addOfNumber(KINDS, (word.kind * 10 + after.kind) * 10 + before.kind);
  sink.template(2015);
  sink.add(mix(word.stem, tag));
  sink.template(2030);
  sink.add(mix(quote, key));
  sink.template(2006);
  sink.add(mix(keyBefore, key));
  sink.add(mix(key, keyAfter));
}

function addTags(sink: FeatureSink, view: View, i: number, first: number, last: number): void {
  const { tags } = view;
  const second = valueAt(tags, i - 2, first, last, NO_TAG);
  const before = valueAt(tags, i - 1, first, last, NO_TAG);
  const tag = tags[i] as number;
  const after = valueAt(tags, i + 1, first, last, NO_TAG);
  const overNext = valueAt(tags, i + 2, first, last, NO_TAG);
  sink.addOfNumber(TAGS_BEFORE, (second * 16 + before) * 16 + tag);
  sink.addOfNumber(TAGS_AROUND, (before * 16 + tag) * 16 + after);
  sink.addOfNumber(TAGS_AFTER, (tag * 16 + after) * 16 + overNext);
}

function addEvidence(sink: FeatureSink, evidence: Evidence, i: number, first: number, last: number): void {
  const source = level(evidence.source[i] as number);
  const content = level(evidence.content[i] as number);
  const beginSource = level(evidence.beginSource[i] as number);
  const beginContent = level(evidence.beginContent[i] as number);
  const cue = level(evidence.cue[i] as number);
  const hasBefore = i > first;
  const hasNext = i + 1 < last;
  const nextContent = hasNext ? level(evidence.content[i + 1] as number) : BEYOND;
  const nextSource = hasNext ? level(evidence.source[i + 1] as number) : BEYOND;
  const contentBefore = hasBefore ? level(evidence.content[i - 1] as number) : BEYOND;
  const sourceBefore = hasBefore ? level(evidence.source[i - 1] as number) : BEYOND;
  const contents = (content * 10 + contentBefore) * 10 + nextContent;
  const sources = (source * 10 + sourceBefore) * 10 + nextSource;
  const begins = beginContent * 10 + level(hasNext ? (evidence.beginContent[i + 1] as number) : 0);
  sink.addOfNumber(ROLES, (((beginSource * 8 + source) * 8 + beginContent) * 8 + content) * 8 + cue);
  sink.addOfNumber(CONTENTS, contents);
  sink.addOfNumber(SOURCES, sources);
  sink.addOfNumber(SOURCES_AND_CONTENTS, ((source * 10 + nextSource) * 10 + content) * 10 + nextContent);
  sink.addOfNumber(NEXT_BEGINS, begins);
}

function addPosition(sink: FeatureSink, view: View, i: number): void {
  const word = view.words[i] as Word;
  const first = view.sentenceFirst[i] as number;
  const fromStart = Math.min(3, i - first);
  const toEnd = Math.min(3, (view.sentenceLast[i] as number) - 1 - i);
  const quote = view.quoteState[i] as number;
  const before = view.words[i - 1];
  const after = view.words[i + 1];
  const position = (quote * 4 + fromStart) * 4 + toEnd;
  const kinds = (word.kind * 10 + (after?.kind ?? 9)) * 10 + (before?.kind ?? 9);
  sink.addOfNumber(FROM_START, fromStart * 10 + word.shape);
  sink.addOfNumber(TO_END, toEnd * 10 + word.kind);
  sink.addOfNumber(PLACE, position);
  sink.addOfNumber(QUOTED_KINDS, quote * 1000 + kinds);
  sink.template(2028);
  sink.add(mix(toEnd, after?.hash ?? 0));
  sink.add(mix((view.words[first] as Word).stem, fromStart));
}

/** The level of what lies beyond a paragraph's edge. */
const BEYOND = 9;

/** 0 to 6. */
export function level(probability: number): number {
  if (probability < 0.4) return probability < 0.05 ? 0 : probability < 0.2 ? 1 : 2;
  return probability < 0.6 ? 3 : probability < 0.8 ? 4 : probability < 0.95 ? 5 : 6;
}
