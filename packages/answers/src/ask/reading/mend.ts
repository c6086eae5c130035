import { verbForms } from './verbs.ts';

/** Words by which a question is read, and which are worth mending. */
const VERBS: ReadonlySet<string> = new Set([...verbForms(), 'timeline', 'statements', 'quotes']);
const OTHERS: ReadonlySet<string> = new Set(
  'about anyone anybody someone somebody between before yesterday regarding'.split(' '),
);

/** Common slips that are one letter from other words too, or more than one letter away. */
const SLIPS: Readonly<Record<string, string>> = {
  teh: 'the',
  hte: 'the',
  adn: 'and',
  taht: 'that',
  wat: 'what',
  waht: 'what',
  whta: 'what',
  wht: 'what',
  hwat: 'what',
  whats: 'what is',
  "what's": 'what is',
  whos: 'who is',
  "who's": 'who is',
  hwo: 'who',
  woh: 'who',
  dit: 'did',
  ddi: 'did',
  sya: 'say',
  syas: 'says',
  sayd: 'said',
  siad: 'said',
  sayed: 'said',
  sed: 'said',
  abt: 'about',
  didnt: 'did not',
  "didn't": 'did not',
  "hasn't": 'has not',
  hasnt: 'has not',
};

/** Words of their own that are one letter from one that a question is read by. */
const WORDS_OF_THEIR_OWN = new Set(
  'abort abut abound defied denier conform conformed tanks waits voted'.split(' '),
);

/** The question with misspelt question words mended; quotations and names stay as they are. */
export function mendQuestionWords(text: string): string {
  return mended(text, (word) => SLIPS[word.replace(/’/g, "'")] ?? slipOf(word, OTHERS));
}

/** The question with its first misspelt verb of speaking mended: for one that is not understood as it stands. */
export function mendVerb(text: string): string {
  let isMended = false;
  return mended(text, (word) => {
    const right = isMended ? null : slipOf(word, VERBS);
    isMended ||= right !== null;
    return right;
  });
}

function mended(text: string, mend: (folded: string) => string | null): string {
  const quoted = /["“„«].*["”“»]/.exec(text);
  return text.replace(/[\p{L}’']+/gu, (word, at: number) => {
    if (quoted && at > quoted.index && at < quoted.index + quoted[0].length) return word;
    // A capital marks a name, unless all are capitals or it opens the question.
    const isName = /^\p{Lu}/u.test(word) && word !== word.toUpperCase() && at > 0;
    return (isName ? null : mend(word.toLowerCase())) ?? word;
  });
}

/** Shorter words have too many neighbours. */
const SHORTEST_MENDED = 5;

/** The word of a vocabulary that was meant; `null` for one of it, for a word of its own, and where none is near. */
function slipOf(typed: string, vocabulary: ReadonlySet<string>): string | null {
  if (typed.length < SHORTEST_MENDED || VERBS.has(typed) || OTHERS.has(typed)) return null;
  if (WORDS_OF_THEIR_OWN.has(typed)) return null;
  for (const right of vocabulary)
    if (right.length >= SHORTEST_MENDED && isOneSlip(typed, right)) return right;
  return null;
}

/** One letter lost, added, changed, or two exchanged (Damerau 1964); the first letter is seldom the wrong one. */
function isOneSlip(typed: string, right: string): boolean {
  if (Math.abs(typed.length - right.length) > 1 || typed[0] !== right[0]) return false;
  // Another form of a word is no slip: "talk", "talks".
  if (`${typed}s` === right || typed === `${right}s`) return false;
  let start = 0;
  while (start < typed.length && typed[start] === right[start]) start++;
  const rests = (skipTyped: number, skipRight: number) =>
    typed.slice(start + skipTyped) === right.slice(start + skipRight);
  if (rests(1, 0) || rests(0, 1) || rests(1, 1)) return true;
  return typed[start] === right[start + 1] && typed[start + 1] === right[start] && rests(2, 2);
}
