import type { Attribution } from '../attribution/attributor.ts';
import type { Document, Token } from '../text/document.ts';
import { firstTokenAt } from '../text/index.ts';
import { plain } from './cue.ts';

/** A question mark and what may stand between it and the end of a content. */
const QUESTION_END = /\?["”’'\s]*$/;

/** What asks only to be agreed with: "big deal, right?" */
const TAG = /, (?:eh|huh|no|ok|okay|right|who knows|yes|you know)\?["”’'\s]*$/i;

/** How far before the end of a content its question mark may stand: marks of quotation come between. */
const QUESTION_MARK_REACH = 4;

/** Words in quotation marks that refuse an answer, however neutral their cue is. */
const REFUSAL =
  /^["“]?(?:no comment\b|(?:I['’]?m |we['’]?re |I am |we are )?not going to (?:comment|discuss|go into|get into|talk about|answer|speculate)|(?:I|we) (?:can['’]?t|cannot|won['’]?t|will not) (?:comment|discuss|speculate|answer))/i;

/** Words that open an indirect question or a clause, after which no request follows. */
const CLAUSE_OPENER = /^(?:that|if|whether|what|when|where|which|who|whom|whose|why|how|about)$/;

/** A verb before the infinitive takes it: "warns troops preparing to fight". */
const VERB =
  /^(?:[a-z]{2,}(?:ing|ed)|\w*'(?:d|ll|m|re|ve)|is|are|was|were|be|been|has|have|had|will|would|could|can|may|might|must|should)$/;

/** How far into the content the infinitive of a request may stand: "the two Korean governments to refrain". */
const INFINITIVE_REACH = 8;

/** The end of a sentence. */
const SENTENCE_END = /[.?!]+(?=["”’']*(?:\s|$))/g;

/**
 * True where the content asks: behind a colon alone where it ends in a question, else in quotation marks where a piece of
 * it does and its first sentence and most of them are questions. "It's over, and who cares?" asks; a speech may.
 */
export function isQuestion(document: Document, attribution: Attribution): boolean {
  const isTurn = attribution.cue.some(({ start, end }) => document.text.slice(start, end).trim() === ':');
  if (!isTurn && !isMostlyAsked(document, attribution)) return false;
  return attribution.content.some(({ start, end }) => {
    const from = Math.max(start, end - QUESTION_MARK_REACH);
    const match = QUESTION_END.exec(document.text.slice(from, end));
    if (TAG.test(document.text.slice(Math.max(start, end - LONGEST_TAG), end))) return false;
    return match !== null && (isTurn || isQuoted(document, from + match.index));
  });
}

/** Longest tag with its marks, in characters. */
const LONGEST_TAG = 16;

function isMostlyAsked({ text }: Document, { content }: Attribution): boolean {
  const ends = content.flatMap(
    ({ start, end }) => text.slice(start, Math.min(end, start + LONGEST_ASKED)).match(SENTENCE_END) ?? [],
  );
  // A speech may end in a question.
  return (
    ends[0]?.includes('?') === true && ends.filter((mark) => mark.includes('?')).length * 2 > ends.length
  );
}

/** How much of a content is read for its sentences, in characters. */
const LONGEST_ASKED = 2000;

/** True where the quoted words themselves refuse to answer: "No comment," she said. */
export function isRefusal(document: Document, attribution: Attribution): boolean {
  const first = attribution.content[0];
  return (
    first !== undefined &&
    REFUSAL.test(document.text.slice(first.start, Math.min(first.end, first.start + 60)))
  );
}

/** Commands in quotation marks or headlines, by their verbs: those that ask for patience or attention ("let's be clear") tell. */
const COMMAND =
  /^["“‘'\s]*(?:please |just |now )?(?:be|call|change|come|cut|don['’]t|do not|end|fight|follow|get|give|go|impeach|join|keep|leave|never|resign|stay|stop|take|trust|vote|wait) (?!to\b)/i;

/** True where the words themselves command: "Stop the work," he said. */
export function isCommand(document: Document, attribution: Attribution): boolean {
  return opens(document, attribution, COMMAND, LONGEST_COMMAND) && isSaidInFull(document, attribution);
}

/** Longest opening of a command, in characters. */
const LONGEST_COMMAND = 32;

/** Words in quotation marks, or with the capital of a sentence. */
function isSaidInFull({ text }: Document, { content }: Attribution): boolean {
  const [first] = content;
  return first !== undefined && /^["“‘'\s]*\p{Lu}/u.test(text.slice(first.start, first.start + 4));
}

/** True where the words themselves say yes: "Yes, we did," she said. */
export function isYes(document: Document, attribution: Attribution): boolean {
  return opens(document, attribution, /^["“‘'\s]*yes(?:[,.!]|$| …)/i);
}

/** True where the words themselves say no: "Absolutely not," she said. */
export function isNo(document: Document, attribution: Attribution): boolean {
  return opens(document, attribution, /^["“‘'\s]*(?:absolutely|certainly|of course) not\b/i, LONGEST_COMMAND);
}

/** True where a suggestion is of what is to be done: "closing the bridge", "that the town should close it". */
export function isProposal({ text }: Document, { content }: Attribution): boolean {
  const [first] = content;
  if (first === undefined) return false;
  const opening = text.slice(first.start, Math.min(first.end, first.start + LONGEST_PROPOSAL));
  return (
    /^(?!(?:anything|nothing|something)\b)\p{Ll}+ing\s/u.test(opening) ||
    /^(?:that )?(?:[^\s,.]+ ){1,6}(?:should|ought to) /.test(opening)
  );
}

/** How far into a content its verb may stand, in characters. */
const LONGEST_PROPOSAL = 80;

/** True where the content is what somebody is to do: "him to resign", "to go on". */
export function isRequest(document: Document, attribution: Attribution): boolean {
  const first = attribution.content[0];
  if (first === undefined || attribution.source.length === 0) return false;
  const start = firstTokenAt(document, first.start);
  for (let index = start; index < start + INFINITIVE_REACH; index++) {
    const token = document.tokens[index];
    if (token === undefined || token.start >= first.end || token.quotation >= 0) return false;
    const word = plain(token.text);
    if (CLAUSE_OPENER.test(word) || VERB.test(word)) return false;
    if (word === 'to') return true;
  }
  return false;
}

/** True where the content is what the source will do: "agreed | to meet", "is looking | to buy". */
export function isInfinitive(document: Document, attribution: Attribution): boolean {
  return opens(document, attribution, /^to [a-z]/);
}

/** True where the content is what the source will not do: "decided | not to run". */
export function isLeftUndone(document: Document, attribution: Attribution): boolean {
  return opens(document, attribution, /^not to\b/);
}

/** True where the content is what the source tries to say: "sought | to assure them". */
export function isSaying(document: Document, attribution: Attribution): boolean {
  return opens(
    document,
    attribution,
    /^to (?:re)?(?:assure|calm|clarify|defend|explain|portray|present|remind|stress)/,
  );
}

/** True where the content is what somebody wants to be told or given: "comment on the toll", "proof of it". */
export function isInformation(document: Document, attribution: Attribution): boolean {
  return opens(document, attribution, INFORMATION, LONGEST_INFORMATION);
}

/** What is asked for and not urged. */
const INFORMATION =
  /^(?:for )?["“]?(?:(?:an?|any|her|his|its|more|new|the|their|[a-z-]+ing) )?(?:advice|answers?|asylum|clarification|comments?|details|entry|evidence|explanations?|help|ideas|information|opinions?|permission|position|proof|records|responses?|views?)\b/i;
const LONGEST_INFORMATION = 48;

/** True where somebody is to answer: "asked | to respond to it". */
export function isToldToAnswer(document: Document, attribution: Attribution): boolean {
  return opens(
    document,
    attribution,
    /^to (?:clarify|comment|describe|explain|identify|name|respond|say|share)\b/,
    LONGEST_INFORMATION,
  );
}

/** True where the content is what was found out: "decided | that it was too late". */
export function isClause(document: Document, attribution: Attribution): boolean {
  return opens(document, attribution, /^(?:that|they|there|he|she|it) /);
}

function opens(
  document: Document,
  { content }: Attribution,
  opening: RegExp,
  longest = LONGEST_OPENING,
): boolean {
  const [first] = content;
  if (first === undefined) return false;
  return opening.test(document.text.slice(first.start, Math.min(first.end, first.start + longest)));
}

const LONGEST_OPENING = 16;

/** Verbs that stand in their base form behind one who is to do it: "that the mayor resign". */
const SUBJUNCTIVE =
  /^(?:apologi[sz]e|be|cease|change|do|end|give|go|leave|make|pay|release|remain|resign|return|stay|step|stop|take|wait|withdraw)$/;

/** Words after which the base form is no subjunctive: auxiliaries, and subjects that share it with the present. */
const NO_SUBJUNCTIVE =
  /^(?:to|will|would|can|could|may|might|must|should|shall|not|n't|did|do|does|i|we|you|they|people|and|or|\w+s)$/;

/** How far into the content the verb of a demand may stand. */
const SUBJUNCTIVE_REACH = 10;

/** True where the content says what somebody is to do: "that the programme end", "that Norland stop". */
export function isDemand(document: Document, attribution: Attribution): boolean {
  const first = attribution.content[0];
  if (first === undefined) return false;
  const start = firstTokenAt(document, first.start);
  if (plain(document.tokens[start]?.text ?? '') !== 'that') return false;
  for (let index = start + 2; index < start + SUBJUNCTIVE_REACH; index++) {
    const token = document.tokens[index];
    if (token === undefined || token.start >= first.end) return false;
    const word = plain(token.text);
    let before = index - 1;
    while (before > start && /^["“”]$/.test(document.tokens[before]?.text ?? '')) before--;
    if (SUBJUNCTIVE.test(word)) return !NO_SUBJUNCTIVE.test(plain(document.tokens[before]?.text ?? ''));
    if (VERB.test(word)) return false;
  }
  return false;
}

function isQuoted(document: Document, offset: number): boolean {
  const token: Token | undefined = document.tokens[firstTokenAt(document, offset)];
  return token !== undefined && token.quotation >= 0;
}
