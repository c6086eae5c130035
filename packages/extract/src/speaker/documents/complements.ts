import { ORGANIZATION_NOUNS } from '../lexicon/organizations.ts';
import { readNounPhrase } from '../phrases/noun-phrase.ts';
import type { Scene } from '../scene/scene.ts';
import { isPossessive, roleOf, wordAt } from '../words.ts';

/** What stands between a document and to, from or of whom it is. */
const LINK = /^(?:to|from|by|of)$/;

/** "filed | by the council", "released Friday | by the council". */
const MADE = /^(?:commissioned|conducted|filed|issued|prepared|published|released|signed|written)$/;

/** Longest complement that is read, in tokens. */
const LONGEST = 10;

/** The end of "to the board of directors", "filed by Holt" behind a noun; the token itself where nothing of the kind begins there. */
export function endOfComplement(scene: Scene, token: number): number {
  const { document } = scene;
  if (MADE.test(wordAt(document, token))) {
    const by = wordAt(document, token + 1) === 'by' ? token + 1 : token + 2;
    return wordAt(document, by) === 'by' ? endOfComplement(scene, by) : token;
  }
  if (!LINK.test(wordAt(document, token))) return token;
  const sentence = document.sentences[document.tokens[token]?.sentence ?? -1];
  const last = Math.min(sentence?.last ?? token, token + LONGEST);
  const phrase = readNounPhrase(scene, { first: token + 1, last });
  if (!phrase || phrase.first !== token + 1) return token;
  const name = scene.mentionAt[phrase.determiner ? token + 2 : token + 1];
  // "by the Harbor Institute | finds", but "to the NAACP board"
  const next = name ? wordAt(document, name.last) : '';
  const isName = name && !isPossessive(next) && !ORGANIZATION_NOUNS.has(next) && roleOf(next) === null;
  const end = isName ? Math.min(name.last, last) : phrase.head + 1;
  return wordAt(document, end) === 'of' ? Math.max(end, endOfComplement(scene, end)) : end;
}
