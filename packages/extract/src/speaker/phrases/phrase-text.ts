import { DOCUMENT_NOUNS } from '../lexicon/organizations.ts';
import { ADJECTIVES } from '../lexicon/places.ts';
import { ROLE_MODIFIERS } from '../lexicon/roles.ts';
import { HEAD_ENDS } from '../lexicon/words.ts';
import {
  type FoldedDocument,
  isCapitalized,
  isPluralNoun,
  isPossessive,
  roleOf,
  textBetween,
  wordAt,
} from '../words.ts';
import type { NounPhrase, PhraseContext } from './noun-phrase.ts';

/** Words that open a description and are no part of who it is. */
const OPENING = new Set(
  `the a an some this that these those his her its their any one only least even just we but and yet so`.split(
    ' ',
  ),
);

/** What a document is called behind an article only because it is news: "a recent poll", but "recent polls". */
const NEWS = /^(new|fresh|recent|latest)$/;

/** Documents of which each is news: "a new rule" is a new rule. */
const NEWSY =
  /^(?:analysis|article|data|estimates?|figures|findings|numbers|polls?|polling|reports?|reporting|research|results|stats|statistics|story|study|surveys?)$/;

/** Those of them that may stand alone: "those in favour", where "an inside source" has its noun behind it. */
const PRONOUNS = /^(this|that|these|those|some|any)$/;

/** Places behind "New". */
const NEW_PLACES = /^(bedford|brunswick|delhi|england|hampshire|haven|jersey|mexico|orleans|york|zealand)$/;

/** Words that end no description: what stood behind them was left out. */
const DANGLING =
  /^(and|or|in|on|at|of|for|from|by|with|to|as|before|after|since|until|during|who|that|which|last|this|early|late|earlier|here|there|today|alike|themselves)$/;

/** Most titles before the owner's name that are left out. */
const LONGEST_TITLE = 6;

/** Where a description begins: behind its article, and behind the titles of whose it is. */
export function startOf(
  { document, mentionAt }: PhraseContext,
  { first, head, coreLast, noun }: NounPhrase,
): number {
  const owner = mentionAt.slice(first, head).find((mention) => mention?.isPossessive);
  if (owner?.entity.kind === 'person' && owner.first > first && owner.first - first <= LONGEST_TITLE) {
    const titles = document.keys.slice(first, owner.first);
    const isTitle = (word: string) => roleOf(word) || ROLE_MODIFIERS.has(word) || ADJECTIVES.has(word);
    if (titles.some(roleOf) && titles.every(isTitle)) return owner.first;
  }
  let start = first;
  while (start < head && isOpening(wordAt(document, start), start > first && NEWSY.test(noun))) {
    const isName = mentionAt[start] !== undefined;
    if (isName || isNoun(document, start, { head, coreLast }) || isNewPlace(document, start)) break;
    if (wordAt(document, start) === 'one' && isOneOf(document, start, { head, coreLast, noun })) break;
    // "some voters" are not the voters; "some polls" are polls, and "some 20 percent" are about so many.
    const isSome = wordAt(document, start) === 'some' && !/^\d/.test(wordAt(document, start + 1));
    if (isSome && !DOCUMENT_NOUNS.has(noun)) break;
    // "this year's race": the word tells which year.
    if (/^(this|that)$/.test(wordAt(document, start)) && isPossessive(wordAt(document, start + 2))) break;
    start++;
  }
  return start;
}

function isOpening(word: string, isNews: boolean): boolean {
  return OPENING.has(word) || (isNews && NEWS.test(word));
}

/** "one Harbor insider", but "one of the insiders", "one in five voters", "one source": the number is what is told. */
function isOneOf(
  document: FoldedDocument,
  start: number,
  { head, coreLast, noun }: Pick<NounPhrase, 'head' | 'coreLast' | 'noun'>,
): boolean {
  if (head === start + 1 && coreLast === head + 1) return true;
  return /^(?:of|in|out|or|and|another|more)$/.test(wordAt(document, start + 1)) || isPluralNoun(noun);
}

/** "those in favour", "those surveyed": the word is no article, but the noun; "a written statement" has its own. */
function isNoun(
  document: FoldedDocument,
  start: number,
  { head, coreLast }: Pick<NounPhrase, 'head' | 'coreLast'>,
): boolean {
  const [word, next] = [wordAt(document, start), wordAt(document, start + 1)];
  if (word === 'those' && !isPluralNoun(wordAt(document, head))) return true;
  const endsHead = HEAD_ENDS.has(next) && !/(?:ed|en)$|^(?:about|over|under)$/.test(next);
  return PRONOUNS.test(word) && start + 1 < coreLast && endsHead;
}

/** "a New Hampshire voter": no new one. */
export function isNewPlace(document: FoldedDocument, start: number): boolean {
  const isName = isCapitalized(document.tokens[start]) && isCapitalized(document.tokens[start + 1]);
  return isName && wordAt(document, start) === 'new' && NEW_PLACES.test(wordAt(document, start + 1));
}

/** The printed words from one token to another, without marks and possessive endings behind them. */
export function textOf(document: FoldedDocument, first: number, last: number): string {
  let end = last;
  while (end > first + 1 && (isEdge(wordAt(document, end - 1)) || isDangling(document, end - 1))) end--;
  let start = first;
  while (start + 1 < end && isMark(wordAt(document, start))) start++;
  const text = balanced(textBetween(document, start, Math.max(start + 1, end)));
  return text.includes('including ') ? withExamples(text) : text;
}

/** "senators - including Lena Holt (Ariz.) and Paul Brandt": with a comma, and without the brackets. */
function withExamples(text: string): string {
  return text.replace(/ (?:--?|[—–―]) (?=including )/, ', ').replace(/ \([^()]{1,12}\)?(?=,| and |$)/g, '');
}

/** "USA TODAY" ends with a name. */
function isDangling(document: FoldedDocument, index: number): boolean {
  return DANGLING.test(wordAt(document, index)) && !isCapitalized(document.tokens[index]);
}

/** Without a mark of quotation that opens and does not close: "authors of the “Open Roads". */
function balanced(text: string): string {
  if (!/["“]/.test(text)) return text;
  const isOpen = text.lastIndexOf('“') > text.lastIndexOf('”') || (text.match(/"/g)?.length ?? 0) % 2 === 1;
  return isOpen ? text.replace(/["“](?=[^"“]*$)/, '') : text;
}

/** A mark of quotation that closes farther on: "a ''super PAC''". */
function isMark(word: string): boolean {
  return /^(?:''|[“"‘])$/.test(word);
}

function isEdge(word: string): boolean {
  return /^[,;:.“”"]$/.test(word) || isPossessive(word);
}
