import type { TokenRange } from '../../text/document.ts';
import { DOCUMENT_NOUNS, ORGANIZATION_NOUNS } from '../lexicon/organizations.ts';
import { PLACES, STATE_ABBREVIATIONS } from '../lexicon/places.ts';
import { DETERMINERS, HEAD_ENDS, PARTICIPLE_NOUNS, TIME_NAMES } from '../lexicon/words.ts';
import type { Mention } from '../names/mentions.ts';
import { type FoldedDocument, isCapitalized, isDash, isPluralNoun, isPossessive, roleOf } from '../words.ts';
import { actsOn, isFiniteVerb } from './finite-verbs.ts';
import { isTime } from './phrase-times.ts';

/** A noun phrase taken apart: "the | former | senator | from Vermont". */
export interface NounPhrase extends TokenRange {
  /** Folded; empty where there is none. */
  determiner: string;
  /** The token of the main noun. */
  head: number;
  /** The main noun, folded. */
  noun: string;
  /** What stands between determiner and noun, folded. */
  modifiers: string[];
  isPlural: boolean;
  /** Where the description ends: before an apposition or a clause about it. */
  coreLast: number;
}

/** What noun phrases are read from: the words, and which of them belong to one name. */
export interface PhraseContext {
  document: FoldedDocument;
  /** The mention that a token is part of. */
  mentionAt: readonly (Mention | undefined)[];
}

/** Takes a source's noun phrase apart; `null` where it holds no word. */
export function readNounPhrase(context: PhraseContext, { first, last }: TokenRange): NounPhrase | null {
  const { keys } = context.document;
  while (first < last && !isWord(keys[first])) first++;
  if (first >= last) return null;
  const phraseFirst = first;
  first = skipAmount(keys, first, last);
  const word = keys[first] ?? '';
  const determiner = DETERMINERS.has(word) && first + 1 < last && isWord(keys[first + 1]) ? word : '';
  const start = determiner === '' ? first : first + 1;
  let end = start + 1;
  while (end < last && !endsHead(context, end, last)) end++;
  let head = end - 1;
  while (
    head > start &&
    (isPossessive(keys[head] ?? '') || !isWord(keys[head]) || /^(and|or)$/.test(keys[head] ?? ''))
  )
    head--;
  const noun = keys[head] ?? '';
  return {
    first: phraseFirst,
    last,
    determiner,
    head,
    noun,
    modifiers: keys.slice(start, head),
    isPlural: isPluralNoun(noun),
    coreLast: coreEnd(context.document, end, last),
  };
}

/** Past "more than" and "as many as", which say nothing of who it is. */
function skipAmount(keys: readonly string[], first: number, last: number): number {
  const [word = '', next = '', third = ''] = [keys[first], keys[first + 1], keys[first + 2]];
  const than = THAN.get(word);
  const isAs = word === 'as' && third === 'as' && /^(?:many|much|few)$/.test(next);
  const skip = isAs ? 3 : than === next ? 2 : 0;
  let start = first + skip < last ? first + skip : first;
  // "only about 4 in 10", "just over a quarter"
  while (start + 1 < last && APPROXIMATE.test(keys[start] ?? '') && AMOUNT.test(keys[start + 1] ?? ''))
    start++;
  return start;
}

/** What makes an amount of the word behind it: "more than", "at least". */
const THAN: ReadonlyMap<string, string> = new Map([
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['other', 'than'],
  ['rather', 'than'],
  ['at', 'least'],
  ['up', 'to'],
  ['close', 'to'],
]);

const APPROXIMATE = /^(only|just|about|over|under|almost|nearly|roughly|around|approximately|barely|fully)$/;

const AMOUNT =
  /^(\d.*|only|just|about|over|under|almost|nearly|a|one|two|three|four|five|six|seven|eight|nine|ten|half)$/;

function isWord(word: string | undefined): boolean {
  return word !== undefined && /[\p{L}\p{N}]/u.test(word);
}

