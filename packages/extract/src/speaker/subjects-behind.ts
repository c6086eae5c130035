import type { Attribution } from '../attribution/attributor.ts';
import { type Token, type TokenRange, tokensIn } from '../text/index.ts';
import type { Mention } from './names/mentions.ts';
import { type FoldedDocument, quotationAt, wordAt } from './words.ts';

/** Words that end in "-ing" and open no clause about a subject to come. */
const NO_PARTICIPLE = /^(?:according|being|concerning|excluding|following|including|regarding)$/;

/** What may stand before the participle: "And in explaining". */
const OPENING = /^(?:and|but|after|before|by|for|in|since|then|while|without|yet)$/;

/**
 * The subject that follows an opening clause whose cue is a participle, as tokens: "Noting that it held, | Holt | added";
 * `null` where the attribution has a source, or no name or pronoun comes right behind the clause.
 */
export function subjectBehind(
  document: FoldedDocument,
  mentionAt: ReadonlyMap<number, Mention>,
  { source, cue, content }: Attribution,
): TokenRange | null {
  const [span, end] = [cue[0], content.at(-1)];
  if (source.length > 0 || !span || !end || end.start < span.start) return null;
  const { first } = tokensIn(document, span);
  const word = wordAt(document, first);
  if (!word.endsWith('ing') || NO_PARTICIPLE.test(word)) return null;
  let open = first;
  while (open > first - 2 && OPENING.test(wordAt(document, open - 1))) open--;
  const sentence = document.sentences[(document.tokens[first] as Token).sentence];
  if (sentence?.first !== open) return null;
  let comma = tokensIn(document, end).last;
  if (wordAt(document, comma - 1) === ',') comma--;
  while (/^[”"’']+$/.test(wordAt(document, comma))) comma++;
  if (wordAt(document, comma) !== ',' || comma >= sentence.last) return null;
  const subject = comma + 1;
  const mention = mentionAt.get(subject);
  if (mention && !mention.isPossessive) return { first: subject, last: mention.last };
  return /^(?:he|she|they)$/.test(wordAt(document, subject)) ? { first: subject, last: subject + 1 } : null;
}

/** What may stand before the subject of a clause. */
const CLAUSE_START = /^(?:,|and|but|”|"|:|—|--)$/;

/** How many tokens before a participle the subject of its sentence is looked for. */
const SUBJECT_REACH = 60;

/**
 * The subject of the clause that a participle or a second verb adds to, as tokens: "| Holt | left early, saying that it held"; `null` where
 * the attribution has a source, its cue is neither a participle behind a comma nor a verb behind "and", or no name or pronoun
 * opens the clause.
 */
export function subjectBefore(
  document: FoldedDocument,
  mentionAt: ReadonlyMap<number, Mention>,
  { source, cue }: Attribution,
): TokenRange | null {
  const [span] = cue;
  if (source.length > 0 || !span) return null;
  const { first } = tokensIn(document, span);
  const [before, word] = [wordAt(document, first - 1), wordAt(document, first)];
  // "Holt came | and said", "Holt came, | saying"
  const isSecond = /^(?:and|but|then)$/.test(before) && /(?:ed|said|says|told|wrote)$/.test(word);
  const isAdded = isSecond || (/^[,”"]$/.test(before) && word.endsWith('ing'));
  if (!isAdded || NO_PARTICIPLE.test(word)) return null;
  const sentence = document.sentences[(document.tokens[first] as Token).sentence];
  const start = Math.max(sentence?.first ?? first, first - SUBJECT_REACH);
  for (let i = start; i < first; i++) {
    if (quotationAt(document, i) >= 0) continue;
    const isStart = i === sentence?.first || CLAUSE_START.test(wordAt(document, i - 1));
    const mention = isStart ? mentionAt.get(i) : undefined;
    if (mention && !mention.isPossessive && !mention.entity.isPlace) return { first: i, last: mention.last };
    if (isStart && /^(?:he|she|they)$/.test(wordAt(document, i))) return { first: i, last: i + 1 };
  }
  return null;
}
