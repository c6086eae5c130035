import type { Token } from '../../text/document.ts';
import type { Scene } from '../scene/scene.ts';
import { isCapitalized, textBetween, wordAt } from '../words.ts';

/** Documents that go by their title. */
const TITLED = /^(?:autobiography|book|documentary|film|memoir|novel|play|poem|site|song|website)$/;

/** What stands right before a title. */
const CALLED = /^(?:called|dubbed|(?:en)?titled)$/;

/** Small words inside a title. */
const SMALL = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with|[:'&-])$/;

/** Most tokens between the noun with its complement and the title. */
const LONGEST_COMPLEMENT = 8;

/** Longest title, in tokens. */
const LONGEST = 16;

/**
 * The title behind a noun and its complement, as printed: "a memoir of her time in office entitled | Open Roads", "her
 * book, | “Open Roads,”"; `null` where none stands there.
 */
export function titleBehind(scene: Scene, noun: string, end: number): string | null {
  const { document, mentionAt } = scene;
  if (!TITLED.test(noun)) return null;
  let first = end;
  // "a memoir of her years at the council | entitled"
  for (let i = end; i < end + LONGEST_COMPLEMENT && !/^[.;]$/.test(wordAt(document, i)); i++)
    if (CALLED.test(wordAt(document, i))) first = i + 1;
  while (wordAt(document, first) === ',') first++;
  const isQuoted = /^["“‘]$/.test(wordAt(document, first));
  if (isQuoted) first++;
  // "In his book, Lena Holt says": who wrote it.
  else if (first === end || mentionAt[first]?.entity.kind === 'person') return null;
  const last = endOfTitle(scene, first, isQuoted);
  return last > first + 1 ? textBetween(document, first, last).replace(/,$/, '') : null;
}

/** The end of the title that begins at a token: the closing mark, or the last word with a capital. */
function endOfTitle({ document }: Scene, first: number, isQuoted: boolean): number {
  const { tokens, sentences } = document;
  const sentence = sentences[tokens[first]?.sentence ?? -1];
  let last = first;
  for (let i = first; i < Math.min(sentence?.last ?? first, first + LONGEST); i++) {
    const { text } = tokens[i] as Token;
    if (isQuoted ? /^["“”’]$/.test(text) : !isCapitalized(tokens[i]) && !SMALL.test(text)) break;
    if (isQuoted || isCapitalized(tokens[i])) last = i + 1;
  }
  return last;
}
