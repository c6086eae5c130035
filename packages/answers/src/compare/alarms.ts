import { isFunctionWord } from '@onrecord/archive';
import { stem, type Word } from '@onrecord/schema';

/** One place where two texts differ: what is asked stands where something else, or nothing, is recorded. */
export interface Change {
  asked: readonly Word[];
  recorded: readonly Word[];
}

/** What tells a name from a word that opens a sentence. */
export interface Printed {
  asked: string;
  recorded: string;
}

/** What a reader must not miss in a changed quotation: a lost or added "not", another number, name or certainty. */
export function alarmsOf(changes: readonly Change[], printed: Printed): string[] {
  return [
    ...new Set(changes.flatMap((change) => checksOf(change).flatMap((check) => check(change, printed)))),
  ];
}

/** Words only left out make a shorter quotation, unless a "not" is among them. */
function checksOf(change: Change): ((change: Change, printed: Printed) => string[])[] {
  const isCut = change.asked.length === 0;
  return isCut ? [negationAlarms] : [negationAlarms, numberAlarms, strengthAlarms, tenseAlarms, nameAlarms];
}

/** Words that turn a sentence into its opposite (Huddleston & Pullum, Cambridge Grammar, 2002, ch. 9). */
const NEGATION =
  /^(?:not|no|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|hardly|barely|\p{L}+n't)$/u;

/** The negating words of a text, "can't", "cannot" and "not" being the same. */
export function negationsOf(words: readonly string[]): string[] {
  return words
    .filter((word) => NEGATION.test(word))
    .map((word) => (word === 'cannot' || word.endsWith("n't") ? 'not' : word));
}

function negationAlarms({ asked, recorded }: Change): string[] {
  const lost = negationsOf(recorded.map((word) => word.folded));
  const added = negationsOf(asked.map((word) => word.folded));
  return [
    ...without(lost, added).map((word) => `lost "${word}"`),
    ...without(added, lost).map((word) => `added "${word}"`),
  ];
}

const NUMBER_WORDS = new Set(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
  billion billions trillion dozen dozens half double twice first second third`.split(/\s+/),
);

/** Whether a folded word is a number, in digits or letters. */
export function isNumber(folded: string): boolean {
  return /^\p{N}/u.test(folded) || NUMBER_WORDS.has(folded);
}

function numberAlarms(change: Change, printed: Printed): string[] {
  return replacementAlarms('number', change, {
    asked: change.asked.filter((word) => isNumber(word.folded)).map((word) => textOf(printed.asked, word)),
    recorded: change.recorded
      .filter((word) => isNumber(word.folded))
      .map((word) => textOf(printed.recorded, word)),
  });
}

/** Words of certainty and extent (Huddleston & Pullum, ch. 3 §9 and ch. 5 §5). */
const STRENGTH = new Set(
  'will would shall should must may might can could all every some many most few always sometimes only'.split(
    ' ',
  ),
);

function strengthAlarms({ asked, recorded }: Change): string[] {
  const pick = (words: readonly Word[]) =>
    words.map((word) => word.folded).filter((word) => STRENGTH.has(word));
  const before = pick(recorded);
  const after = pick(asked);
  return before.length > 0 && after.length > 0 && before.join() !== after.join()
    ? [`"${before.join(' ')}" became "${after.join(' ')}"`]
    : [];
}

const PRESENT = new Set('am is are have has do does'.split(' '));
const PAST = new Set('was were had did'.split(' '));

/** A verb that stands in another tense: what is so is not what was so. */
function tenseAlarms({ asked, recorded }: Change): string[] {
  return recorded.flatMap(({ folded: before }) => {
    const after = asked.find(({ folded }) => isOtherTense(before, folded));
    return after ? [`tense changed: ${before} to ${after.folded}`] : [];
  });
}

function isOtherTense(before: string, after: string): boolean {
  if ((PRESENT.has(before) && PAST.has(after)) || (PAST.has(before) && PRESENT.has(after))) return true;
  return before !== after && isPast(before) !== isPast(after) && stem(before) === stem(after);
}

/** "Ended", and "sold", which its stem does not begin. */
function isPast(word: string): boolean {
  return /ed$/.test(word) || !word.startsWith(stem(word).slice(0, 3));
}

function nameAlarms(change: Change, printed: Printed): string[] {
  const names = {
    asked: change.asked
      .filter((word) => isName(printed.asked, word))
      .map((word) => textOf(printed.asked, word)),
    recorded: change.recorded
      .filter((word) => isName(printed.recorded, word))
      .map((word) => textOf(printed.recorded, word)),
  };
  // Somebody who types without capitals still replaces a name: what stands in its place is the new one.
  if (names.recorded.length > 0 && names.asked.length === 0)
    names.asked = change.asked
      .filter((word) => !isFunctionWord(word.folded))
      .map((word) => textOf(printed.asked, word));
  return replacementAlarms('name', change, names);
}

function replacementAlarms(
  what: string,
  change: Change,
  found: { asked: string[]; recorded: string[] },
): string[] {
  const before = found.recorded.join(' ');
  const after = found.asked.join(' ');
  if (before === after) return [];
  if (before === '')
    return what === 'number' || change.recorded.length > 0 ? [`${what} added: ${after}`] : [];
  return after === '' ? [`${what} lost: ${before}`] : [`${what} changed: ${before} to ${after}`];
}

/** A capital that no sentence's beginning explains; "I" is none. */
export function isName(text: string, word: Word): boolean {
  const printed = textOf(text, word);
  // "May" in mid-sentence is the month.
  const isFunction = isFunctionWord(word.folded) && printed !== 'May';
  if (!/^\p{Lu}/u.test(printed) || isFunction || isNumber(word.folded)) return false;
  return !/(?:^|[.!?…:]["'”’)\]]*\s+)["'“‘([]*$/u.test(text.slice(Math.max(0, word.start - 8), word.start));
}

function textOf(text: string, word: Word): string {
  return text.slice(word.start, word.end).replace(/['’]s$/, '');
}

/** What the first list holds more often than the second. */
function without(left: readonly string[], right: readonly string[]): string[] {
  const rest = [...right];
  return left.filter((word) => {
    const index = rest.indexOf(word);
    if (index !== -1) rest.splice(index, 1);
    return index === -1;
  });
}
