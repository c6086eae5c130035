import type { Attribution } from '../attribution/attributor.ts';
import { type TokenRange, tokensIn } from '../text/index.ts';
import { DOCUMENT_NOUNS, ORGANIZATION_NOUNS } from './lexicon/organizations.ts';
import { PRONOUNS } from './lexicon/pronouns.ts';
import { PARTICIPLE_NOUNS } from './lexicon/words.ts';
import { type FoldedDocument, isCapitalized, wordAt } from './words.ts';

/** Longest clause between a source and its cue, in tokens. */
const LONGEST_CLAUSE = 20;

/** Participles that tell behind a noun who or what is meant, and the words that follow them. */
const DONE =
  /^(?:affiliated|based|commissioned|conducted|drafted|filed|founded|funded|issued|led|named|obtained|organized|owned|polled|posted|prepared|published|released|run|signed|surveyed|taken|written)$/;
const LINK = /^(?:at|after|by|for|from|in|last|on|to|with)$/;

/**
 * A source as far as it goes, where the attributor cut it short: with the clause before its cue that tells who is meant
 * ("judges | who ruled so | said"), or with the noun that went into the cue ("Initial | estimates", "the Holt | campaign said").
 */
export function sourceBeforeCue(
  document: FoldedDocument,
  range: TokenRange,
  { cue }: Attribution,
): TokenRange {
  const [span] = cue;
  if (!span) return range;
  const verb = tokensIn(document, span);
  if (verb.first === range.last) return withNoun(document, range, verb);
  if (verb.first < range.last) return range;
  const example = endOfExample(document, range, verb.first);
  if (example > range.last) return { first: range.first, last: example };
  return withRest(document, range, verb.first) ?? withClause(document, range, verb.first);
}

/** The end of "six papers|, including the Harbor Post, | said": examples between a source and its cue; the source's own where there are none. */
function endOfExample(document: FoldedDocument, { last }: TokenRange, verb: number): number {
  const isExample = wordAt(document, last) === ',' && wordAt(document, last + 1) === 'including';
  const isNear =
    verb - last <= LONGEST_REST && document.tokens[last]?.sentence === document.tokens[verb]?.sentence;
  const end = wordAt(document, verb - 1) === ',' ? verb - 1 : verb;
  if (!isExample || !isNear) return last;
  for (let i = last + 2; i < end; i++) if (/^[;:()“”]$/.test(wordAt(document, i))) return last;
  return end;
}

/** "Lena Holt (R|), who runs again, and Paul Brandt (D) | said": a list that was cut short in its first brackets. */
function withRest(document: FoldedDocument, { first, last }: TokenRange, verb: number): TokenRange | null {
  if (verb - last > LONGEST_REST || document.tokens[last]?.sentence !== document.tokens[verb]?.sentence)
    return null;
  let isOpen = false;
  for (let i = first; i < last; i++)
    isOpen = wordAt(document, i) === '(' || (isOpen && wordAt(document, i) !== ')');
  if (!isOpen) return null;
  for (let i = last; i + 1 < verb; i++)
    if (wordAt(document, i) === 'and' && isCapitalized(document.tokens[i + 1])) return { first, last: verb };
  return null;
}

/** Longest rest of a list, in tokens. */
const LONGEST_REST = 24;

function withClause(document: FoldedDocument, range: TokenRange, verb: number): TokenRange {
  const { tokens } = document;
  const isOpen = /^(?:that|who|whose)$/.test(wordAt(document, range.last - 1));
  const start = isOpen ? range.last - 1 : range.last;
  if (start <= range.first || verb - start > LONGEST_CLAUSE || verb - start < 2) return range;
  if (isCapitalized(tokens[start - 1]) || tokens[start]?.sentence !== tokens[verb]?.sentence) return range;
  if (PRONOUNS.has(wordAt(document, start - 1)) || !opensClause(document, start)) return range;
  // "officials smiling | and vowing": one as the other.
  if (wordAt(document, verb).endsWith('ing')) return range;
  const isNamed = /^(?:called|named)$/.test(wordAt(document, start));
  const mark = isNamed ? /^[,;:()]$|^--?$|^[—–]$/ : /^[,;:()“”"]$|^--?$|^[—–]$|^''$/;
  for (let i = start; i < verb; i++) if (mark.test(wordAt(document, i))) return range;
  return { first: range.first, last: verb };
}

/** "who ruled", "encouraging her", "drafted for the board", "called “The Quay”". */
function opensClause(document: FoldedDocument, token: number): boolean {
  const [word, next] = [wordAt(document, token), wordAt(document, token + 1)];
  if (/^(?:called|named|that|who|whose)$/.test(word)) return true;
  if (word.endsWith('ing')) return !PARTICIPLE_NOUNS.has(word) && word !== 'including' && word !== 'being';
  return DONE.test(word) && LINK.test(next);
}

/** Adjectives by their ending, and no names. */
const ADJECTIVE = /^(?:early|late|new|other)$|\p{L}{4}(?:al|ent|ive|ous)$/u;

/** Nouns of what somebody says, which are the cue and no source. */
const CLAIMS =
  /^(?:account|announcement|charge|claim|description|declaration|order|proposal|statement|testimony)$|s$/;

function withNoun(document: FoldedDocument, range: TokenRange, verb: TokenRange): TokenRange {
  const [noun, next] = [wordAt(document, verb.first), wordAt(document, verb.first + 1)];
  const before = wordAt(document, range.last - 1);
  if (!DOCUMENT_NOUNS.has(noun) && !ORGANIZATION_NOUNS.has(noun)) return range;
  const isLonger = { first: range.first, last: range.last + 1 };
  if (verb.last > verb.first + 1)
    return !CLAIMS.test(noun) &&
      /(?:[^s]s|ed|ly)$|^(?:also|had|has|is|was|will|would)$/.test(next) &&
      !PRONOUNS.has(before)
      ? isLonger
      : range;
  const isAdjective = range.last === range.first + 1 && ADJECTIVE.test(before);
  return isAdjective && noun.endsWith('s') ? isLonger : range;
}
