import type { TokenRange } from '../../text/document.ts';
import { wholeDocument } from '../documents/cut-sources.ts';
import { Documents } from '../documents/documents.ts';
import { PRONOUNS } from '../lexicon/pronouns.ts';
import { DETERMINERS } from '../lexicon/words.ts';
import type { Entity } from '../names/entities.ts';
import type { Mention, Mentions } from '../names/mentions.ts';
import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import { LEAST_NAMED } from '../scene/confidence.ts';
import { certain, type Meaning, UNKNOWN } from '../scene/meaning.ts';
import { type Choice, Scene } from '../scene/scene.ts';
import { type FoldedDocument, isCapitalized, isPossessive, roleOf, textBetween, wordAt } from '../words.ts';
import { apposed, readAntecedent, readSelfDescribed } from './antecedents.ts';
import { DescribedSources } from './described-sources.ts';
import { JointSources } from './joint-sources.ts';
import { NamedSources } from './named-sources.ts';
import { Pairs } from './pairs.ts';
import { PassingNotes } from './passing-notes.ts';
import { PronounReader } from './pronouns.ts';
import { isQuantityAlone } from './quantities.ts';
import { endOfHead, wholeSource } from './source-ranges.ts';
import { anybodyWho, thoseDoing, withAim } from './told-by-content.ts';

/** Confidence that "both" are the pair last spoken of. */
const SURE_PAIR = 0.8;

/** Confidence that the plural of a surname is the two of that name. */
const SURE_FAMILY = 0.85;

/** Confidence that a plural is those whom its aside names. */
const SURE_LIST = 0.9;

/** Pronouns of whoever speaks or is spoken to: they describe nobody. */
const SPEAKING = new Set(
  'i we me us my our you your myself ourselves yourself one anyone someone those'.split(' '),
);

/** Understands sources one after the other, in the order of the text. */
export class SourceReader {
  readonly #scene: Scene;
  readonly #pronouns: PronounReader;
  readonly #named: NamedSources;
  readonly #documents: Documents;
  readonly #described: DescribedSources;
  readonly #joint: JointSources;
  readonly #pairs: Pairs;
  readonly #notes: PassingNotes;
  /** Where the source that was read last ends. */
  #readTo = 0;
  /** Whom the latest relative pronoun means, and its sentence. */
  #relative: { sentence: number; meaning: Meaning } | null = null;
  /** What the source that is being read says. */
  #said: readonly TokenRange[] = [];

