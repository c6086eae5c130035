import { createEntity, type Entity } from '../names/entities.ts';
import { isPassing } from '../phrases/descriptions.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { keyOf } from '../words.ts';
import type { DocumentForm } from './document-form.ts';
import { areKindred } from './families.ts';
import type { Attribute } from './issuers.ts';

/** What tells a document from the one that was spoken of. */
const OTHER =
  /^(?:additional|another|different|earlier|final|first|last|later|next|original|other|previous|prior|second|separate|similar|subsequent|third)$/;

/** What a poll or a study is told by, and what has them. */
const OUTCOMES = /^(?:findings|results)$/;
const COUNTED = /^(?:analysis|poll|research|review|study|survey)$/;

/** A document that the article speaks of, under the fullest description so far. */
export class KnownDocument {
  readonly entity: Entity;
  /** Paragraph of the first mention. */
  readonly paragraph: number;
  /** Token of the latest mention. */
  met: number;
  #form: DocumentForm;
  readonly #nouns: Set<string>;

  constructor(form: DocumentForm, phrase: NounPhrase) {
    this.entity = createEntity('document', form.name, [...phrase.modifiers, phrase.noun]);
    this.paragraph = form.paragraph;
    this.met = phrase.head;
    this.#form = form;
    this.#nouns = new Set([form.noun]);
  }

  /** Whether nothing is told of it but its noun. */
  get isBare(): boolean {
    return this.#form.issuer === null && this.#form.words.size === 0;
  }

  /** Whether it was told apart from the one that the article is about: "the previous poll". */
  get isOther(): boolean {
    return [...this.#form.words].some((word) => OTHER.test(word));
  }

  /** Whether a fuller mention may tell who made it: "a new poll", "a state poll shows", and then "a Harbor College poll". */
  mayGainMaker({ noun, issuer, hasComplement }: DocumentForm): boolean {
    const known = this.#form;
    if (this.isBare) return true;
    const isSame = noun === this.noun || this.noun === 'document';
    if (known.issuer || known.hasComplement || known.isOwned || known.isPlural || this.isOther) return false;
    return isSame && (issuer !== null || hasComplement);
  }

  get noun(): string {
    return this.#form.noun;
  }

  /** Whether it may be called by a mention's noun; "the results" and "the findings" are one poll's. */
  isKindred({ noun, isPlural, words }: DocumentForm): boolean {
    if (words.size === 0 && OUTCOMES.test(noun) && COUNTED.test(this.#form.noun)) return true;
    return this.#form.isPlural === isPlural && areKindred(this.#form.noun, noun);
  }

  isCalled(noun: string): boolean {
    return this.#nouns.has(noun);
  }

  isNamed(name: string): boolean {
    return keyOf(this.entity.name) === keyOf(name);
  }

  /** Whether all that a mention tells was told of it: by its words, by their first letters or by who made it. */
  hasAllOf({ words, issuer }: DocumentForm): boolean {
    if (issuer && this.#form.issuer === issuer) return true;
    const { words: known, initials } = this.#form;
    const isInitials = (word: string) => /^[a-z]{1,5}$/.test(word) && initials.includes(word);
    return [...words].every((word) => known.has(word) || isPassing(word) || isInitials(word));
  }

  /** Whether a definite mention tells nothing that cannot be of it, where it is the only one of its kind. */
  mayHave({ words, issuer, noun }: DocumentForm): boolean {
    if ([...words].some((word) => OTHER.test(word))) return false;
    return this.isBare || (issuer === null && this.#form.noun === noun);
  }

  /** Takes note of a mention; a fuller description is the name from then on. */
  learn(form: DocumentForm, token: number): void {
    this.met = token;
    this.#nouns.add(form.noun);
    const isNew = form.isTitle || !this.hasAllOf(form);
    // What a headline calls it in short is told below.
    const isHeadline = this.paragraph === 0 && form.paragraph > 0 && this.#form.paragraph === 0;
    const least = isHeadline ? fullnessOf(this.#form) - 1 : fullnessOf(this.#form);
    const isFuller = isNew && fullnessOf(form) > least;
    // "Holt's lawsuit", of one "filed by a woman named Lena Holt"
    const isShorter =
      form.isOwned &&
      !this.#form.isOwned &&
      form.noun === this.#form.noun &&
      form.issuer?.kind === 'person' &&
      this.hasAllOf(form);
    if (!isFuller && !isShorter) return;
    const { words, initials } = this.#form;
    this.entity.name = form.name;
    this.#form = {
      ...form,
      words: new Set([...words, ...form.words]),
      initials: `${initials} ${form.initials}`,
    };
  }

  /** Names it by who made it. */
  nameBy(attribute: Attribute, issuer: Entity | null): void {
    this.entity.name = attribute(this.entity.name);
    const told = [...this.entity.name.split(' ').map(keyOf), ...(issuer?.words ?? [])];
    this.#form = { ...this.#form, issuer, words: new Set([...this.#form.words, ...told]) };
  }
}

function fullnessOf({ issuer, words, isTitle }: DocumentForm): number {
  return isTitle ? 3 : issuer ? 2 : words.size > 0 ? 1 : 0;
}
