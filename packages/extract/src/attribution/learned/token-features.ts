import type { FeatureSink } from '../../linear/feature-row.ts';
import { mix } from '../../linear/hash.ts';
import { NO_FORM, type ParagraphForm } from './paragraph-form.ts';
import { QUOTE } from './quote-states.ts';
import { addSyntax } from './subjects/token-subject-features.ts';
import { TOKEN_GROUPS } from './token-groups.ts';
import { NO_TAG, type View, valueAt, wordAt } from './view.ts';
import { KIND, NO_WORD, SENSES, SHAPE, type Word } from './word.ts';

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

const WORD = TOKEN_GROUPS.ofItem(1000, (sink, word) => {
  sink.add(word.hash);
  sink.template(1005);
  sink.add(word.stem);
  sink.template(1008);
  sink.add(word.suffix3);
  sink.add(word.suffix2);
});
const WORD_BEFORE = TOKEN_GROUPS.ofItem(1001, (sink, word) => {
  sink.add(word.hash);
  sink.template(1006);
  sink.add(word.stem);
});
const WORD_AFTER = TOKEN_GROUPS.ofItem(1002, (sink, word) => {
  sink.add(word.hash);
  sink.template(1007);
  sink.add(word.stem);
});
const WORD_TWO_BEFORE = TOKEN_GROUPS.ofItem(1003, (sink, word) => sink.add(word.hash));
const WORD_TWO_AFTER = TOKEN_GROUPS.ofItem(1004, (sink, word) => sink.add(word.hash));

/** The shapes of the two words before, the word and the one behind, a decimal digit each. */
const SHAPES = TOKEN_GROUPS.ofNumber(1010, 10_000, (sink, shapes) => {
  sink.add(Math.floor(shapes / 10) % 100);
  sink.add(shapes % 100);
  sink.add(shapes);
});
const CUENESS_BEFORE = TOKEN_GROUPS.ofNumber(1013, 6 * 10);
const CUENESS_AFTER = TOKEN_GROUPS.ofNumber(1014, 6 * 100);

/** Three parts of speech, four bits each: the token's is the last, the one in the middle, the first. */
const TAGS_BEFORE = TOKEN_GROUPS.ofNumber(1019, 16 ** 3, (sink, tags) => {
  sink.add(tags & 15);
  sink.add(tags & 255);
  sink.skip();
  sink.add(tags);
});
const TAGS_AROUND = TOKEN_GROUPS.ofNumber(1024, 16 ** 3);
const TAGS_AFTER = TOKEN_GROUPS.ofNumber(1021, 16 ** 3, (sink, tags) => {
  sink.add(tags >> 4);
  sink.skip();
  sink.add(tags);
});

const QUOTED_SHAPE = TOKEN_GROUPS.ofNumber(1027, 16 * 16);
const QUOTED_KINDS = TOKEN_GROUPS.ofNumber(1028, 16 ** 3);
const QUOTED_CUENESS = TOKEN_GROUPS.ofNumber(1029, 16 ** 3);
const QUOTATION_SIZE = TOKEN_GROUPS.ofNumber(1030, 10 * 8);
const FROM_START = TOKEN_GROUPS.ofNumber(1031, 8 * 16);
const TO_END = TOKEN_GROUPS.ofNumber(1032, 8 * 16);
const FIRST_OF = TOKEN_GROUPS.ofNumber(1034, 4);
const COLON = TOKEN_GROUPS.ofNumber(1050, 4 * 4);
const EARLY = TOKEN_GROUPS.ofNumber(1051, 3 * 100);
/** What the paragraph decides together with where in it the token stands, and what it is. */
const IN_PARAGRAPH = TOKEN_GROUPS.inScope(9);
const KIND_IN_PARAGRAPH = TOKEN_GROUPS.inScope(100 * 4);
const SENSE = TOKEN_GROUPS.ofNumber(1060, SENSES * 16);

