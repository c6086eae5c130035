import type { FeatureSink } from '../../linear/feature-row.ts';
import { mix } from '../../linear/hash.ts';
import type { TokenRange } from '../../text/document.ts';
import type { Evidence } from './evidence.ts';
import type { ParagraphForm } from './paragraph-form.ts';
import type { QuotationClaims } from './quotation-claims.ts';
import type { Reading } from './reading.ts';
import { NO_TAG, type View } from './view.ts';
import { NO_WORD, type Word } from './word.ts';

/** Readings on each side that are looked at as rivals. */
const RIVALS = 6;

/** The readings of a document, and what quotations are whose. */
export interface JudgedReadings {
  readings: readonly Reading[];
  claims: QuotationClaims;
}

/** The features by which the third model says how likely a finished reading is right. */
export function addJudgeFeatures(
  sink: FeatureSink,
  view: View,
  evidence: Evidence,
  { readings, claims, index }: JudgedReadings & { index: number },
): void {
  const reading = readings[index] as Reading;
  const { cue, source, content } = reading;
  const { words, tags } = view;
  const cueHead = headOf(view, cue);
  const head = words[cueHead] as Word;
  const lastWord = words[cue.last - 1] as Word;
  const order = orderOf(reading);
  const quoted = quotedClass(view, content);
  const length = lengthClass(content.reduce((sum, piece) => sum + piece.last - piece.first, 0));
  const probability = level(cue.probability);
  const path = logLevel(reading.logProbability);
  const rival = rivalOf(readings, index);
  const rivalLevel = rival > 0 ? level(rival) + 1 : 0;
  const contentLevel = level(mean(evidence.content, content));
  const sourceLevel = level(mean(evidence.source, source));
  const contentEdge = logLevel(Math.log(reading.contentCertainty + 1e-9));
  const sourceEdge = logLevel(Math.log(reading.sourceCertainty + 1e-9));
  let stems = 0;
  let cueTags = 0;
  for (let i = cue.first; i < cue.last; i++) {
    stems = mix(stems, (words[i] as Word).stem);
    cueTags = mix(cueTags, tags[i] as number);
  }
  const inQuotation = (view.quotation[cue.first] as number) >= 0 ? 1 : 0;
  sink.start();
  sink.template(3000);
  sink.add(probability);
  sink.add(probability * 16 + path);
  sink.add(probability * 16 + rivalLevel);
  sink.add(probability * 4 + quoted);
  sink.add(mix(probability, order));
  sink.add(stems);
  sink.add(head.stem);
  sink.add(mix(head.stem, quoted));
  sink.add(mix(cueTags, order));
  sink.add(length * 4 + quoted);
  sink.add(sourceLevel * 16 + probability);
  sink.add(contentLevel * 16 + probability);
  sink.add(contentLevel * 16 + sourceLevel);
  sink.add(contentEdge * 16 + sourceEdge);
  sink.add(contentEdge * 16 + probability);
  sink.add(sourceEdge * 16 + probability);
  sink.add(inQuotation);
  sink.add(inQuotation * 32 + rivalLevel);
  sink.add(mix((view.forms[view.paragraph[cue.first] as number] as ParagraphForm).code, quoted));
  sink.add(mix((words[cue.last] ?? NO_WORD).stem, lastWord.stem));
  sink.add(mix((words[cue.first - 1] ?? NO_WORD).stem, cueTags));
  sink.add(mix(cue.first - (view.sentenceFirst[cue.first] as number) < 2 ? 1 : 0, order));
  sink.add(Math.min(3, view.paragraph[cue.first] as number) * 16 + probability);
  sink.add(mix(order, quoted));
  addEdges(sink, view, reading, { order, quoted, head });
  const claim = claimOf(view, claims, reading, index);
  sink.add(mix(claim, quoted));
  sink.add(mix(claim, probability));
  sink.add(mix(claim, order));
  sink.add(mix(claim, head.stem));
  addNeighbours(sink, view, readings, index, probability);
}

/** Whose the quotations are in the content, and whether it leaves out one that is the cue's own. */
function claimOf(view: View, claims: QuotationClaims, { content }: Reading, index: number): number {
  let sign = 0;
  let own = 0;
  let others = 0;
  let nobodys = 0;
  let last = -1;
  for (const piece of content)
    for (let i = piece.first; i < piece.last; i++) {
      const quotation = view.quotation[i] as number;
      if (quotation < 0 || quotation === last) continue;
      last = quotation;
      if (claims.candidate[quotation] === index) {
        sign = Math.max(sign, claims.sign[quotation] as number);
        own++;
      } else if ((claims.candidate[quotation] as number) < 0) nobodys = 1;
      else others = 1;
    }
  const leftOut = own < (claims.counts[index] as number) ? 1 : 0;
  return ((sign * 2 + others) * 2 + nobodys) * 2 + leftOut;
}

