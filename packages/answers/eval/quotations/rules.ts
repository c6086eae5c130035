import { isFunctionWord } from '@onrecord/archive';
import { type Word, wordsOf } from '@onrecord/schema';
import { rowsOf } from './corpus.ts';
import { pick } from './random.ts';

/** What a rule makes of a statement: `null` where the statement has nothing for it. */
export type Alteration = (text: string, random: () => number, speaker: string) => Altered | null;

interface Altered {
  text: string;
  /** An alarm that must be raised begins so. */
  alarm?: string;
}

/** What makes no difference: quotation marks, case, dashes, brackets, "[sic]". */
export const presented: Alteration = (text, random) => {
  const ways: ((text: string) => string)[] = [
    (words) => `"${words.toUpperCase()}"`,
    (words) => `„${words.toLowerCase()}“`,
    (words) => words.replace(/, /g, ' — '),
    (words) => words.replace(/^(\S+ \S+ \S+)/, '$1 [sic]'),
    (words) => words.replace(/ (\p{L}{5,}) /u, ' [$1] '),
    (words) => words.replace(/[,.]/g, ''),
  ];
  return { text: (pick(ways, random) ?? String)(text) };
};

/** As people paste it: with the attribution that an article or a post has around it. */
export const pasted: Alteration = (text, random, speaker) => {
  const surname = speaker.split(' ').at(-1) ?? speaker;
  const halves = /^(.{20,}?,) (.+)$/s.exec(text);
  const ways: ((text: string) => string)[] = [
    (words) => `“${words.replace(/\.$/, ',')}” ${surname} said.`,
    (words) => `"${words.replace(/\.$/, ',')}" said ${speaker} on Tuesday`,
    (words) => `${speaker}: "${words}"`,
    (words) => `he said ${words}`,
    (words) => `BREAKING: ${words} 😡😡`,
    (words) => `RT @castermere: ${words.toUpperCase()} https://t.example/3 #news`,
    (words) => `${words} — ${speaker}, 2026`,
    (words) => `'${words}'`,
    (words) => (halves ? `“${halves[1]}” ${surname} said, “${halves[2]}”` : `„${words}“ (${speaker})`),
  ];
  return { text: (pick(ways, random) ?? String)(text) };
};

/** Two words typed wrongly: letters exchanged, lost or doubled. */
export const mistyped: Alteration = (text, random) => {
  let typed = text;
  for (const word of wordsOf(text)
    .filter(({ folded }) => /^\p{Ll}{6,}$/u.test(folded))
    .slice(0, 2)
    .reverse()) {
    const printed = text.slice(word.start, word.end);
    const at = 2 + Math.floor(random() * (printed.length - 4));
    const wrong = printed.slice(0, at) + printed[at + 1] + printed[at] + printed.slice(at + 2);
    if (wrong === printed) return null;
    typed = typed.slice(0, word.start) + wrong + typed.slice(word.end);
  }
  return typed === text ? null : { text: typed };
};

/** At least this many words tell a statement from others. */
const RUN = 7;

export const part: Alteration = (text, random) => {
  const words = wordsOf(text);
  if (words.length <= RUN) return null;
  const start = Math.floor(random() * (words.length - RUN));
  const first = withTurningWords(text, words, start);
  return { text: text.slice(words[first]?.start, words[first + RUN - 1]?.end) };
};

