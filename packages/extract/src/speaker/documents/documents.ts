import type { Token } from '../../text/document.ts';
import type { Entity } from '../names/entities.ts';
import { kindOf } from '../phrases/descriptions.ts';
import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import { type Opening, ownConfidence } from '../scene/confidence.ts';
import { certain, type Meaning, meaningFrom } from '../scene/meaning.ts';
import type { Scene } from '../scene/scene.ts';
import { wordAt } from '../words.ts';
import { type DocumentForm, readForm } from './document-form.ts';
import { attributeOf, issuerBefore } from './issuers.ts';
import { KnownDocument } from './known-document.ts';

/** How a mention stands in the text. */
interface Met {
  /** Somebody whose it is by what stands before the phrase: "his | letter". */
  owner?: Entity | null;
  isSource?: boolean;
}

/** Confidence that a mention means a document of before: the only one that fits, the latest, one signed by a guess. */
const SURE = { sole: 0.75, latest: 0.6, signed: 0.55 };

/** Most documents of an article that a mention is compared with; keeps hostile texts linear. */
const MOST = 40;

/** How many paragraphs behind a headline or an opening that names a document in one word it may be told in full. */
const REACH = 5;

/** Documents that are mostly spoken of where their maker speaks: "Holt wrote to supporters. The email went on". */
const SENT = /^(?:e-?mail|letter|memo|note|post|release|statement|tweet)$/;

/** Documents of a court case, which are the speaker's who is told to have sued. */
const FILED = /^(?:complaint|filing|lawsuit|suit)$/;

/** Documents of words, which are read. */
const READ =
  /^(?:ad|article|complaint|document|editorial|e-?mail|filing|lawsuit|letter|memo|message|missive|note|opinion|petition|post|release|report|resolution|sign|statement|suit|tweet)$/;

/** How many tokens back it is told that somebody sued. */
const SUED = 80;

/** How many sentences back the maker of such a document speaks. */
const SPOKE = 3;

