import type { Token } from '../../text/document.ts';
import type { Entity } from '../names/entities.ts';
import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import { textOf } from '../phrases/phrase-text.ts';
import { WEIGHTS } from '../scene/salience-weights.ts';
import type { Scene } from '../scene/scene.ts';
import { confidenceOf } from '../scene/score.ts';
import { isPluralNoun, wordAt } from '../words.ts';
import { isShare, respondentsBefore } from './respondents.ts';

/** Words that say how many, and not who. */
const QUANTIFIERS = /^(?:few|many|most|others|several)$/;

const NUMBER = String.raw`(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;

/** "two-thirds", "half", "six in 10", "a majority": what part of them. */
const PART = new RegExp(
  `^(?:(?:about|nearly|roughly|almost|only|more than|less than) )?(?:an? )?(?:half|majority|quarter|third|[a-z]+-(?:thirds?|fourths?|fifths?|quarters?)|${NUMBER} (?:in|of|out of) ${NUMBER})$`,
);

/** Least confidence in whom they are part of. */
const CLEAR = 0.5;

/** How many sentences back those are looked for of whom a part is told. */
const REACH = 2;

/** "46 percent", "six in 10": part of somebody who is not told. */
export function isPart(name: string): boolean {
  return /^\S+(?:%| percent)$/.test(name) || PART.test(name.toLowerCase());
}

/** "many", "about half", "39": how many somebody is, and not who. */
export function isQuantityAlone(name: string): boolean {
  const text = name.toLowerCase();
  return (
    /^(?:some|\S+(?:%| percent))$/.test(text) || QUANTIFIERS.test(text) || PART.test(text) || isCount(text)
  );
}

/**
 * What those go by of whom only a number is told: "46 percent" of voters, "two-thirds" of drivers, "39" of 520 delegates,
 * "others" of several protesters. `null` where more is told here, or nothing before.
 */
export function nameOfQuantity(scene: Scene, phrase: NounPhrase, first: number): string | null {
  const { document } = scene;
  const { coreLast } = phrase;
  const text = textOf(document, first, coreLast);
  const words = text.toLowerCase();
  if (coreLast <= phrase.head + 2 && isShare(document.keys[coreLast - 1] ?? '')) {
    const whole =
      respondentsBefore(scene, phrase.first) ?? groupBefore(scene, phrase.first, { isShared: true });
    return whole && `${text} of ${whole}`;
  }
  if (PART.test(words)) {
    const whole = groupBefore(scene, phrase.first) ?? respondentsBefore(scene, phrase.first);
    const isOf = !/ (?:in|of) /.test(words) || whole?.startsWith('those');
    return whole && `${text} ${isOf ? 'of ' : ''}${whole}`;
  }
  if (isCount(words)) {
    const counted = countedBefore(scene, phrase.first);
    return counted && `${text} ${counted}`;
  }
  if (!QUANTIFIERS.test(words)) return null;
  const group = groupBefore(scene, phrase.first);
  return group && `${text.replace(/s$/, words === 'others' ? '' : 's')} ${group}`;
}

/** What tells a part at the head of a name: "46 percent of", "nearly six in 10", "three-quarters of the", "many". */
const PART_OF = new RegExp(
  `^(?:(?:about|at least|fully|just|nearly|only|over|roughly|almost|more than|less than|an?|the|large|small|vast) )*(?:(?:\\S+(?:%| percent)(?: majority| plurality)?|half|majority|majorities|plurality|quarter|third|[a-z]+-(?:thirds?|fourths?|fifths?|quarters?)) of(?: the)?|${NUMBER} (?:in|of|out of) ${NUMBER}|few|many|most|other|several|some) `,
  'i',
);

/** The group that was credited last, without how many it is; `null` where none is clear. */
function groupBefore(scene: Scene, token: number, { isShared = false } = {}): string | null {
  const ranked = scene.salience.rank({
    kind: 'plural',
    token,
    reach: REACH,
    said: [],
    fits: (entity) => entity.isCredited && isGroup(entity) && !isQuantityAlone(entity.name),
  });
  const [best] = ranked;
  if (!best || confidenceOf(ranked, WEIGHTS.plural.nobody) < CLEAR) return null;
  const whole = best.entity.name.replace(PART_OF, '').replace(/,.*$/, '');
  return isShared && !PART_OF.test(best.entity.name) ? null : whole;
}

/** Whether somebody is many: "rural drivers", and "Millennials", which goes by a capital as names do. */
function isGroup({ kind, isPlural, members, words }: Entity): boolean {
  if (kind === 'group') return isPlural && members.length === 0;
  return kind === 'other' && words.length === 1 && isPluralNoun(words[0] ?? '');
}

const COUNT = new RegExp(`^${NUMBER}$`);

/** "39", "two": how many they are. */
function isCount(word: string): boolean {
  return word !== 'one' && COUNT.test(word);
}

/** Longest noun of what is counted, in tokens. */
const LONGEST = 8;

/** How many tokens back in the sentence the number is looked for that tells of what. */
const LONGEST_COUNT = 30;

/** Of what a bare number is one: "520 delegates are for her, | 39 for him"; `null` where its sentence does not tell. */
function countedBefore(scene: Scene, token: number): string | null {
  const { document } = scene;
  const start = document.sentences[(document.tokens[token] as Token).sentence]?.first ?? token;
  for (let i = token - 1; i >= Math.max(start, token - LONGEST_COUNT); i--) {
    if (!isCount(wordAt(document, i))) continue;
    const phrase = readNounPhrase(scene, { first: i, last: Math.min(token, i + LONGEST) });
    if (!phrase || phrase.head === i) return null;
    let last = i + 1;
    while (last <= phrase.head && !isPluralNoun(wordAt(document, last))) last++;
    return last <= phrase.head ? textOf(document, i + 1, last + 1) : null;
  }
  return null;
}
