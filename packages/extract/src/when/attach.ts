import type { TimeExpression } from './expressions.ts';
import { familiesIn, namesDocument } from './families.ts';
import type { Window } from './window.ts';

/** Before an expression they make it a border or a length of time, and not the time of the saying. */
const BORDER =
  /(?:^|\W)(?:until|till|by|before|after|since|from|between|through|to|for|following|ahead of|prior to|than|of|and|about|versus|per|every|next)$/i;

/** "And Monday", "By Monday, he said", "As of Monday": they open a sentence, and tell when it happened. */
const NO_BORDER = /^\W*(?:and|by|as of)$|\bas of$/i;

/** Between an expression and a cue they open a clause that has a verb of its own. */
export const CLAUSE =
  /(?:^|[^\w-])(?:after|before|since|until|when|while|who|whom|whose|which|that|as(?! (?:part|well)\b)|because|although|though|if|unless|where|whether|why|what|how|than(?! \d)|following|amid|despite)(?:[^\w-]|$)|, (?:and|but|or) |[;—–―]|:(?!\d\d)/i;

/** A phrase without a subject of its own, between a time that opens the sentence and its verb: "after winning Ohio". */
const PARTICIPIAL = /\b(?:after|before|while|when|since) \w+ing\b/gi;

/** What may open a sentence or clause before its time: "But on", "In a speech in Hudson, Ohio, on", "Speaking". */
const OPENING =
  /^[\s"“”'’)\]]*(?:(?:But|And|Then|So|Yet|Still|Also|Later|Earlier|However|Meanwhile|but|and),? )?(?:(?:in|on|at|by|as of|during|over|early|late|earlier|later|just|as recently as|asked|speaking|appearing|testifying|talking|writing|responding)\b(?:[^,;:]|,(?= ?(?:\p{Lu}|on |late |early |$)))*)?$/iu;

/** Where a clause begins inside a sentence. */
const CLAUSE_START = /[;—–―]|, (?=(?:and|but) )/g;

/** A determiner before the expression, or at its head, makes it part of a noun phrase: "a May interview". */
const DETERMINER = /(?:^|\W)(?:an?|the|his|her|its|their)$/i;
const OWN_DETERMINER =
  /^(?:an?|the|his|her|its|their) (?!(?:day|night|previous|next|following|first|second|third)\b)/i;

/** What stands before a noun phrase on which something is said: "in a", "during his", "at". */
const OCCASION_OPENER = /(?:^|\W)(?:in|at|during|on|through|via|told|with)$/i;

/** A time at the end of a source: "the council on Monday", "Holt late Thursday", "a judge last week". */
const ADVERB =
  /\p{L} (?:(?:on|in|late|early|earlier) [^,]+|(?:last|this) \w+|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: \w+)?)$/u;

/** "the schedule published | Thursday" */
const ISSUED = /\b(?:conducted|dated|filed|issued|out|posted|published|released|unveiled)(?: on)? ?$/;

/** "who said in October that …, admitted": the time is the other verb's. */
const SAYING =
  /\b(?:added|admitted|announced|argued|asked|called|claimed|declared|denied|insisted|promised|said|says|stated|told|tweeted|urged|vowed|warned|wrote)\b/;

/** How many characters besides contents may part a cue from its date: some twenty words. */
const REACH = 130;

/** The rank of an expression that does not date the saying. */
export const NEVER = Number.POSITIVE_INFINITY;

/** The rank of one at the head of the sentence. */
export const AT_HEAD = 3;

/** True where an expression dates the verb or the occasion that its sentence is about, whoever speaks there. */
export function isFree(window: Window, expression: TimeExpression): boolean {
  const at = { start: expression.start - window.start, end: expression.end - window.start };
  if (at.start < 0 || at.end > window.text.length || /^\s*$/.test(window.text.slice(at.start, at.end)))
    return false;
  const words = window.text.slice(at.start, at.end);
  const left = window.text.slice(0, at.start).trimEnd();
  if (!expression.edtf.includes('/') && BORDER.test(left) && !NO_BORDER.test(left)) return false;
  if (BORDER.test(words.split(' ', 1)[0] ?? '')) return false;
  return isAdverbial(left, words, window.text.slice(at.end, at.end + 80));
}

