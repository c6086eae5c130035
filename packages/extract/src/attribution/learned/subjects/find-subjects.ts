import { hashText } from '../../../linear/hash.ts';
import { ADP, AUX, type TAGS, tagOf, VERB } from '../part-of-speech.ts';
import { SHORT_QUOTATION } from '../quote-states.ts';
import type { View } from '../view.ts';
import { KIND, type Word } from '../word.ts';
import { BEFORE, Clauses } from './clauses.ts';
import { hashesOf } from './hashes-of.ts';
import { LINK, STANDING, type Subjects } from './subjects.ts';
import { isNegated, VerbTies } from './verb-ties.ts';

/** What of a view is read. */
type Sentences = Pick<
  View,
  'words' | 'tags' | 'quotation' | 'quoteState' | 'sentenceFirst' | 'paragraphFirst'
>;

/**
 * Noun phrases, and by one look from left to right at parts of speech the subject of each verb: through coordination,
 * relative clauses, participles and infinitives. Proposals, which the chains learn how far to trust; linear in tokens.
 */
export function findSubjects(view: Sentences): Subjects {
  return new SubjectFinder(view).read();
}

const ADV = tagOf('ADV');
const DET = tagOf('DET');
const PRON = tagOf('PRON');
const PART = tagOf('PART');
const CCONJ = tagOf('CCONJ');
const SCONJ = tagOf('SCONJ');
const setOf = (...names: (typeof TAGS)[number][]): Set<number> => new Set(names.map(tagOf));
const OF_PHRASE = setOf('NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM');
const JOINED = setOf('NOUN', 'PROPN', 'DET', 'ADJ');

const RELATIVE = hashesOf('who which that');
const POSSESSIVE = hashesOf('his her its their my our your whose');
const OF = hashText('of');
const TO = hashText('to');

class SubjectFinder {
  private readonly view: Sentences;
  private readonly length: number;
  private readonly found: Subjects;
  private readonly verbs: VerbTies;
  /** The sentence's clauses, those that are read now, and the quotation that they lie in, or -1. */
  private sentence = new Clauses();
  private clauses = this.sentence;
  private inside = -1;
  /** The phrase that may go on, or -1. */
  private open = -1;

  constructor(view: Sentences) {
    this.view = view;
    this.length = view.words.length;
    const nowhere = (): Int32Array => new Int32Array(this.length).fill(-1);
    this.found = {
      phrase: nowhere(),
      before: new Int32Array(this.length),
      firsts: [],
      lasts: [],
      standings: [],
      governors: [],
      verbs: new Int32Array(0),
      subject: nowhere(),
      other: nowhere(),
      link: new Uint8Array(this.length),
      clause: nowhere(),
    };
    this.verbs = new VerbTies(view, this.found);
  }

  read(): Subjects {
    const { found } = this;
    for (let i = 0; i < this.length; i++) {
      this.enterClauses(i);
      found.before[i] = found.firsts.length;
      found.clause[i] = this.clauses.verb;
      this.readToken(i);
    }
    return { ...found, verbs: this.likeliestCues() };
  }

  private likeliestCues(): Int32Array {
    const { words } = this.view;
    const { firsts, subject } = this.found;
    const verbs = new Int32Array(firsts.length).fill(-1);
    subject.forEach((phrase, i) => {
      if (phrase < 0) return;
      const best = verbs[phrase] as number;
      if (best < 0 || (words[best] as Word).cueness < (words[i] as Word).cueness) verbs[phrase] = i;
    });
    return verbs;
  }

  /** A sentence starts anew; a quotation in it, but for a few words, has clauses of its own. */
  private enterClauses(i: number): void {
    const { sentenceFirst, paragraphFirst, quotation } = this.view;
    if (i === sentenceFirst[i] || i === paragraphFirst[i]) {
      this.sentence = new Clauses();
      this.clauses = this.sentence;
      this.inside = -1;
      this.open = -1;
    }
    const quoted = this.isPassing(i) ? -1 : (quotation[i] as number);
    if (quoted === this.inside) return;
    this.inside = quoted;
    this.open = -1;
    this.clauses = quoted >= 0 ? new Clauses() : this.sentence;
    if (quoted < 0) this.move(BEFORE.mark);
  }

  /** Whether a token lies in a quotation of few words that its sentence goes through: the “new” bridge. */
  private isPassing(i: number): boolean {
    const { words, quotation, quoteState } = this.view;
    if (((quoteState[i] ?? 0) & SHORT_QUOTATION) === 0) return false;
    let last = i;
    while (quotation[last + 1] === quotation[i]) last++;
    const { kind } = words[last] as Word;
    return kind !== KIND.comma && kind !== KIND.stop;
  }

