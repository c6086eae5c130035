import type { TokenRange } from '../../text/document.ts';
import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import type { Scene } from '../scene/scene.ts';
import { wordAt } from '../words.ts';

/** Longest content that tells who its speakers are, in tokens. */
const LONGEST_CLAUSE = 20;

/** Words for people of whom a clause tells who they are. */
const ANYBODY = /^(?:anyone|boy|countries|girl|individuals|nations|people|respondents|someone|those)$/;

/** Groups that go by whom they are for. */
const PARTISANS = /^(?:committees?|democrats|groups?|organi[sz]ations?|pacs?|republicans)$/;

/** "those | who doubt the plan": a word for anybody, which is nobody without the statement itself; `null` where it is none. */
export function anybodyWho(
  scene: Scene,
  { first, last }: TokenRange,
  said: readonly TokenRange[],
): NounPhrase | null {
  const { document, mentionAt } = scene;
  if (last - first !== 1 || !/^(?:who|that)$/.test(wordAt(document, first))) return null;
  if (mentionAt[first - 1] || !ANYBODY.test(wordAt(document, first - 1))) return null;
  const end = endBehind(said, { from: first, behind: first });
  // "93,522 people who" are told without it.
  if (end === null || /\d/.test(wordAt(document, first - 2))) return null;
  return readNounPhrase(scene, { first: first - 1, last: end });
}

/** "those | describing themselves as": what they say tells who they are; `null` where it does not. */
export function thoseDoing(
  scene: Scene,
  { first, last }: TokenRange,
  said: readonly TokenRange[],
): NounPhrase | null {
  const { document } = scene;
  if (last - first !== 1 || wordAt(document, first) !== 'those') return null;
  const end = wordAt(document, last).endsWith('ing') ? endBehind(said, { from: first, behind: last }) : null;
  return end === null ? null : readNounPhrase(scene, { first, last: end });
}

/** "groups | supporting Holt": whom they are for tells who they are, and is what they say; else the phrase as it is. */
export function withAim(
  { document }: Scene,
  phrase: NounPhrase | null,
  said: readonly TokenRange[],
): NounPhrase | null {
  if (!phrase || phrase.coreLast !== phrase.last || /^(?:the|his|her|their)$/.test(phrase.determiner))
    return phrase;
  const isAim = /^(?:backing|opposing|supporting)$/.test(wordAt(document, phrase.last));
  if (!isAim || !PARTISANS.test(phrase.noun)) return phrase;
  const end = endBehind(said, { from: phrase.last, behind: phrase.last });
  return end === null ? phrase : { ...phrase, last: end, coreLast: end };
}

/** Where what is said ends, if that is behind one token and near to another; else `null`. */
function endBehind(
  said: readonly TokenRange[],
  { from, behind }: { from: number; behind: number },
): number | null {
  const end = said.at(-1)?.last ?? 0;
  return end > behind && end - from <= LONGEST_CLAUSE ? end : null;
}
