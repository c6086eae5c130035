import type { TokenRange } from '../../text/document.ts';
import { HEAD_ENDS, TIME_NAMES } from '../lexicon/words.ts';
import { isFiniteVerb } from '../phrases/finite-verbs.ts';
import { phraseBefore } from '../phrases/phrase-before.ts';
import type { Scene } from '../scene/scene.ts';
import {
  type FoldedDocument,
  isCapitalized,
  isDash,
  isPluralNoun,
  isPossessive,
  roleOf,
  wordAt,
} from '../words.ts';
import { startOfList } from './list-starts.ts';
import { isShare } from './respondents.ts';

/** The words that name who is credited: a source's span without what does not belong to it, and with what was cut off. */
export function wholeSource(scene: Scene, range: TokenRange): TokenRange {
  const { document, mentionAt } = scene;
  const { first, last } = withoutVerb(scene, trim(document, range));
  if (/^every(one|body)$/.test(wordAt(document, first)) && wordAt(document, first - 1) === 'not')
    return { first: first - 1, last };
  // "53 | % say"
  if (isShare(wordAt(document, last)) && /^\p{N}/u.test(wordAt(document, last - 1)))
    return { first, last: last + 1 };
  if (wordAt(document, first) === 'who' && last > first + 2) return withAntecedent(scene, { first, last });
  const end = endBeforeVerb(document, { first, last });
  if (end < last) return { first, last: end };
  const subject = subjectOfClause(scene, { first, last });
  if (subject > first) return { first: subject, last };
  const name = lastName(scene, { first, last });
  if (name > first) return { first: name, last };
  // "the place | harbor officials say"
  if (
    RELATIVE.test(wordAt(document, first + 1)) &&
    /^(?:an?|the)$/.test(wordAt(document, first)) &&
    isCapitalized(document.tokens[first + 2]) &&
    first + 2 < last
  )
    return { first: first + 2, last };
  const apposed = endOfApposed(scene, { first, last });
  if (apposed > last) return { first, last: apposed };
  const list = startOfList(scene, { first, last });
  if (list < first) return { first: list, last };
  // "the United States, | Britain and France"
  const [member, before] = [mentionAt[first], mentionAt[first - 2]];
  const isListed =
    member && before && wordAt(document, first - 1) === ',' && wordAt(document, member.last) === 'and';
  const isAlike = isListed && before.entity.kind === member.entity.kind && member.entity.kind !== 'person';
  return isAlike && member.last < last ? { first: before.roleFirst, last } : { first, last };
}

/** "Mayor Holt | met survivors and relatives": a name, and the clause that it is the subject of. */
function withoutVerb({ document, mentionAt, titledAt }: Scene, { first, last }: TokenRange): TokenRange {
  const opening = wordAt(document, first) === 'the' ? first + 1 : first;
  const mention = mentionAt[opening] ?? titledAt[opening];
  if (!mention || mention.isPossessive || mention.last >= last) return { first, last };
  const isSubject =
    mention.entity.kind === 'person'
      ? isFiniteVerb(document.keys, mention.last)
      : mention.entity.kind === 'organization' && isDone(document, { first: mention.last, last });
  return isSubject ? { first, last: mention.last } : { first, last };
}

/** "the Harbor Watch | planted trees": a verb behind a body's name, with what was done. */
function isDone({ tokens, keys }: FoldedDocument, { first, last }: TokenRange): boolean {
  const isVerb = /^\p{Ll}{3,}ed$/u.test(tokens[first]?.text ?? '');
  return (
    isVerb &&
    first + 1 < last &&
    /^\p{L}/u.test(keys[first + 1] ?? '') &&
    !HEAD_ENDS.has(keys[first + 1] ?? '')
  );
}

/** The end of "the Post's Lena Holt | and was led by": before a second clause; the source's own where none stands in it. */
function endBeforeVerb({ keys }: FoldedDocument, { first, last }: TokenRange): number {
  for (let i = first + 1; i + 1 < last; i++)
    if (keys[i] === 'and' && /^(?:did|had|has|have|is|are|was|were|will)$/.test(keys[i + 1] ?? '')) return i;
  return last;
}

/** Most words of the subject of a clause behind "that". */
const LONGEST_SUBJECT = 4;

/** Where "a strike that | harbor officials | said" has its subject; the source's own first token where no such clause stands in it. */
function subjectOfClause({ document, mentionAt }: Scene, { first, last }: TokenRange): number {
  const { keys } = document;
  for (let that = last - 2; that > first && that >= last - 1 - LONGEST_SUBJECT; that--) {
    if (isFiniteVerb(keys, that + 1)) return first;
    if (keys[that] !== 'that') continue;
    const isSubject =
      (isPluralNoun(keys[last - 1] ?? '') && roleOf(keys[last - 1] ?? '') !== null) ||
      mentionAt[last - 1]?.last === last;
    const isThing = roleOf(keys[that - 1] ?? '') === null && !/^(?:those|people)$/.test(keys[that - 1] ?? '');
    return isSubject && isThing ? that + 1 : first;
  }
  return first;
}

