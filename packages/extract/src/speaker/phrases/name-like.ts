import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { ADJECTIVES } from '../lexicon/places.ts';
import { NOT_NAMES } from '../lexicon/words.ts';
import { type FoldedDocument, isAcronym, isCapitalized, roleOf } from '../words.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** Longest acronym that is taken for a name, in letters: longer words in capitals are mostly shouted. */
const LONGEST_ACRONYM = 4;

/** Whether a description that names nobody known is likely a person's name, printed nowhere else. */
export function isNameLike(document: FoldedDocument, phrase: NounPhrase): boolean {
  return isOneName(document, phrase) || isFullName(document, phrase);
}

/** One word with a capital, of which the language knows nothing: "Holt openly admitted" opens a sentence. */
function isOneName(
  { tokens }: FoldedDocument,
  { first, head, noun, coreLast, isPlural }: NounPhrase,
): boolean {
  const token = tokens[head];
  const isOneWord = first === head && coreLast === head + 1 && !isPlural;
  if (!isOneWord || !token || token.paragraph === 0 || !/^\p{Lu}\p{Ll}{2,}$/u.test(token.text)) return false;
  return !NOT_NAMES.has(noun) && roleOf(noun) === null && !ADJECTIVES.has(noun) && !noun.endsWith('ly');
}

/** "Lena Holt Says" in a headline, where she is named nowhere else in full. */
function isFullName({ tokens, keys }: FoldedDocument, { first, head, noun, coreLast }: NounPhrase): boolean {
  const isTwo = head === first + 1 && coreLast === head + 1 && tokens[head]?.paragraph === 0;
  return isTwo && GIVEN_NAMES.has(keys[first] ?? '') && isCapitalized(tokens[head]) && roleOf(noun) === null;
}

/** Whether a description is nothing but capitals: "CNN noted". */
export function isAcronymAlone({ tokens }: FoldedDocument, { first, head, coreLast }: NounPhrase): boolean {
  const text = tokens[head]?.text ?? '';
  return first === head && coreLast === head + 1 && text.length <= LONGEST_ACRONYM && isAcronym(text);
}
