import type { Token, TokenRange } from '../text/document.ts';
import { readAntecedent } from './antecedents.ts';
import { DescribedSources } from './described-sources.ts';
import { isSpeakerNoun, kindOf } from './descriptions.ts';
import type { Entity } from './entities.ts';
import { JointSources } from './joint-sources.ts';
import { ADJECTIVES } from './lexicon/places.ts';
import { PRONOUNS } from './lexicon/pronouns.ts';
import { AMBIGUOUS_TITLES } from './lexicon/roles.ts';
import { HEAD_ENDS } from './lexicon/words.ts';
import { certain, type Meaning, UNKNOWN } from './meaning.ts';
import type { Mention, Mentions } from './mentions.ts';
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import { phraseBefore } from './phrase-before.ts';
import { PronounReader } from './pronouns.ts';
import { startOfTitle } from './roles.ts';
import { Scene } from './scene.ts';
import { type FoldedDocument, isCapitalized, isPossessive, roleOf, wordAt } from './words.ts';

/** Confidence of a name and of the name behind a description, from the share that came out right. */
const SURE = { name: 0.97, apposed: 0.9, unmarked: 0.9, pair: 0.8 };

/** Longest office between its noun and a name, in tokens. */
const LONGEST_OFFICE = 6;

/** Pronouns of whoever speaks or is spoken to: they describe nobody. */
const SPEAKING = new Set(
  'i we me us my our you your myself ourselves yourself one anyone someone'.split(' '),
);

/** Understands sources one after the other, in the order of the text. */
export class SourceReader {
  readonly #scene: Scene;
  readonly #pronouns: PronounReader;
  readonly #described: DescribedSources;
  readonly #joint: JointSources;
  /** Where the source that was read last ends. */
  #readTo = 0;

  constructor(document: FoldedDocument, mentions: Mentions) {
    this.#scene = new Scene(document, mentions);
    this.#pronouns = new PronounReader(this.#scene);
    this.#described = new DescribedSources(this.#scene, this.#pronouns);
    this.#joint = new JointSources(this.#scene);
  }