/** The documents of an article, each once, under the fullest description by which it is brought in. */
export class Documents {
  readonly #scene: Scene;
  readonly #known: KnownDocument[] = [];
  #speaker: { entity: Entity; sentence: number } | null = null;
  /** Brought in by "in a statement" before it is told who made it. */
  #unsigned: { known: KnownDocument; sentence: number } | null = null;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** The document that a noun phrase brings in or comes back to; `null` where it is of none. */
  meet(phrase: NounPhrase, { owner = null, isSource = false }: Met = {}): Meaning | null {
    if (!isDocument(this.#scene, phrase)) return null;
    const whole = owner ? null : this.#wholeOf(phrase);
    if (whole) return this.meet(whole, { isSource });
    const form = readForm(this.#scene, phrase, owner);
    const candidates = form.isDefinite ? this.#meant(form) : this.#described(form);
    const [known] = candidates;
    if (!known) return this.#introduce(form, phrase, isSource);
    known.learn(form, phrase.head);
    if (isSource) this.#sign(known);
    const confidence = candidates.length === 1 ? SURE.sole : SURE.latest;
    return meaningFrom(
      candidates.map(({ entity, met }) => ({ entity, score: met })),
      confidence,
    );
  }

  /** Takes note of who speaks: "in a statement" of the same sentence is his. */
  noteSpeaker(entity: Entity, token: number): void {
    if (entity.kind === 'document') return;
    const { sentence } = this.#tokenAt(token);
    this.#speaker = { entity, sentence };
    if (this.#unsigned?.sentence === sentence) this.#nameBy(this.#unsigned.known, entity);
    this.#unsigned = null;
  }

  /** "the results of | a Harbor College poll": what the poll says. */
  #wholeOf({ noun, determiner, modifiers, head, coreLast }: NounPhrase): NounPhrase | null {
    const isPlain = determiner === 'the' && modifiers.length === 0 && /^(?:findings|results)$/.test(noun);
    if (!isPlain || wordAt(this.#scene.document, head + 1) !== 'of') return null;
    const whole = readNounPhrase(this.#scene, { first: head + 2, last: coreLast });
    return whole && !whole.isPlural && isDocument(this.#scene, whole) ? whole : null;
  }

  /** What "it read", "it stated" is said of: the document that was met last, and lately. */
  latest(token: number): Meaning | null {
    const { sentence } = this.#tokenAt(token);
    const known = this.#known.reduce<KnownDocument | null>(
      (latest, one) => (!READ.test(one.noun) || (latest && latest.met > one.met) ? latest : one),
      null,
    );
    const isNear = known !== null && sentence - this.#tokenAt(known.met).sentence <= SPOKE;
    return isNear ? certain(known.entity, SURE.latest) : null;
  }

  /** Those of before that "the poll" may mean, the likeliest first: of the same noun rather than of a kindred one. */
  #meant(form: DocumentForm): KnownDocument[] {
    const near = this.#known.filter((known) => known.isKindred(form));
    const fitting = near.filter(
      (known) => known.hasAllOf(form) || (near.length === 1 && known.mayHave(form)),
    );
    const called = narrowed(fitting, (known) => known.isCalled(form.noun));
    const told = narrowed(called, (known) => !known.isBare);
    return narrowed(told, (known) => !known.isOther).sort((a, b) => b.met - a.met);
  }

  /** The one of before that "a Harbor Post poll" tells more of, or again. */
  #described(form: DocumentForm): KnownDocument[] {
    const near = this.#known.filter((known) => known.isKindred(form));
    const same = near.findLast((known) => known.isNamed(form.name));
    if (same) return [same];
    const [sole] = near;
    // "Poll: …" in a headline, "a new poll shows" at the opening
    const isOpening =
      sole?.mayGainMaker(form) &&
      sole.paragraph < 2 &&
      form.paragraph <= this.#tokenAt(sole.met).paragraph + REACH;
    if (sole && near.length === 1 && isOpening) return [sole];
    if (form.words.size === 0) return [];
    const again = near.findLast((known) => known.noun === form.noun && known.hasAllOf(form));
    return again ? [again] : [];
  }

  #introduce(form: DocumentForm, phrase: NounPhrase, isSource: boolean): Meaning {
    const known = new KnownDocument(form, phrase);
    this.#known.push(known);
    if (this.#known.length > MOST) this.#known.shift();
    if (!form.isDefinite && form.issuer === null && !form.isPlural) this.#findIssuer(known, form, phrase);
    if (isSource && form.isDefinite && this.#sign(known)) return certain(known.entity, SURE.signed);
    const opening: Opening = form.isDefinite ? 'definite' : phrase.determiner ? 'indefinite' : 'bare';
    const isToldApart = form.words.size > 0;
    return certain(
      known.entity,
      ownConfidence(opening, { kind: 'document', isParticular: false, isToldApart }),
    );
  }

  /** "The council issued a statement", "said in a statement", "In a statement, the council said". */
  #findIssuer(known: KnownDocument, form: DocumentForm, { first }: NounPhrase): void {
    const issuer = form.hasComplement ? null : issuerBefore(this.#scene, first);
    if (issuer) known.nameBy(issuer, null);
    else if (SENT.test(form.noun) && /^(?:in|via|through)$/.test(wordAt(this.#scene.document, first - 1))) {
      const { sentence } = this.#tokenAt(first);
      if (this.#speaker?.sentence === sentence) this.#nameBy(known, this.#speaker.entity);
      else this.#unsigned = { known, sentence };
    }
  }

  /** Names a document of which nothing is told by who spoke last. */
  #sign(known: KnownDocument): boolean {
    if (!known.isBare || !this.#speaker) return false;
    const { keys } = this.#scene.document;
    const isFiled =
      FILED.test(known.noun) && keys.slice(Math.max(0, known.met - SUED), known.met).includes('sued');
    if (!isFiled && !SENT.test(known.noun)) return false;
    const { sentence } = this.#tokenAt(known.met);
    return sentence - this.#speaker.sentence <= SPOKE && this.#nameBy(known, this.#speaker.entity);
  }

  #nameBy(known: KnownDocument, issuer: Entity): boolean {
    if (!/^(?:person|organization)$/.test(issuer.kind) || issuer.isPlace) return false;
    known.nameBy(attributeOf(issuer), issuer);
    return true;
  }

  #tokenAt(index: number): Token {
    return this.#scene.document.tokens[index] as Token;
  }
}

/** Whether a phrase is of something that is read; a name that ends in such a noun is somebody's, but for "Gallup Poll". */
export function isDocument({ mentionAt, titledAt }: Scene, phrase: NounPhrase): boolean {
  if (kindOf(phrase) !== 'document' || titledAt[phrase.head]) return false;
  const mention = mentionAt[phrase.head];
  // "Poll: …" opens a headline.
  const isWord = mention?.entity.kind === 'other' && mention.last === mention.first + 1;
  return !mention || isWord || /^(?:poll|survey|study|report|memo)$/.test(phrase.noun);
}

/** Those that are so, where any are. */
function narrowed(known: KnownDocument[], is: (known: KnownDocument) => boolean): KnownDocument[] {
  const some = known.filter(is);
  return some.length > 0 ? some : known;
}