/**
 * How surely an expression of the sentence dates the saying itself: 0 in the cue, 1 behind it, 2 between source and cue,
 * 3 at the head of the sentence, 4 in a document's name; `NEVER` where it dates something else.
 *
 * It does not stand in a content that the cue is not in, after a border ("until Tuesday"), in a clause of its own ("who
 * met him on Tuesday") or with a noun that is no occasion ("Tuesday's explosion").
 */
export function rankOf(window: Window, expression: TimeExpression): number {
  const { cue, source } = window;
  // "announced last | month": the cue may end inside it.
  if (expression.start >= cue.start && expression.start < cue.end) return 0;
  const between = (start: number, end: number) =>
    window.text
      .slice(Math.max(0, start - window.start), Math.max(0, end - window.start))
      .replace(/\s+/g, ' ');
  if (source !== null && expression.start >= source.start && expression.end <= source.end) {
    const before = between(source.start, expression.start);
    if (/\b(?:who|whom|whose)\b/.test(before)) return NEVER;
    if (ISSUED.test(before) || namesDocument(between(source.start, source.end))) return 4;
    // "a judge in October | ruled": the time was taken into the source.
    const isLast = source.end === expression.end && source.end <= cue.start;
    const isAdverb =
      ADVERB.test(between(source.start, source.end)) && !CLAUSE.test(before) && !before.includes(',');
    return isLast && isAdverb && isFree(window, expression) ? 2 : NEVER;
  }
  const first = Math.min(cue.start, source?.start ?? cue.start);
  // "Holt, | who in 2014 urged": the clause is the statement's own.
  if (
    /(?:^|[\s,])who(?: had)? (?:in|on|last|late|early) ?$/i.test(
      between(source?.start ?? first, expression.start),
    ) &&
    expression.end <= cue.start
  )
    if (isOpen(between(expression.end, cue.start))) return 2;
  // "in 2014, when the minister urged": the clause tells what happened then.
  if (/^,? when (?:the |an? )?$/i.test(between(expression.end, first))) return AT_HEAD;
  if (!isFree(window, expression)) return NEVER;
  if (expression.start >= cue.end) {
    const isSourceBetween = source !== null && source.start >= cue.end && source.end <= expression.start;
    const gap = isSourceBetween
      ? `${between(cue.end, source.start)}${between(source.end, expression.start)}`
      : between(cue.end, expression.start);
    return isOpen(gap) ? 1 : NEVER;
  }
  if (source !== null && source.end <= expression.start)
    return isOpen(between(source.end, expression.start)) &&
      !SAYING.test(between(source.end, expression.start)) &&
      isOpen(between(expression.end, cue.start))
      ? 2
      : NEVER;
  if (!isOpen(between(expression.end, first).replace(PARTICIPIAL, ''))) return NEVER;
  const clause = between(window.start, expression.start).split(CLAUSE_START).at(-1) ?? '';
  const isParticiple = /^\s*\w+ing\b/.test(between(cue.start, cue.end));
  return OPENING.test(clause) || (isParticiple && !CLAUSE.test(clause)) ? AT_HEAD : NEVER;
}

function isOpen(gap: string): boolean {
  return gap.length <= REACH && !CLAUSE.test(gap);
}

/** False where the expression belongs to a noun that is no occasion: "Tuesday's explosion", "the June deadline". */
function isAdverbial(left: string, words: string, right: string): boolean {
  const isPossessive = /^['’]s?\b/.test(right);
  const determiner = OWN_DETERMINER.test(words) || DETERMINER.test(left);
  if (!isPossessive && !determiner) return true;
  const nouns = right.replace(/^['’]s?/, '').match(/^(?: ["“]?[\w&-]+(?:['’]s)?){1,5}/)?.[0] ?? '';
  if (familiesIn(nouns).size === 0) return false;
  const before = left.replace(/(?:^|\W)(?:an?|the|his|her|its|their)$/i, '').trimEnd();
  return before === '' || OCCASION_OPENER.test(before);
}
