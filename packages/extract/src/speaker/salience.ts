import type { Token } from '../text/document.ts';
import type { Entity } from './entities.ts';
import { CLAUSE_OPENERS } from './lexicon/words.ts';
import type { Ranked } from './meaning.ts';
import { type FoldedDocument, wordAt } from './words.ts';

/** A mention as the reader of the text remembers it. */
interface Trace {
  entity: Entity;
  token: number;
  isSubject: boolean;
  isSpeaker: boolean;
  isPossessive: boolean;
  isPronoun: boolean;
}

/** What is looked for. */
export interface Sought {
  /** Token of the pronoun or description. */
  token: number;
  fits: (entity: Entity) => boolean;
  /** The pronoun is the source of a statement: its predecessor likely spoke before. */
  isSource: boolean;
  /** How many sentences back to look. */
  reach: number;
  /** Named behind the pronoun as its verb's object: somebody else. */
  object?: Entity | null;
  /** Named behind the clause that the pronoun opens: "When she came, Holt spoke". */
  following?: Entity | null;
}

/** How many mentions back are remembered; keeps the pass linear. */
const MEMORY = 48;

/** Sentences within which mentions count as repeated. */
const LATELY = 3;

/**
 * Weights of what makes an entity the one meant, as in the centering tradition (Grosz, Joshi, Weinstein 1995; Lappin
 * and Leass 1994): subjects and speakers before others, the near before the far. Fitted as the weights of a softmax
 * over the candidates, so that scores differ by log odds.
 */
const WEIGHTS = {
  sentence: -0.75,
  paragraph: -0.6,
  sameSentence: 0,
  subject: 1.1,
  speaker: 0.9,
  lastSpeaker: 0.7,
  pronoun: 0.35,
  possessive: -0.5,
  quoted: -2.6,
  lately: 0.3,
  prominence: 0.1,
  rivals: 0,
  paragraphSubject: 1.5,
  object: -3,
  following: 2.5,
};

type Features = Record<keyof typeof WEIGHTS, number>;

/** Remembers who was spoken of lately, and ranks whom a pronoun or description may mean. */
export class Salience {
  readonly #document: FoldedDocument;
  #traces: Trace[] = [];
  readonly #counts = new Map<Entity, number>();
  #lastSpeaker: Entity | null = null;

  constructor(document: FoldedDocument) {
    this.#document = document;
  }

  note(entity: Entity, token: number, how: Partial<Omit<Trace, 'entity' | 'token'>> = {}): void {
    this.#traces.push({
      entity,
      token,
      isSubject: how.isSubject ?? opensClause(this.#document, token),
      isSpeaker: how.isSpeaker ?? false,
      isPossessive: how.isPossessive ?? false,
      isPronoun: how.isPronoun ?? false,
    });
    if (this.#traces.length > MEMORY * 2) this.#traces = this.#traces.slice(-MEMORY);
    this.#counts.set(entity, (this.#counts.get(entity) ?? 0) + 1);
    if (how.isSpeaker) this.#lastSpeaker = entity;
  }

  /** Fitting entities of the last sentences, the likeliest first. */
  rank(sought: Sought): Ranked[] {
    const traces = this.#fitting(sought);
    const ranked: Ranked[] = [];
    for (const [entity, own] of traces) {
      const features = this.#features(entity, own, sought);
      features.rivals = Math.min(3, ranked.length);
      let score = 0;
      for (const name of NAMES) score += WEIGHTS[name] * features[name];
      ranked.push({ entity, score });
    }
    const { following } = sought;
    if (following && !traces.has(following) && sought.fits(following))
      ranked.push({ entity: following, score: WEIGHTS.following });
    return ranked.sort((a, b) => b.score - a.score);
  }

  /** The traces of each fitting entity, the latest first. */
  #fitting({ token, fits, reach }: Sought): Map<Entity, Trace[]> {
    const { tokens } = this.#document;
    const sentence = (tokens[token] as Token).sentence;
    const found = new Map<Entity, Trace[]>();
    for (let i = this.#traces.length - 1; i >= Math.max(0, this.#traces.length - MEMORY); i--) {
      const trace = this.#traces[i] as Trace;
      if (trace.token >= token) continue;
      if (sentence - (tokens[trace.token] as Token).sentence > reach) break;
      const known = found.get(trace.entity);
      if (known) known.push(trace);
      else if (fits(trace.entity)) found.set(trace.entity, [trace]);
    }
    return found;
  }

  #features(entity: Entity, traces: readonly Trace[], sought: Sought): Features {
    const { tokens } = this.#document;
    const here = tokens[sought.token] as Token;
    const isOutside = ({ token }: Trace): boolean => {
      const { quotation } = tokens[token] as Token;
      return quotation < 0 || quotation === here.quotation;
    };
    const outside = traces.find(isOutside);
    const near = outside ?? (traces[0] as Trace);
    const there = tokens[near.token] as Token;
    const distance = here.sentence - there.sentence;
    let [subject, speaker, lately] = [0, 0, 0];
    for (const trace of traces) {
      const { sentence } = tokens[trace.token] as Token;
      if (here.sentence - sentence <= LATELY) lately++;
      if (sentence !== there.sentence || !isOutside(trace)) continue;
      if (trace.isSubject) subject = 1;
      if (trace.isSpeaker) speaker = 1;
    }
    return {
      sentence: Math.min(distance, 3 + distance / 4),
      paragraph: Math.min(3, here.paragraph - there.paragraph),
      sameSentence: distance === 0 ? 1 : 0,
      subject,
      speaker,
      lastSpeaker: sought.isSource && entity === this.#lastSpeaker ? 1 : 0,
      pronoun: near.isPronoun ? 1 : 0,
      possessive: near.isPossessive ? 1 : 0,
      quoted: outside ? 0 : 1,
      lately: Math.log2(1 + lately),
      prominence: Math.log2(this.#counts.get(entity) ?? 1),
      rivals: 0,
      // “…,” he said: behind a sentence about him that opens the paragraph of his words.
      paragraphSubject: sought.isSource && outside && subject && here.paragraph === there.paragraph ? 1 : 0,
      object: entity === sought.object ? 1 : 0,
      following: entity === sought.following ? 1 : 0,
    };
  }
}

const NAMES = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];

/** Score of "none of them" among the candidates. */
const NOBODY = -2.5;

/** How sure the first of a ranking is, 0 to 1: its share of the softmax over all candidates and nobody. */
export function confidenceOf(ranked: readonly Ranked[]): number {
  const [first] = ranked;
  if (!first) return 0;
  let sum = Math.exp(NOBODY - first.score);
  for (const { score } of ranked) sum += Math.exp(score - first.score);
  return 1 / sum;
}

/** Whether a noun phrase likely is a subject: what stands before it opens a clause. */
function opensClause(document: FoldedDocument, token: number): boolean {
  const { tokens, sentences } = document;
  const sentence = sentences[(tokens[token] as Token).sentence];
  if (!sentence || token === sentence.first) return true;
  const before = wordAt(document, token - 1);
  return /^[,;:“”"—–'‘(]|--$/.test(before) || CLAUSE_OPENERS.has(before);
}
