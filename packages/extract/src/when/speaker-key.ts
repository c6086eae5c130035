import type { Attribution } from '../attribution/attributor.ts';
import type { Document } from '../text/document.ts';
import { familiesIn } from './families.ts';

const PERSONAL = /^(?:he|she|him|her|himself|herself)$/i;
const IMPERSONAL = /^(?:they|it|them|which|itself|themselves)$/i;
const RELATIVE = /^(?:who|i|we)$/i;

/** Two words of it may be joined by a small one; a title with a point belongs to it. */
const NAME = /\p{Lu}[\p{L}\p{M}\p{N}'’.-]*(?: (?:(?:of|de|von|van|al|bin) )?\p{Lu}[\p{L}\p{M}\p{N}'’.-]*)*/gu;

/** The name or the two names that come first. */
const SUBJECT = new RegExp(`${NAME.source}(?: and ${NAME.source})?`, 'u');

const OF = / (?:of|for|from|by|with|to|on|at|in) /;

/** "The transport minister, Lord Ambrose, was asked": the name stands behind what it is called. */
const DESCRIBED_FIRST = /^\W*(?:The|An?|His|Her|Its|Their) \p{Ll}[^,;:]{1,80}, (?=\p{Lu}[^,;:]{1,60}, )/u;

/** What stands before a name and is no part of it. */
const ARTICLE = /^(?:the|an?|this|that|these|those) /i;

/** Words of sources that tell nobody apart. */
const COMMON = new Set(
  `the that this these those with for from by whose which was were are has have had not and his her its their
   former new who said senior other some many several most more top state national american
   united states republican democratic campaign official officials people group`.split(/\s+/),
);

/** Titles before a name, and what their bearer is called after it. */
const TITLES: Readonly<Record<string, string>> = {
  sen: 'senator',
  gov: 'governor',
  rep: 'representative',
  gen: 'general',
  col: 'colonel',
  lt: 'lieutenant',
};

/** What one person is called after the name has been printed: "the New York businessman", "the Wisconsin Republican". */
const ONE_PERSON = new Set(
  `actor actress ambassador analyst anchor attorney author billionaire boss businessman businesswoman candidate
   chairman chairwoman chancellor chief coach commissioner congressman congresswoman conservative contender councilman
   councilwoman democrat diplomat director doctor economist executive father frontrunner front-runner general governor
   historian hopeful host incumbent independent journalist judge justice king lady lawmaker lawyer leader libertarian
   lieutenant magnate man mayor millionaire minister mogul mother native nominee officer premier president pollster
   prime-minister princess prince professor progressive prosecutor queen representative republican researcher secretary
   senator sheriff singer socialist star strategist veteran vice-president widow winner woman writer`.split(
    /\s+/,
  ),
);

/** How much of a source is read: its name stands at its head. */
const HEAD_LENGTH = 200;

/**
 * Tells by the words of the sources alone whether somebody speaks again, as the article goes along.
 *
 * Enough to carry a date over, where a wrong yes is worse than a wrong no: a description that nothing ties to a name
 * is a speaker of its own, and "she" after an organisation is nobody.
 */
export class SpeakerKeys {
  /** A word of a name or a title to the key of the speaker for whom it was last used. */
  readonly #keys = new Map<string, string>();
  #last: string | null = null;
  /** Whether the last source reads like a person's name; a description may be either. */
  #lastKind: 'person' | 'organization' | 'described' = 'described';

  /** The key of an attribution's speaker; `null` where nobody is printed or known. */
  keyOf(document: Document, { source }: Attribution): string | null {
    const first = source[0];
    const last = source.at(-1);
    if (first === undefined || last === undefined) return null;
    const text = document.text.slice(first.start, Math.min(last.end, first.start + HEAD_LENGTH)).trim();
    if (PERSONAL.test(text)) return this.#lastKind === 'organization' ? null : this.#last;
    if (IMPERSONAL.test(text)) return this.#lastKind === 'person' ? null : this.#last;
    if (RELATIVE.test(text)) return this.#last;
    this.#last = this.#keyOfText(text);
    return this.#last;
  }

  /** The keys of whom a sentence is about: its first name, or its first two. A name not met yet is its own key. */
  keysIn(sentence: string): Set<string> {
    const subject = sentence.replace(DESCRIBED_FIRST, '');
    const names = SUBJECT.exec(subject)?.[0].split(' and ') ?? [];
    return new Set(names.map((name) => this.#known(nameOf(name)) ?? plain(nameOf(name))));
  }

  #keyOfText(text: string): string {
    const head = (text.split(/,|\(| who | that | in | at /, 1)[0] ?? text).trim();
    const bare = head.replace(ARTICLE, '');
    const name = [...bare.matchAll(NAME)].at(-1)?.[0];
    // "the New York businessman" is described, "the International Monetary Fund" is named.
    const isPerson = ARTICLE.test(head) && ONE_PERSON.has(lastWord(bare));
    const isNamed = name !== undefined && bare.endsWith(name) && !isPerson;
    const key = this.#keys.get(lastWord(bare));
    // The person just named is described next, to vary the name; unless the description is known for another.
    if (isPerson && key === undefined && this.#lastKind === 'person' && this.#last !== null)
      return this.#last;
    this.#lastKind = kindOf(head, isNamed);
    return isNamed ? this.#named(nameOf(name), text) : this.#described(bare);
  }

  #named(name: string, text: string): string {
    const key = this.#known(name) ?? plain(name);
    for (const word of [lastWord(name), acronymOf(name)]) this.#keys.set(word, key);
    // What else stands in the source describes the speaker, unless it names somebody already known.
    for (const word of words(text)) if (!this.#keys.has(word)) this.#keys.set(word, key);
    return key;
  }

  /** A name's key by its last word, unless the names differ in another: North Korea is not South Korea. */
  #known(name: string): string | undefined {
    const key = this.#keys.get(lastWord(name));
    if (key === undefined) return undefined;
    const parts = plain(name).split(' ');
    const isShort =
      parts.length === 1 || !key.includes(' ') || parts.slice(0, -1).some((part) => key.includes(part));
    return isShort ? key : undefined;
  }

  /** "the mayor" after "Mayor Bill de Blasio"; "the fund" after "the International Monetary Fund". */
  #described(bare: string): string {
    // "the memo of the ministry" is a memo.
    const noun = lastWord(bare.split(OF, 1)[0] ?? bare);
    if (COMMON.has(noun)) return plain(bare);
    const key = this.#keys.get(noun) ?? plain(bare);
    this.#keys.set(noun, key);
    return key;
  }
}

function kindOf(head: string, isNamed: boolean): 'person' | 'organization' | 'described' {
  if (familiesIn(head).size > 0 || (isNamed && ARTICLE.test(head))) return 'organization';
  return isNamed && !/(?:^| )\p{Ll}/u.test(head) ? 'person' : 'described';
}

/** Without a possessive and without titles: "Lt. Gen. Michael Flynn's" is "Michael Flynn". */
function nameOf(name: string): string {
  return name
    .replace(ARTICLE, '')
    .replace(/['’]s?$/, '')
    .replace(/^(?:\p{L}+\. )+/u, '');
}

function lastWord(name: string): string {
  return plain(name).split(' ').at(-1) as string;
}

function words(text: string): string[] {
  return plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => TITLES[word] ?? word)
    .filter((word) => word.length > 2 && !COMMON.has(word));
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").trim();
}

function acronymOf(name: string): string {
  const initials = name.match(/\b\p{Lu}/gu) ?? [];
  return initials.length > 1 ? plain(initials.join('')) : plain(name);
}
