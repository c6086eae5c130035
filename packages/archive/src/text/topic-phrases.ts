import { type Word, wordsOf } from '@onrecord/schema';
import { isFunctionWord } from './function-words.ts';
import { termOf, termsOf } from './terms.ts';
import {
  BEFORE_NOUN,
  BEFORE_OTHERS,
  BEHIND_NOUN,
  FILLERS,
  NOUN_ENDING,
  NUMBER,
  OTHER_ENDING,
  TITLE,
  VERB_FORMS,
} from './topic-words.ts';

/** Something that texts are about. */
export interface Topic {
  /** As printed, without possessive: a name in full, a noun. */
  printed: string;
  /** How many texts hold it. */
  quotes: number;
}

/**
 * What some texts are about, by key: names, and nouns that say something. Verbs, adjectives and words like "people" and
 * "way" are none.
 *
 * Without a tagger: a noun is known by what stands around it or by its ending, and what is not surely one is left out.
 */
export function topicsIn(texts: readonly { text: string }[]): Map<string, Topic> {
  const found: Found = new Map();
  texts.forEach(({ text }, index) => {
    for (const { key, printed } of phrasesIn(text)) {
      const known = found.get(key);
      if (known) {
        known.texts.add(index);
        // The capital of a sentence's beginning is none of the noun's.
        if (/^\p{Lu}/u.test(known.printed) && printed.toLowerCase() === printed) known.printed = printed;
      } else found.set(key, { printed, texts: new Set([index]) });
    }
  });
  countEverywhere(found, texts);
  joinForms(found);
  return new Map([...found].map(([key, { printed, texts }]) => [key, { printed, quotes: texts.size }]));
}

type Found = Map<string, { printed: string; texts: Set<number> }>;

/** "U.S", the last point standing behind it. */
const INITIALS = /^\p{Lu}(?:\.\p{Lu})+$/u;

/** A longer run of capitals is a headline. */
const LONGEST_NAME = 4;

/** Names, and words that may tell what something is about: "people" and "said" complete no topic. */
export function mayBeOffered({ ref, printed }: { ref: string; printed: string }): boolean {
  return /^\p{Lu}/u.test(printed) || mayBeTopic(ref);
}

/** Whether a folded word may tell what a text is about, by itself: what is left when nothing around it is known. */
function mayBeTopic(folded: string): boolean {
  if (NUMBER.test(folded) || isFunctionWord(folded)) return false;
  return !FILLERS.has(folded) && !VERB_FORMS.has(folded) && !OTHER_ENDING.test(folded);
}

interface Phrase {
  key: string;
  printed: string;
}

function phrasesIn(text: string): Phrase[] {
  const found = wordsOf(text);
  const phrases: Phrase[] = [];
  for (let index = 0; index < found.length; ) {
    const last = endOfName(text, found, index);
    if (last < index) {
      const word = found[index] as Word;
      if (isNoun(text, found, index)) phrases.push(phraseOf(text, [word]));
      index++;
      continue;
    }
    const name = phraseOf(text, found.slice(index, last + 1));
    if (last - index < LONGEST_NAME && name.printed.length > 1) phrases.push(name);
    index = last + 1;
  }
  return phrases;
}

