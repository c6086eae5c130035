import type { Document, Token } from '../text/document.ts';
import type { Entity, Gender } from './entities.ts';
import { CLAUSE_OPENERS } from './lexicon/words.ts';
import { keyOf } from './words.ts';

/** A mention as the reader of the text remembers it. */
interface Trace {
  entity: Entity;
  token: number;
  isSubject: boolean;
  isSpeaker: boolean;
  isPossessive: boolean;
  isPronoun: boolean;
}

/** Somebody whom a pronoun or a description may mean. */
export interface Ranked {
  entity: Entity;
  score: number;
}

/** What is looked for. */
export interface Sought {
  /** Token of the pronoun or description. */
  token: number;
  fits: (entity: Entity) => boolean;
  gender?: Gender;
  /** The pronoun is the source of a statement: its predecessor likely spoke before. */
  isSource?: boolean;
  /** How many sentences back to look. */
  reach?: number;
}

/** How many mentions back are remembered; keeps the pass linear. */
const MEMORY = 48;

/**
 * Weights of what makes a mention the one meant: recency, being a subject and having just spoken count most, as in
 * the centering tradition (Grosz, Joshi, Weinstein 1995; Lappin and Leass 1994). Set by hand, checked article by article.
 */
const WEIGHTS = {
  sentence: -0.75,
  paragraph: -0.25,
  subject: 1.1,
  speaker: 0.9,
  lastSpeaker: 0.7,
  pronoun: 0.35,
  possessive: -0.5,
  insideQuotation: -2.6,
  knownGender: 0.6,
  unnamedKind: -1,
  repeated: 0.25,
};

/** Remembers who was spoken of lately, and ranks whom a pronoun or description may mean. */
export class Salience {
  readonly #document: Document;
  #traces: Trace[] = [];
  #lastSpeaker: Entity | null = null;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Whoever the latest attribution was credited to. */
  get lastSpeaker(): Entity | null {
    return this.#lastSpeaker;
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
    if (how.isSpeaker) this.#lastSpeaker = entity;
  }

  /** Fitting entities of the last sentences, the likeliest first. */
  rank(sought: Sought): Ranked[] {
    const best = new Map<Entity, number>();
    for (let i = this.#traces.length - 1; i >= Math.max(0, this.#traces.length - MEMORY); i--) {
      const trace = this.#traces[i] as Trace;
      const score = this.#score(trace, sought);
      if (score === null) continue;
      const known = best.get(trace.entity);
      best.set(trace.entity, known === undefined ? score : Math.max(known, score) + WEIGHTS.repeated / 2);
    }
    return [...best].map(([entity, score]) => ({ entity, score })).sort((a, b) => b.score - a.score);
  }

  #score(trace: Trace, sought: Sought): number | null {
    const { tokens } = this.#document;
    const [there, here] = [tokens[trace.token] as Token, tokens[sought.token] as Token];
    const distance = here.sentence - there.sentence;
    if (distance > (sought.reach ?? 8) || trace.token >= sought.token) return null;
    const { entity } = trace;
    if (!sought.fits(entity)) return null;
    if (sought.gender && entity.gender && entity.gender !== sought.gender) return null;
    return (
      WEIGHTS.sentence * Math.min(distance, 3 + distance / 4) +
      WEIGHTS.paragraph * Math.min(3, here.paragraph - there.paragraph) +
      (trace.isSubject ? WEIGHTS.subject : 0) +
      (trace.isSpeaker ? WEIGHTS.speaker : 0) +
      (sought.isSource && entity === this.#lastSpeaker ? WEIGHTS.lastSpeaker : 0) +
      (trace.isPronoun ? WEIGHTS.pronoun : 0) +
      (trace.isPossessive ? WEIGHTS.possessive : 0) +
      (there.quotation >= 0 && there.quotation !== here.quotation ? WEIGHTS.insideQuotation : 0) +
      (sought.gender && entity.gender === sought.gender ? WEIGHTS.knownGender : 0) +
      (sought.gender && entity.kind === 'other' ? WEIGHTS.unnamedKind : 0)
    );
  }
}

/** How sure the first of a ranking is, 0 to 1, by its lead over the second. */
export function confidenceOf([first, second]: readonly Ranked[]): number {
  if (!first) return 0;
  const lead = second ? first.score - second.score : 3;
  const nearness = 1 / (1 + Math.exp(-(first.score + 2.5)));
  return nearness / (1 + Math.exp(-(0.4 + 1.3 * lead)));
}

/** Whether a noun phrase likely is a subject: what stands before it opens a clause. */
function opensClause(document: Document, token: number): boolean {
  const { tokens, sentences } = document;
  const sentence = sentences[(tokens[token] as Token).sentence];
  if (!sentence || token === sentence.first) return true;
  const before = (tokens[token - 1] as Token).text;
  return /^[,;:“”"—–'‘(]|--$/.test(before) || CLAUSE_OPENERS.has(keyOf(before));
}
