import { verbForms } from './verbs.ts';

/** Openings that ask for an answer politely and say nothing of the question. */
const POLITE: readonly RegExp[] = [
  /^(?:hey|hi|hello|ok|okay|so|and|well|please|pls)\b[\s,!]*/i,
  /^(?:can|could|would|will) (?:you|u|someone|anybody|anyone) (?:please |kindly |maybe )?(?:tell|show|give|find|list|explain)(?: to)? (?:me|us)?\s*/i,
  /^(?:can|could|may) (?:i|we) (?:please )?(?:get|see|have|know)\s*/i,
  /^(?:i|we)(?: would|'d|’d)? (?:like|want|need|wish|wanted) to (?:know|see|find out)\s*/i,
  /^(?:i am|i'm|i’m|i was) (?:wondering|curious)\s*/i,
  /^(?:do|does|did) (?:you|anyone|anybody) know\s*/i,
  /^(?:please )?(?:tell|show|give|find)(?: me| us)? (?=(?:who|what|when|whether|if|the|all|a|every|everything|quotes)\b|\S+['’]s\b)/i,
  /^(?:please )?list\s+/i,
];

const POLITE_END = /[\s,]*\b(?:please|pls|plz|thanks|thank you|thx)[\s.!?]*$/i;

/** Other ways to ask the same, in the words that the rules know. */
const REWORDED: readonly (readonly [way: RegExp, same: string])[] = [
  [/,? (?:if (?:anyone|anybody|any),?)(?= )/i, ''],
  [/,? (?:yes or no|true or false|right|correct)$/i, ''],
  [/^who (?:was|is) the (?:first|last|only)(?: one| person)? (?:to say|who said|that said)\b/i, 'who said'],
  [
    /^(?:what(?: is|['’]s| are) )?(?:the )?(?:latest|newest|most recent|last|recent|new)(?: (?!from\b|by\b)\p{L}+){0,2} (?:from|by) /iu,
    'statements by ',
  ],
  [/^(?:anything|something|any news|news|updates?|any updates?)(?: new)? (?:from|by) /i, 'statements by '],
  [
    /^what (?:was|is|were|are) the (?:last|latest|first|newest|most recent) (?:thing|words?|statements?)(?: that)? (?=.+ (?:said|says|told|stated)\b)/i,
    'what ',
  ],
  [
    /^(?:what(?: is|['’]s| are) )?(?:the )?(?:latest|newest|most recent|anything new|news|any news|updates?)(?: news)? (?:on|about|regarding) /i,
    'statements about ',
  ],
  [/^(?:anything|something) (?:was |has been )?said /i, 'what was said '],
  [/ (?:most recently|lately|so far|to date)(?= |$)/i, ''],
  [/^who (?:is|was|are) (?:against|opposed to) /i, 'who opposes '],
  [/^who (?:is|was|are) (?:for|in favou?r of) /i, 'who supports '],
  [
    /^how long (?:has|have) (?<who>.+?) been (?:for|against|in favou?r of|opposed to) /i,
    "what is $<who>'s position on ",
  ],
  [
    /^(?<topic>.+?)[,:]? who (?<verb>denie[sd]|confirm(?:s|ed)|doubts?|doubted|disputed?s?)$/i,
    'who $<verb> $<topic>',
  ],
  [
    /^how (?:many|much) (?<what>.+?) (?<led>did|does|do|has|have|had) (?<who>.+?) (?<verb>say|said|claim(?:ed)?|think|expect|announced?) (?<rest>.*)$/i,
    'what $<led> $<who> $<verb> about $<what>',
  ],
  [
    /^what (?<led>did|does|has|have|had) (?<who>.+?) (?<verb>accuse[ds]?|blamed?) (?<whom>.+?) (?:of|for)$/i,
    'what $<led> $<who> $<verb> $<whom>',
  ],
  [/^when (?:was|is) the (?:last|first|latest) time(?: that)? /i, 'what '],
  [/^(?<led>(?:when|where|why) (?:did|has|have|had) .+?) (?:first|last) (?=\p{L}+ )/iu, '$<led> '],
  [
    /^where (?:does|do|did) (?<who>.+?) stand (?:on|about|over|regarding|with) /i,
    "what is $<who>'s position on ",
  ],
  [/^(?:is|are|was|were) (?<who>.+?) (?:for or against|against or for) /i, "what is $<who>'s position on "],
  [
    /^which (?:outlets?|papers?|newspapers?|articles?) (?:reported|wrote|printed|published)(?: about| on)? /i,
    'statements about ',
  ],
  [
    /^who (?:has been|have been|was|were|is|are) (?:quoted|cited)(?: as speaking)? (?:about|on) /i,
    'who spoke about ',
  ],
  [/^(?:all |any |the |every )*denials? (?:of|that) /i, 'who denied '],
  [/^(?:all |any |the |every )*confirmations? (?:of|that) /i, 'who confirmed '],
  [/\b(?:being |been )?quoted as saying\b/i, 'say'],
];

/** A question without marks at its end, doubled spaces and politeness around it. */
export function cleanQuestion(text: string): string {
  let cleaned = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(POLITE_END, '')
    .replace(/[\s?!.…]+$/, '');
  for (let before = ''; before !== cleaned; ) {
    before = cleaned;
    for (const pattern of POLITE) cleaned = cleaned.replace(pattern, '').trim();
  }
  for (const [way, same] of REWORDED) cleaned = cleaned.replace(way, same);
  return cleaned;
}

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