function phraseOf(text: string, phrase: readonly Word[]): Phrase {
  const end = phrase.at(-1)?.end ?? 0;
  const bare = text.slice(phrase[0]?.start, end).replace(/['’]s?$/, '');
  const printed = INITIALS.test(bare) && text[end] === '.' ? `${bare}.` : bare;
  return { key: phrase.map(({ folded }) => termOf(folded)).join(' '), printed };
}

/** The last word of the name that starts here; before `index` where none does. */
function endOfName(text: string, found: readonly Word[], index: number): number {
  const first = found[index] as Word;
  if (
    !isNameWord(text, first) ||
    (FILLERS.has(first.folded) && !/^(?:north|south|east|west|may|world)$/.test(first.folded))
  )
    return -1;
  let last = index;
  while (
    !/['’]s$/.test(text.slice(found[last]?.start, found[last]?.end)) &&
    isNameWord(text, found[last + 1], found[last])
  ) {
    if (!joinsName(text, found[last] as Word, found[last + 1] as Word)) break;
    last++;
  }
  const opensSentence = /(?:^|[.!?:…]["'”’)\]]*\s+)["'“‘([]*$/.test(
    text.slice(Math.max(0, first.start - 6), first.start),
  );
  const isAlone = last === index;
  if (isAlone && FILLERS.has(first.folded)) return -1;
  // A capital at the beginning tells nothing, unless another follows or the noun could not be told otherwise.
  return isAlone && opensSentence && !isKnownName(text, first) ? -1 : last;
}

/** A space or a hyphen, or the point between two initials. */
function joinsName(text: string, left: Word, right: Word): boolean {
  const between = text.slice(left.end, right.start);
  return /^[ -]$/.test(between) || (between === '.' && left.folded.length === 1 && right.folded.length === 1);
}

function isNameWord(text: string, word: Word | undefined, before?: Word): boolean {
  if (word === undefined) return false;
  // "E.P.A.": an initial, however grammatical it looks.
  if (before?.folded.length === 1 && word.folded.length === 1 && text[before.end] === '.') return true;
  if (isFunctionWord(word.folded) || TITLE.test(word.folded)) return false;
  return /^\p{Lu}/u.test(text.slice(word.start));
}

/** A possessive, or a capital elsewhere in the same text, or capitals throughout. */
function isKnownName(text: string, { start, end }: Word): boolean {
  const printed = text.slice(start, end);
  const bare = printed.replace(/['’]s$/, '');
  return /^\p{Lu}{2,}$/u.test(bare) || printed !== bare || text.indexOf(bare, end) !== -1;
}

function isNoun(text: string, found: readonly Word[], index: number): boolean {
  const { folded, start, end } = found[index] as Word;
  if (folded.length < 3 || !mayBeTopic(folded)) return false;
  const before = isJoined(text, found[index - 1]?.end ?? 0, start) ? (found[index - 1]?.folded ?? '') : '';
  if (BEFORE_OTHERS.has(before) || (/^(?:this|that)$/.test(before) && folded.endsWith('s'))) return false;
  if (NOUN_ENDING.test(folded)) return true;
  const after = found[index + 1];
  const isLast = after === undefined || !isJoined(text, end, after.start);
  const isPlural = /[^su]s$/.test(folded);
  // "Ferries need crews": a plural before and behind what is surely a verb.
  if (isPlural && before === '' && after !== undefined && VERB_FORMS.has(after.folded)) return true;
  if (isPlural && VERB_FORMS.has(before) && isLast) return true;
  const isName = !isLast && /^\p{Lu}/u.test(text.slice(after.start));
  const isEnd = isLast || BEHIND_NOUN.has(after.folded) || (isName && BEFORE_NOUN.has(before));
  if (!isEnd) return false;
  if (BEFORE_NOUN.has(before) || NUMBER.test(before) || /'s?$/.test(before)) return true;
  // "the northern harbour": something that is no verb stands between it and a determiner.
  const second = found[index - 2]?.folded ?? '';
  return before !== '' && (BEFORE_NOUN.has(second) || NUMBER.test(second)) && !/(?:s|ed)$/.test(before);
}

/** Only a space, or a quotation mark, between two words. */
function isJoined(text: string, end: number, start: number): boolean {
  return /^[\s"“”‘’']*$/.test(text.slice(end, start));
}

/** What is a noun in one text is counted in the others too, where less shows that it is one. */
function countEverywhere(found: Found, texts: readonly { text: string }[]): void {
  texts.forEach(({ text }, index) => {
    for (const term of termsOf(text)) {
      const known = found.get(term);
      if (known !== undefined && !/^\p{Lu}/u.test(known.printed)) known.texts.add(index);
    }
  });
}

/** "Rutte" is counted with "Mark Rutte" where one name alone ends so, and "Norlandian" with "Norlandia". */
function joinForms(found: Found): void {
  const fullNames = new Map<string, string | null>();
  for (const key of found.keys()) {
    const last = key.split(' ').at(-1) ?? '';
    if (last !== key) fullNames.set(last, fullNames.has(last) ? null : key);
  }
  for (const [key, { printed, texts }] of [...found]) {
    if (!/^\p{Lu}/u.test(printed)) continue;
    const land = countriesOf(key).find((country) => found.has(country));
    const other = found.get(land ?? fullNames.get(key) ?? '');
    if (other === undefined) continue;
    for (const text of texts) other.texts.add(text);
    found.delete(key);
  }
}

/** What the country of a people may be called: "Korean", "European", "Ukrainian". */
function countriesOf(people: string): string[] {
  const stem = /^(.{3,})(?:an|n)$/.exec(people)?.[1];
  return stem === undefined ? [] : [people.slice(0, -1), people.slice(0, -2), `${people.slice(0, -3)}e`];
}