/** The features by which the first model tells source, cue, content and the rest apart. */
export function addTokenFeatures(sink: FeatureSink, view: View, cues: NearestCues, i: number): void {
  sink.start();
  addWords(sink, view, i);
  addKeys(sink, view, i);
  addTags(sink, view, i);
  addQuotation(sink, view, i);
  addSentence(sink, view, i);
  addLikelyCues(sink, view, cues, i);
  addParagraph(sink, view, i);
  addSyntax(sink, view, i);
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

function addWords(sink: FeatureSink, view: View, i: number): void {
  const first = view.paragraphFirst[i] as number;
  const last = view.paragraphLast[i] as number;
  const w2 = wordAt(view, i - 2, first, last);
  const w1 = wordAt(view, i - 1, first, last);
  const word = view.words[i] as Word;
  const n1 = wordAt(view, i + 1, first, last);
  const n2 = wordAt(view, i + 2, first, last);
  const tag = view.tags[i] as number;
  const state = view.quoteState[i] as number;
  sink.addOfItem(WORD, word);
  sink.addOfItem(WORD_BEFORE, w1);
  sink.addOfItem(WORD_AFTER, n1);
  sink.addOfItem(WORD_TWO_BEFORE, w2);
  sink.addOfItem(WORD_TWO_AFTER, n2);
  sink.addOfNumber(SHAPES, ((w2.shape * 10 + w1.shape) * 10 + word.shape) * 10 + n1.shape);
  sink.addOfNumber(CUENESS_BEFORE, word.cueness * 10 + w1.cueness);
  sink.addOfNumber(CUENESS_AFTER, (word.cueness * 10 + n1.cueness) * 10 + word.shape);
  sink.template(1025);
  sink.add(mix(word.stem, tag));
  sink.add(mix(state, word.stem));
}

function addKeys(sink: FeatureSink, view: View, i: number): void {
  const { keys } = view;
  const first = view.paragraphFirst[i] as number;
  const last = view.paragraphLast[i] as number;
  const k2 = valueAt(keys, i - 2, first, last, 0);
  const k1 = valueAt(keys, i - 1, first, last, 0);
  const key = keys[i] as number;
  const n1 = valueAt(keys, i + 1, first, last, 0);
  const n2 = valueAt(keys, i + 2, first, last, 0);
  sink.template(1015);
  sink.add(mix(k1, key));
  sink.add(mix(key, n1));
  sink.add(mix(k2, k1));
  sink.add(mix(n1, n2));
}

function addTags(sink: FeatureSink, view: View, i: number): void {
  const first = view.paragraphFirst[i] as number;
  const last = view.paragraphLast[i] as number;
  const { tags } = view;
  const t2 = valueAt(tags, i - 2, first, last, NO_TAG);
  const t1 = valueAt(tags, i - 1, first, last, NO_TAG);
  const tag = tags[i] as number;
  const n1 = valueAt(tags, i + 1, first, last, NO_TAG);
  const n2 = valueAt(tags, i + 2, first, last, NO_TAG);
  sink.addOfNumber(TAGS_BEFORE, (t2 * 16 + t1) * 16 + tag);
  sink.addOfNumber(TAGS_AROUND, (t1 * 16 + tag) * 16 + n1);
  sink.addOfNumber(TAGS_AFTER, (tag * 16 + n1) * 16 + n2);
  const sense = (view.senses[i] as number) * 16 + tag;
  sink.addOfNumber(SENSE, sense);
  sink.template(1061);
  sink.add(mix(sense, (view.words[i] as Word).suffix2));
}

function addQuotation(sink: FeatureSink, view: View, i: number): void {
  const state = view.quoteState[i] as number;
  const word = view.words[i] as Word;
  const before = i > 0 ? (view.words[i - 1] as Word) : NO_WORD;
  const after = i + 1 < view.length ? (view.words[i + 1] as Word) : NO_WORD;
  const index = view.quotation[i] as number;
  // An index of -1 would be looked up as a name.
  const quotation = index < 0 ? undefined : view.document.quotations[index];
  const size = quotation ? Math.min(6, (quotation.last - quotation.first) >> 1) : 9;
  sink.addOfNumber(QUOTED_SHAPE, state * 16 + word.shape);
  sink.addOfNumber(QUOTED_KINDS, (state * 16 + before.kind) * 16 + after.kind);
  sink.addOfNumber(QUOTED_CUENESS, (state * 16 + before.kind) * 16 + word.cueness);
  sink.addOfNumber(QUOTATION_SIZE, size * 8 + word.cueness);
}

function addSentence(sink: FeatureSink, view: View, i: number): void {
  const word = view.words[i] as Word;
  const first = view.sentenceFirst[i] as number;
  const fromStart = distanceClass(i - first);
  const toEnd = distanceClass((view.sentenceLast[i] as number) - 1 - i);
  sink.addOfNumber(FROM_START, fromStart * 16 + word.shape);
  sink.addOfNumber(TO_END, toEnd * 16 + word.kind);
  sink.addOfNumber(FIRST_OF, i === view.paragraphFirst[i] ? 1 : first === view.paragraphFirst[i] ? 2 : 3);
  sink.template(1033);
  sink.add(mix((view.words[first] as Word).stem, fromStart));
}

function addLikelyCues(sink: FeatureSink, view: View, { before, behind }: NearestCues, i: number): void {
  const left = before[i] as number;
  const right = behind[i] as number;
  addLikelyCue(sink, 1035, view, i, left);
  addLikelyCue(sink, 1040, view, i, right);
  const leftKey = left < 0 ? 0 : (view.keys[left] as number);
  const rightKey = right < 0 ? 0 : (view.keys[right] as number);
  sink.template(1045);
  sink.add(mix(leftKey, mix(rightKey, (view.words[i] as Word).kind)));
}

function addLikelyCue(sink: FeatureSink, template: number, view: View, i: number, cue: number): void {
  const word = view.words[i] as Word;
  const tag = view.tags[i] as number;
  sink.template(template);
  if (cue < 0) {
    sink.add(1);
    sink.add(word.stem);
    return;
  }
  const { stem } = view.words[cue] as Word;
  const elsewhere = view.sentenceFirst[cue] === view.sentenceFirst[i] ? 0 : 1;
  const distance = distanceClass(Math.abs(cue - i)) + elsewhere * 10;
  sink.add(mix(stem, distance));
  sink.add(mix(distance, word.stem));
  sink.add(mix(stem, view.keys[i] as number));
  sink.add(mix(view.keys[cue] as number, word.kind * 2 + elsewhere));
  sink.add(mix(stem, distance * 16 + tag));
}

function addParagraph(sink: FeatureSink, view: View, i: number): void {
  const { forms } = view;
  const index = view.paragraph[i] as number;
  const form = forms[index] as ParagraphForm;
  const before = forms[index - 1] ?? NO_FORM;
  const behind = forms[index + 1] ?? NO_FORM;
  const word = view.words[i] as Word;
  const offset = i - (view.paragraphFirst[i] as number);
  const toEnd = Math.min(3, (view.paragraphLast[i] as number) - 1 - i);
  const atColon = form.colon > 0 ? (offset < form.colon ? 1 : offset === form.colon ? 2 : 3) : 0;
  const fromStart = Math.min(8, offset);
  const colon = atColon * 4 + view.transcript;
  if (sink.opens(IN_PARAGRAPH, fromStart)) {
    sink.template(1046);
    sink.add(mix(form.code, fromStart));
    sink.template(1048);
    sink.add(mix(before.ending, mix(form.code, Math.min(3, fromStart))));
    sink.close();
  }
  if (sink.opens(KIND_IN_PARAGRAPH, (word.kind * 10 + word.shape) * 4 + toEnd)) {
    sink.template(1047);
    sink.add(mix(form.code * 4 + view.transcript, word.kind * 10 + word.shape));
    sink.template(1049);
    sink.add(mix(behind.code, mix(word.kind, toEnd)));
    sink.close();
  }
  sink.addOfNumber(COLON, colon);
  sink.addOfNumber(EARLY, Math.min(2, index) * 100 + word.cueness * 10 + word.kind);
}

/** 0 to 3, then 4-5, 6-9, 10-19 and more. */
function distanceClass(distance: number): number {
  return distance < 4 ? distance : distance < 6 ? 4 : distance < 10 ? 5 : distance < 20 ? 6 : 7;
}
