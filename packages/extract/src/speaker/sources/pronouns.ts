import type { Token, TokenRange } from '../../text/document.ts';
import { PLACES } from '../lexicon/places.ts';
import { PRONOUNS, type PronounKind } from '../lexicon/pronouns.ts';
import { CLAUSE_OPENERS } from '../lexicon/words.ts';
import type { Entity } from '../names/entities.ts';
import type { Mention } from '../names/mentions.ts';
import { personConfidence, pluralConfidence } from '../scene/confidence.ts';
import { type Meaning, meaningFrom } from '../scene/meaning.ts';
import type { Sought } from '../scene/salience.ts';
import { type SoughtKind, WEIGHTS } from '../scene/salience-weights.ts';
import type { Scene } from '../scene/scene.ts';
import { confidenceOf } from '../scene/score.ts';
import { type FoldedDocument, isPluralNoun, wordAt } from '../words.ts';

const SOUGHT: Record<PronounKind, SoughtKind> = {
  male: 'person',
  female: 'person',
  plural: 'plural',
  thing: 'thing',
};

/** How many sentences back each kind of pronoun reaches. */
const REACH: Record<PronounKind, number> = { male: 10, female: 10, plural: 4, thing: 3 };

/** Confidence from which a pronoun tells the gender of whom it means. */
const TELLS_GENDER = 0.8;

const STANDS_ALONE = /^(he|him|she|they|them|it)$/;

/** Confidence from which a pronoun counts as a name. */
const UNDERSTOOD = 0.8;

/** Tokens behind a pronoun within which its verb's object is looked for. */
const OBJECT_REACH = 6;

/** Tokens behind a pronoun within which the main clause's subject is looked for. */
const FOLLOWING_REACH = 30;

/** Words that open a clause before the main one, in which a pronoun may come before its name. */
const OPENERS = new Set(
  `after although as at because before despite ever even following for given if in just like once since though unlike until
  upon when while with`.split(/\s+/),
);

/** What speaks for somebody rather than nobody where something is owned: "its", unlike "it", always means something. */
const OWNED = 1.2;

const identity = (share: number): number => share;

function isOwner(word: string): boolean {
  return word === 'its' || word === 'their';
}

/** Verbs whose object answers in the next sentence: "Just ask him". */
export const ASKS = /^(?:ask(?:s|ed|ing)?|grilled|interviewed|press(?:es|ed|ing)|quizzed)$/;

/** Finds whom third-person pronouns mean, each once. */
export class PronounReader {
  readonly #scene: Scene;
  readonly #meanings = new Map<number, Meaning>();

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** Every pronoun that surely means somebody and stands for a name, as "his" does not; in the order read. */
  get understood(): { token: number; entity: Entity }[] {
    return Array.from(this.#meanings).flatMap(([token, { entity, confidence }]) =>
      entity && confidence >= UNDERSTOOD && STANDS_ALONE.test(wordAt(this.#scene.document, token))
        ? [{ token, entity }]
        : [],
    );
  }

  /** Whom the pronoun at a token means; `said` is what it says, where it is the source of a statement. */
  read(token: number, said: readonly TokenRange[] | null = null): Meaning {
    const known = this.#meanings.get(token);
    if (known) return known;
    const word = wordAt(this.#scene.document, token);
    const kind = PRONOUNS.get(word);
    const sought = kind && this.#sought(token, kind, said);
    const ranked = sought ? this.#scene.salience.rank(sought) : [];
    if (sought)
      this.#scene.onChoice?.({
        token,
        kind: sought.kind,
        candidates: this.#scene.salience.candidates(sought),
        none: { nobody: 1 },
      });
    const nobody = kind ? WEIGHTS[SOUGHT[kind]].nobody - (isOwner(word) ? OWNED : 0) : 0;
    const share = confidenceOf(ranked, nobody);
    const isPerson = kind === 'male' || kind === 'female';
    const confident = isPerson ? personConfidence : kind === 'plural' ? pluralConfidence : identity;
    const meaning = meaningFrom(ranked, Math.min(confident(share), ranked[0]?.certainty ?? 1));
    this.#meanings.set(token, meaning);
    const { entity, confidence } = meaning;
    if (!entity) return meaning;
    if (entity.kind === 'person' && isPerson && confidence > TELLS_GENDER) entity.gender ??= kind;
    this.#scene.salience.note(entity, token, {
      certainty: confidence,
      isName: STANDS_ALONE.test(word),
      isAsked: ASKS.test(wordAt(this.#scene.document, token - 1)),
    });
    return meaning;
  }

  #sought(token: number, kind: PronounKind, said: readonly TokenRange[] | null): Sought {
    return {
      kind: SOUGHT[kind],
      token,
      said,
      reach: REACH[kind],
      fits: FITS[kind],
      object: this.#objectAfter(token) ?? this.#otherBefore(token),
      following: this.#subjectAfter(token),
    };
  }

