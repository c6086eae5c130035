import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { DOCUMENT_NOUNS } from '../lexicon/organizations.ts';
import { type FoldedDocument, isAcronym, textBetween, wordAt } from '../words.ts';
import type { Entity } from './entities.ts';
import { genderOfTitles, type Name, textOfName } from './names.ts';
import { meaningOfName, type NameMeaning } from './namesakes.ts';
import type { Registry } from './registry.ts';

/** Names that stay with an office where no given name is printed: "President Obama", "Pope Francis". */
const LASTING_OFFICES = new Set([
  'president',
  'vice',
  'pope',
  'king',
  'queen',
  'prince',
  'princess',
  'lord',
  'lady',
  'baroness',
  'justice',
  'judge',
]);

/** Certainty that a name that is printed once is a misspelling of one that is nearly spelled so. */
const MISSPELLED = 0.9;

/** A name of one word or of a form that is not its fullest. */
export interface BareName {
  name: Name;
  /** It has a capital inside a sentence too. */
  isName: boolean;
  /** It is printed once. */
  isSingle: boolean;
}

/** Whose a name of one word is, or of a form that is not its fullest: somebody known, or an entity of its own. */
export function meaningOfBareName(
  document: FoldedDocument,
  registry: Registry,
  { name, isName, isSingle }: BareName,
): NameMeaning | null {
  const meaning = meaningOfName(document, registry, name);
  if (meaning) {
    learnFromTitle(document, meaning.entity, name);
    return meaning;
  }
  const [word = ''] = name.words;
  // "the Holt-Brandt plan": named after two.
  if (word.includes('-') && word.split('-').every((part) => registry.peopleNamed([part]).length > 0))
    return null;
  const misspelled = isSingle && name.kind !== 'place' ? registry.personSpelledLike(word) : null;
  if (misspelled) return { entity: misspelled, certainty: MISSPELLED };
  const isTitled = name.roleFirst < name.first;
  // "Poll: …": a word of the language, though it ends a longer name elsewhere.
  // "Xinhua, the state's news agency,": what is described is named.
  const isApposed =
    wordAt(document, name.last) === ',' && /^(the|an?)$/.test(wordAt(document, name.last + 1));
  const isWord = DOCUMENT_NOUNS.has(word);
  if (
    ((!isName && !isApposed) || isWord) &&
    isSentenceOpening(document, name) &&
    !isTitled &&
    name.kind === 'unknown'
  )
    return null;
  return { entity: newBareEntity(document, registry, name), certainty: 1 };
}

/** A title makes a bare name a person's, and may stay with it. */
function learnFromTitle(document: FoldedDocument, entity: Entity, name: Name): void {
  if (name.kind !== 'person' || entity.words.length > 1) return;
  if (entity.kind === 'other') entity.kind = 'person';
  entity.gender ??= genderOfTitles(document, name);
  entity.office ??= officeOf(document, name);
}

/** Whether a name opens its sentence, where any word has a capital. */
export function isSentenceOpening({ tokens, sentences }: FoldedDocument, name: Name): boolean {
  if (tokens[name.last]?.text === ':') return false;
  const sentence = tokens[name.first]?.sentence ?? -1;
  const before = tokens[name.first - 1]?.text ?? '';
  // '"It fell," Hale said': the mark closes.
  const isClosing = before === '"' && /^[,?!]$/.test(tokens[name.first - 2]?.text ?? '');
  return sentences[sentence]?.first === name.first || (!isClosing && /^[“"‘':]$/.test(before));
}

/** An entity known by a single word: "Mr. Holt" without a given name, "Melanie", "NASA". */
function newBareEntity(document: FoldedDocument, registry: Registry, name: Name): Entity {
  const text = textOfName(document, name);
  const word = name.words[0] ?? '';
  if (name.kind === 'person' || GIVEN_NAMES.has(word)) {
    const person = registry.addPerson(text, name.words);
    const gender = GIVEN_NAMES.get(word);
    person.gender = genderOfTitles(document, name) ?? (gender && gender !== 'either' ? gender : null);
    const isShared = registry.peopleNamed(name.words).length > 1;
    person.office = officeOf(document, name) ?? (isShared ? titleOf(document, name) : null);
    return person;
  }
  const entity = registry.addOrganization(text, name.words, { isKnown: name.kind !== 'unknown' });
  if (name.kind === 'unknown' && !isAcronym(text)) entity.kind = 'other';
  return entity;
}

function officeOf(document: FoldedDocument, name: Name): string | null {
  for (let first = name.roleFirst; first < name.first; first++) {
    const word = wordAt(document, first);
    if (LASTING_OFFICES.has(word)) return textBetween(document, first, name.first);
    if (word === 'pres.') return 'President';
  }
  return null;
}

/** "Mrs." of a Mrs. Holt who is not the Paul Holt of the same article. */
function titleOf(document: FoldedDocument, name: Name): string | null {
  return name.roleFirst < name.first ? textBetween(document, name.roleFirst, name.first) : null;
}
