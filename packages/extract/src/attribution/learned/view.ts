import { mix } from '../../linear/hash.ts';
import type { Weigher } from '../../linear/weigher.ts';
import type { Document, Token, TokenRange } from '../../text/document.ts';
import type { ParagraphForm } from './paragraph-form.ts';
import { findParagraphForms } from './paragraph-form.ts';
import { TAGS, tagWords } from './part-of-speech.ts';
import { quoteStates } from './quote-states.ts';
import { findSubjects } from './subjects/find-subjects.ts';
import type { Subjects } from './subjects/subjects.ts';
import { KIND, NO_WORD, type Vocabulary, type Word } from './word.ts';

/** A document as the features read it: one entry a token in each array. */
export interface View {
  document: Document;
  length: number;
  words: Word[];
  /** All words known, by their index. */
  vocabulary: readonly Word[];
  /** Part of speech, an index into `TAGS`. */
  tags: Uint8Array;
  /** What the word means as the part of speech that it has here: WordNet's lexicographer file, or 0. */
  senses: Uint8Array;
  /** The word's stem where it is common, else its part of speech, cueness and sense. */
  keys: Int32Array;
  sentenceFirst: Int32Array;
  sentenceLast: Int32Array;
  paragraph: Int32Array;
  paragraphFirst: Int32Array;
  paragraphLast: Int32Array;
  /** Index into `document.quotations`, or -1. */
  quotation: Int32Array;
  /** Where a token stands to a quotation: `QUOTE`. */
  quoteState: Uint8Array;
  forms: ParagraphForm[];
  /** Noun phrases, and the subjects of verbs. */
  subjects: Subjects;
  /** 0, 1 or 2: how much of the document is a transcript, with the speaker's name and a colon before each speech. */
  transcript: number;
}

/** A longer paragraph is cut, so that the time of what looks at a whole paragraph stays bounded. */
const LONGEST_PARAGRAPH = 1000;

/** The part of speech of what lies beyond a paragraph's edge. */
export const NO_TAG = 15;

/** What reads a document's words. */
export interface WordReader {
  vocabulary: Vocabulary;
  partOfSpeech: Weigher<Word>;
}

export function makeView(document: Document, { vocabulary, partOfSpeech }: WordReader): View {
  const { tokens, sentences } = document;
  const paragraphs = cutParagraphs(document.paragraphs);
  const words = vocabulary.read(tokens);
  partOfSpeech.know(vocabulary.all);
  const tags = tagWords(words, sentences, partOfSpeech);
  const senses = sensesOf(words, tags);
  const places = placesOf(tokens.length, sentences, paragraphs);
  const forms = findParagraphForms(words, paragraphs);
  const speeches = forms.reduce((count, form) => count + (form.colon > 0 ? 1 : 0), 0);
  const quotation = quotationsOf(tokens);
  const quoteState = quoteStates(document);
  return {
    document,
    length: tokens.length,
    words,
    vocabulary: vocabulary.all,
    tags,
    senses,
    keys: keysOf(words, tags, senses),
    ...places,
    quotation,
    quoteState,
    forms,
    subjects: findSubjects({ words, tags, quotation, quoteState, ...places }),
    transcript: speeches >= 4 ? 2 : speeches >= 2 ? 1 : 0,
  };
}

/** The word at a place of the range `[first, last)`, or the one that stands for its outside. */
export function wordAt(view: View, place: number, first: number, last: number): Word {
  return place >= first && place < last ? (view.words[place] as Word) : NO_WORD;
}

/** What an array holds for a place of the range `[first, last)`, or what stands for its outside. */
export function valueAt(
  values: Uint8Array | Int32Array,
  place: number,
  first: number,
  last: number,
  outside: number,
): number {
  return place >= first && place < last ? (values[place] as number) : outside;
}

export function isWord(word: Word): boolean {
  return word.kind === KIND.word || word.kind === KIND.number;
}

function keysOf(words: readonly Word[], tags: Uint8Array, senses: Uint8Array): Int32Array {
  const keys = new Int32Array(words.length);
  words.forEach((word, i) => {
    keys[i] = word.isCommon ? word.stem : mix(tags[i] as number, word.cueness * 64 + (senses[i] as number));
  });
  return keys;
}

const NOUN = TAGS.indexOf('NOUN');
const VERB = TAGS.indexOf('VERB');

/** What nouns and verbs mean as such, WordNet's lexicographer files; 0 of other words. */
function sensesOf(words: readonly Word[], tags: Uint8Array): Uint8Array {
  const senses = new Uint8Array(words.length);
  words.forEach(({ verbSense, nounSense }, i) => {
    const tag = tags[i];
    senses[i] = tag === VERB ? verbSense : tag === NOUN ? nounSense : 0;
  });
  return senses;
}

function quotationsOf(tokens: readonly Token[]): Int32Array {
  const quotations = new Int32Array(tokens.length);
  tokens.forEach(({ quotation }, i) => {
    quotations[i] = quotation;
  });
  return quotations;
}

function cutParagraphs(paragraphs: readonly TokenRange[]): TokenRange[] {
  return paragraphs.flatMap(({ first, last }) =>
    Array.from({ length: Math.ceil((last - first) / LONGEST_PARAGRAPH) }, (_, i) => ({
      first: first + i * LONGEST_PARAGRAPH,
      last: Math.min(last, first + (i + 1) * LONGEST_PARAGRAPH),
    })),
  );
}

function placesOf(length: number, sentences: readonly TokenRange[], paragraphs: readonly TokenRange[]) {
  const sentenceFirst = new Int32Array(length);
  const sentenceLast = new Int32Array(length);
  const paragraph = new Int32Array(length);
  const paragraphFirst = new Int32Array(length);
  const paragraphLast = new Int32Array(length);
  for (const { first, last } of sentences)
    for (let i = first; i < last; i++) {
      sentenceFirst[i] = first;
      sentenceLast[i] = last;
    }
  paragraphs.forEach(({ first, last }, index) => {
    for (let i = first; i < last; i++) {
      paragraph[i] = index;
      paragraphFirst[i] = first;
      paragraphLast[i] = last;
    }
  });
  return { sentenceFirst, sentenceLast, paragraph, paragraphFirst, paragraphLast };
}
