import { hashText } from '../../../linear/hash.ts';
import { AUX, VERB } from '../part-of-speech.ts';
import type { View } from '../view.ts';
import type { Word } from '../word.ts';
import { BEFORE, Clauses } from './clauses.ts';
import { hashesOf } from './hashes-of.ts';
import { LINK, STANDING, type Subjects } from './subjects.ts';

/** Prepositions that a clause may follow as well as a phrase. */
const CLAUSAL = hashesOf('as after before since until till than like because though although');
const BY = hashText('by');
const FOR = hashText('for');
const ING = hashText('ing', 7);
const NOT = hashText("n't", 7);

/** From this cueness on a verb is taken for one of saying, which a clause may follow without "that". */
const SAYING = 3;

export function isNegated({ suffix3 }: Word): boolean {
  return suffix3 === NOT;
}

/** Ties verbs to the phrases that are proposed as their subjects. */
export class VerbTies {
  private readonly view: Pick<View, 'words' | 'tags'>;
  private readonly found: Subjects;
  private clauses = new Clauses();

  constructor(view: Pick<View, 'words' | 'tags'>, found: Subjects) {
    this.view = view;
    this.found = found;
  }

  /** Ties the verb at `i`, which stands behind what is known of its clauses. */
  read(clauses: Clauses, i: number, tag: number): void {
    this.clauses = clauses;
    if (this.isGroup()) this.goOnWithGroup(i);
    else if (clauses.before === BEFORE.to) this.readInfinitive(i);
    else if (tag === VERB && (this.view.words[i] as Word).suffix3 === ING) this.readParticiple(i);
    else this.readFinite(i);
    this.found.clause.fill(i, this.clauseFirst(i), i + 1);
    clauses.border = -1;
    clauses.verb = i;
    clauses.near = -1;
    clauses.bare = -1;
    clauses.isBehindComma = false;
  }

  /** Gives verbs whose subject was not known one. */
  resolve({ unresolved }: Clauses, subject: number, link: number): void {
    for (const verb of unresolved) this.tie(verb, subject, -1, link);
    unresolved.length = 0;
  }

  /** Where the clause of a verb begins: at its border, or with its subject right before it. */
  private clauseFirst(i: number): number {
    const { before, border } = this.clauses;
    const { firsts, subject, link } = this.found;
    if (border >= 0) return border;
    return before === BEFORE.phrase && link[i] === LINK.direct ? (firsts[subject[i] as number] as number) : i;
  }

  /** Whether the verb before is an auxiliary of the one that follows. */
  private isGroup(): boolean {
    const { before, verb } = this.clauses;
    return (
      before === BEFORE.verb &&
      verb >= 0 &&
      (this.view.tags[verb] === AUX || isNegated(this.view.words[verb] as Word))
    );
  }

  private goOnWithGroup(i: number): void {
    const { clauses, found } = this;
    const { subject, other, link } = found;
    const auxiliary = clauses.verb;
    this.tie(i, subject[auxiliary] as number, other[auxiliary] as number, link[auxiliary] as number);
    if (link[auxiliary] !== LINK.inverted) return;
    clauses.unresolved.push(i);
    link[i] = LINK.inverted;
  }

  private readFinite(i: number): void {
    const { clauses } = this;
    const { before, main, latest, waiting, bare, near } = clauses;
    if (before === BEFORE.relative) {
      this.tie(i, near, bare, LINK.relative);
      clauses.latest = near;
    } else if (before === BEFORE.phrase && (bare >= 0 || CLAUSAL.has(this.prepositionOf(near))))
      this.readFiniteBehindPhrase(i);
    else if (before === BEFORE.conjunction) {
      const to = clauses.isBehindComma && main >= 0 ? main : latest;
      this.tie(i, to, to === main ? latest : main, LINK.coordinated);
      clauses.latest = to;
    } else if (waiting >= 0) {
      this.tie(i, waiting, bare, LINK.overCommas);
      this.beginClause(waiting, true);
      clauses.waiting = -1;
    } else if (before === BEFORE.comma && latest >= 0) {
      clauses.latest = main >= 0 ? main : latest;
      this.tie(i, clauses.latest, latest, LINK.listed);
    } else if (before === BEFORE.mark || before === BEFORE.start || before === BEFORE.comma) {
      clauses.unresolved.push(i);
      this.found.link[i] = LINK.inverted;
    } else this.tie(i, main >= 0 ? main : bare, latest, LINK.carried);
    clauses.isNewClause = false;
    if (clauses.main >= 0) clauses.isSubordinate = false;
  }

