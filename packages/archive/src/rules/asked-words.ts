import { fold, wordsOf } from '@onrecord/schema';
import { isFunctionWord } from '../text/function-words.ts';
import { termOf, termsOf } from '../text/terms.ts';

/** Terms in a row, or the beginning of a word. */
export type Clause = PhraseClause | PrefixClause;

interface PhraseClause {
  type: 'phrase';
  /** One or more, as `termsOf` writes them. */
  terms: readonly string[];
}

interface PrefixClause {
  type: 'prefix';
  /** What a term begins with. */
  prefix: string;
  /** Whole terms besides: "ferrie" begins "ferries", which the index keeps as "ferry". */
  terms: readonly string[];
}

/** What somebody typed to find quotes by. */
export interface AskedWords {
  /** Each must be there. */
  all: readonly Clause[];
  /** None may be there. */
  none: readonly Clause[];
  /** All bare words in a row, for ranking; empty for fewer than two or where there is anything else. */
  inARow: readonly string[];
  /** Something was typed, but nothing in it is a word: nothing holds it. */
  isNothing: boolean;
}

/** `-` or nothing, then what stands between quotation marks, or everything up to the next space. */
const PART = /(?<![^\s])(-?)(?:"([^"]*)"|“([^”]*)”|«([^»]*)»)|(\S+)/gu;

/** Letters that a beginning needs: one would find half of the archive. */
const SHORTEST_PREFIX = 2;

/**
 * Reads what somebody typed: words, "phrases", -exclusions and begin*. Every text means something; an operator that
 * belongs to nothing is none.
 *
 * Grammatical words count only where there is nothing else, or within a phrase: "the war in Ukraine" asks for war and Ukraine.
 */
export function readAskedWords(typed: string): AskedWords {
  const bare: string[] = [];
  const all: Clause[] = [];
  const none: Clause[] = [];
  for (const [, marked, straight, curly, angled, word] of typed.matchAll(PART)) {
    const phrase = straight ?? curly ?? angled;
    if (phrase !== undefined) push(marked === '-' ? none : all, termsOf(phrase));
    else if (word !== undefined) readWord(word, { bare, all, none });
  }
  const topics = [...new Set(bare)].filter((term) => !isFunctionWord(term));
  const asked = topics.length > 0 || all.length > 0 ? topics : [...new Set(bare)];
  const isPlain = all.length === 0 && none.length === 0;
  return {
    all: [...asked.map((term): Clause => ({ type: 'phrase', terms: [term] })), ...all],
    none,
    inARow: isPlain && bare.length > 1 ? bare : [],
    isNothing: typed.trim() !== '' && asked.length === 0 && all.length === 0 && none.length === 0,
  };
}

function readWord(word: string, parts: { bare: string[]; all: Clause[]; none: Clause[] }): void {
  const isExcluded = /^-[\p{L}\p{N}]/u.test(word);
  const prefix = /[\p{L}\p{N}]\*$/u.test(word) ? prefixOf(word) : null;
  if (prefix) (isExcluded ? parts.none : parts.all).push(prefix);
  else if (isExcluded) push(parts.none, termsOf(word));
  else parts.bare.push(...termsOf(word));
}

/** The last word of it as a beginning; `null` where it is too short. */
function prefixOf(word: string): PrefixClause | null {
  const words = wordsOf(word);
  const prefix = fold(words.at(-1)?.folded ?? '');
  if (words.length !== 1 || prefix.length < SHORTEST_PREFIX) return null;
  const whole = [termOf(prefix), prefix.replace(/ie?$/, 'y')].filter((term) => !term.startsWith(prefix));
  return { type: 'prefix', prefix, terms: [...new Set(whole)] };
}

function push(clauses: Clause[], terms: string[]): void {
  if (terms.length > 0) clauses.push({ type: 'phrase', terms });
}
