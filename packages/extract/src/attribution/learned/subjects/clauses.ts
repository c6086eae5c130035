/** What stands before the token that is read; adverbs do not count. */
export const BEFORE = {
  start: 0,
  phrase: 1,
  verb: 2,
  preposition: 3,
  comma: 4,
  conjunction: 5,
  to: 6,
  relative: 7,
  subordinator: 8,
  mark: 9,
} as const;

/** What is known of a sentence, or of a quotation in it, up to a token. Phrases and verbs are -1 where there is none. */
export class Clauses {
  before: number = BEFORE.start;
  /** What stood before that. */
  beforeThat: number = BEFORE.start;
  /** Whether a comma stands before the conjunction. */
  isBehindComma = false;
  /** The latest phrase since the last verb, and the latest that no preposition governs. */
  near = -1;
  bare = -1;
  /** A phrase that waits for its verb behind a comma or a clause of its own. */
  waiting = -1;
  /** Subjects of the main clause, of the latest clause, of the latest participle. */
  main = -1;
  latest = -1;
  participle = -1;
  /** Whether the next finite verb belongs to a subordinate clause, or may begin another main clause. */
  isSubordinate = false;
  isNewClause = false;
  verb = -1;
  /** Where what may be a clause of its own begins: at a comma, a conjunction, a relative pronoun, or -1. */
  border = -1;
  /** Verbs whose subject comes later. */
  unresolved: number[] = [];
}
