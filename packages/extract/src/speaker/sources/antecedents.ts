import { DOCUMENT_NOUNS } from '../lexicon/organizations.ts';
import { ADJECTIVES } from '../lexicon/places.ts';
import { ROLE_MODIFIERS } from '../lexicon/roles.ts';
import { TIME_NAMES } from '../lexicon/words.ts';
import type { Mention } from '../names/mentions.ts';
import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import { isAdjectival, phraseBefore } from '../phrases/phrase-before.ts';
import { certain, type Meaning, UNKNOWN, weaken } from '../scene/meaning.ts';
import type { Scene } from '../scene/scene.ts';
import { type FoldedDocument, isDash, isPluralNoun, roleOf, wordAt } from '../words.ts';

/** Confidence that a relative pronoun means what stands before it. */
const SURE = { name: 0.9, description: 0.9 };

/** What tells whom a description and a pronoun mean. */
interface Readers {
  description: (phrase: NounPhrase) => Meaning;
  pronoun: (token: number) => Meaning;
}

/** Whom "who", "which" and "that" mean: the name or noun phrase right before. */
export function readAntecedent(scene: Scene, token: number, { description, pronoun }: Readers): Meaning {
  const { document, mentionAt } = scene;
  const last = behindAsides(scene, token);
  const mention = wordAt(document, token) === 'who' ? personBefore(scene, last) : mentionAt[last - 1];
  if (mention && scene.latestPair && isPluralVerb(wordAt(document, token + 1)) && endsPair(scene, mention))
    return certain(scene.latestPair, SURE.name);
  // "an ad targeting Iowa that attacks": a name alone takes no such clause.
  const isRestricted = wordAt(document, token) === 'that' && last === token;
  if (
    mention?.entity.kind === 'person' ||
    (mention && wordAt(document, token) !== 'who' && !(isRestricted && mention.entity.isPlace))
  )
    return certain(mention.entity, SURE.name * mention.certainty);
  const phrase = wordAt(document, token) === 'who' ? peopleBefore(scene, last) : phraseBefore(scene, last);
  if (!phrase) return UNKNOWN;
  const subject = apposed(scene, phrase) ?? describedSubject(scene, phrase, pronoun);
  return subject ?? weaken(description(phrase), SURE.description);
}

