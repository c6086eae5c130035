import type { DirectQuestion, Stance } from '@onrecord/schema';

/** A question before its members are checked: what a rule took out of the words. */
export type DraftQuestion = {
  kind: DirectQuestion['kind'];
  limit?: number;
} & Partial<Record<'speaker' | 'about' | 'text' | 'name' | 'article' | 'outlet', string>> &
  Partial<Record<'from' | 'to' | 'by', string>> & { stance?: Stance | Stance[]; order?: 'newest' };

/** What a plain question was read as. */
export interface Reading {
  question: DraftQuestion;
  /**
   * It wants yes or no: whether somebody said something, holds a stance, or `answered` ("did she say when"), which is more
   * than to speak about it, or `stated` ("did she promise that …"), which is to say that it is so.
   */
  whether: 'said' | 'answered' | 'stated' | Stance | null;
  /** The verb of speaking, where the cue of what is wanted may be the same: "announce". */
  cue: string | null;
  /** What is said about it is asked for, by whomever: of a person, what others say. */
  isAbout: boolean;
  /** It asks what will be: what has been is no answer. */
  isFuture: boolean;
  /** A word whose meaning only the asker knows: "who denied it?". */
  pointing: string | null;
  /** The words asked about are the asker's own, not given in quotation marks: their tense may be shifted. */
  isReported: boolean;
}

/** A rule reads the words of a question, without marks at its end and politeness; `null` where it is none of its own. */
export type Rule = (text: string, today: string | undefined) => Reading | null;

export function readingOf(question: DraftQuestion, more: Partial<Omit<Reading, 'question'>> = {}): Reading {
  return {
    question,
    whether: null,
    cue: null,
    isAbout: false,
    isFuture: false,
    pointing: null,
    isReported: false,
    ...more,
  };
}
