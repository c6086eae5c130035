import type { TokenRange } from '../../text/document.ts';
import { HEAD_ENDS, NOT_NAMES } from '../lexicon/words.ts';
import { isFiniteVerb } from '../phrases/finite-verbs.ts';
import type { Scene } from '../scene/scene.ts';
import { isPluralNoun, roleOf, wordAt } from '../words.ts';

/** Longest list and longest member of one that is looked for before a source, in tokens. */
const LONGEST = { list: 20, member: 5 };

/** Words that names do not begin with, and members of a list do. */
const COUNTS = /^(?:few|many|most|other|several|some)$/;

/**
 * Where a list begins whose last members alone were taken for the source, at the head of its sentence: "unions, | drivers
 * and owners", "Holt, | Brandt and others", "unions, drivers, and | many owners"; the source's own first token where none does.
 */
export function startOfList(scene: Scene, { first, last }: TokenRange): number {
  const { document } = scene;
  const isLast = wordAt(document, first - 1) === 'and';
  const comma = isLast && wordAt(document, first - 2) === ',' ? first - 2 : first - 1;
  const isListed = wordAt(document, comma) === ',' && (isLast || hasAnd(document.keys, { first, last }));
  if (!isListed && !isLast) return first;
  const sentence = document.sentences[document.tokens[first]?.sentence ?? -1]?.first ?? first;
  if (first - sentence > LONGEST.list) return first;
  const start = /^(?:and|but|yet)$/.test(wordAt(document, sentence)) ? sentence + 1 : sentence;
  if (start >= comma) return first;
  if (isListed && hasExample(document.keys, { first: start, last: comma })) return start;
  let member = start;
  for (let i = start; i <= comma; i++) {
    if (i < comma && wordAt(document, i) !== ',') continue;
    if (!isMember(scene, { first: member, last: i })) return first;
    member = i + 1;
  }
  return start;
}

/** "Other senators, like Lena Holt,": the list is of examples. */
function hasExample(keys: readonly string[], { first, last }: TokenRange): boolean {
  for (let i = first + 1; i < last; i++) {
    if (isFiniteVerb(keys, i)) return false;
    const isApart = /^(?:,|--?|[—–])$/.test(keys[i - 1] ?? '');
    if (isApart && /^(?:including|like|such)$/.test(keys[i] ?? '')) return true;
  }
  return false;
}

function hasAnd(keys: readonly string[], { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (keys[i] === 'and') return true;
  return false;
}

/** Whether words are one of a list: a name with its titles, "the senator", or a plural with what stands before it, and no clause. */
function isMember({ document, mentionAt }: Scene, { first, last }: TokenRange): boolean {
  const mention = mentionAt[last - 1];
  if (mention)
    return mention.entity.kind === 'person' && mention.roleFirst === first && mention.last === last;
  const { keys } = document;
  if (last - first > LONGEST.member || last <= first) return false;
  for (let i = first + 1; i < last; i++)
    if (HEAD_ENDS.has(keys[i] ?? '') || isFiniteVerb(keys, i)) return false;
  const noun = keys[last - 1] ?? '';
  if (keys[first] === 'the' && last - first === 2) return roleOf(noun) !== null;
  return isPluralNoun(noun) && (!NOT_NAMES.has(keys[first] ?? '') || COUNTS.test(keys[first] ?? ''));
}
