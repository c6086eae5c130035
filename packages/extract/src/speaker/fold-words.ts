import type { Document, Token } from '../text/index.ts';
import { PRONOUNS } from './lexicon/pronouns.ts';
import { isSpeakerNoun } from './phrases/descriptions.ts';
import { type FoldedDocument, isCapitalized, KIND, keyOf } from './words.ts';

/** Words that stay small in headlines (The Chicago Manual of Style 8.159). */
const SMALL = new Set('the and but for nor with from over into amid than via per who that'.split(' '));

/** Shortest word that a headline is told by, and shortest noun of a speaker. */
const SHORTEST = 3;

/** What one spelling is; the same for each of its tokens. */
interface Spelling {
  key: string;
  kinds: number;
}

/** Spellings met before; pure, and bounded so that many texts cannot fill the memory. */
const spellings = new Map<string, Spelling>();
const MOST_KNOWN = 50_000;

/** Folds the words of a document and tells what each may be, so that the readers stop at few of them. */
export function foldWords(document: Document): FoldedDocument {
  if (spellings.size > MOST_KNOWN) spellings.clear();
  const { tokens } = document;
  const keys: string[] = [];
  const kinds = new Uint8Array(tokens.length);
  for (const token of tokens) {
    const spelling = spellings.get(token.text) ?? read(token);
    kinds[keys.length] = spelling.kinds;
    keys.push(spelling.key);
  }
  return { ...document, keys, kinds };
}

function read(token: Token): Spelling {
  const { text } = token;
  const key = keyOf(text);
  const tellsHeadline = text.length >= SHORTEST && isLetter(text) && !SMALL.has(text);
  const kinds =
    (isCapitalized(token) ? KIND.capitalized : 0) |
    (tellsHeadline ? KIND.tellsHeadline : 0) |
    (PRONOUNS.has(key) ? KIND.pronoun : 0) |
    (key.length >= SHORTEST && isSpeakerNoun(key) ? KIND.speakerNoun : 0);
  const spelling = { key, kinds };
  spellings.set(text, spelling);
  return spelling;
}

function isLetter(text: string): boolean {
  const unit = text.charCodeAt(0) | 32;
  return (unit >= 97 && unit <= 122) || /^\p{L}/u.test(text);
}
