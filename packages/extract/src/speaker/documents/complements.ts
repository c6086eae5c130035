import { ORGANIZATION_NOUNS } from '../lexicon/organizations.ts';
import { readNounPhrase } from '../phrases/noun-phrase.ts';
import type { Scene } from '../scene/scene.ts';
import { isPossessive, roleOf, wordAt } from '../words.ts';

/** What stands between a document and to, from or of whom it is. */
const LINK = /^(?:to|from|by|of)$/;

/** "filed | by the council", "released Friday | by the council". */
const MADE = /^(?:commissioned|conducted|filed|issued|prepared|published|released|signed|written)$/;

/** Longest phrase of a complement that is read, in tokens. */
const LONGEST = 10;

/** Most phrases that are one of the other: "to the board | of the company | of his wife"; keeps hostile texts linear. */
const MOST_PHRASES = 4;

/** The end of "to the board of directors", "filed by Holt" behind a noun; the token itself where nothing of the kind begins there. */
export function endOfComplement(scene: Scene, token: number): number {
  const { document } = scene;
  let end = token;
  if (MADE.test(wordAt(document, token))) end += wordAt(document, token + 1) === 'by' ? 1 : 2;
  if (end > token && wordAt(document, end) !== 'by') return token;
  for (let phrases = 0; phrases < MOST_PHRASES; phrases++) {
    const next = endOfPhrase(scene, end);
    if (next === end) break;
    end = next;
    if (wordAt(document, end) !== 'of') break;
  }
  return end;
}

/** The end of "to the board", "of Holt"; the token itself where no such phrase begins there. */
function endOfPhrase(scene: Scene, token: number): number {
  const { document } = scene;
  if (!LINK.test(wordAt(document, token))) return token;
  const sentence = document.sentences[document.tokens[token]?.sentence ?? -1];
  const last = Math.min(sentence?.last ?? token, token + LONGEST);
  const phrase = readNounPhrase(scene, { first: token + 1, last });
  if (!phrase || phrase.first !== token + 1) return token;
  const name = scene.mentionAt[phrase.determiner ? token + 2 : token + 1];
  // "by the Harbor Institute | finds", but "to the NAACP board"
  const next = name ? wordAt(document, name.last) : '';
  const isName = name && !isPossessive(next) && !ORGANIZATION_NOUNS.has(next) && roleOf(next) === null;
  return isName ? Math.min(name.last, last) : phrase.head + 1;
}