  constructor(document: FoldedDocument, mentions: Mentions, onChoice?: (choice: Choice) => void) {
    this.#scene = new Scene(document, mentions, onChoice);
    this.#pronouns = new PronounReader(this.#scene);
    this.#named = new NamedSources(this.#scene);
    this.#documents = new Documents(this.#scene);
    this.#described = new DescribedSources(this.#scene, {
      pronouns: this.#pronouns,
      documents: this.#documents,
    });
    this.#joint = new JointSources(this.#scene);
    this.#pairs = new Pairs(this.#scene, this.#joint);
    this.#notes = new PassingNotes(this.#scene, { described: this.#described, joint: this.#joint });
  }

  /** Takes note of a name as the pass comes by. */
  noteMention(mention: Mention): void {
    this.#notes.noteMention(mention);
  }

  /** Takes note of a role noun as the pass comes by, unless a source that was read holds it. */
  noteDescription(token: number): void {
    if (token >= this.#readTo) this.#notes.noteDescription(token);
  }

  /** Takes note of a statement that has no source of its own: its speaker speaks on. */
  noteContinuation(token: number, entity: Entity): void {
    this.#scene.salience.note(entity, token, { isSpeaker: true, isSubject: true });
  }

  /** Every pronoun that surely means somebody. */
  get pronouns(): { token: number; entity: Entity }[] {
    return this.#pronouns.understood;
  }

  /** Takes note of a third-person pronoun as the pass comes by. */
  notePronoun(token: number): void {
    this.#pronouns.read(token);
  }

  /** Whom the source in these tokens means, who says what stands in those. */
  readSource(range: TokenRange, said: readonly TokenRange[]): Meaning {
    this.#said = said;
    const meaning = this.#read(wholeDocument(this.#scene, wholeSource(this.#scene, range)));
    this.#readTo = Math.max(this.#readTo, endOfHead(this.#scene.document, range));
    const { entity } = meaning;
    if (!entity) return meaning;
    // A guess is no ground for the next one; a name at least is told.
    const isName = isCapitalized(this.#scene.document.tokens[range.last - 1]);
    if (meaning.confidence < LEAST_NAMED && !isName) return meaning;
    entity.isCredited = true;
    this.#scene.describedAt.set(range.last - 1, entity);
    this.#described.noteCredited(entity);
    this.#documents.noteSpeaker(entity, range.first);
    // "many": they who are spoken of afterwards are those of whom these are many.
    const text = textBetween(this.#scene.document, range.first, range.last);
    if (!isQuantityAlone(text) && !isQuantityAlone(entity.name))
      this.#scene.salience.note(entity, range.first, {
        isSpeaker: true,
        isSubject: true,
        certainty: meaning.confidence,
      });
    return meaning;
  }

  /** "Holt or Brandt": one of them, and the text does not tell which. */
  #isEitherOfTwo({ first, last }: TokenRange): boolean {
    const { document, mentionAt } = this.#scene;
    for (let i = first + 1; i + 1 < last; i++) {
      const [before, behind] = [mentionAt[i - 1], mentionAt[i + 1]];
      if (wordAt(document, i) !== 'or' || !before || !behind || before === behind) continue;
      if (before.entity !== behind.entity && before.entity.kind === 'person') return true;
    }
    return false;
  }

  #isNameAlone({ head, coreLast, modifiers }: NounPhrase): boolean {
    const mention = this.#scene.mentionAt[head];
    return modifiers.length === 0 && coreLast === head + 1 && mention?.entity.words.length === 1;
  }

  #read(range: TokenRange): Meaning {
    const { document, latestPair } = this.#scene;
    const length = range.last - range.first;
    if (length <= 0) return UNKNOWN;
    const word = wordAt(document, range.first);
    if (length === 1 && word.startsWith('self-'))
      return readSelfDescribed(this.#scene, range.first, (at) => this.#pronouns.read(at));
    // Only what is written reads.
    if (word === 'it' && length === 1 && /^(?:reads?|stated|states)$/.test(wordAt(document, range.last))) {
      const read = this.#documents.latest(range.first);
      if (read) return read;
    }
    if (
      PRONOUNS.has(word) &&
      (length === 1 || /^(,|himself|herself|themselves|both|all)$/.test(wordAt(document, range.first + 1)))
    )
      return this.#pronouns.read(range.first, this.#said);
    // "she | shattered all norms": a clause that went into the source.
    if (
      /^(?:he|she|they)$/.test(word) &&
      length > 1 &&
      !/^(?:and|or|who)$/.test(wordAt(document, range.first + 1))
    )
      return this.#pronouns.read(range.first, this.#said);
    const those = thoseDoing(this.#scene, range, this.#said);
    if (those) return this.#described.read(those);
    if (length === 1 && (SPEAKING.has(word) || isPossessive(word))) return UNKNOWN;
    // "who in 2010 | said": the clause says nothing of who it is.
    const next = wordAt(document, range.first + 1);
    const clause = anybodyWho(this.#scene, range, this.#said);
    if (clause) return this.#described.read(clause);
    const hasSubject = length > 1 && (isDetermined(next) || (length === 2 && roleOf(next) !== null));
    if (
      (word === 'who' && !hasSubject) ||
      (/^(which|that|whose|whom)$/.test(word) && length <= 2 && !hasSubject)
    )
      return this.#antecedentOf(range.first);
    if (word === 'whose') return this.#readOwned(range);
    // "two senators, both of whom": these two.
    if (/^(?:all|both)$/.test(word) && next === 'of' && wordAt(document, range.first + 2) === 'whom') {
      const whole = this.#antecedentOf(range.first);
      return whole.entity?.isPlural ? whole : UNKNOWN;
    }
    // "most of whom": how many they are is told, and not who.
    if (/^(whom|which)$/.test(wordAt(document, range.last - 1)) && wordAt(document, range.last - 2) === 'of')
      return UNKNOWN;
    if (this.#isEitherOfTwo(range)) return UNKNOWN;
    const campaigns = this.#campaignsOf(range);
    if (campaigns) return campaigns;
    const both = this.#pairs.read(range);
    if (both) return certain(both, SURE_PAIR);
    const isPair = length <= 2 && /^(both|each|two|pair|duo|neither)$/.test(wordAt(document, range.last - 1));
    if (isPair) return latestPair ? certain(latestPair, SURE_PAIR) : UNKNOWN;
    // "which state news media | claimed": the pronoun is what was claimed; "which included aides | saying"
    if (/^(?:which|that|whom?)$/.test(word)) {
      const verb = /^(?:featured|had|included|includes|shows?|showed)$/.test(next) && length > 2 ? 1 : 0;
      return this.#read({ first: range.first + 1 + verb, last: range.last });
    }
    return this.#joint.read(range, (part) => this.#readOne(part)) ?? this.#readOne(range);
  }

  /** "the Holt and Brandt campaigns": two of them. */
  #campaignsOf({ first, last }: TokenRange): Meaning | null {
    const { document, mentionAt } = this.#scene;
    const noun = wordAt(document, last - 1);
    const [one, other] = [mentionAt[last - 4], mentionAt[last - 2]];
    if (!/^(?:camp|campaign)s$/.test(noun) || wordAt(document, last - 3) !== 'and' || last - 4 < first)
      return null;
    if (!one || !other || one.isPossessive || [one, other].some(({ entity }) => entity.kind !== 'person'))
      return null;
    const phrase = readNounPhrase(this.#scene, { first: last - 1, last });
    if (!phrase) return null;
    const singular = { ...phrase, noun: noun.slice(0, -1), isPlural: false };
    const members = [one, other].map(({ entity, certainty, first: start, last: end }) =>
      this.#described.ownedBy(
        certain(entity, certainty),
        singular,
        `${textBetween(document, start, end)} ${singular.noun}`,
      ),
    );
    const entities = members.flatMap(({ entity }) => entity ?? []);
    return entities.length === 2 ? certain(this.#joint.entityOf(entities), SURE_PAIR) : null;
  }

  /** "the League, | whose treasurer said": the League's treasurer. */
  #readOwned({ first, last }: TokenRange): Meaning {
    const owner = this.#antecedentOf(first);
    const phrase = readNounPhrase(this.#scene, { first: first + 1, last });
    return owner.entity && phrase ? this.#described.ownedBy(owner, phrase) : UNKNOWN;
  }

  /** Whom a relative pronoun means; "people who came and | who spoke" are the same. */
  #antecedentOf(token: number): Meaning {
    const { document } = this.#scene;
    const sentence = document.tokens[token]?.sentence ?? -1;
    const isSecond =
      /^(?:and|but|or)$/.test(wordAt(document, token - 1)) && this.#relative?.sentence === sentence;
    if (isSecond && this.#relative?.meaning.entity) return this.#relative.meaning;
    const meaning = readAntecedent(this.#scene, token, {
      description: (phrase) => this.#described.read(phrase),
      pronoun: (at) => this.#pronouns.read(at),
    });
    this.#relative = { sentence, meaning };
    return meaning;
  }

  /** "Lena Holt, an aide | whose plan failed", "Lena Holt, an aide | backing the plan": she whom the description tells of. */
  #describedBehindName(phrase: NounPhrase): Meaning | null {
    const next = wordAt(this.#scene.document, phrase.last);
    const goesOn = /^whos?e?$|ing$/.test(next) && /^an?$/.test(phrase.determiner);
    return goesOn && !phrase.isPlural ? apposed(this.#scene, phrase) : null;
  }

  /** A name with what stands around it, or a description. */
  #readOne(range: TokenRange): Meaning {
    if (range.last - range.first === 1 && PRONOUNS.has(wordAt(this.#scene.document, range.first)))
      return this.#pronouns.read(range.first, this.#said);
    const phrase = withAim(this.#scene, readNounPhrase(this.#scene, range), this.#said);
    if (!phrase) return UNKNOWN;
    const family = this.#isNameAlone(phrase) ? this.#joint.ofSurname(phrase.noun) : null;
    if (family) return certain(family, SURE_FAMILY);
    const members = this.#joint.ofAside(phrase);
    if (members) return certain(members, SURE_LIST);
    const called = this.#described.bodyCalled(phrase);
    if (called) return called;
    const named = this.#named.read(phrase);
    if (!named?.entity) return this.#describedBehindName(phrase) ?? this.#described.read(phrase);
    this.#described.nameBearer(phrase, named.entity);
    return named;
  }
}

/** "who | many of them had backed", "which | the board denies": the clause's subject begins here. */
function isDetermined(word: string): boolean {
  return DETERMINERS.has(word) || /^(?:few|many|most|several)$/.test(word);
}
