import type { Token, TokenRange } from '../../text/document.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { NOT_NAMES } from '../lexicon/words.ts';
import { type FoldedDocument, isCapitalized, KIND } from '../words.ts';
import type { Name } from './names.ts';

/** Share of words in lower case, small ones aside, from which a sentence is no headline. */
const LOWER_SHARE = 0.12;

/** How many words of a sentence are looked at. */
const SAMPLE = 40;

/** Whether a sentence is set as a headline or in capitals, so that its capitals tell nothing. */
export function isHeadline({ kinds }: FoldedDocument, { first, last }: TokenRange): boolean {
  const most = Math.min(SAMPLE, last - first) * LOWER_SHARE;
  let words = 0;
  let lower = 0;
  for (let i = first; i < last && words < SAMPLE; i++) {
    const kind = kinds[i] as number;
    if ((kind & KIND.tellsHeadline) === 0) continue;
    words++;
    if ((kind & KIND.capitalized) === 0 && ++lower > most) return false;
  }
  return words >= 4 && lower / words < LOWER_SHARE;
}

/** Fewest words in capitals that make a heading. */
const SHORTEST_HEADING = 4;

/**
 * Where the text proper begins behind a heading in capitals that runs on into it: "BRIDGE OVER TAVRA TO CLOSE The mayor
 * said"; the sentence's first token where it has none.
 */
export function endOfHeading({ tokens }: FoldedDocument, { first, last }: TokenRange): number {
  let [words, end] = [0, first];
  for (let i = first; i < last; i++) {
    const { text } = tokens[i] as Token;
    if (text !== text.toUpperCase()) break;
    if (text.length < 2 || text === text.toLowerCase()) continue;
    words++;
    end = i + 1;
  }
  return words < SHORTEST_HEADING ? first : end;
}

/** Full names in a headline: a given name before a word that the text uses as a name alone. */
export function fullNamesIn(
  { tokens, keys }: FoldedDocument,
  headline: TokenRange,
  bare: ReadonlyMap<string, number>,
): Name[] {
  const names: Name[] = [];
  for (let first = headline.first; first + 1 < headline.last; first++) {
    const words = keys.slice(first, first + 2);
    const [given = '', surname = ''] = words;
    // "Will Chirper Last?" asks.
    if (
      !GIVEN_NAMES.has(given) ||
      NOT_NAMES.has(given) ||
      !bare.has(surname) ||
      !isCapitalized(tokens[first])
    )
      continue;
    names.push({ kind: 'person', first, last: first + 2, roleFirst: first, words, isHeadline: true });
  }
  return names;
}
