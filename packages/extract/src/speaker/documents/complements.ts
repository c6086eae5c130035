import type { TokenRange } from '../../text/document.ts';
import { ORGANIZATION_NOUNS } from '../lexicon/organizations.ts';
import { HEAD_ENDS } from '../lexicon/words.ts';
import { readNounPhrase } from '../phrases/noun-phrase.ts';
import { endOfTime } from '../phrases/phrase-times.ts';
import type { Scene } from '../scene/scene.ts';
import { isCapitalized, isPossessive, roleOf, wordAt } from '../words.ts';

/** What stands between a document and to, from, about or of whom it is. */
const LINK = /^(?:about|by|for|from|of|on|to)$/;

/** "filed | by the council", "released Friday | by the council", "conducted | for the council". */
const MADE = /^(?:commissioned|conducted|drafted|filed|issued|prepared|published|released|signed|written)$/;

/** "on | behalf of", "on | condition that": no subject. */
const OTHERWISE = /^(?:behalf|condition|grounds)$/;

/** What is sent to nobody: "to" behind it begins something else. */
const UNSENT = /^(?:acts?|bills?|data|figures|laws?|legislation|numbers|plans?|polls?|proposals?|surveys?)$/;

/** Longest phrase of a complement that is read, in tokens. */
const LONGEST = 10;

/** Most phrases that are one of the other: "to the board | of the company | of his wife"; keeps hostile texts linear. */
const MOST_PHRASES = 4;

/**
 * "to the board of directors", "filed by Holt" behind a noun; begins behind a time, which is no part of it: "a letter last
 * week | to the board". Empty where nothing of the kind is there.
 */
export function complementBehind(scene: Scene, token: number): TokenRange {
  const { document } = scene;
  const none = { first: token, last: token };
  // "a study to come out next month | by economists"
  const isToBe = wordAt(document, token) === 'to' && wordAt(document, token + 1) === 'be';
  let first = endOfTime(document.keys, isToBe ? token + 2 : token);
  let last = first;
  if (MADE.test(wordAt(document, first))) last = endOfTime(document.keys, first + 1);
  if ((isToBe || last > first) && !/^(?:by|for)$/.test(wordAt(document, last))) return none;
  if (isToBe) first = last;
  const start = last;
  for (let phrases = 0; phrases < MOST_PHRASES; phrases++) {
    const next = endOfPhrase(scene, last);
    if (next === last) break;
    last = next;
    if (!/^(?:for|from|of)$/.test(wordAt(document, last))) break;
  }
  return last > start ? { first, last } : none;
}

/**
 * The body that is told behind a time to have made a document, which goes by its name: "a poll of 400 voters released on
 * Friday by | Harbor College"; `null` where none is.
 */
export function makerBehind(scene: Scene, token: number): TokenRange | null {
  const { document } = scene;
  let behind = wordAt(document, token) === 'of' ? endOfPhrase(scene, token) : token;
  if (MADE.test(wordAt(document, behind))) behind++;
  const end = endOfTime(document.keys, behind);
  if (end === behind || !/^(?:by|from)$/.test(wordAt(document, end))) return null;
  const maker = bodyAt(scene, end + 1);
  if (!maker) return null;
  const other = wordAt(document, maker.last) === 'and' ? bodyAt(scene, maker.last + 1) : undefined;
  return { first: maker.first, last: (other ?? maker).last };
}

/** A body's whole name, "the" before it or not; also one that is none by its words: "Bright Decisions". */
function bodyAt(scene: Scene, token: number): TokenRange | undefined {
  const { document, mentionAt } = scene;
  const first = wordAt(document, token) === 'the' ? token + 1 : token;
  const mention = mentionAt[first];
  if (mention?.entity.kind === 'person' || mention?.entity.isPlace) return undefined;
  let last = mention?.last ?? first;
  while (!mention && isCapitalized(document.tokens[last])) last++;
  return (mention || last > first + 1) && isWhole(scene, last) ? { first, last } : undefined;
}

/** The end of "to the board", "of Holt"; the token itself where no such phrase begins there. */
function endOfPhrase(scene: Scene, token: number): number {
  const { document } = scene;
  const [link, next] = [wordAt(document, token), wordAt(document, token + 1)];
  if (
    !LINK.test(link) ||
    OTHERWISE.test(next) ||
    HEAD_ENDS.has(next) ||
    endOfTime(document.keys, token) > token
  )
    return token;
  const sentence = document.sentences[document.tokens[token]?.sentence ?? -1];
  const last = Math.min(sentence?.last ?? token, token + LONGEST);
  const phrase = readNounPhrase(scene, { first: token + 1, last });
  if (!phrase || phrase.first !== token + 1) return token;
  const name = scene.mentionAt[phrase.determiner ? token + 2 : token + 1];
  // "a letter to the board", but "up in polls | to twenty percent"
  if (link === 'to' && UNSENT.test(wordAt(document, token - 1))) return token;
  // "a report for Holt on energy", but "an email | for so long"
  if (link === 'for' && !name && !MADE.test(wordAt(document, token - 1))) return token;
  return name && isWhole(scene, name.last) ? Math.min(name.last, last) : phrase.head + 1;
}

/** "by the Harbor Institute | finds", but "to the NAACP board" */
function isWhole({ document }: Scene, last: number): boolean {
  const next = wordAt(document, last);
  return !isPossessive(next) && !ORGANIZATION_NOUNS.has(next) && roleOf(next) === null;
}