/** "He was a builder who": the one of whom the description is told; `null` where it is told of nobody. */
function describedSubject(
  { document, mentionAt }: Scene,
  { first, isPlural }: NounPhrase,
  pronoun: Readers['pronoun'],
): Meaning | null {
  if (isPlural || !/^(?:is|was|'s|became|remains)$/.test(wordAt(document, first - 1))) return null;
  const mention = mentionAt[first - 2];
  if (mention?.entity.kind === 'person' && !mention.isPossessive)
    return certain(mention.entity, SURE.name * mention.certainty);
  return /^(?:he|she)$/.test(wordAt(document, first - 2)) ? pronoun(first - 2) : null;
}

/** Longest aside in brackets, in tokens. */
const LONGEST_ASIDE = 8;

/** Most commas, brackets, ages and the like between a name and its clause. */
const MOST_ASIDES = 6;

const PUBLISHED = /^(?:published|released|sent|written)$/;

/** "Monday", "2014". */
function isTimeName(word: string): boolean {
  return /^(?:19|20)\d\d$/.test(word) || (TIME_NAMES.has(word) && word !== 'sun');
}

/**
 * Where what a relative pronoun means ends: before marks, what stands in brackets, an age, and a time. "Lena Holt | (D-Conn.),
 * who", "Lena Holt Jr|., who", "Lena Holt|, 24, who", "to elect Holt | this year, who".
 */
function behindAsides({ document }: Scene, token: number): number {
  let last = token;
  for (let i = 0; i < MOST_ASIDES && last > 0; i++) {
    const [word, before] = [wordAt(document, last - 1), wordAt(document, last - 2)];
    const isStop = word === '.' && /^(?:jr|sr)$/.test(before);
    if (word === ')') last = openingOf(document, last - 1);
    else if (/^[,(]$/.test(word) || isDash(document, last - 1) || isStop) last--;
    else if (/^\d\d$/.test(word) && before === ',') last -= 2;
    else if (/^(?:week|month|year)$/.test(word) && /^(?:this|last)$/.test(before)) last -= 2;
    else if (/^(?:in|on|since)$/.test(before) && isTimeName(word)) last -= 2;
    // "articles published | in October that"
    else if (last < token && PUBLISHED.test(word) && DOCUMENT_NOUNS.has(before)) last--;
    else break;
  }
  return last;
}

/** The bracket that a closing one belongs to; the closing one itself where it is far. */
function openingOf(document: FoldedDocument, close: number): number {
  for (let i = close - 1; i >= close - LONGEST_ASIDE; i--) if (wordAt(document, i) === '(') return i;
  return close;
}

/** How many tokens back the person is looked for whom an apposition tells more of. */
const LONGEST_APPOSITION = 24;

/**
 * The name that ends before a token; where that is no person's, the person of whom it tells more: "Lena Holt of Norland,
 * who", "Lena Holt of Norland, a member of the Bridge Council, who".
 */
function personBefore({ document, mentionAt }: Scene, last: number): Mention | undefined {
  const mention = mentionAt[last - 1];
  if (mention?.entity.kind === 'person') return mention;
  const inPlace = mention && personIn({ document, mentionAt }, mention);
  if (inPlace) return inPlace;
  for (let i = last - 1; i > 0 && last - i < LONGEST_APPOSITION; i--) {
    if (/^[.?!;:“”"]$/.test(wordAt(document, i))) return mention;
    const before = wordAt(document, i) === ',' ? mentionAt[i - 1] : undefined;
    if (!before || !/^(the|a|an)$/.test(wordAt(document, i + 1))) continue;
    if (before.entity.kind === 'person') return before;
    const person = personIn({ document, mentionAt }, before);
    if (person) return person;
  }
  return mention;
}

/** "Holt of | Norland", "Holt, 24, from | Norland": the person who is from a place or a body. */
function personIn(
  { document, mentionAt }: Pick<Scene, 'document' | 'mentionAt'>,
  place: Mention,
): Mention | null {
  const of = wordAt(document, place.first - 1) === 'the' ? place.first - 2 : place.first - 1;
  if (!/^(of|from)$/.test(wordAt(document, of))) return null;
  const isAged = /^\d\d$/.test(wordAt(document, of - 2)) && wordAt(document, of - 3) === ',';
  const person = mentionAt[isAged ? of - 4 : of - 1];
  return person?.entity.kind === 'person' ? person : null;
}

/** "Holt and Brandt, who say": the verb tells that both are meant. */
function isPluralVerb(word: string): boolean {
  return /^(say|are|were|have|do|think|believe|argue|want|call|see|support|oppose|both|all)$/.test(word);
}

function endsPair({ latestPair }: Scene, { entity }: Mention): boolean {
  return latestPair?.members.at(-1) === entity;
}

/** How many phrases back those are looked for who may be meant by "who". */
const MOST_PHRASES = 3;

/** "Democrats across the country, who", "candidates in close races who": the phrase of people, not that of where they are. */
function peopleBefore(scene: Scene, last: number): NounPhrase | null {
  const nearest = withFirstHalf(scene, phraseBefore(scene, last));
  let phrase = nearest;
  for (let i = 0; i < MOST_PHRASES && phrase; i++) {
    const isPeople = roleOf(phrase.noun) !== null || HUMAN.test(phrase.noun);
    // "people | in the audience who": all that tells which.
    if (isPeople && phrase !== nearest && nearest)
      return readNounPhrase(scene, { first: phrase.first, last: nearest.last });
    if (isPeople || scene.mentionAt[phrase.head]) return phrase;
    if (!LINK.test(wordAt(scene.document, phrase.first - 1))) break;
    phrase = phraseBefore(scene, phrase.first - 1);
  }
  return nearest;
}

/** "pundits and | analysts, who", "Latino and | black voters, who": both halves. */
function withFirstHalf(scene: Scene, phrase: NounPhrase | null): NounPhrase | null {
  if (phrase === null || phrase.determiner !== '' || wordAt(scene.document, phrase.first - 1) !== 'and')
    return phrase;
  const word = wordAt(scene.document, phrase.first - 2);
  const isHalf =
    scene.mentionAt[phrase.first - 2] === undefined &&
    (ADJECTIVES.has(word) || (roleOf(word) !== null && isPluralNoun(word)));
  if (!isHalf) return phrase;
  const before = wordAt(scene.document, phrase.first - 3);
  const isMore = (isAdjectival(before) && !before.endsWith('ing')) || ROLE_MODIFIERS.has(before);
  return readNounPhrase(scene, { first: phrase.first - (isMore ? 3 : 2), last: phrase.last });
}

const HUMAN = /^(those|people|others|some|many|person|anyone|everyone|someone|men|women|families|voters)$/;
const LINK = /^(in|across|around|throughout|at|on|from|with|of|for)$/;

/** "Lena Holt, a radio host, who", "Lena Holt, an aide | backing the plan": the name before the description. */
export function apposed({ document, mentionAt }: Scene, phrase: NounPhrase): Meaning | null {
  if (wordAt(document, phrase.first - 1) !== ',') return null;
  const mention = mentionAt[phrase.first - 2];
  return mention?.entity.kind === 'person' ? certain(mention.entity, SURE.name * mention.certainty) : null;
}

/** Share of those who call themselves something who are found. */
const SELF = 0.8;

/** How many tokens behind "self-described" the name begins at the latest. */
const SELF_REACH = 6;

/** Who calls himself so: "the self-described builder Lena Holt", "Lena Holt, a self-described builder", "she is a self-described builder". */
export function readSelfDescribed(scene: Scene, token: number, pronoun: Readers['pronoun']): Meaning {
  const { document, mentionAt } = scene;
  const { first, last } = document.sentences[document.tokens[token]?.sentence ?? -1] ?? {
    first: token,
    last: token,
  };
  for (let i = token + 1; i < Math.min(last, token + SELF_REACH) && /^\p{L}/u.test(wordAt(document, i)); i++)
    if (mentionAt[i]?.entity.kind === 'person') return certain((mentionAt[i] as Mention).entity, SELF);
  for (let i = token - 1; i >= Math.max(first, token - LONGEST_APPOSITION); i--) {
    const mention = mentionAt[i];
    if (mention?.entity.kind === 'person' && !mention.isPossessive) return certain(mention.entity, SELF);
    if (/^(?:he|she)$/.test(wordAt(document, i))) return weaken(pronoun(i), SELF);
  }
  return UNKNOWN;
}
