import { ORGANIZATION_NOUNS } from '../lexicon/organizations.ts';
import { possessiveOf } from '../names/entities.ts';
import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import { phraseBefore } from '../phrases/phrase-before.ts';
import { startOf } from '../phrases/phrase-text.ts';
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
 * What a document is called that is brought in without a name, so that "the letter" afterwards has one of its own: "a
 * letter | to the board of directors", "the Harbor Post ran a feature" (Harbor Post feature), "Holt wrote a letter"
 * (Holt's letter), "the Holt campaign sent a long email" (Holt campaign long email). `null` where nothing tells.
 */
export function nameOfIntroduced(scene: Scene, phrase: NounPhrase): string | null {
  const { document, mentionAt } = scene;
  const { first, head } = phrase;
  if (mentionAt.slice(first, head).some((mention) => mention)) return null;
  const start = startOf(scene, phrase);
  const complement = endOfComplement(scene, head + 1);
  if (complement > head + 1) return textBetween(document, start, complement);
  const issuer = issuerBefore(scene, first);
  return issuer && `${issuer} ${textBetween(document, start, head + 1)}`;
}

/** Who is told right before a document to have issued it, as what stands before the document's noun. */
function issuerBefore(scene: Scene, first: number): string | null {
  const { document, mentionAt } = scene;
  const verb = wordAt(document, first - 1) === 'out' ? first - 2 : first - 1;
  if (!ISSUING.test(wordAt(document, verb))) return null;
  const issuer = mentionAt[verb - 1];
  if (issuer) {
    const { entity, isPossessive } = issuer;
    if (isPossessive) return null;
    return entity.kind === 'person' ? possessiveOf(entity) : textBetween(document, issuer.first, issuer.last);
  }
  const body = phraseBefore(scene, verb);
  const owner = body && mentionAt[body.first + (body.determiner ? 1 : 0)];
  if (!owner || !ORGANIZATION_NOUNS.has(body.noun)) return null;
  // "Holt's campaign" goes by "Holt campaign" before another noun.
  return textBetween(document, owner.first, body.head + 1).replace(/['’]s? /, ' ');
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
