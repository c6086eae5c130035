import type { Token } from '../text/document.ts';
import { genderOfPhrase, kindOf } from './descriptions.ts';
import { createEntity, type Entity } from './entities.ts';
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import type { Scene } from './scene.ts';
import { isPossessive, keyOf, singularOf, textBetween, wordAt } from './words.ts';

/** How many tokens back the respondents of a poll are looked for. */
const FARTHEST_RESPONDENTS = 90;

/** Words that open a description and are no part of who it is. */
const OPENING = /^(the|a|an|some|this|that|these|those|only|new|even|just)$/;

/** Speakers known by their description alone: unnamed sources, groups, documents. */
export class OwnDescriptions {
  readonly #scene: Scene;
  readonly #byName = new Map<string, Entity>();
  readonly #byNoun = new Map<string, Entity>();

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** The speaker that a description makes, without its article. */
  speakerOf(phrase: NounPhrase): Entity {
    const { document } = this.#scene;
    let first = phrase.first;
    while (first < phrase.head && OPENING.test(wordAt(document, first))) first++;
    if (first === phrase.head && wordAt(document, phrase.head) === 'of') first = phrase.first;
    const isShare = phrase.coreLast === phrase.head + 1 && phrase.noun === 'percent';
    const respondents = isShare ? this.#respondents(phrase.first) : null;
    const name = this.textOf(first, phrase.coreLast);
    return this.named(respondents ? `${name} of ${respondents}` : name, phrase);
  }

  /** The speaker that goes by this description. */
  named(name: string, phrase: NounPhrase): Entity {
    const key = keyOf(name);
    const known = this.#byName.get(key);
    if (known) return known;
    const entity = createEntity(kindOf(phrase), name, [...phrase.modifiers, phrase.noun]);
    if (!entity.isPlural) entity.gender = genderOfPhrase(phrase);
    entity.isPlural ||= phrase.isPlural && entity.kind !== 'document';
    this.#byName.set(key, entity);
    this.#byNoun.set(singularOf(phrase.noun), entity);
    return entity;
  }

  /** Whoever was described by exactly these words. */
  get(name: string): Entity | undefined {
    return this.#byName.get(name);
  }

  /** The latest description of the same noun that this one fits: "the official" is the "NATO official" of before. */
  before(phrase: NounPhrase): Entity | null {
    const known = this.#byNoun.get(singularOf(phrase.noun));
    if (!known || known.isPlural !== (phrase.isPlural || known.kind === 'group')) return null;
    // "many lawmakers" are not the lawmakers of the next sentence.
    if (/^(many|some|several|other|others|most|few)\b/i.test(known.name)) return null;
    const words = new Set(known.words);
    return phrase.modifiers.every((word) => words.has(word)) ? known : null;
  }

  /** The printed words from one token to another, without marks and possessive endings behind them. */
  textOf(first: number, last: number): string {
    const { document } = this.#scene;
    let end = last;
    while (end > first + 1 && isEdge(wordAt(document, end - 1))) end--;
    return textBetween(document, first, Math.max(first + 1, end));
  }

  /** Of whom a bare "46 percent" is a share: the "likely voters" that were named last. */
  #respondents(token: number): string | null {
    const { document } = this.#scene;
    for (let i = token - 1; i > Math.max(1, token - FARTHEST_RESPONDENTS); i--) {
      const isShare = wordAt(document, i) === 'of' && wordAt(document, i - 1) === 'percent';
      if (!isShare && wordAt(document, i) !== 'among') continue;
      const sentence = document.sentences[(document.tokens[i] as Token).sentence];
      const phrase = readNounPhrase(this.#scene, {
        first: i + 1,
        last: Math.min(sentence?.last ?? 0, i + 8),
      });
      if (!phrase?.isPlural) return null;
      let last = i + 1;
      while (last <= phrase.head && !/^(say|said|agreed|think|believe)$/.test(wordAt(document, last))) last++;
      return this.textOf(phrase.determiner ? i + 2 : i + 1, last);
    }
    return null;
  }
}

function isEdge(word: string): boolean {
  return /^[,;:.“”"]$/.test(word) || isPossessive(word);
}
