import { clauseOf } from '../clause.ts';
import { nameOf } from '../phrase.ts';
import { type Rule, readingOf } from '../reading.ts';

/** Words in quotation marks; a straight single one only where it is no apostrophe. */
const QUOTED =
  /[“”„«"](?<double>[^“”„«»"]+)[”“»"]|(?<![\p{L}\p{N}])[‘'](?<single>[^‘’'](?:[^‘’]|['’](?=\p{L}))*?)[’'](?![\p{L}\p{N}])/u;

/** Marks around a topic: 'about the "deal"'. */
const TOPIC = /\b(?:about|on|regarding|concerning|of the|called|titled|article|story)\s*(?:the |a |an )?$/i;

const WHETHER = /^(?:did|does|do|has|have|had|is|was|were|are)\b/i;

/** A question about words in quotation marks: who said them, or whether somebody did. */
export const readQuoted: Rule = (text) => {
  const match = QUOTED.exec(text);
  const words = (match?.groups?.double ?? match?.groups?.single ?? '').trim();
  if (!match || !/[\p{L}\p{N}]/u.test(words)) return null;
  const before = text.slice(0, match.index).trim();
  const after = text.slice(match.index + match[0].length).trim();
  if (TOPIC.test(before) && !/\bsa(?:y|id)\b/i.test(after)) return null;
  const speaker = speakerIn(before, after);
  return readingOf(
    { kind: 'who-said', text: words, ...(speaker !== null && { speaker }) },
    { whether: WHETHER.test(before) ? 'said' : null },
  );
};

const BY =
  /\b(?:by|from|of)\s+(?<name>[^,.;?!]+?)(?:\s+(?:real|true|genuine|correct|right|fake|authentic|accurate|in|on|really)\b.*|['’]s .*|\s*[,.;?!].*)?$/i;

function speakerIn(before: string, after: string): string | null {
  const lead = before
    .replace(/^.*?\b(?:is it true|true|whether|if)\b(?: that)?\s*/i, '')
    .replace(/^(?:when|where|why|how|did|does|do|has|have|had|is|was|were|are)\b\s*/i, '')
    .replace(/^(?:did|does|do|has|have|had|is|was|were|are)\b\s*/i, '')
    .replace(/^(?:the|this|that|these) (?:quotes?|quotation|words|sentence|phrase|line)\b\s*/i, '');
  const led = /^(?<name>\p{Lu}[^:]{1,60}):\s*$/u.exec(before)?.groups?.name;
  if (led !== undefined) return named(led);
  const by = BY.exec(after)?.groups?.name;
  if (by !== undefined) return named(by);
  const clause = clauseOf(lead);
  return clause ? named(clause.subject) : null;
}

const NOBODY =
  /^(?:who|whom|what|which|it|he|she|they|that|anyone|anybody|someone|somebody|nobody|no one|there|people|)$/i;

function named(text: string): string | null {
  const name = nameOf(text);
  return NOBODY.test(name) || /^who\b/i.test(name) ? null : name;
}
