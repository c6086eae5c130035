import { fold } from '@onrecord/schema';
import type { Document, Token } from '../text/document.ts';
import { ROLE_NOUNS, TITLES } from './lexicon/roles.ts';

/** A document with its words folded once: lower case; accents and kinds of apostrophe make no difference. */
export interface FoldedDocument extends Document {
  /** One key a token. */
  keys: readonly string[];
  /** What each token may be: bits of `KIND`. */
  kinds: Uint8Array;
}

/** What a word may be by its spelling, each a bit. */
export const KIND = {
  capitalized: 1,
  /** Long enough that its first letter tells a headline from a sentence. */
  tellsHeadline: 2,
  /** Of the third person. */
  pronoun: 4,
  /** A noun for somebody or something that may speak. */
  speakerNoun: 8,
} as const;

/** A word folded for look-ups. */
export function keyOf(text: string): string {
  // Folding is slow, and most words are plain letters.
  if (/^[\w.'-]*$/.test(text)) return text.toLowerCase();
  return text.length === 1 || text === '’s' ? text.replace('’', "'").toLowerCase() : fold(text);
}

/** The folded word at a token; empty outside the text. */
export function wordAt({ keys }: FoldedDocument, index: number): string {
  return keys[index] ?? '';
}

/** The quotation that holds a token, or -1. */
export function quotationAt({ tokens }: Document, index: number): number {
  return tokens[index]?.quotation ?? -1;
}

/** The text from one token to another, as printed but on one line; a stop that may end the sentence is left out. */
export function textBetween({ tokens, text }: Document, first: number, last: number): string {
  const printed = text.slice((tokens[first] as Token).start, (tokens[last - 1] as Token).end);
  const line = printed.replace(/[^\S ]\s*| \s+/g, ' ');
  return line.endsWith('.') ? line.replace(/(?<=\p{L}{3})(?<!\b(?:Inc|Ltd|Corp|Bros|Sgt))\.$/u, '') : line;
}

/** A mark that sets an aside apart: a dash, or a hyphen with spaces around it. */
export function isDash({ tokens, keys }: FoldedDocument, index: number): boolean {
  const word = keys[index] ?? '';
  if (word !== '-') return /^[—–―]$|^--$/.test(word);
  const [before, token, behind] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  return before?.end !== token?.start && token?.end !== behind?.start;
}

/** True for a word that begins with a capital letter. */
export function isCapitalized(token: Token | undefined): boolean {
  if (!token) return false;
  const unit = token.text.charCodeAt(0);
  if (unit < 128) return unit >= 65 && unit <= 90;
  return /^[\p{Lu}\p{Lt}]/u.test(token.text);
}

/** "NASA", "SVP", "U.N.": capitals only. */
export function isAcronym(text: string): boolean {
  return text.length > 1 && /^\p{Lu}[\p{Lu}.&-]*$/u.test(text);
}

export function isPossessive(text: string): boolean {
  return text === "'s" || text === "'" || text === '’s' || text === '’';
}

/** The role noun, in the singular, that a word stands for; `null` for other words. "Sens." is senator. */
export function roleOf(word: string): string | null {
  const known = roles.get(word);
  if (known !== undefined) return known;
  const role = findRole(word);
  if (roles.size >= MOST_CACHED) roles.clear();
  roles.set(word, role);
  return role;
}

/** Roles looked up before; pure, and bounded so that many texts cannot fill the memory. */
const roles = new Map<string, string | null>();
const MOST_CACHED = 20_000;

/** "28-year-old": stands for somebody as a role does. */
export const AGE = /^\d{1,3}-year-old$/;

function findRole(word: string): string | null {
  const bare = word.endsWith('.') ? word.slice(0, -1) : word;
  if (AGE.test(bare)) return bare;
  const title = TITLES.get(bare);
  if (title !== undefined) return title === '' ? bare : title;
  const plain = bare
    .replace(/^(then|ex|former|co|vice|self|mid|pro|anti)-/, '')
    .replace(/-(elect|in-waiting|designate)$/, '');
  if (ROLE_NOUNS.has(bare)) return bare;
  if (ROLE_NOUNS.has(plain)) return plain;
  const single = singularOf(plain);
  if (single !== plain && ROLE_NOUNS.has(single)) return single;
  return /.(woman|person|ologist|ographer|surgeon|iatrist|itician)$/.test(plain) ? plain : null;
}

/** The singular of an English noun by its ending. */
export function singularOf(word: string): string {
  // Most words end in neither, and are asked for often.
  const last = word.charCodeAt(word.length - 1);
  if (last !== LETTER_S && last !== LETTER_N && word !== 'people') return word;
  if (word.endsWith('women') || word.endsWith('men')) return `${word.slice(0, -2)}an`;
  const irregular = IRREGULAR.get(word);
  if (irregular) return irregular;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !/(ss|us|is)$/.test(word) && word.length > 3) return word.slice(0, -1);
  return word;
}

const LETTER_S = 115;
const LETTER_N = 110;

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['children', 'child'],
  ['wives', 'wife'],
  ['analyses', 'analysis'],
  ['series', 'series'],
  ['news', 'news'],
  ['politics', 'politics'],
]);

/** Whether a noun is a plural by its form. */
export function isPluralNoun(word: string): boolean {
  return PLURALS.has(word) || singularOf(word) !== word;
}

const PLURALS = new Set(
  `people police staff others some many most several both few all members gop everyone everybody`.split(' '),
);