/** Nouns that a clause without a pronoun follows: "a tactic | Democrats hope to use". */
const RELATIVE = /^(?:idea|moment|place|point|reason|strategy|tactic|thing|time|way)$/;

/** Where a name at the end of a source begins that a day or a dash parts from what precedes: "Friday in Norland | Mayor Holt". */
function lastName({ document, mentionAt }: Scene, { first, last }: TokenRange): number {
  const mention = mentionAt[last - 1];
  if (mention?.entity.kind !== 'person' || mention.last !== last || mention.roleFirst <= first) return first;
  const isBehindDay = TIME_NAMES.has(wordAt(document, first)) && !mentionAt[first];
  return isBehindDay || isDash(document, mention.roleFirst - 1) ? mention.roleFirst : first;
}

/** The end of a name that was cut off behind its description: "Holt's son|, Paul,"; the source's own where none was. */
function endOfApposed({ document, mentionAt }: Scene, { first, last }: TokenRange): number {
  const noun = wordAt(document, last - 1);
  if (wordAt(document, last) !== ',' || mentionAt[last - 1] || roleOf(noun) === null || isPluralNoun(noun))
    return last;
  const mention = mentionAt[last + 1];
  const isOne =
    mention?.first === last + 1 && /^(?:person|other)$/.test(mention.entity.kind) && !mention.entity.isPlace;
  const isClosed = isOne && wordAt(document, mention.last) === ',';
  return isClosed && last - first > 1 ? mention.last : last;
}

/** "drivers | who own their cars": the clause is part of who they are. */
function withAntecedent(scene: Scene, { first, last }: TokenRange): TokenRange {
  const noun = wordAt(scene.document, first - 1);
  if (scene.mentionAt[first - 1] || roleOf(noun) === null || !isPluralNoun(noun)) return { first, last };
  const phrase = phraseBefore(scene, first);
  return { first: phrase?.first ?? first, last };
}

/** The end of a source's main noun phrase: what stands behind it is read in passing. */
export function endOfHead({ keys }: FoldedDocument, { first, last }: TokenRange): number {
  for (let i = first + 1; i < last; i++) {
    const word = keys[i] ?? '';
    if (word === ',' || HEAD_ENDS.has(word) || isFiniteVerb(keys, i)) return i;
  }
  return last;
}

const SHARES = /^(?:percentage|proportion|share)$/;

/** Without the marks and spaces that a source's span may begin or end with. */
function trim({ tokens, keys }: FoldedDocument, range: TokenRange): TokenRange {
  let { first, last } = range;
  const isMark = (index: number): boolean => /^[“”"‘’',;:.\-–—]+$/.test(tokens[index]?.text ?? '');
  while (first < last && isMark(first)) first++;
  // "Friday, | Texas asked"
  while (last > first + 2 && TIME_NAMES.has(keys[first] ?? '') && keys[first + 1] === ',') first += 2;
  // "was greeted | by thousands of Germans", "popular | among voters"
  if (last > first + 1 && /^(?:among|by|for|from|while)$/.test(keys[first] ?? '')) first++;
  // "the share of drivers"
  const isShareOf = keys[first] === 'the' && SHARES.test(keys[first + 1] ?? '') && keys[first + 2] === 'of';
  if (isShareOf && first + 3 < last) first += 3;
  // "all of the drivers" are the drivers.
  const isAll = keys[first] === 'all' && keys[first + 1] === 'of' && keys[first + 2] === 'the';
  if (isAll && first + 3 < last) first += 3;
  first = behindAside(keys, { first, last });
  while (last > first && isMark(last - 1) && tokens[last - 1]?.text !== '’') last--;
  // "an aide | whose plan"
  if (last > first + 1 && /^whos?e?$/.test(keys[last - 1] ?? '')) last--;
  // "Holt and Brandt both | said"
  while (
    last > first + 1 &&
    (isPossessive(keys[last - 1] ?? '') || /^(both|all|each|alike)$/.test(keys[last - 1] ?? ''))
  )
    last--;
  return { first, last };
}

/** "much of it from | drivers", "along with | placards" */
function behindAside(keys: readonly string[], { first, last }: TokenRange): number {
  if (keys[first + 1] === 'with') return keys[first] === 'along' && first + 2 < last ? first + 2 : first;
  const isFrom =
    keys[first + 1] === 'of' && /^(?:it|them)$/.test(keys[first + 2] ?? '') && keys[first + 3] === 'from';
  return isFrom && first + 4 < last ? first + 4 : first;
}
