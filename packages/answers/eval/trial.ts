/** Cases that the rules were made with, and cases that were only counted. */
export type Part = 'development' | 'held-out';

/** One case of an evaluation. */
export interface Trial {
  part: Part;
  kind: string;
  asked: string;
  expected: string;
  got: string;
  isRight: boolean;
}
