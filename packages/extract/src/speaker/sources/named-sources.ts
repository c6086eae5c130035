import type { TokenRange } from '../../text/document.ts';
import { isDocument } from '../documents/documents.ts';
import { ORGANIZATION_NOUNS } from '../lexicon/organizations.ts';
import { isOutlet } from '../lexicon/outlets.ts';
import { ADJECTIVES } from '../lexicon/places.ts';
import { ROLE_MODIFIERS } from '../lexicon/roles.ts';
import { type Entity, nameOf } from '../names/entities.ts';
import type { Mention } from '../names/mentions.ts';
import { isSpeakerNoun, kindOf } from '../phrases/descriptions.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { certain, type Meaning } from '../scene/meaning.ts';
import { isCalledOutlet, type Scene } from '../scene/scene.ts';
import { type FoldedDocument, isAcronym, isCapitalized, isPossessive, roleOf, wordAt } from '../words.ts';
import { organizationDescribed } from './described-bodies.ts';

/** Confidence of a name and of the name behind a description, from the share that came out right. */
const SURE = { name: 0.97, apposed: 0.9, unmarked: 0.9, headline: 0.7 };

/** "in Holt's view": it is Holt who thinks so. */
export const VIEWS = /^(account|mind|view|opinion|eyes|words|telling|estimation)$/;

/** Words that count those who have a name. */
const COUNTS = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|most|many|several|few)$/;

/** Nouns behind the name of a body that only say what it is. */
const CALLED = /^(?:group|network|newspaper|organi[sz]ation|website)$/;

/** Longest title of small letters before the name behind a description, in tokens. */
const LONGEST_TITLE = 4;

/** Longest office between its noun and a name, in tokens. */
const LONGEST_OFFICE = 6;

/** How many tokens behind a description its name begins at the latest. */
const LONGEST_APPOSED = 8;

/** Finds the name in a source, where it has one: alone, with titles, or behind a description. */
export class NamedSources {
  readonly #scene: Scene;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** Whom the name of a noun phrase means; `null` where it holds none. */
  read(phrase: NounPhrase): Meaning | null {
    const thinker = VIEWS.test(phrase.noun) ? this.#scene.mentionAt[phrase.head - 2] : undefined;
    if (thinker?.isPossessive) return certain(thinker.entity, SURE.apposed * thinker.certainty);
    // "a lawsuit filed by a woman named Lena Holt": who made it does not speak.
    if (isDocument(this.#scene, phrase)) return null;
    const apposed = this.#apposedName(phrase) ?? this.#nameBehindName(phrase);
    if (apposed) return apposed;
    const mention = this.#scene.nameAt(phrase.head, phrase.last) ?? this.#nameBeforeVerb(phrase);
    if (mention && this.#isCounted(mention, phrase)) return null;
    const outlet = mention && this.#outletOfHeadline(mention);
    if (outlet) return certain(outlet, SURE.headline);
    const body = mention ? null : this.#bodyBeforeNoun(phrase);
    if (body) return certain(body.entity, SURE.apposed * body.certainty);
    if (mention)
      return this.#bodyMeant(phrase, mention) ?? certain(mention.entity, SURE.name * mention.certainty);
    const named = this.#nameTold(phrase);
    if (named) return named;
    const opening = this.#nameAtOpening(phrase);
    if (opening) return certain(opening.entity, SURE.unmarked * opening.certainty);
    const person = this.#nameOfOfficer(phrase)?.entity ?? this.#unmarkedName(phrase);
    return person && certain(person, SURE.unmarked);
  }

  /** "Newspaper: …" in a headline: the outlet that the text names first. */
  #outletOfHeadline({ first, entity }: Mention): Entity | null {
    const { document, organizations } = this.#scene;
    if (document.tokens[first]?.paragraph !== 0 || !isCalledOutlet(entity)) return null;
    const isPaper = entity.words[0]?.endsWith('paper') === true;
    return organizations.find((body) => isOutlet(nameOf(body)) && !(isPaper && isAcronym(body.name))) ?? null;
  }

  /** "The | Post | newspaper", "the Harbor Watch | group": the noun says what the name is. */
  #bodyBeforeNoun({ determiner, head, coreLast, noun }: NounPhrase): Mention | undefined {
    const { document, mentionAt } = this.#scene;
    const mention = mentionAt[head - 1];
    const isBody = mention && /^(?:organization|other)$/.test(mention.entity.kind) && !mention.entity.isPlace;
    const isPlain = determiner === 'the' && coreLast === head + 1 && !isCapitalized(document.tokens[head]);
    return isBody && isPlain && mention.last === head && CALLED.test(noun) ? mention : undefined;
  }

  /** "two Harbor Committees", "most Whigs": some of those who have the name. */
  #isCounted({ first, entity }: Mention, { first: start, isPlural }: NounPhrase): boolean {
    return (
      isPlural &&
      entity.kind !== 'person' &&
      first > start &&
      COUNTS.test(wordAt(this.#scene.document, first - 1))
    );
  }

  /** "the Committee", of the Committee on Harbors: a noun with a capital. */
  #bodyMeant(phrase: NounPhrase, { entity, first, last }: Mention): Meaning | null {
    const isNoun = last === first + 1 && phrase.determiner === 'the' && phrase.modifiers.length === 0;
    if (!isNoun || !ORGANIZATION_NOUNS.has(phrase.noun) || entity.words.length > 1) return null;
    const meaning = organizationDescribed(this.#scene, phrase);
    const named = meaning?.candidates.find((candidate) => candidate.entity.words.length > 1);
    return named ? certain(named.entity, SURE.unmarked) : null;
  }

  /** "former secretary of state | Lena Holt": the office is of more than one word. */
  #nameOfOfficer({ head, noun, coreLast }: NounPhrase): Mention | undefined {
    const { document, mentionAt } = this.#scene;
    if (!/^(?:for|of)$/.test(wordAt(document, head + 1)) || roleOf(noun) === null) return undefined;
    for (let i = head + 3; i < Math.min(coreLast, head + LONGEST_OFFICE); i++) {
      const mention = mentionAt[i];
      if (!mention) continue;
      const isOffice = isLowerCase(document, { first: head + 2, last: i });
      return mention.entity.kind === 'person' && isOffice && mention.last >= coreLast ? mention : undefined;
    }
    return undefined;
  }

  /** "Holt the idealist", "Mayor Lena Holt is making a plea": a name, and more than belongs to it. */
  #nameAtOpening({ first }: NounPhrase): Mention | undefined {
    const { document, mentionAt, titledAt } = this.#scene;
    const mention = mentionAt[first] ?? titledAt[first];
    if (mention?.entity.kind !== 'person' || mention.isPossessive) return undefined;
    return /^(?:the|an?|is|was|has|had|will|would|who)$/.test(wordAt(document, mention.last))
      ? mention
      : undefined;
  }

