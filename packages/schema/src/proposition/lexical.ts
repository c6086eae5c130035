import { OPPOSITES } from './alike.ts';
import { entryOf } from './entry-of.ts';
import { isPastForm, stem } from './stem.ts';
import { FUNCTION_WORDS, KEPT, LIGHT_WORDS, NEGATIONS, NUMBER_WORDS, SCALES } from './word-lists.ts';

/** What the lists tell of a folded word, wherever it stands. */
export interface Lexical {
  /** What it counts as: its stem, that of the word that it is the opposite of, or the figure of a number. */
  key: string;
  /** It turns what is said round: a negation, or the opposite of another word. */
  isTurning: boolean;
  /** It puts a time, a place or a direction beside who does what to whom. */
  isPreposition: boolean;
  /** It carries no meaning of its own. */
  isEmpty: boolean;
  isNumber: boolean;
  /** "Million": what the number before it is multiplied by. */
  scale: number | undefined;
  isPast: boolean;
  /** "Think", "get", "thing": it tells hardly anything. */
  isLight: boolean;
}

/** Words looked up before; pure, and bounded so that many texts cannot fill the memory. */
const known = new Map<string, Lexical>();
const MOST_KNOWN = 20_000;

export function lexicalOf(word: string): Lexical {
  const before = known.get(word);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const lexical = lookUp(word);
  known.set(word, lexical);
  return lexical;
}

function lookUp(word: string): Lexical {
  const figure = entryOf(NUMBER_WORDS, word) ?? (/\d/.test(word) ? word : undefined);
  const opposite = entryOf(OPPOSITES, word);
  const key = figure ?? stem(opposite ?? word);
  return {
    key,
    isTurning: NEGATIONS.has(word) || opposite !== undefined,
    isPreposition: PREPOSITIONS.has(word),
    isEmpty: NEGATIONS.has(word) || (FUNCTION_WORDS.has(word) && !KEPT.has(word)),
    isNumber: figure !== undefined,
    scale: entryOf(SCALES, word),
    isPast: isPastForm(word),
    isLight: LIGHT_WORDS.has(key),
  };
}

const PREPOSITIONS = new Set(
  'in on at near from to for during since until before after with without off because into over under against outside inside'.split(
    ' ',
  ),
);
