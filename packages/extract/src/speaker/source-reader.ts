import type { Token, TokenRange } from '../text/document.ts';
import { readAntecedent } from './antecedents.ts';
import { DescribedSources } from './described-sources.ts';
import { JointSources } from './joint-sources.ts';
import { certain, type Meaning, UNKNOWN } from './meaning.ts';
import type { Mention, Mentions } from './mentions.ts';
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import { PRONOUNS, PronounReader } from './pronouns.ts';
import { startOfTitle } from './roles.ts';
import { Scene } from './scene.ts';
import { type FoldedDocument, isPossessive, roleOf, wordAt } from './words.ts';

/** Confidence of a name and of the name behind a description, from the share that came out right. */
const SURE = { name: 0.97, apposed: 0.9, pair: 0.8 };

/** Understands sources one after the other, in the order of the text. */
export class SourceReader {
  readonly #scene: Scene;
  readonly #pronouns: PronounReader;
  readonly #described: DescribedSources;
  readonly #joint: JointSources;

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

  /** Takes note of a third-person pronoun as the pass comes by. */
  notePronoun(token: number): void {
    this.#pronouns.read(token);
  }

  /** Whom the source in these tokens means. */
  readSource(range: TokenRange): Meaning {
    const meaning = this.#read(trim(this.#scene.document, range));
    if (meaning.entity)
      this.#scene.salience.note(meaning.entity, range.first, { isSpeaker: true, isSubject: true });
    return meaning;
  }

  #read(range: TokenRange): Meaning {
    const { document, latestPair } = this.#scene;
    const length = range.last - range.first;
    if (length <= 0) return UNKNOWN;
    const word = wordAt(document, range.first);
    if (
      PRONOUNS.has(word) &&
      (length === 1 ||
        /^(,|and|himself|herself|themselves|both|all)$/.test(wordAt(document, range.first + 1)))
    )
      return this.#pronouns.read(range.first, true);
    if (/^(who|which|that|whose|whom)$/.test(word) && length <= 2)
      return readAntecedent(this.#scene, range.first, (phrase) => this.#described.read(phrase));
    const isPair = length <= 2 && /^(both|each|two|pair|duo)$/.test(wordAt(document, range.last - 1));
    if (isPair && latestPair) return certain(latestPair, SURE.pair);
    return this.#joint.read(range, (part) => this.#readOne(part)) ?? this.#readOne(range);
  }

  /** A name with what stands around it, or a description. */
  #readOne(range: TokenRange): Meaning {
    const phrase = readNounPhrase(this.#scene, range);
    if (!phrase) return UNKNOWN;
    const apposed = this.#apposedName(phrase);
    if (apposed) return apposed;
    const mention = this.#scene.nameAt(phrase.head, range.last);
    return mention ? certain(mention.entity, SURE.name * mention.certainty) : this.#described.read(phrase);
  }

  /** "The party's chairman, Phil Lind,": the name behind the description. */
  #apposedName(phrase: NounPhrase): Meaning | null {
    const { document, mentionAt } = this.#scene;
    if (mentionAt[phrase.head] || wordAt(document, phrase.coreLast) !== ',' || roleOf(phrase.noun) === null)
      return null;
    for (let i = phrase.coreLast + 1; i < phrase.last && i < phrase.coreLast + 4; i++) {
      const mention = mentionAt[i];
      const isWhole =
        mention && /^([,)—–]|--)?$/.test(mention.last < phrase.last ? wordAt(document, mention.last) : '');
      if (mention?.entity.kind === 'person' && isWhole)
        return certain(mention.entity, SURE.apposed * mention.certainty);
      if (!roleOf(wordAt(document, i))) return null;
    }
    return null;
  }

  /** "A and B" anywhere in the text may be "they" afterwards. */
  #notePair(mention: Mention): void {
    const { document, mentionAt } = this.#scene;
    const start = mention.roleFirst;
    if (wordAt(document, start - 1) !== 'and' || mention.isPossessive) return;
    const before = mentionAt[start - 2];
    if (!before || before.last !== start - 1 || before.entity === mention.entity) return;
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

/** Without the marks and spaces that a source's span may begin or end with. */
function trim({ tokens, keys }: FoldedDocument, range: TokenRange): TokenRange {
  let { first, last } = range;
  const isMark = (index: number): boolean => /^[“”"‘’',;:.\-–—]+$/.test(tokens[index]?.text ?? '');
  while (first < last && isMark(first)) first++;
  while (last > first && isMark(last - 1) && tokens[last - 1]?.text !== '’') last--;
  while (last > first + 1 && isPossessive(keys[last - 1] ?? '')) last--;
  return { first, last };
}
