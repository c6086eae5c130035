import { isFunctionWord, termOf } from '@onrecord/archive';
import { stem, type Word, wordsOf } from '@onrecord/schema';

/** Endings by which forms of one word differ, and how many letters the forms must share. */
const FORMS: readonly (readonly [letters: number, endings: RegExp])[] = [
  // Inflection: "join", "joined".
  [4, /^(?:|e|es|d|ed|ing)$/],
  [4, /^(?:y|ied|ies|ying)$/],
  // What is so and that it is: "safe", "safety"; "close", "closure".
  [4, /^(?:|e|ty|ity|ness|ly)$/],
  [4, /^(?:|e|ed|ing|ure)$/],
  // A country and its people: "Korea", "Korean"; "China", "Chinese".
  [4, /^(?:a|e|n|an|ian|ean|ia|ine|ese|i|ish)$/],
  [5, /^(?:|a|e|n|an|ian|ean|ese|i|ish)$/],
  // What is done and who does it: "announce", "announcement".
  [6, /^(?:|e|ed|ing|y|al|or|er|ment|ion|ation)$/],
];

/** Nouns of the news that stand for one another. */
const ALIKE: readonly string[][] = [
  ['soldier', 'troop', 'serviceman', 'servicemen', 'officer', 'personnel'],
  ['lawyer', 'attorney'],
  ['sink', 'sank', 'sunk'],
  ['phone', 'telephone', 'call'],
  ['lawmaker', 'legislator'],
  ['ship', 'vessel'],
  ['plane', 'aircraft'],
  ['company', 'firm'],
  ['doctor', 'physician'],
  ['pupil', 'student'],
];

/** The words of a text that tell what it is about, in order: neither grammatical ones nor single letters. */
export function topicWordsOf(text: string): Word[] {
  return wordsOf(text).filter(({ folded }) => !isFunctionWord(folded) && /\p{N}|.{2,}/u.test(folded));
}

/** Words that stand for a folded one, itself not among them. */
export function alikeOf(folded: string): string[] {
  const term = termOf(folded);
  return ALIKE.filter((words) => words.includes(term)).flatMap((words) =>
    words.filter((word) => word !== term),
  );
}

const GROUPS = new Map(ALIKE.flatMap((words, group) => words.map((word) => [word, group] as const)));

function isAlike(one: string, other: string): boolean {
  const group = GROUPS.get(one);
  return group !== undefined && group === GROUPS.get(other);
}

/** Whether two folded words are about the same: forms of one word, or a country and its people. */
export function isSameTopic(left: string, right: string): boolean {
  const [one, other] = [termOf(left), termOf(right)];
  if (one === other) return true;
  // Forms of one word begin alike; what stands for another one need not.
  if (one[0] !== other[0]) return isAlike(one, other);
  if (/\p{N}/u.test(one + other)) return false;
  // Irregular forms: "strike", "struck"; "hide", "hidden".
  if (stem(left) === stem(right)) return true;
  if (isAlike(one, other)) return true;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  const rests = [one.slice(shared), other.slice(shared)];
  return FORMS.some(([letters, endings]) => shared >= letters && rests.every((rest) => endings.test(rest)));
}

/** The share of the asked words that a text is about too, 0 to 1. */
export function shareOf(asked: readonly Word[], text: string): number {
  if (asked.length === 0) return 0;
  const held = topicWordsOf(text);
  const found = asked.filter((word) => held.some((other) => isSameTopic(word.folded, other.folded)));
  return found.length / asked.length;
}
