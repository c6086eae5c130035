import { wordsOf } from '../words.ts';
import { PHRASES } from './alike.ts';
import { lexicalOf } from './lexical.ts';
import { isPastForm } from './stem.ts';
import { FUNCTION_WORDS, NUMBER_WORDS } from './word-lists.ts';

/** A word that carries meaning. */
export interface Term {
  /** Its stem, or the figure of a number. */
  key: string;
  isName: boolean;
  isNumber: boolean;
  /** It tells something: not who "I" is, in brackets, and not "think", "get" or "thing". */
  isSubstance: boolean;
  /** A past or a participle, by its form: it may stand before or behind what is done. */
  isVerb: boolean;
  /** The preposition of the phrase that it stands in; `null` for who does what to whom. */
  preposition: string | null;
}

/** What must agree for two propositions to be one. */
export interface Signature {
  /** In their order, who does it before what is done: "sold by the mayor" begins with the mayor. */
  terms: readonly Term[];
  /** The keys of the terms. */
  words: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
  isNegated: boolean;
  /** Whether it is so, will be so, may be so, ought to be so, or would be so if something else were. */
  mood: 'plain' | 'future' | 'possible' | 'due' | 'conditional';
}

const MOODS: readonly (readonly [mood: Signature['mood'], words: RegExp])[] = [
  ['conditional', /\b(?:if|unless)\b/i],
  ['due', /\b(?:should|must|ought)\b/i],
  // "May" may be the month.
  [
    'possible',
    /\b(?:may|(?:[Mm]ight|[Cc]ould|[Cc]an|[Cc]annot|[Pp]ossibly|[Pp]erhaps|[Mm]aybe|[Ll]ikely|[Uu]nlikely|[Pp]robably))\b/,
  ],
  [
    'future',
    /(?:\b(?:will|would|shall|going to|about to|won[’']t|wouldn[’']t|(?:is|are) to (?!the\b|an?\b))\b|[’']ll\b)/i,
  ],
];

/** "It is not true that …", "claims that … are false": the rest is what is claimed, and turned round. */
const DISMISSED: readonly RegExp[] = [
  /^\s*it (?:is|was) (?:not true|untrue|false|wrong|a lie) that\s+(?<claim>.+?)[\s.]*$/is,
  /^\s*(?:the |any )?(?:claims?|reports?|allegations?|rumou?rs?|stor(?:y|ies)|suggestions?) that (?<claim>.+?) (?:is|are|was|were) (?:false|untrue|not true|wrong|a lie|lies)[\s.]*$/is,
  /^\s*there is no truth in (?:the )?(?:claims?|reports?) that (?<claim>.+?)[\s.]*$/is,
];

/**
 * What a proposition stands on: the one definition of "the same claim" for every room; `compareSignatures` compares two.
 *
 * @example signatureOf('Six officers were killed.').numbers // Set { '6' }
 */
export function signatureOf(text: string): Signature {
  for (const pattern of DISMISSED) {
    const claim = pattern.exec(text)?.groups?.claim;
    if (claim === undefined) continue;
    const signature = signatureOf(claim);
    return { ...signature, isNegated: !signature.isNegated };
  }
  const tokens = tokensOf(text);
  const negations = tokens.filter(({ word }) => lexicalOf(word).isTurning).length;
  const terms = termsOf(withAgentFirst(tokens));
  return {
    terms,
    words: new Set(terms.map(({ key }) => key)),
    numbers: new Set(terms.filter(({ isNumber }) => isNumber).map(({ key }) => key)),
    isNegated: negations % 2 === 1,
    mood: MOODS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'plain',
  };
}

/** "He [Ana Brandt]" is Ana Brandt; "[Ana Brandt's]" too. Signs of money are words. */
function withNames(text: string): string {
  const named = text.includes('[') ? text.replace(GIVEN_NAME, '$1') : text;
  if (!SIGN.test(named)) return named;
  return named
    .replace(/[$€£]\s?([\d.,]*\d(?:\s(?:thousand|million|billion|trillion))?)/g, '$1 dollars')
    .replace(/(\d)\s?%/g, '$1 percent')
    .replace(/\bUS\b|\bU\.S\.(?:A\.)?/g, 'America');
}

/** Few statements hold one: one look is had for the price of three. */
const SIGN = /[$€£%]|U\.?S/;

const GIVEN_NAME = /\b(?:I|he|she|it|we|they|his|her|its|our|my|their)\s*\[([^\]]*)\]/gi;

interface Token {
  word: string;
  isName: boolean;
  /** Of the brackets that say who "I" is. */
  isGiven: boolean;
}

/** The words of a text, folded. */
function tokensOf(printed: string): Token[] {
  const text = withNames(printed);
  const given = new Set((printed.match(/\[[^\]]*\]/g) ?? []).flatMap(wordsOf).map(({ folded }) => folded));
  const words = wordsOf(text);
  const names = new Set(
    words
      .filter(({ start, folded }) => opensUpper(text, start) && !FUNCTION_WORDS.has(folded))
      .map(({ folded }) => folded),
  );
  return withPhrases(words.map(({ folded }) => folded))
    .filter(Boolean)
    .map((word) => ({ word, isName: names.has(word) || word === 'america', isGiven: given.has(word) }));
}

