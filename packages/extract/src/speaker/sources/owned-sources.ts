import type { Documents } from '../documents/documents.ts';
import { possessiveOf } from '../names/entities.ts';
import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import { textOf } from '../phrases/phrase-text.ts';
import { certain, type Meaning, UNKNOWN, weaken } from '../scene/meaning.ts';
import type { Scene } from '../scene/scene.ts';
import { isPossessive, roleOf } from '../words.ts';
import { organizationDescribed, organizationSpokenOf } from './described-bodies.ts';
import { personDescribed } from './described-people.ts';
import { VIEWS } from './named-sources.ts';
import type { OwnDescriptions } from './own-descriptions.ts';
import type { PronounReader } from './pronouns.ts';

/** Confidence in what somebody owns, as a share of that in the owner, from the share that came out right. */
const OWNED = 0.75;

/** Least confidence in whoever holds an office for his people to be told by his name. */
const OFFICER = 0.8;

/** Confidence in a document whose owner is unclear, as a share. */
const UNOWNED = 0.75;

/** Understands descriptions by their owners: "his operatives", "the mayor's spokesman", "the council's website". */
export class OwnedSources {
  readonly #scene: Scene;
  readonly #pronouns: PronounReader;
  readonly #documents: Documents;
  readonly #own: OwnDescriptions;

  constructor(
    scene: Scene,
    { pronouns, documents, own }: { pronouns: PronounReader; documents: Documents; own: OwnDescriptions },
  ) {
    this.#scene = scene;
    this.#pronouns = pronouns;
    this.#documents = documents;
    this.#own = own;
  }

  /** "his operatives": whose they are is told by name. */
  read(phrase: NounPhrase): Meaning {
    const owner = this.#pronouns.read(phrase.first);
    if (!owner.entity) {
      const document = this.#documents.meet(phrase);
      return document ? weaken(document, UNOWNED) : certain(this.#own.speakerOf(phrase), 0.5);
    }
    // "his eyes", "in her words": himself, herself.
    if (VIEWS.test(phrase.noun) && phrase.modifiers.length === 0 && owner.entity.kind === 'person')
      return owner;
    return this.of(owner, { ...phrase, first: phrase.first + 1 });
  }

  /** What a description without its owner means; by `name`, where it has one as printed. */
  of({ entity: owner, confidence }: Meaning, phrase: NounPhrase, name?: string): Meaning {
    if (!owner) return UNKNOWN;
    // "their editorial", of the editors of a newspaper: whose it is takes too many words.
    const isLong = owner.fullMentions === 0 && / of |['’]/.test(owner.name);
    const document = this.#documents.meet(phrase, { owner: isLong ? null : owner });
    if (document) return weaken(document, confidence);
    const rest = textOf(this.#scene.document, phrase.first, phrase.coreLast);
    const share = OWNED * confidence;
    if (isLong) return certain(this.#own.named(rest, phrase), share);
    const usual = name ?? `${possessiveOf(owner)} ${rest}`;
    return certain(this.#own.ownedBy(owner, { name: usual, phrase }), share);
  }

  /** "the council's website", of the Harbor City Council named before. */
  ofBody(phrase: NounPhrase): Meaning | null {
    const owner = this.#ownerIn(phrase);
    if (!owner || owner.last !== phrase.first + 2) return null;
    const known = organizationDescribed(this.#scene, owner) ?? organizationSpokenOf(this.#scene, owner);
    return known?.entity ? this.of(known, { ...phrase, first: owner.last + 1 }) : null;
  }

  /** "the mayor's spokesman", of the mayor named before. */
  ofOfficer(phrase: NounPhrase): Meaning | null {
    // "the mayor's office" is an office, whoever is mayor.
    const owner = roleOf(phrase.noun) === null ? null : this.#ownerIn(phrase);
    if (!owner || owner.head !== owner.last - 1 || owner.isPlural || roleOf(owner.noun) === null) return null;
    const known = personDescribed(this.#scene, owner, true);
    const isSure = known?.entity?.kind === 'person' && known.confidence >= OFFICER;
    return isSure ? this.of(known, { ...phrase, first: owner.last + 1 }) : null;
  }

  /** "the council | 's website": the phrase before the mark; `null` where there is none, or it has no "the". */
  #ownerIn({ determiner, first, head }: NounPhrase): NounPhrase | null {
    const mark = this.#scene.document.keys.slice(first, head).findIndex(isPossessive) + first;
    if (determiner !== 'the' || mark <= first + 1) return null;
    return readNounPhrase(this.#scene, { first, last: mark });
  }
}