function endsHead({ document, mentionAt }: PhraseContext, index: number, last: number): boolean {
  const { keys } = document;
  const word = keys[index] ?? '';
  if (/^[,;:()]$/.test(word) || isDash(document, index)) return true;
  // "the book “Open Roads”", but "the “Open Roads” book".
  if (/^[“"]$/.test(word)) return DOCUMENT_NOUNS.has(keys[index - 1] ?? '');
  if (TIME_NAMES.has(word) || isTime(keys, index) || (word.includes("'") && CONTRACTED.test(word)))
    return true;
  const isInName = mentionAt[index] !== undefined && mentionAt[index] === mentionAt[index - 1];
  if (isInName) return false;
  if (HEAD_ENDS.has(word)) return !isOfficeOf(keys, index) && !isAttributive(keys, index, last);
  // "people | I've spoken with"
  if (/^(?:i|we|he|she|they|you)$/.test(word.replace(/'.*$/, ''))) return true;
  if (isCapitalized(document.tokens[index])) return false;
  const hasNoun = isBehindNoun(keys, index) || mentionAt[index - 1] !== undefined;
  if (hasNoun ? isFiniteVerb(keys, index) : actsOn(keys, index)) return true;
  // "Holt | freed seven sailors"
  if (mentionAt[index - 1]?.entity.kind === 'person' && /\p{L}{2}ed$/u.test(word)) return true;
  if (DONE.test(word)) return DOCUMENT_NOUNS.has(keys[index - 1] ?? '');
  if (/(?:ed|ly)$/.test(word)) return isPassive(keys, index, last);
  // "the Harbor Post | rolling average"
  const isMade = mentionAt[index - 1] !== undefined && DOCUMENT_NOUNS.has(keys[index + 1] ?? '');
  return word.endsWith('ing') && !isMade && isParticiple(keys, index);
}

/** "Holt | won't": a verb that went into the source. */
const CONTRACTED = /^(?:\w+n't|(?:i|you|he|she|it|we|they|who)'(?:ve|d|ll|re|s))$/;

/** "a freshly filed report", "the publicly available evidence": what may stand behind its noun, and stands before it. */
function isAttributive(keys: readonly string[], index: number, last: number): boolean {
  const [before = '', word = '', next = ''] = [keys[index - 1], keys[index], keys[index + 1]];
  const hasNoun = index + 1 < last && isWord(next) && !HEAD_ENDS.has(next);
  const isOpen = before.endsWith('ly') || before === 'own' || DETERMINERS.has(before) || isPossessive(before);
  return hasNoun && isOpen && /(?:ed|led|known|written|available)$|^close$/.test(word);
}

/** "a poll | taken last week", "an email | kept secret": participles that do not end in "-ed". */
const DONE = /^(?:done|given|held|kept|made|seen|shown|taken)$/;

/** "exit polls | reported by networks", "students | polled", "rules | recently issued": no "elected officials". */
function isPassive(keys: readonly string[], index: number, last: number): boolean {
  if (!isNoun(keys[index - 1] ?? '')) return false;
  const [word = '', next = ''] = [keys[index], keys[index + 1]];
  if (word.endsWith('ly'))
    return index + 1 < last && (/ed$/.test(next) || DONE.test(next) || HEAD_ENDS.has(next));
  return index + 1 >= last || HEAD_ENDS.has(next);
}

/** "the secretary of state's website": the office is the owner of what follows. */
function isOfficeOf(keys: readonly string[], of: number): boolean {
  return (
    keys[of] === 'of' &&
    /^(secretary|department)$/.test(keys[of - 1] ?? '') &&
    isPossessive(keys[of + 2] ?? '')
  );
}

/** "a delegate | supporting Holt", but "a campaign | spending report". */
function isParticiple(keys: readonly string[], index: number): boolean {
  return !PARTICIPLE_NOUNS.has(keys[index] ?? '') && isNoun(keys[index - 1] ?? '');
}

/** Whether a word is the noun of somebody or something that may speak. */
function isNoun(word: string): boolean {
  return (
    roleOf(word) !== null ||
    DOCUMENT_NOUNS.has(word) ||
    ORGANIZATION_NOUNS.has(word) ||
    isPluralNoun(word) ||
    /^(?:audience|crowd|electorate|family|public)$/.test(word)
  );
}

/** Participles that only say more about what is already described. */
const ADDITIONS = new Set(
  'which released published conducted issued filed led obtained seen previously based'.split(' '),
);

/** Pronouns whose clause, without a comma, tells who is meant of many: "drivers who own their cars". */
const RESTRICTIVE = /^(?:who|whom|whose|that)$/;

/** What is told of a source for being one: "who spoke on condition that no name be used", "who was not authorised". */
const SPEAKING = /^(?:agreed|asked|declined|demanded|insisted|refused|requested|speaks?|spoke|wished)$/;

/** Words that open a clause which says nothing of whom is described. */
const CLAUSES = new Set('if when because while although though unless whether'.split(' '));

/** What goes on behind a comma as part of the description itself. */
const CONTINUATIONS = new Set(['including', 'like', 'such', 'and', 'or']);

function coreEnd(document: FoldedDocument, end: number, last: number): number {
  const { keys } = document;
  let hasComma = false;
  let hasClause = false;
  for (let i = end; i < last; i++) {
    const word = keys[i] ?? '';
    // "economists - including those of the bank - | say"
    const isExample = !hasComma && isDash(document, i) && isShortExample(document, i + 1, last);
    if (isExample) hasComma = true;
    else if (hasComma && word === '(' && closes(keys, i, last)) i = keys.indexOf(')', i);
    else if (word === '(' || word === ')' || isDash(document, i)) return i;
    if (!hasClause && isBehindNoun(keys, i) && isFiniteVerb(keys, i)) return i;
    // "the inquiries | haven't"
    if (word.endsWith("n't")) return i;
    // "a report | to be released"
    if (word === 'to' && keys[i + 1] === 'be') return i;
    if (word === ',') {
      if (isStateBehind(document, i)) {
        i++;
        continue;
      }
      // "critics, like Lena Holt, | a lawyer,": more of the example.
      if (hasComma && /^(?:an?|who|which)$/.test(keys[i + 1] ?? '')) return i;
      // "economists, like their rivals,": compared, and no example.
      const isCompared = keys[i + 1] === 'like' && /^(?:his|her|its|their)$/.test(keys[i + 2] ?? '');
      const goesOn = CONTINUATIONS.has(keys[i + 1] ?? '') && !isCompared;
      if (!goesOn && !hasComma && !isList(keys, i, last)) return i;
      hasComma = true;
    }
    // "released | Friday by the auditor": the time comes between.
    const isTold = isTime(keys, i) && keys[i + 1] !== 'by';
    if (CLAUSES.has(word) || isTold || (hasClause && /^[“"]$/.test(word))) return i;
    // "a majority of that segment" has no clause.
    const opensClause = RESTRICTIVE.test(word) && !HEAD_ENDS.has(keys[i - 1] ?? '');
    if (opensClause && !tellsWho(keys, i, last)) return i;
    hasClause ||= opensClause;
    if (!hasComma && ADDITIONS.has(word) && !isNeeded(keys, i)) return i;
  }
  return last;
}

/** "(Ariz.)": short brackets, which a list goes on behind. */
function closes(keys: readonly string[], open: number, last: number): boolean {
  for (let i = open + 2; i < Math.min(last, open + LONGEST_BRACKETS); i++) if (keys[i] === ')') return true;
  return false;
}

const LONGEST_BRACKETS = 6;

/** "including those of the bank |": names one or two, and goes on no longer. */
function isShortExample(document: FoldedDocument, first: number, last: number): boolean {
  if (document.keys[first] !== 'including') return false;
  let end = first;
  while (end < last && !isDash(document, end)) end++;
  return end - first <= LONGEST_EXAMPLE;
}

const LONGEST_EXAMPLE = 12;

/** Whether a clause tells who is meant, and not how he came to speak. */
function tellsWho(keys: readonly string[], index: number, last: number): boolean {
  const [next = '', behind = ''] = [keys[index + 1], keys[index + 2]];
  const isNegated = /^(?:did|do|does|has|have|was|were|is|are)$/.test(next) && /^(?:not|n't)$/.test(behind);
  // "the chairs that the Post": the verb is the cue.
  const isCutShort = keys[index] === 'that' && index + 2 >= last;
  return index + 1 < last && !isCutShort && !SPEAKING.test(next) && !isNegated && !next.endsWith("n't");
}

function isBehindNoun(keys: readonly string[], index: number): boolean {
  return isNoun(keys[index - 1] ?? '');
}

/** "filed by the council", "conducted after the debate" tell which. */
function isNeeded(keys: readonly string[], index: number): boolean {
  const [word = '', next = ''] = [keys[index], keys[index + 1]];
  return word === 'filed'
    ? next === 'by'
    : (/^(conducted|issued)$/.test(word) && /^(after|before|by)$/.test(next)) ||
        // "a memo | released Friday by the auditor"
        (word === 'conducted' && next === 'for') ||
        (word === 'led' && next === 'by') ||
        (/^(released|published)$/.test(word) && [next, keys[index + 2]].includes('by'));
}

/**
 * "Eleven bishops, three unions and a champion", "their friends, aides and rivals": several, each by a number or a plural
 * of its own.
 */
function isList(keys: readonly string[], comma: number, last: number): boolean {
  if (!isPluralNoun(keys[comma - 1] ?? '')) return false;
  let and = comma;
  while (and < last && keys[and] !== 'and') and++;
  if (and >= last) return false;
  const isNumber = /^(\d.*|two|three|four|five|six|seven|eight|nine|ten|some|many|several|other)$/.test(
    keys[comma + 1] ?? '',
  );
  const end = keys[and - 1] === ',' ? and - 1 : and;
  const isPlural = end <= comma + LONGEST_MEMBER && isPluralNoun(keys[end - 1] ?? '') && end > comma + 1;
  return isNumber || isPlural;
}

/** Most tokens from a comma to the "and" behind one more member of a list. */
const LONGEST_MEMBER = 4;

/** "Merrillville, Indiana": a comma inside the name of a place. */
function isStateBehind({ tokens, keys }: FoldedDocument, comma: number): boolean {
  const state = keys[comma + 1] ?? '';
  const isState = PLACES.has(state) || STATE_ABBREVIATIONS.has(state.replaceAll('.', ''));
  return isState && isCapitalized(tokens[comma - 1]);
}
