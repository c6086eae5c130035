import type { Token, TokenRange } from '../../text/document.ts';
import { CLAUSE_OPENERS } from '../lexicon/words.ts';
import type { Entity } from '../names/entities.ts';
import type { PhraseContext } from '../phrases/noun-phrase.ts';
import { type FoldedDocument, quotationAt, wordAt } from '../words.ts';
import type { Ranked } from './meaning.ts';
import { type Features, type SoughtKind, WEIGHTS } from './salience-weights.ts';
import { scoreOf } from './score.ts';
import { countTold } from './told.ts';

/** A mention as the reader of the text remembers it. */
interface Trace {
  entity: Entity;
  token: number;
  isSubject: boolean;
  isSpeaker: boolean;
  isPossessive: boolean;
  /** Somebody asks him: "Brandt then asked Holt". */
  isAsked: boolean;
  /** 0 to 1: that it is this entity that is spoken of here. */
  certainty: number;
  /** A pronoun that is as good as a name. */
  isName: boolean;
}

/** What is looked for. */
export interface Sought {
  kind: SoughtKind;
  /** Token of the pronoun or description. */
  token: number;
  fits: (entity: Entity) => boolean;
  /** What the pronoun says, where it is the source of a statement: its predecessor likely spoke before. */
  said: readonly TokenRange[] | null;
  /** How many sentences back to look. */
  reach: number;
  /** Log odds that an entity is meant whatever was spoken of lately. */
  prior?: (entity: Entity) => number;
  /** Who else may be meant though not spoken of lately. */
  others?: readonly Entity[];
  /** Named behind the pronoun as its verb's object: somebody else. */
  object?: Entity | null;
  /** Named behind the clause that the pronoun opens: "When she came, Holt spoke". */
  following?: Entity | null;
}

/** How many mentions back are remembered; keeps the pass linear. */
const MEMORY = 48;

/** Sentences within which mentions count as repeated. */
const LATELY = 3;

/** How many tokens of a statement are looked through for names. */
const LONGEST_STATEMENT = 200;

/** Most rivals that count. */
const MOST_RIVALS = 3;

interface Circumstances {
  sought: Sought;
  /** Whom the pronoun's own statement names, and how surely. */
  named: ReadonlyMap<Entity, number> | null;
  rivals: number;
}

/** Remembers who was spoken of lately, and ranks whom a pronoun or description may mean. */
export class Salience {
  readonly #document: FoldedDocument;
  #traces: Trace[] = [];
  /** The first person named in each sentence, by token. */
  readonly #firsts = new Map<number, number>();
  /** Who is asked something in each sentence. */
  readonly #asked = new Map<number, Entity>();
  #lastSpeaker: Entity | null = null;
  /** For each sentence how many before it are not all quotation: a long answer moves its speaker no farther away. */
  readonly #told: Int32Array;

  readonly #mentionAt: PhraseContext['mentionAt'];
  /** Whom each pronoun inside a quotation means. */
  readonly #meantAt = new Map<number, Pick<Trace, 'entity' | 'certainty'>>();

  constructor({ document, mentionAt }: PhraseContext) {
    this.#document = document;
    this.#mentionAt = mentionAt;
    this.#told = countTold(document);
  }

