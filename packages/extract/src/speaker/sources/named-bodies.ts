import { kindOf } from '../phrases/descriptions.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { textOf } from '../phrases/phrase-text.ts';
import { certain, type Meaning } from '../scene/meaning.ts';
import type { Scene } from '../scene/scene.ts';
import { isCapitalized, isPossessive, keyOf, wordAt } from '../words.ts';
import type { OwnDescriptions } from './own-descriptions.ts';

/** Confidence in a name that stands beside the noun of a body, from the share that came out right. */
const APPOSED = 0.85;

/** Nouns of bodies right before their names. */
const BODIES =
  /^(?:agency|charity|coalition|committee|company|firm|group|magazine|network|newspaper|nonprofit|non-profit|organi[sz]ation|outlet|pac|union|website)$/;

/** Small words inside the name of a body. */
const LINK = /^(and|at|de|for|from|in|of|on|the|to|with)$/;

/** "Trees Now, | a super PAC backing Holt,": the body that is named right before. */
export function bodyNamedBefore({ document, mentionAt }: Scene, phrase: NounPhrase): Meaning | null {
  const name = wordAt(document, phrase.first - 1) === ',' ? mentionAt[phrase.first - 2] : undefined;
  if (!name || name.isPossessive || name.entity.isPlace || kindOf(phrase) !== 'organization') return null;
  const isBody = /^(?:organization|other)$/.test(name.entity.kind) && phrase.determiner !== '';
  return isBody ? certain(name.entity, APPOSED * name.certainty) : null;
}

/** "One group, | March for Trees at Dawn,", "a site called | The Quay": capitals behind a body's noun are its name. */
export function bodyNamedBehind(
  { document }: Scene,
  own: OwnDescriptions,
  phrase: NounPhrase,
): Meaning | null {
  const { head, coreLast, last } = phrase;
  if (kindOf(phrase) !== 'organization') return null;
  const isCalled = /^(?:called|named)$/.test(wordAt(document, head + 1));
  if (!isCalled && wordAt(document, coreLast) !== ',') return null;
  let first = isCalled ? head + 2 : coreLast + 1;
  if (/^["“]$/.test(wordAt(document, first))) first++;
  let end = first;
  while (end < last && !/^[,"”]$/.test(wordAt(document, end))) end++;
  const words = document.tokens.slice(first, end);
  const isName = words.length > 1 && words.every((word) => isCapitalized(word) || LINK.test(word.text));
  if (!isName || !isCapitalized(words[0]) || !isCapitalized(words.at(-1))) return null;
  return certain(own.named(textOf(document, first, end), phrase), APPOSED);
}

/** "the tree-planting group | Harbors for Shade": capitals inside a phrase, behind a body's noun, are its name. */
export function bodyNamedWithin(
  { document, mentionAt }: Scene,
  own: OwnDescriptions,
  phrase: NounPhrase,
): Meaning | null {
  const { first, head, coreLast } = phrase;
  let noun = first;
  while (noun <= head && !(BODIES.test(wordAt(document, noun)) && !isCapitalized(document.tokens[noun])))
    noun++;
  const words = noun > head ? [] : document.tokens.slice(noun + 1, coreLast);
  const isName =
    words.length > 1 &&
    words.every((word) => isCapitalized(word) || LINK.test(word.text) || isPossessive(keyOf(word.text)));
  if (!isName || !isCapitalized(words[0]) || !isCapitalized(words.at(-1))) return null;
  const mention = mentionAt[noun + 1];
  // "the news agency Holt": somebody who works there.
  if (mention?.entity.kind === 'person' && !mention.isPossessive) return null;
  if (mention?.last === coreLast) return certain(mention.entity, APPOSED);
  const name = textOf(document, noun + 1, coreLast);
  const body = { ...phrase, noun: wordAt(document, noun), isPlural: false };
  return certain(own.named(name, body), APPOSED);
}
