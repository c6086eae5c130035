import type { Document, Token } from '../text/document.ts';

/** Who speaks and who is named where, each as a number of its own within the article (`ResolvedSpeakers.voices`). */
export interface SpokenOf {
  /** For each attribution who speaks, the members of a joint speaker too; empty where nobody is known. */
  voices: readonly (readonly number[])[];
  /** Every name in the text of somebody who speaks, in its order. */
  mentions: readonly { token: number; voice: number }[];
}

/** Who is named in each sentence. */
export class Voices {
  readonly #bySentence = new Map<number, number[]>();

  constructor({ tokens }: Document, { mentions }: SpokenOf) {
    for (const { token, voice } of mentions) {
      const { sentence, quotation } = tokens[token] as Token;
      if (quotation >= 0) continue;
      const known = this.#bySentence.get(sentence);
      if (!known) this.#bySentence.set(sentence, [voice]);
      else if (!known.includes(voice) && known.length < MOST_NAMED) known.push(voice);
    }
  }

  namedIn(sentence: number): readonly number[] {
    return this.#bySentence.get(sentence) ?? NOBODY;
  }
}

const NOBODY: readonly number[] = [];

/** Most names of a sentence that are looked at; keeps texts without sentences linear. */
const MOST_NAMED = 8;