  note(entity: Entity, token: number, how: Partial<Omit<Trace, 'entity' | 'token'>> = {}): void {
    this.#traces.push({
      entity,
      token,
      isSubject: how.isSubject ?? opensClause(this.#document, token),
      isSpeaker: how.isSpeaker ?? false,
      isPossessive: how.isPossessive ?? false,
      isAsked: how.isAsked ?? false,
      certainty: how.certainty ?? 1,
      isName: how.isName ?? false,
    });
    if (this.#traces.length > MEMORY * 2) this.#traces = this.#traces.slice(-MEMORY);
    const { sentence } = this.#document.tokens[token] as Token;
    if (entity.kind === 'person' && !this.#firsts.has(sentence)) this.#firsts.set(sentence, token);
    if (how.isAsked) this.#asked.set(sentence, entity);
    if (how.isName && quotationAt(this.#document, token) >= 0)
      this.#meantAt.set(token, { entity, certainty: how.certainty ?? 1 });
    // Whom a quotation quotes does not speak on behind it.
    if (how.isSpeaker && quotationAt(this.#document, token) < 0) this.#lastSpeaker = entity;
  }

  /** Fitting entities of the last sentences, the likeliest first. */
  rank(sought: Sought): Ranked[] {
    const traces = this.#fitting(sought);
    const ranked: Ranked[] = [];
    const weights = WEIGHTS[sought.kind];
    const add = (entity: Entity, score: number, certainty = 1): void => {
      ranked.push({ entity, score: score + (sought.prior?.(entity) ?? 0), certainty });
    };
    for (const { entity, features } of this.#spokenOf(sought, traces))
      add(entity, scoreOf(features, sought.kind), this.#certaintyOf(traces.get(entity) ?? []));
    const { following, others = [] } = sought;
    if (following && !traces.has(following) && sought.fits(following))
      add(following, (weights.following ?? 0) + (following.gender ? (weights.gender ?? 0) : 0));
    for (const entity of others)
      if (!traces.has(entity) && entity !== following && sought.fits(entity))
        add(entity, weights.forgotten ?? 0);
    return ranked.sort((a, b) => b.score - a.score);
  }

  /** Whom `rank` ranks, and what speaks for each. */
  candidates(sought: Sought): { entity: Entity; features: Partial<Features & { forgotten: number }> }[] {
    const traces = this.#fitting(sought);
    const isNew = (entity: Entity) => !traces.has(entity) && sought.fits(entity);
    const { following, others = [] } = sought;
    return [
      ...this.#spokenOf(sought, traces),
      ...(following && isNew(following)
        ? [{ entity: following, features: { following: 1, gender: following.gender ? 1 : 0 } }]
        : []),
      ...others
        .filter((entity) => isNew(entity) && entity !== following)
        .map((entity) => ({ entity, features: { forgotten: 1 } })),
    ];
  }

  /** How sure it is that somebody is spoken of where he was spoken of last. */
  #certaintyOf(traces: readonly Trace[]): number {
    const latest = traces[0]?.certainty ?? 1;
    const surest = Math.max(latest, traces[1]?.certainty ?? 0, traces[2]?.certainty ?? 0);
    return (latest + surest) / 2;
  }

  /** Fitting entities of the last sentences and what speaks for each, the latest named first. */
  #spokenOf(sought: Sought, traces: Map<Entity, Trace[]>): { entity: Entity; features: Features }[] {
    if (traces.size === 0) return [];
    const named = sought.said && this.#namedIn(sought, sought.said);
    const spoken: { entity: Entity; features: Features }[] = [];
    for (const [entity, own] of traces) {
      const rivals = Math.min(MOST_RIVALS, spoken.length);
      spoken.push({ entity, features: this.#features(own, { sought, named, rivals }) });
    }
    return spoken;
  }

  /**
   * Whom a statement names, or means by a pronoun in quotation marks: hardly the one who makes it. What is told in other
   * words before the pronoun may name him: "Holt left because, he said, it was late".
   */
  #namedIn({ token }: Sought, said: readonly TokenRange[]): Map<Entity, number> {
    const named = new Map<Entity, number>();
    const quotation = quotationAt(this.#document, token);
    for (const { first, last } of said)
      for (let i = first; i < Math.min(last, first + LONGEST_STATEMENT); i++) {
        const isQuoted = quotationAt(this.#document, i) >= 0 && quotationAt(this.#document, i) !== quotation;
        const mention = this.#mentionAt[i];
        if (mention && (isQuoted || i > token)) named.set(mention.entity, 1);
        const meant = isQuoted && !mention ? this.#meantAt.get(i) : undefined;
        if (meant) named.set(meant.entity, Math.max(meant.certainty, named.get(meant.entity) ?? 0));
      }
    return named;
  }

  /** The traces of each fitting entity, the latest first. */
  #fitting({ token, fits, reach }: Sought): Map<Entity, Trace[]> {
    const { tokens } = this.#document;
    const here = this.#told[(tokens[token] as Token).sentence] as number;
    const found = new Map<Entity, Trace[]>();
    for (let i = this.#traces.length - 1; i >= Math.max(0, this.#traces.length - MEMORY); i--) {
      const trace = this.#traces[i] as Trace;
      if (trace.token >= token) continue;
      if (here - (this.#told[(tokens[trace.token] as Token).sentence] as number) > reach) break;
      const known = found.get(trace.entity);
      if (known) known.push(trace);
      else if (fits(trace.entity)) found.set(trace.entity, [trace]);
    }
    return found;
  }

  #features(traces: readonly Trace[], { sought, named, rivals }: Circumstances): Features {
    const { tokens } = this.#document;
    const here = tokens[sought.token] as Token;
    const outside = traces.find((trace) => this.#isOutside(trace, sought.token));
    const near = outside ?? (traces[0] as Trace);
    const there = tokens[near.token] as Token;
    const distance = (this.#told[here.sentence] as number) - (this.#told[there.sentence] as number);
    const isHere = here.sentence === there.sentence;
    let [subject, speaker, first, lately, asked] = [0, 0, 0, 0, 0];
    for (const trace of traces) {
      const { sentence } = tokens[trace.token] as Token;
      if (here.sentence - sentence <= LATELY) lately++;
      if (sentence !== there.sentence) continue;
      if (this.#firsts.get(sentence) === trace.token) first = 1;
      if (!this.#isOutside(trace, sought.token)) continue;
      if (trace.isSubject) subject = 1;
      if (trace.isSpeaker) speaker = 1;
      if (trace.isAsked) asked = 1;
    }
    const { entity } = near;
    const isLastSpeaker = sought.said !== null && entity === this.#lastSpeaker;
    const isTag = quotationAt(this.#document, sought.token - 2) >= 0;
    return {
      sentence: Math.min(distance, 3 + distance / 4),
      paragraph: Math.min(3, here.paragraph - there.paragraph),
      sameSentence: isHere ? 1 : 0,
      subject,
      speaker,
      lastSpeaker: isLastSpeaker ? 1 : 0,
      continued: isLastSpeaker && distance <= 1 ? 1 : 0,
      tag: isTag && isLastSpeaker ? 1 : 0,
      quotes: entity === this.#lastSpeaker && quotationAt(this.#document, sought.token) >= 0 ? 1 : 0,
      named: named?.get(entity) ?? 0,
      asked,
      asks: asked === 0 && speaker + subject > 0 && this.#asked.has(there.sentence) ? 1 : 0,
      possessive: near.isPossessive ? 1 : 0,
      quoted: outside ? 0 : 1,
      lately: Math.log2(1 + lately),
      rivals,
      object: entity === sought.object ? 1 : 0,
      following: entity === sought.following ? 1 : 0,
      unnamed: entity.kind === 'anonymous' ? 1 : 0,
      unnamedSpeaker: entity.kind === 'anonymous' && isLastSpeaker ? 1 : 0,
      first,
      mainSubject: isHere && subject === 1 && first === 1 ? 1 : 0,
      lead: !isHere && subject === 1 && first === 1 ? 1 : 0,
      gender: entity.gender ? 1 : 0,
    };
  }

  /** Whether a mention stands outside quotations, or in the one that is looked from. */
  #isOutside({ token }: Trace, here: number): boolean {
    const quotation = quotationAt(this.#document, token);
    return quotation < 0 || quotation === quotationAt(this.#document, here);
  }
}

/** Whether a noun phrase likely is a subject: what stands before it opens a clause. */
function opensClause(document: FoldedDocument, token: number): boolean {
  const { tokens, sentences } = document;
  const sentence = sentences[(tokens[token] as Token).sentence];
  if (!sentence || token === sentence.first) return true;
  const before = wordAt(document, token - 1);
  return /^[,;:“”"—–'‘(]|--$/.test(before) || CLAUSE_OPENERS.has(before);
}
