import type { Span } from '@onrecord/schema';

/** Words by their number in the text: how spans are compared, so that marks and commas never decide a match. */
export type WordSet = ReadonlySet<number>;

/** The words of a text, letters and digits, one apostrophe within. */
export function wordsIn(text: string): Span[] {
  return [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const WORD = /[\p{L}\p{N}]+(?:[’'][\p{L}]+)?/gu;

/** The words that the spans touch. */
export function wordsOfSpans(words: readonly Span[], spans: readonly Span[]): WordSet {
  const found = new Set<number>();
  for (const span of spans)
    for (let i = firstEndingAfter(words, span.start); i < words.length; i++) {
      if ((words[i] as Span).start >= span.end) break;
      found.add(i);
    }
  return found;
}

/** The words inside double quotation marks, paragraph by paragraph; an unclosed mark runs to the paragraph's end. */
export function quotedWords(text: string, words: readonly Span[]): WordSet {
  const inside = new Set<number>();
  let isOpen = false;
  let word = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '\n' && text[i + 1] === '\n') isOpen = false;
    else if (character === '“') isOpen = true;
    else if (character === '”') isOpen = false;
    else if (character === '"') isOpen = !isOpen;
    while (word < words.length && (words[word] as Span).start < i) word++;
    if (isOpen && words[word]?.start === i) inside.add(word);
  }
  return inside;
}

/** How many words both sets hold. */
export function sharedCount(a: WordSet, b: WordSet): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}

/** Jaccard overlap, 0 to 1. */
export function overlapOf(a: WordSet, b: WordSet): number {
  const shared = sharedCount(a, b);
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

export function areEqual(a: WordSet, b: WordSet): boolean {
  return a.size === b.size && sharedCount(a, b) === a.size;
}

function firstEndingAfter(words: readonly Span[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Span).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
