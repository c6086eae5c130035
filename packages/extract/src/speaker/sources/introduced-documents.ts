import { nameOf, possessiveOf } from '../names/entities.ts';
import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import type { Scene } from '../scene/scene.ts';
import { textBetween, wordAt } from '../words.ts';

/** Verbs by which somebody brings a document into the world. */
const ISSUING =
  /^(drafted|filed|issued|issues|posted|posts|published|publishes|released|releases|ran|runs|sent|tweeted|wrote)$/;

/** What stands between a document and to, from or of whom it is. */
const LINK = /^(to|from|by|of)$/;

/** Longest complement that is read, in tokens. */
const LONGEST_COMPLEMENT = 10;

/**
 * What a document is called that is brought in by a bare noun, so that "the letter" afterwards has a name of its own: "a
 * letter | to the board of directors", "the Harbor Post ran a feature" (Harbor Post feature), "Holt wrote a letter"
 * (Holt's letter). `null` where nothing tells.
 */
export function nameOfIntroduced(scene: Scene, phrase: NounPhrase): string | null {
  const { document, mentionAt } = scene;
  const { head } = phrase;
  const noun = textBetween(document, head, head + 1);
  const complement = endOfComplement(scene, head + 1);
  if (complement > head + 1) return textBetween(document, head, complement);
  const issuer = mentionAt[phrase.first - 2];
  if (!issuer || issuer.isPossessive || !ISSUING.test(wordAt(document, phrase.first - 1))) return null;
  const { entity } = issuer;
  return entity.kind === 'person'
    ? `${possessiveOf(entity)} ${noun}`
    : `${textBetween(document, issuer.first, issuer.last) || nameOf(entity)} ${noun}`;
}

/** The end of "to the board of directors" behind a noun; the token itself where no such phrase begins there. */
function endOfComplement(scene: Scene, token: number): number {
  const { document } = scene;
  if (!LINK.test(wordAt(document, token))) return token;
  const sentence = document.sentences[document.tokens[token]?.sentence ?? -1];
  const last = Math.min(sentence?.last ?? token, token + LONGEST_COMPLEMENT);
  const phrase = readNounPhrase(scene, { first: token + 1, last });
  if (!phrase || phrase.first !== token + 1) return token;
  const end = phrase.head + 1;
  return wordAt(document, end) === 'of' ? Math.max(end, endOfComplement(scene, end)) : end;
}
