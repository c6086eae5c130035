import type { TokenRange } from '../../text/document.ts';
import { DETERMINERS } from '../lexicon/words.ts';
import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import type { Scene } from '../scene/scene.ts';
import { isDash, isPossessive, roleOf, wordAt } from '../words.ts';

/** One part of a source between commas and "and". */
export interface Part extends TokenRange {
  /** An "and" stands before it. */
  isLinked: boolean;
  /** A comma stands before it, or before its "and". */
  hasComma: boolean;
  phrase: NounPhrase;
  form: 'name' | 'description' | 'bare';
}

/** The parts of a source between commas and "and"; empty where it has no "and". */
export function partsOf(scene: Scene, range: TokenRange): Part[] {
  const { document, mentionAt } = scene;
  const parts: Part[] = [];
  let first = range.first;
  let [isLinked, hasComma] = [false, false];
  const isNeither = wordAt(document, first) === 'neither';
  if (isNeither || wordAt(document, first) === 'both') first++;
  for (let i = first; i <= range.last; i++) {
    const word = i < range.last ? wordAt(document, i) : ',';
    // "Holt, along with Brandt, say"
    if (i === first && i > range.first && word === 'along' && wordAt(document, i + 1) === 'with') {
      isLinked = true;
      first = i + 2;
      i++;
      continue;
    }
    const clauseEnd = endOfAside(scene, i, range.last);
    if (clauseEnd > i) {
      i = clauseEnd - 1;
      continue;
    }
    const isInName = mentionAt[i] !== undefined && mentionAt[i] === mentionAt[i - 1];
    // "Paul Brandt, Jr. and Lena Holt"
    const isSuffix = word === ',' && /^(?:jr|sr)\.?$/.test(wordAt(document, i + 1));
    const isLink = /^(,|and|&)$/.test(word) || (isNeither && word === 'nor');
    if (isInName || isSuffix || !isLink) continue;
    if (i > first) {
      const part = partFrom(scene, { first, last: i }, { isLinked, hasComma });
      if (!part) return [];
      parts.push(part);
      [isLinked, hasComma] = [false, false];
    }
    // What follows the last "and" behind a comma says more about the whole: "A and B, both senators".
    if (word === ',' && parts.some((part) => part.isLinked)) {
      nameLast(scene, parts, { first: i + 1, last: range.last });
      break;
    }
    if (word === ',') hasComma = true;
    isLinked ||= word !== ',' || /^others?$/.test(wordAt(document, i + 1));
    first = i + 1;
    if (word === ',' && isAlongWith(scene, i + 1)) {
      isLinked = true;
      first = i + 3;
      i += 2;
    }
  }
  return parts;
}

/** "Holt, | along with reporter Paul Brandt,": somebody who speaks too. */
function isAlongWith({ document, mentionAt }: Scene, token: number): boolean {
  if (wordAt(document, token) !== 'along' || wordAt(document, token + 1) !== 'with') return false;
  for (let i = token + 2; i < token + LONGEST_TITLES && wordAt(document, i) !== ','; i++)
    if (mentionAt[i]?.entity.kind === 'person') return true;
  return false;
}

/** Most tokens from "along with" to the name behind it. */
const LONGEST_TITLES = 8;

/** "Holt and his secretary, | Paul Brandt": the last part is somebody named. */
function nameLast(scene: Scene, parts: Part[], { first, last }: TokenRange): void {
  const described = parts.at(-1);
  const mention = scene.mentionAt[first];
  const isOne = described?.form === 'description' && !described.phrase.isPlural;
  if (!isOne || mention?.entity.kind !== 'person' || roleOf(described.phrase.noun) === null) return;
  const { isLinked, hasComma } = described;
  const named = partFrom(scene, { first, last: Math.min(last, mention.last) }, { isLinked, hasComma });
  if (named) parts[parts.length - 1] = named;
}

/** The end of brackets, of what stands between dashes, or of a clause that begins here; else the token itself. */
function endOfAside({ document }: Scene, token: number, last: number): number {
  const word = wordAt(document, token);
  const close = word === '(' ? ')' : isDash(document, token) ? word : null;
  if (close) {
    for (let i = token + 1; i < last; i++) if (wordAt(document, i) === close) return i + 1;
    return last;
  }
  const isClause =
    /^(who|which|whose|that|where|when)$/.test(word) ||
    (word === 'such' && wordAt(document, token + 1) === 'as');
  const isAside =
    /^(as|in|like|unlike|with|along|including|speaking|citing)$/.test(word) &&
    wordAt(document, token - 1) === ',';
  if (!isClause && !isAside) return token;
  for (let i = token + 2; i < last; i++) if (wordAt(document, i) === ',') return i;
  return last;
}

function partFrom(scene: Scene, range: TokenRange, how: Pick<Part, 'isLinked' | 'hasComma'>): Part | null {
  const phrase = readNounPhrase(scene, range);
  if (!phrase) return null;
  const { document } = scene;
  const isNamed =
    scene.nameAt(phrase.head, range.last) !== undefined ||
    /^(he|she)$/.test(wordAt(scene.document, phrase.head));
  const word = wordAt(document, phrase.first);
  const hasOwner = document.keys.slice(phrase.first, phrase.head).some(isPossessive);
  const isDetermined =
    DETERMINERS.has(word) || /^(\p{N}.*|other|others|another|one|two|three)$/u.test(word) || hasOwner;
  return { ...range, ...how, phrase, form: isNamed ? 'name' : isDetermined ? 'description' : 'bare' };
}
