import type { Span } from '@onrecord/schema';
import type { Attribution } from '../attribution/attributor.ts';
import { isOutlet, roleOf } from '../speaker/index.ts';
import { HEAD_ENDS } from '../speaker/lexicon/words.ts';
import { type Document, isWord, type Token, type TokenRange, tokensIn } from '../text/index.ts';

/** How far from the verb those who are cited may stand, in tokens; keeps texts without sentences linear. */
const REACH = 60;

/** Longest words for those who are cited, in tokens. */
const LONGEST_CITED = 16;

/**
 * The attributions in which an outlet cites people for what it reports, with those people as the source and the outlet as
 * who relays it: "The Harbor Post, citing two officials, reported that the dam had cracked" is one statement, by two
 * officials. The bare words "citing two officials" are no statement of their own then. Papers that are cited stay with who
 * cites them.
 */
export function withCitedSources(document: Document, attributions: readonly Attribution[]): Attribution[] {
  if (!/\b(?:citing|quoting)\b/.test(document.text)) return [...attributions];
  const cited: Span[] = [];
  const told = attributions.map((attribution) => {
    const people = citedIn(document, attribution);
    if (!people) return attribution;
    cited.push(people);
    return { ...attribution, source: [people], relayer: attribution.source };
  });
  return told.filter(({ content, relayer }) => {
    const [span] = content;
    return relayer || !span || !cited.some(({ start, end }) => start <= span.start && span.end <= end);
  });
}

/** The people whom an outlet cites in the sentence in which it reports something; `null` where it does not. */
function citedIn({ text, tokens, sentences, ...document }: Document, attribution: Attribution): Span | null {
  const { source, cue, content } = attribution;
  const [credited, verb] = [source[0], cue[0]];
  if (!credited || !verb || !isOutlet(text.slice(credited.start, credited.end))) return null;
  const whole = { text, tokens, sentences, ...document };
  const at = tokensIn(whole, verb).first;
  const sentence = sentences[tokens[at]?.sentence ?? -1];
  if (!sentence) return null;
  const last = Math.min(sentence.last, at + REACH);
  const isSaid = ({ start }: Token): boolean =>
    content.some((span) => span.start <= start && start < span.end);
  for (let i = Math.max(sentence.first, at - REACH) + 1; i + 1 < last; i++) {
    const token = tokens[i] as Token;
    if (!/^(?:citing|quoting)$/.test(token.text) || tokens[i - 1]?.text !== ',' || isSaid(token)) continue;
    // What is cited for the statement, and not the citing as a statement of its own.
    if (cue.some(({ start, end }) => start <= token.start && token.end <= end)) return null;
    const range = { first: i + 1, last: endOfCited(tokens, { first: i + 1, last: sentence.last }) };
    if (!arePeople(tokens, range)) return null;
    return { start: (tokens[range.first] as Token).start, end: (tokens[range.last - 1] as Token).end };
  }
  return null;
}

function endOfCited(tokens: readonly Token[], { first, last }: TokenRange): number {
  let end = first;
  while (
    end < last &&
    end - first < LONGEST_CITED &&
    (isWord(tokens[end] as Token) || tokens[end]?.text === '’')
  )
    end++;
  return end;
}

/** Whether the main noun, before "with", "in" and the like, is one for people. */
function arePeople(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) {
    const next = tokens[i + 1]?.text.toLowerCase() ?? '';
    if (i + 1 < last && !HEAD_ENDS.has(next)) continue;
    const noun = tokens[i]?.text.toLowerCase() ?? '';
    return noun === 'person' || noun === 'people' || roleOf(noun) !== null;
  }
  return false;
}
