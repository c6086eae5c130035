import type { Warning } from '@onrecord/schema';
import { type Document, isWord, type Token } from './text/index.ts';

/** The commonest words of English news; they are a third and more of any English text. */
const COMMON_WORDS = new Set(
  'the of to and a in that is for on it was with as he be by at from his are have has an not this they but had their'.split(
    ' ',
  ),
);

const LONGEST_COMMON = 'this'.length;

/** Fewer common words than this share, and the text is not English; measured share in news: 0.30 to 0.45. */
const LEAST_COMMON_SHARE = 0.12;

/** Shorter texts tell nothing about their language. */
const LEAST_WORDS = 20;

/** Words looked at: the first of a text tell its language. */
const SAMPLE_TOKENS = 2000;

/** Longest run without an end of sentence that is still prose. */
const LONGEST_SENTENCE = 1000;

/** What is odd in the text and may have cost quotes. */
export function warningsOf(document: Document): Warning[] {
  const warnings: Warning[] = [];
  const { text, tokens, sentences, unpairedMarks } = document;
  if (tokens.length === 0)
    warnings.push({ code: 'EMPTY_TEXT', message: 'The text holds no words.', span: null });
  const [mark] = unpairedMarks;
  if (mark !== undefined)
    warnings.push({
      code: 'UNPAIRED_MARKS',
      message: `${unpairedMarks.length} quotation ${unpairedMarks.length === 1 ? 'mark has' : 'marks have'} no partner; the first stands at ${mark}.`,
      span: { start: mark, end: mark + 1 },
    });
  if (!isEnglish(document))
    warnings.push({
      code: 'NOT_ENGLISH',
      message: 'The text does not look English; the model knows English only, so quotes may be missed.',
      span: null,
    });
  const endless = sentences.find((sentence) => sentence.last - sentence.first > LONGEST_SENTENCE);
  if (endless)
    warnings.push({
      code: 'NO_SENTENCES',
      message: `A run of ${endless.last - endless.first} words and marks has no end of sentence.`,
      span: null,
    });
  const control = CONTROL_CHARACTER.exec(text);
  if (control)
    warnings.push({
      code: 'CONTROL_CHARACTERS',
      message: `The text holds control characters; the first stands at ${control.index}.`,
      span: { start: control.index, end: control.index + 1 },
    });
  return warnings;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

function isEnglish({ tokens }: Document): boolean {
  let [words, common] = [0, 0];
  for (let i = 0; i < tokens.length && i < SAMPLE_TOKENS; i++) {
    const token = tokens[i] as Token;
    if (!isWord(token)) continue;
    words++;
    if (token.text.length <= LONGEST_COMMON && COMMON_WORDS.has(token.text.toLowerCase())) common++;
  }
  return words < LEAST_WORDS || common / words >= LEAST_COMMON_SHARE;
}
