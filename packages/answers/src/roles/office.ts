import { isFunctionWord, termOf } from '@onrecord/archive';
import { wordsOf } from '@onrecord/schema';
import { isSameTopic } from '../near/topics.ts';
import { placeWordsOf } from './places.ts';

/** A role as somebody asks for it or an article prints it: an office, and of what. */
export interface Office {
  /** Folded: "mayor" of "mayor of Castermere" and of "Castermere mayor". */
  head: string;
  /** The other words that tell: places, bodies, kinds of minister. */
  rest: readonly string[];
  /** Words that make it another office: "former", "deputy". */
  limits: readonly string[];
}

const LIMITS = new Set(
  `former ex late deputy vice acting interim assistant associate co candidate elect designate nominee incoming outgoing
  then ousted exiled retired honorary shadow would self onetime longtime past`.split(/\s+/),
);

/** What leads a body is called by many names: who asks for its chief may mean any of them. */
const CHIEFS = new Set('chief head boss leader'.split(' '));
const TOP = new Set(
  'chief head boss leader director president chairman chairwoman chair commissioner ceo governor premier chancellor'.split(
    ' ',
  ),
);
/** Words that lead a body only behind another one. */
const TOP_BEHIND: Readonly<Record<string, readonly string[]>> = {
  general: ['secretary', 'director'],
  executive: ['chief'],
  minister: ['prime'],
};

const PREPOSITIONS = new Set('of for at in to with from on'.split(' '));

/** The office in a role; `null` where it holds no word that tells. */
export function officeOf(text: string): Office | null {
  const plain = text.replace(/(?<!\p{L})(\p{L})\.(\p{L})\b\.?/gu, '$1$2');
  const words = wordsOf(plain).flatMap(({ folded }) => folded.replace(/['’]s?$/, '').split('-'));
  const preposition = words.findIndex((word, index) => index > 0 && PREPOSITIONS.has(word));
  const lead = (preposition === -1 ? words : words.slice(0, preposition)).filter(isTelling);
  const behind = (preposition === -1 ? [] : words.slice(preposition)).filter(isTelling);
  const head = lead.findLast((word) => !LIMITS.has(word));
  if (head === undefined) return null;
  const others = [...lead.filter((word) => word !== head), ...behind];
  return {
    head: termOf(head),
    rest: others.filter((word) => !LIMITS.has(word)),
    limits: lead.filter((word) => LIMITS.has(word)),
  };
}

function isTelling(word: string): boolean {
  return word !== '' && (!isFunctionWord(word) || LIMITS.has(word) || placeWordsOf(word).length > 1);
}

/**
 * How well a printed role is the one asked for: 0 for the same, more for each word that it has besides ("president of
 * the council of Castermere", asked for the president of Castermere); `null` where it is another.
 */
export function fitOf(asked: Office, printed: Office): number | null {
  const isHead = asked.head === printed.head || (CHIEFS.has(asked.head) && isTop(printed));
  if (!isHead || asked.limits.some((word) => !printed.limits.includes(word))) return null;
  if (printed.limits.some((word) => !asked.limits.includes(word))) return null;
  const isSame = (left: string, right: string) =>
    placeWordsOf(left).includes(right) || isSameTopic(left, right);
  if (!asked.rest.every((word) => printed.rest.some((other) => isSame(word, other)))) return null;
  const besides = printed.rest.filter((word) => !asked.rest.some((other) => isSame(word, other)));
  return besides.length + Number(asked.head !== printed.head);
}

/** Whether two roles are one office, which one has after another: not where nothing tells of what. */
export function isOneOffice(left: Office, right: Office): boolean {
  return left.rest.length > 0 && fitOf(left, right) === 0 && fitOf(right, left) === 0;
}

function isTop({ head, rest }: Office): boolean {
  return TOP.has(head) || (TOP_BEHIND[head]?.some((word) => rest.includes(word)) ?? false);
}

/** Letters at the end of a word by which the forms of a place differ: "Ukraine", "Ukrainian". */
const ENDING = 3;

/** What the archive is asked for: each is words of a role, some as beginnings. */
export function lookupsOf({ head, rest }: Office): string[] {
  if (rest.length === 0) return [`${head}*`];
  let lookups = [''];
  for (const word of rest) {
    const ways = placeWordsOf(word).flatMap((way) => {
      // "U.S." is two words where it is printed with points.
      if (way.length === 2) return [way, [...way].join(' ')];
      return way.length < 4 ? [way] : [`${way.slice(0, Math.max(4, way.length - ENDING))}*`];
    });
    lookups = lookups
      .flatMap((lookup) => ways.map((way) => `${lookup} ${way}`.trim()))
      .slice(0, MOST_LOOKUPS);
  }
  return CHIEFS.has(head) ? lookups : lookups.map((lookup) => `${lookup} ${head}*`);
}

/** Ways to write what is asked for that are looked up. */
const MOST_LOOKUPS = 6;