  private readFiniteBehindPhrase(i: number): void {
    const { clauses } = this;
    const { main, latest, waiting, bare, near } = clauses;
    if (bare < 0) clauses.isSubordinate = true;
    if (bare >= 0 && this.isReduced(i)) {
      this.tie(i, near, latest, LINK.reduced);
      return;
    }
    const to = bare >= 0 ? bare : near;
    const isMain = main < 0 ? !clauses.isSubordinate : clauses.isNewClause;
    this.tie(i, to, waiting >= 0 ? waiting : main, LINK.direct);
    this.beginClause(to, isMain);
    if (clauses.main === to) clauses.waiting = -1;
  }

  /** "They signed a plan | opposed by unions": no verb of a clause of its own. */
  private isReduced(i: number): boolean {
    const { words, tags } = this.view;
    const { verb, near, main } = this.clauses;
    if (tags[i] !== VERB || verb < 0) return false;
    if (words[i + 1]?.hash === BY) return true;
    const isObject = this.found.standings[near] !== STANDING.bare;
    return isObject && main >= 0 && (words[verb] as Word).cueness < SAYING;
  }

  private readParticiple(i: number): void {
    const { clauses } = this;
    const { before, main, latest, waiting, bare, near } = clauses;
    if (before === BEFORE.comma || before === BEFORE.mark) {
      const to = main >= 0 ? main : waiting >= 0 ? waiting : latest;
      this.tie(i, to, latest, LINK.participle);
      if (to < 0) clauses.unresolved.push(i);
      clauses.participle = to;
    } else if (before === BEFORE.conjunction) {
      const to = clauses.participle >= 0 ? clauses.participle : main >= 0 ? main : latest;
      this.tie(i, to, latest, LINK.secondParticiple);
    } else if (before === BEFORE.phrase) this.tie(i, near, main >= 0 ? main : bare, LINK.reduced);
    else if (before === BEFORE.verb)
      this.tie(
        i,
        clauses.verb >= 0 ? (this.found.subject[clauses.verb] as number) : latest,
        main,
        LINK.chained,
      );
    else {
      const to = latest >= 0 ? latest : waiting >= 0 ? waiting : bare;
      this.tie(i, to, main, before === BEFORE.preposition ? LINK.behindPreposition : LINK.carried);
      if (to >= 0) return;
      clauses.unresolved.push(i);
      clauses.isSubordinate = true;
    }
  }

  private readInfinitive(i: number): void {
    const { latest, waiting, main, near, bare, beforeThat } = this.clauses;
    const governing = latest >= 0 ? latest : waiting;
    if (beforeThat !== BEFORE.phrase) this.tie(i, governing, main, LINK.infinitive);
    else if (this.prepositionOf(near) === FOR) this.tie(i, near, governing, LINK.infinitiveWithSubject);
    else this.tie(i, governing, bare >= 0 ? bare : near, LINK.infinitiveBehindPhrase);
  }

  /** Hash of the preposition that governs a phrase, or 0. */
  private prepositionOf(phrase: number): number {
    const { firsts, standings } = this.found;
    if (phrase < 0 || standings[phrase] !== STANDING.ofPreposition) return 0;
    return (this.view.words[(firsts[phrase] as number) - 1] as Word).hash;
  }

  private beginClause(subject: number, isMain: boolean): void {
    const { clauses } = this;
    clauses.latest = subject;
    if (!isMain || subject < 0) return;
    clauses.main = subject;
    this.resolve(clauses, subject, LINK.carried);
  }

  private tie(verb: number, subject: number, other: number, link: number): void {
    const { found } = this;
    found.subject[verb] = subject;
    found.other[verb] = other === subject ? -1 : other;
    found.link[verb] = subject < 0 ? LINK.none : link;
  }
}