/** Words behind a "not" or an "if" of their sentence are no verbatim part of it without them: the part begins there. */
function withTurningWords(text: string, words: readonly Word[], start: number): number {
  for (let index = start - 1; index >= 0; index--) {
    if (/[.!?]/.test(text.slice(words[index]?.end, words[index + 1]?.start))) return start;
    if (/^(?:not|never|no|if)$|n't$/.test(words[index]?.folded ?? '')) return index;
  }
  return start;
}

export const wordDropped: Alteration = (text, random) => {
  const inner = wordsOf(text).slice(2, -2);
  const dropped = pick(
    inner.filter((word) => isContent(text, word)),
    random,
  );
  return dropped ? { text: without(text, dropped) } : null;
};

const NEGATION = /^(?:not|never)$/;

export const notDropped: Alteration = (text) => {
  const negation = wordsOf(text).find(({ folded }) => NEGATION.test(folded));
  return negation ? { text: without(text, negation), alarm: 'lost "' } : null;
};

export const notAdded: Alteration = (text) => {
  const auxiliary = wordsOf(text).find(({ folded }) =>
    /^(?:is|was|are|were|will|can|could|should|would|must)$/.test(folded),
  );
  if (!auxiliary || /^\s+(?:not|never)\b/.test(text.slice(auxiliary.end))) return null;
  return { text: `${text.slice(0, auxiliary.end)} not${text.slice(auxiliary.end)}`, alarm: 'added "not"' };
};

const NUMBERS = 'two three four five six seven eight nine eleven twelve twenty forty eighty hundred'.split(
  ' ',
);

export const numberChanged: Alteration = (text, random) => {
  const number = wordsOf(text).find(({ folded }) => /^\p{N}/u.test(folded) || NUMBERS.includes(folded));
  if (!number) return null;
  const printed = text.slice(number.start, number.end);
  const other = /^\p{N}/u.test(printed)
    ? String(Number(printed.replace(/,/g, '')) + 1 + Math.floor(random() * 50))
    : (pick(
        NUMBERS.filter((word) => word !== number.folded),
        random,
      ) ?? 'two');
  return { text: replaced(text, number, other), alarm: 'number' };
};

const TENSES: Readonly<Record<string, string>> = {
  is: 'was',
  was: 'is',
  are: 'were',
  were: 'are',
  will: 'would',
  would: 'will',
  has: 'had',
  have: 'had',
  can: 'could',
};

export const tenseChanged: Alteration = (text) => {
  const verb = wordsOf(text).find(({ folded }) => Object.hasOwn(TENSES, folded));
  return verb
    ? {
        text: replaced(text, verb, TENSES[verb.folded] ?? ''),
        alarm: /^(?:will|would|can)$/.test(verb.folded) ? ' became ' : 'tense changed',
      }
    : null;
};

const NAMES = ['Tromville', 'Karlsund', 'Ostrava', 'Benito', 'Marwick'];

export const nameChanged: Alteration = (text, random) => {
  const name = wordsOf(text)
    .slice(1)
    .find(
      ({ start, folded }) =>
        /^\p{Lu}/u.test(text.slice(start)) && folded !== 'i' && !/[.!?]\s*$/.test(text.slice(0, start)),
    );
  return name ? { text: replaced(text, name, pick(NAMES, random) ?? 'Tromville'), alarm: 'name' } : null;
};

const SYNONYMS = new Map(rowsOf('synonyms.txt').map(([row = '']) => row.split('=') as [string, string]));

export const synonym: Alteration = (text) => {
  const word = wordsOf(text).find(({ folded }) => SYNONYMS.has(folded));
  return word ? { text: replaced(text, word, SYNONYMS.get(word.folded) ?? '') } : null;
};

/** Words left out behind an ellipsis. */
export const cutByEllipsis: Alteration = (text, random) => {
  const words = wordsOf(text);
  if (words.length < 14) return null;
  const kept = 5 + Math.floor(random() * 2);
  const mark = pick([' … ', ' ... ', ' [...] ', ' […] '], random) ?? ' … ';
  return { text: `${text.slice(0, words[kept - 1]?.end)}${mark}${text.slice(words.at(-kept)?.start)}` };
};

/** A word of the quoter's own in brackets, in the place of one or more. */
export const cutByBrackets: Alteration = (text, random) => {
  const inner = wordsOf(text).slice(3, -3);
  const word = pick(
    inner.filter((one) => isContent(text, one)),
    random,
  );
  return word ? { text: replaced(text, word, '[the latter]') } : null;
};

/** The first and the last sentence of three. */
export const sentencesJoined: Alteration = (text) => {
  const sentences = text.split(/(?<=[.!?]) /);
  return sentences.length < 3 ? null : { text: `${sentences[0]} ${sentences.at(-1)}` };
};

function isContent(text: string, { folded, start }: Word): boolean {
  return (
    !isFunctionWord(folded) &&
    folded.length > 3 &&
    !/^\p{Lu}|^\p{N}/u.test(text.slice(start)) &&
    !NUMBERS.includes(folded) &&
    !/^(?:none|nobody|never|only|every|nothing)$/.test(folded)
  );
}

function replaced(text: string, { start, end }: Word, by: string): string {
  return `${text.slice(0, start)}${by}${text.slice(end)}`;
}

function without(text: string, { start, end }: Word): string {
  return `${text.slice(0, start)}${text.slice(end).replace(/^\s+/, '')}`;
}