  /** Takes note of a name as the pass comes by. */
  noteMention(mention: Mention): void {
    mention.entity.latest = mention.first;
    if (this.#isDateline(mention)) return;
    this.#scene.salience.note(mention.entity, mention.first, {
      isPossessive: mention.isPossessive,
      isSubject: this.#opens(mention),
    });
    this.#notePair(mention);
  }

  /** Takes note of a role noun as the pass comes by: a description that may be meant afterwards. */
  noteDescription(token: number): void {
    const { document, mentionAt, titledAt } = this.#scene;
    if (token < this.#readTo || mentionAt[token] || titledAt[token] || mentionAt[token + 1]) return;
    // "the minister, Lena Holt,": the name says who it is.
    if (wordAt(document, token + 1) === ',' && (mentionAt[token + 2] || titledAt[token + 2])) return;
    // "chief executive": the noun comes last.
    if (isSpeakerNoun(wordAt(document, token + 1))) return;
    const phrase = phraseBefore(this.#scene, token + 1, { isWhole: false });
    // "major" and "page" are roles only where an article shows a noun.
    if (AMBIGUOUS_TITLES.has(wordAt(document, token)) && !phrase?.determiner) return;
    if (!phrase || phrase.head !== token || isPredicate(this.#scene, phrase.first)) return;
    const entity = this.#described.speakerInPassing(phrase);
    if (entity)
      this.#scene.salience.note(entity, phrase.first, {
        isPossessive: isPossessive(wordAt(document, token + 1)),
      });
  }

  /** Takes note of a statement that has no source of its own: its speaker speaks on. */
  noteContinuation(token: number, entity: Entity): void {
    this.#scene.salience.note(entity, token, { isSpeaker: true, isSubject: true });
  }

  /** Takes note of a third-person pronoun as the pass comes by. */
  notePronoun(token: number): void {
    this.#pronouns.read(token);
  }

  /** Whom the source in these tokens means. */
  readSource(range: TokenRange): Meaning {
    const meaning = this.#read(trim(this.#scene.document, range));
    this.#readTo = Math.max(this.#readTo, this.#endOfHead(range));
    const { entity } = meaning;
    if (!entity) return meaning;
    entity.isCredited = true;
    this.#scene.describedAt.set(range.last - 1, entity);
    this.#described.noteCredited(entity);
    this.#scene.salience.note(entity, range.first, { isSpeaker: true, isSubject: true });
    return meaning;
  }

  /** The end of a source's main noun phrase: what stands behind it is read in passing. */
  #endOfHead({ first, last }: TokenRange): number {
    for (let i = first + 1; i < last; i++) {
      const word = wordAt(this.#scene.document, i);
      if (word === ',' || HEAD_ENDS.has(word)) return i;
    }
    return last;
  }

  #read(range: TokenRange): Meaning {
    const { document, latestPair } = this.#scene;
    const length = range.last - range.first;
    if (length <= 0) return UNKNOWN;
    const word = wordAt(document, range.first);
    if (
      PRONOUNS.has(word) &&
      (length === 1 || /^(,|himself|herself|themselves|both|all)$/.test(wordAt(document, range.first + 1)))
    )
      return this.#pronouns.read(range.first, true);
    if (length === 1 && (SPEAKING.has(word) || isPossessive(word))) return UNKNOWN;
    if (/^(who|which|that|whose|whom)$/.test(word) && length <= 2)
      return readAntecedent(this.#scene, range.first, (phrase) => this.#described.read(phrase));
    // "most of whom": how many they are is told, and not who.
    if (/^(whom|which)$/.test(wordAt(document, range.last - 1)) && wordAt(document, range.last - 2) === 'of')
      return UNKNOWN;
    const isPair = length <= 2 && /^(both|each|two|pair|duo|neither)$/.test(wordAt(document, range.last - 1));
    if (isPair) return latestPair ? certain(latestPair, SURE.pair) : UNKNOWN;
    return this.#joint.read(range, (part) => this.#readOne(part)) ?? this.#readOne(range);
  }

  /** A name with what stands around it, or a description. */
  #readOne(range: TokenRange): Meaning {
    if (range.last - range.first === 1 && PRONOUNS.has(wordAt(this.#scene.document, range.first)))
      return this.#pronouns.read(range.first, true);
    const phrase = readNounPhrase(this.#scene, range);
    if (!phrase) return UNKNOWN;
    const apposed = this.#apposedName(phrase);
    if (apposed) return apposed;
    const mention = this.#scene.nameAt(phrase.head, range.last) ?? this.#nameBeforeVerb(phrase);
    if (mention) return certain(mention.entity, SURE.name * mention.certainty);
    const person = this.#nameOfOfficer(phrase)?.entity ?? this.#unmarkedName(phrase);
    return person ? certain(person, SURE.unmarked) : this.#described.read(phrase);
  }

  /** "former secretary of state | Lena Holt": the office is of more than one word. */
  #nameOfOfficer({ head, noun, coreLast }: NounPhrase): Mention | undefined {
    const { document, mentionAt } = this.#scene;
    if (wordAt(document, head + 1) !== 'of' || roleOf(noun) === null) return undefined;
    for (let i = head + 3; i < Math.min(coreLast, head + LONGEST_OFFICE); i++) {
      const mention = mentionAt[i];
      if (!mention) continue;
      const isOffice = isLowerCase(document, { first: head + 2, last: i });
      return mention.entity.kind === 'person' && isOffice && mention.last >= coreLast ? mention : undefined;
    }
    return undefined;
  }

  /** "Will", "Black": a word of the language where it opens a sentence, and here the surname of somebody named. */
  #unmarkedName({ first, head, coreLast }: NounPhrase): Entity | null {
    const { document, registry } = this.#scene;
    if (head !== first || coreLast !== head + 1 || !isCapitalized(document.tokens[head])) return null;
    const [person, other] = registry.peopleNamed([wordAt(document, head)]);
    return person && !other && person.words.at(-1) === wordAt(document, head) ? person : null;
  }

  /** "Holt Wades In" in a headline: what follows the name is no noun of a speaker. */
  #nameBeforeVerb({ first, head, noun }: NounPhrase): Mention | undefined {
    const { document, mentionAt } = this.#scene;
    const mention = mentionAt[first];
    if (!mention || mention.last !== head || document.tokens[first]?.paragraph !== 0) return undefined;
    const isVerb = noun.endsWith('s') && !isSpeakerNoun(noun) && mention.entity.kind === 'person';
    return isVerb ? mention : undefined;
  }

  /** "The party's chairman, Phil Lind,", "the union, Harbor Workers United": the name behind the description. */
  #apposedName(phrase: NounPhrase): Meaning | null {
    const { document, mentionAt } = this.#scene;
    if (mentionAt[phrase.head] || !/^(,|--|—|–)$/.test(wordAt(document, phrase.coreLast))) return null;
    if (phrase.isPlural || kindOf(phrase) === 'document') return null;
    for (let i = phrase.coreLast + 1; i < phrase.last && i < phrase.coreLast + 4; i++) {
      const mention = mentionAt[i];
      if (mention) return this.#nameOf(phrase, mention);
      const word = wordAt(document, i);
      if (!roleOf(word) && !ADJECTIVES.has(word) && word !== 'the') return null;
    }
    return null;
  }

  /** "a spokesman for the mayor, Lena Holt,": the name may be the mayor's. */
  #mayNameComplement({ head, coreLast }: NounPhrase, { kind }: Entity): boolean {
    const last = wordAt(this.#scene.document, coreLast - 1);
    if (coreLast <= head + 1 || !isSpeakerNoun(last)) return false;
    return kind !== 'person' || roleOf(last) !== null;
  }

  /** The name behind a description, where nothing else stands between the commas. */
  #nameOf(phrase: NounPhrase, { entity, last, certainty }: Mention): Meaning | null {
    const behind = last < phrase.last ? wordAt(this.#scene.document, last) : ',';
    const isEnd =
      /^([,()—–]|--)$/.test(behind) || (entity.kind === 'person' && /^(of|from|at)$/.test(behind));
    // "one of his advisers, Lena Holt,": the advisers are many, the name is the one's.
    const isOneOfMany = phrase.noun === 'one' && entity.kind === 'person';
    if (!isEnd || entity.isPlace || (!isOneOfMany && this.#mayNameComplement(phrase, entity))) return null;
    const isRole = isOneOfMany || roleOf(phrase.noun) !== null;
    if (isRole && entity.kind === 'other' && entity.words.length > 1) entity.kind = 'person';
    if (entity.kind === 'person' && kindOf(phrase) === 'organization') return null;
    return certain(entity, SURE.apposed * certainty);
  }

  /** "A and B" anywhere in the text may be "they" afterwards. */
  #notePair(mention: Mention): void {
    const { document, mentionAt } = this.#scene;
    const start = mention.roleFirst;
    const and = wordAt(document, start - 1) === 'the' ? start - 2 : start - 1;
    if (wordAt(document, and) !== 'and' || mention.isPossessive) return;
    const before = mentionAt[and - 1];
    if (!before || before.last !== and || before.entity === mention.entity) return;
    if (before.entity.kind !== mention.entity.kind) return;
    const pair = this.#joint.entityOf([before.entity, mention.entity]);
    if (mention.entity.kind === 'person') this.#scene.latestPair = pair;
    this.#scene.salience.note(pair, before.first, { isSubject: this.#opens(before) });
  }

  /** "LOS ANGELES —" at the start of a paragraph: where it was written, which nothing means afterwards. */
  #isDateline({ first, last, entity }: Mention): boolean {
    const { tokens, paragraphs } = this.#scene.document;
    const token = tokens[first] as Token;
    if (!entity.isPlace || paragraphs[token.paragraph]?.first !== first) return false;
    for (let i = last; i < last + 5; i++) if (/^([—–-]|--)$/.test(tokens[i]?.text ?? '')) return true;
    return false;
  }

  #opens(mention: Mention): boolean {
    const { document } = this.#scene;
    const { tokens, sentences } = document;
    const start = startOfTitle(document, mention);
    const sentence = sentences[(tokens[start] as Token).sentence]?.first ?? 0;
    if (mention.isPossessive) return false;
    if (start === sentence) return true;
    const before = wordAt(document, start - 1);
    return /^([,;:“”"—–(]|--|but|as|because|if|that|when|while|after|before|said|says|where|although|though|since|and|the)$/.test(
      before,
    );
  }
}

