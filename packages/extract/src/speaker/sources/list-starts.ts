import type { TokenRange } from '../../text/document.ts';
import { HEAD_ENDS, NOT_NAMES } from '../lexicon/words.ts';
import { isFiniteVerb } from '../phrases/finite-verbs.ts';
import type { Scene } from '../scene/scene.ts';
import { isPluralNoun, wordAt } from '../words.ts';

/** Longest list and longest member of one that is looked for before a source, in tokens. */
const LONGEST = { list: 20, member: 5 };

/** Words that names do not begin with, and members of a list do. */
const COUNTS = /^(?:few|many|most|other|several|some)$/;

/**
 * Where a list begins whose last members alone were taken for the source, at the head of its sentence: "unions, | drivers
 * and owners", "Holt, | Brandt and others", "unions, drivers, and | many owners"; the source's own first token where none does.
 */
export function startOfList(scene: Scene, { first, last }: TokenRange): number {
  const { document, mentionAt } = scene;
  const isLast = wordAt(document, first - 1) === 'and';
  const comma = isLast ? first - 2 : first - 1;
  if (wordAt(document, comma) !== ',' || !(isLast || hasAnd(document.keys, { first, last }))) return first;
  const sentence = document.sentences[document.tokens[first]?.sentence ?? -1]?.first ?? first;
  if (first - sentence > LONGEST.list) return first;
  const start = /^(?:and|but|yet)$/.test(wordAt(document, sentence)) ? sentence + 1 : sentence;
  let member = start;
  for (let i = start; i <= comma; i++) {
    if (wordAt(document, i) !== ',') continue;
    const mention = mentionAt[i - 1];
    const isName = mention?.entity.kind === 'person' && mention.roleFirst === member && mention.last === i;
    const isPlural = !mention && isPluralNoun(wordAt(document, i - 1));
    if (!isName && !(isPlural && isMember(document.keys, { first: member, last: i }))) return first;
    member = i + 1;
  }
  return start;
}

function hasAnd(keys: readonly string[], { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (keys[i] === 'and') return true;
  return false;
}

/** Whether words are a noun with what stands before it, and no clause. */
function isMember(keys: readonly string[], { first, last }: TokenRange): boolean {
  if (last - first > LONGEST.member) return false;
  for (let i = first + 1; i < last; i++)
    if (HEAD_ENDS.has(keys[i] ?? '') || isFiniteVerb(keys, i)) return false;
  return !NOT_NAMES.has(keys[first] ?? '') || COUNTS.test(keys[first] ?? '');
}
