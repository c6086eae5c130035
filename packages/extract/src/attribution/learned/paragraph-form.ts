import type { TokenRange } from '../../text/document.ts';
import { KIND, SHAPE, type Word } from './word.ts';

/** How a paragraph looks: a headline, a line of a transcript, a quotation with its author on the next line. */
export interface ParagraphForm {
  /** Its first token, last token and length in one number. */
  code: number;
  /** What it ends with. */
  ending: number;
  /** Offset of the colon of "WALLACE: Let me ask you", or 0. */
  colon: number;
}

/** Stands before the first paragraph and behind the last. */
export const NO_FORM: ParagraphForm = { code: 999, ending: 99, colon: 0 };

/** The farthest a speaker's colon may stand: "REP. NANCY PELOSI (D-CALIF.):". */
const FARTHEST_COLON = 6;

export function findParagraphForms(
  words: readonly Word[],
  paragraphs: readonly TokenRange[],
): ParagraphForm[] {
  return paragraphs.map((paragraph) => {
    const first = words[paragraph.first] as Word;
    const last = words[paragraph.last - 1] as Word;
    const length = paragraph.last - paragraph.first;
    const colon = speakerColon(words, paragraph);
    const lengthClass = length < 4 ? 0 : length < 10 ? 1 : length < 25 ? 2 : 3;
    return {
      code: (beginning(first, colon) * 10 + last.kind) * 4 + lengthClass,
      ending: last.kind * 2 + (last.isColon ? 1 : 0),
      colon,
    };
  });
}

function beginning(first: Word, colon: number): number {
  if (colon > 0) return first.shape === SHAPE.allCapitals ? 10 : 11;
  return first.kind === KIND.word ? (first.shape <= SHAPE.capitalized ? 12 : 13) : first.kind;
}

function speakerColon(words: readonly Word[], { first, last }: TokenRange): number {
  if ((words[first] as Word).shape > SHAPE.capitalized) return 0;
  for (let i = first + 1; i < Math.min(last - 1, first + FARTHEST_COLON); i++) {
    const word = words[i] as Word;
    if (word.isColon) return i - first;
    if (word.kind === KIND.quotationMark) return 0;
  }
  return 0;
}