/** "He is a lawyer", ", a lawyer,": says more about somebody named, and brings in nobody. */
function isPredicate({ document, mentionAt }: Scene, first: number): boolean {
  const before = wordAt(document, first - 1);
  return (
    /^(is|was|are|were|be|been|being|as|become|became|becomes|a|an)$/.test(before) ||
    (before === ',' && mentionAt[first - 2] !== undefined)
  );
}

/** Without the marks and spaces that a source's span may begin or end with. */
function trim({ tokens, keys }: FoldedDocument, range: TokenRange): TokenRange {
  let { first, last } = range;
  const isMark = (index: number): boolean => /^[“”"‘’',;:.\-–—]+$/.test(tokens[index]?.text ?? '');
  while (first < last && isMark(first)) first++;
  while (last > first && isMark(last - 1) && tokens[last - 1]?.text !== '’') last--;
  while (last > first + 1 && isPossessive(keys[last - 1] ?? '')) last--;
  return { first, last };
}

/** Whether what stands between is all in small letters: "state", "homeland security". */
function isLowerCase({ tokens, keys }: FoldedDocument, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++)
    if (!/^(\p{Ll}|State$)/u.test(tokens[i]?.text ?? '') || /^(and|for|in|of|to)$/.test(keys[i] ?? ''))
      return false;
  return true;
}