/** The candidates beside it: how near and how likely. */
function addNeighbours(
  sink: FeatureSink,
  view: View,
  readings: readonly Reading[],
  index: number,
  probability: number,
): void {
  const { cue, content } = readings[index] as Reading;
  const classOfNeighbour = (neighbour: Reading | undefined): number => {
    if (!neighbour) return 0;
    const isSame = view.sentenceFirst[neighbour.cue.first] === view.sentenceFirst[cue.first] ? 1 : 0;
    const isInside = content.some(
      (piece) => piece.first <= neighbour.cue.first && neighbour.cue.last <= piece.last,
    );
    return 1 + (level(neighbour.cue.probability) * 2 + isSame) * 2 + (isInside ? 1 : 0);
  };
  const before = classOfNeighbour(readings[index - 1]);
  const behind = classOfNeighbour(readings[index + 1]);
  sink.add(before * 16 + probability);
  sink.add(behind * 16 + probability);
  sink.add(before * 64 + behind);
}

function addEdges(
  sink: FeatureSink,
  view: View,
  { cue, source, content }: Reading,
  { order, quoted, head }: { order: number; quoted: number; head: Word },
): void {
  const { words, tags } = view;
  const contentFirst = content[0]?.first ?? -1;
  const contentLast = content.at(-1)?.last ?? -1;
  const opening = words[contentFirst] ?? NO_WORD;
  const openingTag = contentFirst < 0 ? NO_TAG : (tags[contentFirst] as number);
  sink.add(mix(opening.stem, head.cueness));
  sink.add(mix(openingTag, order));
  sink.add(mix(opening.stem, tags[cue.last - 1] as number));
  sink.add(mix((words[contentLast] ?? NO_WORD).kind, quoted));
  const name = source[0];
  if (!name) {
    for (let k = 0; k < 3; k++) sink.skip();
    return;
  }
  const nameEnd = words[name.last - 1] as Word;
  sink.add(nameEnd.stem);
  sink.add(mix(view.keys[name.last - 1] as number, tags[name.first] as number));
  sink.add(lengthClass(name.last - name.first) * 16 + (tags[name.last - 1] as number));
}

function headOf(view: View, cue: TokenRange): number {
  let head = cue.last - 1;
  for (let i = cue.first; i < cue.last; i++)
    if ((view.words[i] as Word).cueness > (view.words[head] as Word).cueness) head = i;
  return head;
}

/** On which side of the cue source, first and last content piece stand, in one number. */
function orderOf({ cue, source, content }: Reading): number {
  const side = (range: TokenRange | undefined): number => (!range ? 0 : range.first < cue.first ? 1 : 2);
  return (side(source[0]) * 3 + side(content[0])) * 3 + (content.length > 1 ? side(content.at(-1)) : 0);
}

/** 0 none of the content is quoted, 1 part of it, 2 all of it, 3 there is none. */
function quotedClass(view: View, content: readonly TokenRange[]): number {
  let quoted = 0;
  let length = 0;
  for (const piece of content)
    for (let i = piece.first; i < piece.last; i++) {
      length++;
      if ((view.quotation[i] as number) >= 0) quoted++;
    }
  if (length === 0) return 3;
  return quoted === 0 ? 0 : quoted >= length - 1 ? 2 : 1;
}

/** The probability of the strongest likelier cue whose content overlaps this one's, or holds its cue; 0 for none. */
function rivalOf(readings: readonly Reading[], index: number): number {
  const reading = readings[index] as Reading;
  let strongest = 0;
  for (let k = Math.max(0, index - RIVALS); k <= Math.min(readings.length - 1, index + RIVALS); k++) {
    const rival = readings[k] as Reading;
    if (rival.cue.probability <= reading.cue.probability) continue;
    const clashes = rival.content.some(
      (theirs) =>
        (theirs.first <= reading.cue.first && reading.cue.first < theirs.last) ||
        reading.content.some((ours) => theirs.first < ours.last && ours.first < theirs.last),
    );
    if (clashes) strongest = Math.max(strongest, rival.cue.probability);
  }
  return strongest;
}

function mean(values: Float32Array, ranges: readonly TokenRange[]): number {
  let sum = 0;
  let count = 0;
  for (const range of ranges)
    for (let i = range.first; i < range.last; i++) {
      sum += values[i] as number;
      count++;
    }
  return count > 0 ? sum / count : 0;
}

/** Upper borders of the classes of a probability; narrow where it matters. */
const LEVELS = [0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.88, 0.94, 0.98];
const LOG_LEVELS = [-5, -3.5, -2.4, -1.6, -1, -0.6, -0.3, -0.1];
const LENGTHS = [1, 2, 3, 5, 9, 16, 30, 60];

function level(probability: number): number {
  return classIn(LEVELS, probability);
}

function logLevel(logProbability: number): number {
  return classIn(LOG_LEVELS, logProbability);
}

function lengthClass(length: number): number {
  return classIn(LENGTHS, length);
}

function classIn(borders: readonly number[], value: number): number {
  let index = 0;
  while (index < borders.length && value >= (borders[index] as number)) index++;
  return index;
}
