import type { Document } from '../../text/document.ts';

/** Where a token stands to a quotation; `SHORT_QUOTATION` is added inside one of up to three tokens, which is seldom a statement. */
export const QUOTE = {
  outside: 0,
  first: 1,
  inside: 2,
  last: 3,
  after: 4,
  shortlyAfter: 5,
  before: 6,
} as const;
export const SHORT_QUOTATION = 8;

/** The state of each token of a document. */
export function quoteStates({ tokens, quotations }: Document): Uint8Array {
  const states = new Uint8Array(tokens.length);
  for (const { first, last } of quotations) {
    const short = last - first <= 3 ? SHORT_QUOTATION : 0;
    for (let i = first; i < last; i++)
      states[i] = (i === first ? QUOTE.first : i === last - 1 ? QUOTE.last : QUOTE.inside) + short;
  }
  const mark = (place: number, state: number): void => {
    if (tokens[place]?.quotation === -1 && states[place] === QUOTE.outside) states[place] = state;
  };
  for (const { first, last } of quotations) {
    for (let k = 0; k < 4; k++) mark(last + k, k < 2 ? QUOTE.after : QUOTE.shortlyAfter);
    for (let k = 1; k < 3; k++) mark(first - k, QUOTE.before);
  }
  return states;
}
