import type { Words } from './messages/words.ts';

/** Something that the person who asked can mend; they read the sentence in their own language. */
export class UserError extends Error {
  readonly sentence: (words: Words) => string;

  constructor(sentence: (words: Words) => string) {
    super('a user error');
    this.sentence = sentence;
  }
}
