import type { Token } from '../../text/document.ts';
import { AMBIGUOUS_TITLES } from '../lexicon/roles.ts';
import type { Mention } from '../names/mentions.ts';
import { startOfTitle } from '../names/roles.ts';
import { isSpeakerNoun, kindOf } from '../phrases/descriptions.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseBefore } from '../phrases/phrase-before.ts';
import type { Scene } from '../scene/scene.ts';
import { type FoldedDocument, isPossessive, wordAt } from '../words.ts';
import type { DescribedSources } from './described-sources.ts';
import type { JointSources } from './joint-sources.ts';
import { ASKS } from './pronouns.ts';

interface Readers {
  described: DescribedSources;
  joint: JointSources;
}

/** Takes note of who is spoken of, as the pass over the text comes by. */
export class PassingNotes {
  readonly #scene: Scene;
  readonly #described: DescribedSources;
  readonly #joint: JointSources;

  constructor(scene: Scene, { described, joint }: Readers) {
    this.#scene = scene;
    this.#described = described;
    this.#joint = joint;
  }

  /** Takes note of a name as the pass comes by. */
  noteMention(mention: Mention): void {
    mention.entity.latest = mention.first;
    if (this.#isDateline(mention)) return;
    const start = startOfTitle(this.#scene.document, mention);
    const { isPossessive } = mention;
    this.#scene.salience.note(mention.entity, mention.first, {
      isPossessive,
      isSubject: !isPossessive && this.#opens(start),
      isAsked: !isPossessive && ASKS.test(wordAt(this.#scene.document, start - 1)),
    });
    this.#notePair(mention);
  }

  /** Takes note of a role noun as the pass comes by: a description that may be meant afterwards. */
  noteDescription(token: number): void {
    const { document, mentionAt, titledAt } = this.#scene;
    if (mentionAt[token] || titledAt[token] || mentionAt[token + 1]) return;
    // "the minister, Lena Holt,": the name says who it is.
    if (wordAt(document, token + 1) === ',' && (mentionAt[token + 2] || titledAt[token + 2])) return;
    // "chief executive": the noun comes last.
    if (isSpeakerNoun(wordAt(document, token + 1))) return;
    const phrase = phraseBefore(this.#scene, token + 1, { isWhole: false });
    // "major" and "page" are roles only where an article shows a noun.
    if (AMBIGUOUS_TITLES.has(wordAt(document, token)) && !phrase?.determiner) return;
    if (!phrase || phrase.head !== token || isPredicate(this.#scene, phrase)) return;
    // "Holt Statement Surprises Voters": a headline's words bring in nothing.
    const isHeadline = document.tokens[token]?.paragraph === 0;
    const isBare = !phrase.determiner && kindOf(phrase) === 'document';
    // "Congress failed to act": no document without a word that tells which.
    const isVerb = isBare && !phrase.isPlural && phrase.modifiers.length === 0 && !isLinked(document, token);
    if (isBare && (isHeadline || isVerb)) return;
    const entity = this.#described.speakerInPassing(phrase);
    if (!entity) return;
    this.#scene.describedAt.set(token, entity);
    this.#scene.salience.note(entity, phrase.first, {
      isPossessive: isPossessive(wordAt(document, token + 1)),
    });
  }

  /** "A and B" anywhere in the text may be "they" afterwards. */
  #notePair(mention: Mention): void {
    const { document, mentionAt } = this.#scene;
    const start = startOfTitle(document, mention);
    const and = wordAt(document, start - 1) === 'the' ? start - 2 : start - 1;
    if (wordAt(document, and) !== 'and' || mention.isPossessive) return;
    const before = mentionAt[and - 1];
    if (!before || before.last !== and || before.entity === mention.entity) return;
    if (before.entity.kind !== mention.entity.kind) return;
    const pair = this.#joint.entityOf([before.entity, mention.entity]);
    if (mention.entity.kind === 'person') this.#scene.latestPair = pair;
    this.#scene.salience.note(pair, before.first, { isSubject: this.#opens(startOfTitle(document, before)) });
  }

  /** "LOS ANGELES —" at the start of a paragraph: where it was written, which nothing means afterwards. */
  #isDateline({ first, last, entity }: Mention): boolean {
    const { tokens, paragraphs } = this.#scene.document;
    const token = tokens[first] as Token;
    if (!entity.isPlace || paragraphs[token.paragraph]?.first !== first) return false;
    for (let i = last; i < last + 5; i++) if (/^([—–-]|--)$/.test(tokens[i]?.text ?? '')) return true;
    return false;
  }

  /** Whether a name whose titles begin at a token opens a clause. */
  #opens(start: number): boolean {
    const { document } = this.#scene;
    const sentence = document.sentences[(document.tokens[start] as Token).sentence]?.first ?? 0;
    if (start === sentence) return true;
    const before = wordAt(document, start - 1);
    // "Then there's | Holt."
    if (/^(?:'s|is|was)$/.test(before) && wordAt(document, start - 2) === 'there') return true;
    // "…, and Holt left", but "Brandt and Holt"
    if (before === 'and') return /^[,”"]$/.test(wordAt(document, start - 2));
    return /^([,;:“”"—–(]|--|but|as|because|if|that|when|while|after|before|said|says|where|although|though|since|the)$/.test(
      before,
    );
  }
}

/** "research | by economists" */
function isLinked(document: FoldedDocument, token: number): boolean {
  return /^(?:by|conducted|from|of|on|to)$/.test(wordAt(document, token + 1));
}

/** "He is a lawyer", ", a lawyer,": says more about somebody named, and brings in nobody. */
function isPredicate({ document, mentionAt }: Scene, { first, isPlural }: NounPhrase): boolean {
  const before = wordAt(document, first - 1);
  // "As Republicans gathered, they": the clause's subject.
  const sentence = document.sentences[(document.tokens[first] as Token).sentence];
  if (before === 'as' && isPlural && sentence?.first === first - 1) return false;
  return (
    /^(is|was|are|were|be|been|being|as|become|became|becomes|a|an)$/.test(before) ||
    (before === ',' && mentionAt[first - 2] !== undefined)
  );
}
