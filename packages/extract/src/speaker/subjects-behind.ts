import type { Attribution } from '../attribution/attributor.ts';
import { type Token, type TokenRange, tokensIn } from '../text/index.ts';
import type { Mention } from './names/mentions.ts';
import { type FoldedDocument, wordAt } from './words.ts';

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