  /** Whom the pronoun's clause names behind it: "she praised | Holt". */
  #objectAfter(token: number): Entity | null {
    const { document, mentionAt } = this.#scene;
    for (let i = token + 1; i < token + OBJECT_REACH; i++) {
      if (
        /^([.,;:?!“”"()—–]|--|that|who|which|when|if|as|because|and|but|said|says)$/.test(wordAt(document, i))
      )
        return null;
      const mention = mentionAt[i];
      if (mention) return mention.isPossessive ? null : mention.entity;
    }
    return null;
  }

  /** Whom the pronoun does not mean though he is named right before it. */
  #otherBefore(token: number): Entity | null {
    return this.#subjectBefore(token) ?? this.#doerBefore(token) ?? this.#relativeBefore(token);
  }

  /** Who does it to whom the pronoun means: "Holt | praised her", "Holt has not met | him". */
  #doerBefore(token: number): Entity | null {
    const { document, mentionAt } = this.#scene;
    if (!isObject(document, token)) return null;
    for (let i = token - 1; i > token - OBJECT_REACH; i--) {
      const mention = mentionAt[i];
      if (mention) return mention.isPossessive || i === token - 1 ? null : mention.entity;
      if (!/^\p{L}+$/u.test(wordAt(document, i)) || CLAUSE_OPENERS.has(wordAt(document, i))) return null;
    }
    return null;
  }

  /** "Holt, | whom he praises": somebody else does. */
  #relativeBefore(token: number): Entity | null {
    const { document, mentionAt } = this.#scene;
    if (wordAt(document, token - 1) !== 'whom') return null;
    return mentionAt[wordAt(document, token - 2) === ',' ? token - 3 : token - 2]?.entity ?? null;
  }

  /** Whom a clause is about that the pronoun's own cuts in two: "The report, | it said, blames", "The pope, | he later joked,". */
  #subjectBefore(token: number): Entity | null {
    const { document, mentionAt, describedAt } = this.#scene;
    const isCutIn = [2, 3].some((ahead) => wordAt(document, token + ahead) === ',');
    if (wordAt(document, token - 1) !== ',' || !isCutIn) return null;
    return mentionAt[token - 2]?.entity ?? describedAt.get(token - 2) ?? null;
  }

  /** The subject of the main clause behind the opening one that the pronoun stands in. */
  #subjectAfter(token: number): Entity | null {
    const { document } = this.#scene;
    const sentence = document.sentences[(document.tokens[token] as Token).sentence];
    if (!sentence || !OPENERS.has(wordAt(document, sentence.first))) return null;
    for (let i = sentence.first + 1; i < token; i++) if (wordAt(document, i) === ',') return null;
    const last = Math.min(sentence.last, token + FOLLOWING_REACH);
    for (let i = token + 1; i + 1 < last; i++) {
      if (wordAt(document, i) !== ',') continue;
      const mention = mentionBehind(this.#scene, i);
      return mention && !mention.isPossessive ? mention.entity : null;
    }
    return null;
  }
}

/** Whether a pronoun is its verb's object: "him", and "her" where no noun of hers follows. */
function isObject(document: FoldedDocument, token: number): boolean {
  const word = wordAt(document, token);
  if (word === 'him' || word === 'them') return true;
  return (
    word === 'her' &&
    /^([.,;:!?)”"]|a|about|after|and|as|at|because|before|but|by|for|from|if|in|into|of|off|on|or|out|over|than|that|the|through|to|up|what|when|while|who|why|with)$/.test(
      wordAt(document, token + 1),
    )
  );
}

/** The name that begins behind a comma, titles before it aside. */
function mentionBehind({ mentionAt, titledAt }: Scene, comma: number): Mention | undefined {
  return mentionAt[comma + 1] ?? titledAt[comma + 1];
}

/** "the Holt campaign", "Harbor Workers": a body that is spoken of as its people. */
function isMany(words: readonly string[]): boolean {
  const noun = words.at(-1) ?? '';
  return /^(?:band|camp|campaign|crew|duo|family|group|police|staff|team)$/.test(noun) || isPluralNoun(noun);
}

/** "Berkeley", "the University of Norland", "United States": nobody who is spoken of as many. */
function isPlaceName(words: readonly string[]): boolean {
  return (
    words.includes('university') ||
    words.includes('college') ||
    PLACES.has(words.join(' ')) ||
    words[1] === 'states'
  );
}

const isSomebody = ({ isPlural, kind, isPlace }: Entity): boolean =>
  !isPlural && !isPlace && (kind === 'person' || kind === 'anonymous');

const FITS: Record<PronounKind, (entity: Entity) => boolean> = {
  male: (entity) => isSomebody(entity) && entity.gender !== 'female',
  female: (entity) => isSomebody(entity) && entity.gender !== 'male',
  plural: ({ isPlural, kind, isPlace, isCredited, words }) =>
    isPlural ||
    (isCredited && kind === 'other' && !isPlaceName(words)) ||
    (kind === 'organization' && !isPlace && !isPlaceName(words) && (isCredited || isMany(words))),
  thing: ({ isPlural, kind }) => !isPlural && kind !== 'person' && kind !== 'anonymous' && kind !== 'group',
};