  private readToken(i: number): void {
    const { words, tags } = this.view;
    const word = words[i] as Word;
    const tag = isNegated(word) ? AUX : (tags[i] as number);
    if (word.kind !== KIND.word && word.kind !== KIND.number) this.readMark(i, word.kind);
    else if (tag === ADV) this.open = -1;
    else if (tag === VERB || tag === AUX) {
      this.verbs.read(this.clauses, i, tag);
      this.move(BEFORE.verb);
    } else if (tag === PART) this.readParticle(i, word);
    else if (tag === ADP) {
      if (word.hash !== OF || !this.isOpenAt(i)) this.move(BEFORE.preposition);
    } else if (tag === CCONJ) this.readConjunction(i);
    else if (tag === SCONJ || (tag === PRON && RELATIVE.has(word.hash) && this.mayBeRelative()))
      this.readSubordinator(i, tag, word);
    else if (OF_PHRASE.has(tag)) this.readNominal(i, tag, word);
    else this.move(BEFORE.mark);
  }

  private readMark(i: number, kind: number): void {
    const { clauses, found } = this;
    if (kind === KIND.quotationMark) {
      if (!this.isPassing(i - 1) && !this.isPassing(i + 1)) this.move(BEFORE.mark);
    } else if (kind === KIND.comma || kind === KIND.dash || kind === KIND.bracket) {
      const isBare = clauses.bare >= 0 && found.standings[clauses.bare] === STANDING.bare;
      if (clauses.waiting < 0 && clauses.main < 0 && isBare) clauses.waiting = clauses.bare;
      if (clauses.main >= 0) clauses.bare = -1;
      clauses.isSubordinate = false;
      clauses.border = i;
      this.move(BEFORE.comma);
    } else if (kind === KIND.colon) {
      clauses.bare = -1;
      clauses.isNewClause = true;
      this.move(BEFORE.mark);
    }
  }

  /** "the mayor's": what belongs to a phrase is part of it. */
  private readParticle(i: number, { hash }: Word): void {
    if (hash === TO) this.move(BEFORE.to);
    else if (this.isOpenAt(i)) this.extendPhrase(i);
  }

  private readConjunction(i: number): void {
    const { clauses } = this;
    clauses.isBehindComma = clauses.before === BEFORE.comma;
    clauses.isNewClause = true;
    const joins =
      clauses.before === BEFORE.phrase &&
      this.isOpenAt(i) &&
      i + 1 < this.length &&
      JOINED.has(this.view.tags[i + 1] as number);
    if (joins) return;
    if (clauses.before !== BEFORE.comma) clauses.border = i;
    this.move(BEFORE.conjunction);
  }

  private mayBeRelative(): boolean {
    const { before } = this.clauses;
    return before === BEFORE.phrase || before === BEFORE.comma || before === BEFORE.mark;
  }

  private readSubordinator(i: number, tag: number, { hash }: Word): void {
    const { clauses } = this;
    if (clauses.before !== BEFORE.comma && clauses.before !== BEFORE.conjunction) clauses.border = i;
    if (clauses.waiting < 0 && clauses.main < 0 && clauses.before === BEFORE.phrase && clauses.bare >= 0)
      clauses.waiting = clauses.bare;
    if (tag === PRON && RELATIVE.has(hash) && clauses.near >= 0) this.move(BEFORE.relative);
    else {
      clauses.isSubordinate = true;
      this.move(BEFORE.subordinator);
    }
  }

  private readNominal(i: number, tag: number, word: Word): void {
    const { clauses } = this;
    const isBehindVerb = clauses.before === BEFORE.verb;
    if (this.open >= 0 && !this.beginsPhrase(i, tag, word)) this.extendPhrase(i);
    else this.openPhrase(i);
    this.move(BEFORE.phrase);
    const last = clauses.unresolved.at(-1);
    if (!isBehindVerb || last === undefined || this.found.link[last] !== LINK.inverted) return;
    clauses.main = this.open;
    clauses.latest = this.open;
    this.verbs.resolve(clauses, this.open, LINK.inverted);
  }

  /** Whether a phrase ends before the token though it could go on: "on Monday | the mayor", "reporters | he". */
  private beginsPhrase(i: number, tag: number, { hash }: Word): boolean {
    if (tag === PRON) return !POSSESSIVE.has(hash);
    if (tag !== DET || this.clauses.before !== BEFORE.phrase || this.found.phrase[i - 1] !== this.open)
      return false;
    const before = this.view.tags[i - 1];
    return before !== DET && before !== CCONJ;
  }

  private openPhrase(i: number): void {
    const { clauses, found } = this;
    const { before } = clauses;
    const standing =
      before === BEFORE.preposition
        ? STANDING.ofPreposition
        : before === BEFORE.verb
          ? STANDING.ofVerb
          : STANDING.bare;
    this.open = found.firsts.length;
    found.firsts.push(i);
    found.lasts.push(i + 1);
    found.standings.push(standing);
    found.governors.push(clauses.verb);
    found.phrase[i] = this.open;
    clauses.near = this.open;
    if (standing !== STANDING.ofPreposition) clauses.bare = this.open;
  }

  private extendPhrase(i: number): void {
    const { found, open } = this;
    found.phrase.fill(open, found.lasts[open], i + 1);
    found.lasts[open] = i + 1;
  }

  private isOpenAt(i: number): boolean {
    return this.open >= 0 && this.found.lasts[this.open] === i;
  }

  private move(to: number): void {
    const { clauses } = this;
    if (to !== BEFORE.phrase) this.open = -1;
    clauses.beforeThat = clauses.before;
    clauses.before = to;
  }
}
