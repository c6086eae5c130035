import { hashText, mix } from '../../linear/hash.ts';
import type { WeightTable } from '../../linear/weight-table.ts';
import type { Token } from '../../text/document.ts';

/** What a token is made of. */
export const KIND = {
  word: 0,
  comma: 1,
  stop: 2,
  quotationMark: 3,
  colon: 4,
  dash: 5,
  bracket: 6,
  otherMark: 7,
  number: 8,
} as const;

/** How a word is written; up to `singleCapital` it begins with a capital. */
export const SHAPE = {
  allCapitals: 1,
  mixedCapitals: 2,
  singleCapital: 3,
  capitalized: 4,
  hyphenated: 5,
  lowerCase: 6,
  number: 7,
  mark: 8,
} as const;

/** What the features read off a word's spelling; the same for each of its tokens. */
export interface Word {
  /** Its place among the words of a vocabulary. */
  index: number;
  hash: number;
  /** Hash of the word without its inflection. */
  stem: number;
  suffix2: number;
  suffix3: number;
  shape: number;
  kind: number;
  /** 0 to 5: how often the training articles have the word in a cue. */
  cueness: number;
  /** Whether the word is so frequent and so little of a name that features may rely on it. */
  isCommon: boolean;
  isColon: boolean;
  /** WordNet's lexicographer file of what the word usually means as a verb and as a noun, or 0. */
  verbSense: number;
  nounSense: number;
}

/** Stands beyond the edges of a paragraph. */
export const NO_WORD: Word = {
  index: 0,
  hash: 77,
  stem: 78,
  suffix2: 1,
  suffix3: 1,
  shape: 9,
  kind: 9,
  cueness: 0,
  isCommon: true,
  isColon: false,
  verbSense: 0,
  nounSense: 0,
};

/** From this many words on a new document starts over, so that memory stays bounded. */
const MANY_WORDS = 50_000;

/** WordNet's lexicographer files, numbered from 0 on. */
export const SENSES = 45;

/** What the lexicon's senses are kept under, mixed with a word's stem, and the cueness of words that have them. */
export const SENSE_OF = { verb: 1, noun: 2 } as const;
export const CUENESS_OF_SENSES = 3;

/** Parts a word that the training articles have, though in no cue, from one that they have not. */
export const IS_KNOWN = 16;

/**
 * Looks words up once and remembers them. `lexicon` holds cueness + 8 × isCommon + 16 by the word's hash; its senses
 * by its stem; and by two senses the cueness of a word of which no more is known.
 */
export class Vocabulary {
  private readonly words = new Map<string, Word>();
  private readonly lexicon: WeightTable | null;
  private list: Word[] = [NO_WORD];

  constructor(lexicon: WeightTable | null) {
    this.lexicon = lexicon;
  }

  /** All words that are known, by their index; another list as soon as it starts over. */
  get all(): readonly Word[] {
    return this.list;
  }

  /** The words of a document. */
  read(tokens: readonly Token[]): Word[] {
    if (this.list.length > MANY_WORDS) {
      this.words.clear();
      this.list = [NO_WORD];
    }
    return tokens.map(({ text }) => this.word(text));
  }

  word(text: string): Word {
    const known = this.words.get(text);
    if (known) return known;
    const word = this.readSpelling(text);
    this.words.set(text, word);
    this.list.push(word);
    return word;
  }

  private readSpelling(text: string): Word {
    const kind = kindOf(text);
    const spelling = normalSpelling(text);
    const hash = hashText(spelling);
    const stem = hashText(stemOf(spelling), 11);
    const entry = this.lexicon?.weightOf(hash) ?? 0;
    const lookUp = (kindOfEntry: number, key: number): number =>
      this.lexicon?.weightOf(mix(kindOfEntry, key)) ?? 0;
    const verbSense = lookUp(SENSE_OF.verb, stem);
    const nounSense = lookUp(SENSE_OF.noun, stem);
    return {
      index: this.list.length,
      hash,
      stem,
      suffix2: hashText(spelling.slice(-2), 9),
      suffix3: hashText(spelling.slice(-3), 7),
      shape: shapeOf(text, kind),
      kind,
      cueness: entry > 0 ? entry & 7 : lookUp(CUENESS_OF_SENSES, codeOfSenses(verbSense, nounSense)),
      isCommon: (entry & 8) > 0 || (kind !== KIND.word && kind !== KIND.number),
      isColon: text === ':',
      verbSense,
      nounSense,
    };
  }
}

/** Both senses in one number, 0 where there is none. */
export function codeOfSenses(verb: number, noun: number): number {
  return verb * 64 + noun;
}

/** Longest part of a token that is looked at: nothing longer is a word. */
const LONGEST_WORD = 40;

/** Lower case, one apostrophe for all, every digit a 0. */
function normalSpelling(text: string): string {
  return text.slice(0, LONGEST_WORD).toLowerCase().replace(/[’ʼ]/g, "'").replace(/\p{N}/gu, '0');
}

/** A rough stem: "said", "says" stay apart; "claims", "claimed" and "claiming" fall together. */
function stemOf(word: string): string {
  const undouble = (stem: string): string =>
    stem.length > 2 && stem.at(-1) === stem.at(-2) && !/[ls]$/.test(stem) ? stem.slice(0, -1) : stem;
  if (word.length > 4 && (word.endsWith('ies') || word.endsWith('ied'))) return `${word.slice(0, -3)}y`;
  if (word.length > 5 && word.endsWith('ing')) return undouble(word.slice(0, -3));
  if (word.length > 4 && word.endsWith('ed')) return undouble(word.slice(0, -2));
  if (word.length > 3 && word.endsWith('es')) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word;
}

function kindOf(text: string): number {
  if (/^['’ʼ@#]?\p{L}/u.test(text)) return KIND.word;
  const first = text.charAt(0);
  if (/\p{N}/u.test(first)) return KIND.number;
  if (first === ',') return KIND.comma;
  if ('.!?…'.includes(first)) return KIND.stop;
  if ('"“”„«»'.includes(first)) return KIND.quotationMark;
  if (first === ':' || first === ';') return KIND.colon;
  if ('-–—―'.includes(first)) return KIND.dash;
  return '()[]{}'.includes(first) ? KIND.bracket : KIND.otherMark;
}

function shapeOf(text: string, kind: number): number {
  if (kind === KIND.number) return SHAPE.number;
  if (kind !== KIND.word) return SHAPE.mark;
  if (!/^\p{Lu}/u.test(text)) return text.includes('-') ? SHAPE.hyphenated : SHAPE.lowerCase;
  if (text.length === 1) return SHAPE.singleCapital;
  if (text === text.toUpperCase()) return SHAPE.allCapitals;
  return /\p{Lu}/u.test(text.slice(1)) ? SHAPE.mixedCapitals : SHAPE.capitalized;
}
