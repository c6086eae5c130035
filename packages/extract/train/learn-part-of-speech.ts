import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemToken } from 'wink-nlp';
import {
  addTagFeatures,
  indexOfMaximum,
  isTagged,
  PUNCTUATION,
  TAGS,
} from '../src/attribution/learned/part-of-speech.ts';
import type { Vocabulary, Word } from '../src/attribution/learned/word.ts';
import { FeatureRow } from '../src/linear/feature-row.ts';
import type { Document } from '../src/text/document.ts';
import { randomFrom, shuffled } from './random.ts';
import type { LearnedTable } from './write-model.ts';

/** Rounds over the corpus. */
const EPOCHS = 4;

/** A document with the parts of speech that the teacher gives its tokens; 255 where it cuts tokens otherwise. */
interface Lesson {
  document: Document;
  words: Word[];
  tags: Uint8Array;
}

const teacher = winkNLP(model, ['sbd', 'pos']);
const UNKNOWN = 255;

/**
 * Learns wink-nlp's parts of speech (MIT) as an averaged perceptron over our own tokens (Collins 2002): the small
 * model that ships needs no library and runs at the speed of the other stages.
 */
export function learnPartOfSpeech(
  documents: readonly Document[],
  vocabulary: Vocabulary,
  seed: number,
): LearnedTable {
  const lessons = documents.map((document) => toLesson(document, vocabulary));
  const weights = new Map<number, Float64Array>();
  const sums = new Map<number, Float64Array>();
  const random = randomFrom(seed);
  let time = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const lesson of shuffled(lessons, random)) time = learn(lesson, weights, sums, time);
  const hashes = [...weights.keys()].filter((hash) => hash !== 0);
  const averaged = new Float32Array(hashes.length * TAGS.length);
  hashes.forEach((hash, index) => {
    const weight = weights.get(hash) as Float64Array;
    const sum = sums.get(hash) as Float64Array;
    for (let tag = 0; tag < TAGS.length; tag++)
      averaged[index * TAGS.length + tag] = (weight[tag] as number) - (sum[tag] as number) / time;
  });
  return { labels: TAGS.length, hashes: Int32Array.from(hashes), weights: averaged };
}

function learn(
  { document, words, tags }: Lesson,
  weights: Map<number, Float64Array>,
  sums: Map<number, Float64Array>,
  start: number,
): number {
  let time = start;
  const row = new FeatureRow();
  const scores = new Float64Array(TAGS.length);
  const guessed = new Uint8Array(words.length);
  for (const sentence of document.sentences)
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!isTagged(words[i] as Word)) {
        guessed[i] = PUNCTUATION;
        continue;
      }
      addTagFeatures(row, words, guessed, i, sentence);
      scores.fill(0);
      for (let k = 0; k < row.length; k++)
        weights.get(row.values[k] as number)?.forEach((w, tag) => {
          scores[tag] = (scores[tag] as number) + w;
        });
      const guess = indexOfMaximum(scores);
      const right = tags[i] as number;
      guessed[i] = guess;
      time++;
      if (right === UNKNOWN || guess === right) continue;
      for (let k = 0; k < row.length; k++) {
        const hash = row.values[k] as number;
        add(weights, hash, right, 1);
        add(weights, hash, guess, -1);
        add(sums, hash, right, time);
        add(sums, hash, guess, -time);
      }
    }
  return time;
}

function add(table: Map<number, Float64Array>, hash: number, tag: number, value: number): void {
  let row = table.get(hash);
  if (!row) {
    row = new Float64Array(TAGS.length);
    table.set(hash, row);
  }
  row[tag] = (row[tag] as number) + value;
}

function toLesson(document: Document, vocabulary: Vocabulary): Lesson {
  const { text, tokens } = document;
  const tags = new Uint8Array(tokens.length).fill(UNKNOWN);
  const byStart = new Map(tokens.map((token, i) => [token.start, i]));
  let offset = 0;
  teacher
    .readDoc(text)
    .tokens()
    .each((token: ItemToken) => {
      const spelling = token.out();
      const start = text.indexOf(spelling, offset);
      if (start < 0) return;
      offset = start + spelling.length;
      const i = byStart.get(start);
      const tag = (TAGS as readonly string[]).indexOf(token.out(teacher.its.pos));
      if (i !== undefined && tokens[i]?.end === offset && tag >= 0) tags[i] = tag;
    });
  return { document, words: vocabulary.read(tokens), tags };
}
