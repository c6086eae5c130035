import { fold } from '@onrecord/schema';
import type { Document, Token } from '../text/document.ts';
import { ROLE_NOUNS, TITLES } from './lexicon/roles.ts';

/** A token's word for look-ups: lower case; accents and kinds of apostrophe make no difference. */
export function keyOf(text: string): string {
  // Folding is slow, and most words are plain letters.
  return /^[\w.'-]*$/.test(text) ? text.toLowerCase() : fold(text);
}

export function wordAt(document: Document, index: number): string {
  const token = document.tokens[index];
  return token ? keyOf(token.text) : '';
}

/** True for a word that begins with a capital letter. */
export function isCapitalized(token: Token | undefined): boolean {
  if (!token) return false;
  const unit = token.text.charCodeAt(0);
  if (unit < 128) return unit >= 65 && unit <= 90;
  return /^[\p{Lu}\p{Lt}]/u.test(token.text);
}

export function isPossessive(text: string): boolean {
  return text === '’s' || text === "'s" || text === '’' || text === "'";
}

/** The role noun, in the singular, that a word stands for; `null` for other words. "Sens." is senator. */
export function roleOf(word: string): string | null {
  const bare = word.endsWith('.') ? word.slice(0, -1) : word;
  const title = TITLES.get(bare);
  if (title !== undefined) return title === '' ? bare : title;
  const plain = bare.replace(/^(then|ex|former|co|vice|self|mid|pro|anti)-/, '');
  if (ROLE_NOUNS.has(bare)) return bare;
  if (ROLE_NOUNS.has(plain)) return plain;
  const single = singularOf(plain);
  if (single !== plain && ROLE_NOUNS.has(single)) return single;
  return /.(woman|person|ologist|ographer)$/.test(plain) ? plain : null;
}

/** The singular of an English noun by its ending. */
export function singularOf(word: string): string {
  if (word.endsWith('women') || word.endsWith('men')) return `${word.slice(0, -2)}an`;
  if (word === 'people') return 'person';
  if (word === 'children') return 'child';
  if (word === 'wives') return 'wife';
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !/(ss|us|is)$/.test(word) && word.length > 3) return word.slice(0, -1);
  return word;
}

/** Whether a noun is a plural by its form. */
export function isPluralNoun(word: string): boolean {
  return PLURALS.has(word) || singularOf(word) !== word;
}

const PLURALS = new Set(
  `people police staff others some many most several both few all members gop`.split(' '),
);