/** Words of several parts as one. */
function withPhrases(words: readonly string[]): readonly string[] {
  let joined = words.join(' ');
  if (!ANY_PHRASE.test(joined)) return words;
  for (const [phrase, word] of PHRASES) joined = joined.replace(phrase, word);
  return joined.split(' ');
}

/** Whether a capital stands at an offset. */
function opensUpper(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit < 0x80 ? unit >= 65 && unit <= 90 : /^\p{Lu}/u.test(text.slice(offset, offset + 2));
}

/** Most statements hold none of them: one look tells. */
const ANY_PHRASE = new RegExp(PHRASES.map(([phrase]) => phrase.source).join('|'));

const BE = new Set("am is are was were be been being isn't aren't wasn't weren't".split(' '));

/** "Sold by the mayor": who did it goes first. "By Monday" is a time, "by 2 points" a measure. */
function withAgentFirst(tokens: readonly Token[]): Token[] {
  const by = tokens.findIndex(({ word }, index) => {
    if (word !== 'by') return false;
    const be = tokens.slice(0, index).findLastIndex((token) => BE.has(token.word));
    return be !== -1 && tokens.slice(be, index).some((token) => isPastForm(token.word));
  });
  const first = tokens[by + 1]?.word ?? '';
  if (by === -1 || first === '' || /\d/.test(first) || Object.hasOwn(NUMBER_WORDS, first)) return [...tokens];
  const end = tokens.findIndex(({ word }, index) => index > by + 1 && lexicalOf(word).isPreposition);
  const agent = tokens.slice(by + 1, end === -1 ? undefined : end);
  return [...agent, ...tokens.slice(0, by), ...(end === -1 ? [] : tokens.slice(end))];
}

function termsOf(tokens: readonly Token[]): Term[] {
  const terms: Term[] = [];
  const keys = new Set<string>();
  let preposition: string | null = null;
  for (const { word, isName, isGiven } of tokens) {
    const { key, isPreposition, isEmpty, isNumber, scale, isPast, isLight } = lexicalOf(word);
    if (isPreposition) preposition = word;
    if (isEmpty) continue;
    const last = terms.at(-1);
    // "2 million" is one number.
    if (scale !== undefined && last?.isNumber && Number.isFinite(Number(last.key))) {
      const scaled = String(Number(last.key) * scale);
      terms[terms.length - 1] = { ...last, key: scaled };
      keys.delete(last.key);
      keys.add(scaled);
      continue;
    }
    const isVerb = !isNumber && !isName && isPast;
    // "The man in Oslo said": a verb ends the phrase.
    if (isVerb) preposition = null;
    if (keys.has(key)) continue;
    keys.add(key);
    terms.push({
      key,
      isName,
      isNumber,
      isVerb,
      isSubstance: !isGiven && !isLight,
      preposition,
    });
  }
  return terms;
}
