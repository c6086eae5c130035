import { type FoldedDocument, quotationAt } from '../words.ts';

/** For each sentence how many before it hold a word outside quotations. */
export function countTold(document: FoldedDocument): Int32Array {
  const told = new Int32Array(document.sentences.length + 1);
  for (const [i, { first, last }] of document.sentences.entries()) {
    let isTold = false;
    for (let k = first; k < last && !isTold; k++)
      isTold = quotationAt(document, k) < 0 && /\p{L}/u.test(document.tokens[k]?.text ?? '');
    told[i + 1] = (told[i] as number) + (isTold ? 1 : 0);
  }
  return told;
}