  /** "Will", "Black": a word of the language where it opens a sentence, and here the surname of somebody named. */
  #unmarkedName({ first, head, coreLast }: NounPhrase): Entity | null {
    const { document, registry } = this.#scene;
    if (head !== first || coreLast !== head + 1 || !isCapitalized(document.tokens[head])) return null;
    const [person, other] = registry.peopleNamed([wordAt(document, head)]);
    return person && !other && person.words.at(-1) === wordAt(document, head) ? person : null;
  }

  /** "In talks with the board of the Harbor Post | Holt said": nothing joins the two names but the end of a phrase. */
  #nameBehindName({ first, last }: NounPhrase): Meaning | null {
    const mention = this.#scene.mentionAt[last - 1];
    if (mention?.entity.kind !== 'person' || mention.first <= first || mention.last !== last) return null;
    const before = this.#scene.mentionAt[mention.first - 1];
    const isApart = before?.entity.kind === 'organization' && mention.roleFirst === mention.first;
    return isApart ? certain(mention.entity, SURE.name * mention.certainty) : null;
  }

  /** "an entrepreneur named | Paul Brandt" */
  #nameTold({ head, last }: NounPhrase): Meaning | null {
    const { document, mentionAt } = this.#scene;
    for (let i = head + 1; i + 1 < last && i <= head + LONGEST_OFFICE; i++) {
      const mention = mentionAt[i + 1];
      if (!/^(named|called)$/.test(wordAt(document, i)) || mention?.entity.kind !== 'person') continue;
      return certain(mention.entity, SURE.apposed * mention.certainty);
    }
    return null;
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
    for (let i = phrase.coreLast + 1; i < phrase.last && i < phrase.coreLast + LONGEST_APPOSED; i++) {
      const mention = mentionAt[i];
      const behind = mention && wordAt(document, mention.last);
      // "his wife, longtime Holt aide | Anna Kerr": the first name is whose aide she is.
      if (mention && (roleOf(behind ?? '') || isPossessive(behind ?? ''))) i = mention.last;
      else if (mention) return this.#nameOf(phrase, mention);
      else if (!isTitle(wordAt(document, i)) && !this.#scene.titledAt[i] && !this.#opensTitle(i)) return null;
    }
    return null;
  }

  /** "weekly | podcast host Lena Holt": more words in small letters, the last of them a role. */
  #opensTitle(token: number): boolean {
    const { document, mentionAt, titledAt } = this.#scene;
    let i = token;
    while (i < token + LONGEST_TITLE && /^\p{Ll}[\p{L}-]*$/u.test(document.tokens[i]?.text ?? '')) i++;
    const role = wordAt(document, i - 1);
    const mention = mentionAt[i] ?? titledAt[i];
    return (
      mention?.entity.kind === 'person' &&
      i > token + 1 &&
      (roleOf(role) !== null || titledAt[i] !== undefined)
    );
  }

  /** "a spokesman for the mayor, Lena Holt,": the name is the mayor's where the article calls her one. */
  #mayNameComplement({ head, coreLast }: NounPhrase, { kind, roles }: Entity): boolean {
    const last = wordAt(this.#scene.document, coreLast - 1);
    if (coreLast <= head + 1 || !isSpeakerNoun(last)) return false;
    return kind !== 'person' || roles.some(({ noun }) => noun === roleOf(last));
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
}

/** Whether what stands between is all in small letters: "state", "homeland security". */
function isLowerCase({ tokens, keys }: FoldedDocument, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++)
    if (!/^(\p{Ll}|State$)/u.test(tokens[i]?.text ?? '') || /^(for|in|of|to)$/.test(keys[i] ?? ''))
      return false;
  // "tides and weather | Paul Brandt", but "tides and | Paul Brandt"
  if (keys[last - 1] === 'and') return false;
  return true;
}

function isTitle(word: string): boolean {
  return roleOf(word) !== null || ADJECTIVES.has(word) || ROLE_MODIFIERS.has(word) || word === 'the';
}
