import type { Attribution } from '../attribution/attributor.ts';
import type { Document, Token } from '../text/document.ts';
import { firstTokenAt } from '../text/index.ts';
import { plain } from './cue.ts';

/** A question mark and what may stand between it and the end of a content. */
const QUESTION_END = /\?["”’'\s]*$/;

/** How far before the end of a content its question mark may stand: marks of quotation come between. */
const QUESTION_MARK_REACH = 4;

/** Words in quotation marks that refuse an answer, however neutral their cue is. */
const REFUSAL =
  /^["“]?(?:no comment\b|(?:I['’]?m |we['’]?re |I am |we are )?not going to (?:comment|discuss|go into|get into|talk about|answer|speculate)|(?:I|we) (?:can['’]?t|cannot|won['’]?t|will not) (?:comment|discuss|speculate|answer))/i;

/** Words that open an indirect question or a clause, after which no request follows. */
const CLAUSE_OPENER = /^(?:that|if|whether|what|when|where|which|who|whom|whose|why|how|about)$/;

/** A verb before the infinitive takes it: "warns troops preparing to fight". */
const VERB =
  /^(?:[a-z]{2,}(?:ing|ed)|is|are|was|were|be|been|has|have|had|will|would|could|can|may|might|must|should)$/;

/** How far into the content the infinitive of a request may stand: "the two Korean governments to refrain". */
const INFINITIVE_REACH = 8;

/** True where a piece of the content ends in a question: in quotation marks, or behind a colon alone. */
export function isQuestion(document: Document, attribution: Attribution): boolean {
  const isTurn = attribution.cue.some(({ start, end }) => document.text.slice(start, end).trim() === ':');
  return attribution.content.some(({ start, end }) => {
    const from = Math.max(start, end - QUESTION_MARK_REACH);
    const match = QUESTION_END.exec(document.text.slice(from, end));
    return match !== null && (isTurn || isQuoted(document, from + match.index));
  });
}

/** True where the quoted words themselves refuse to answer: "No comment," she said. */
export function isRefusal(document: Document, attribution: Attribution): boolean {
  const first = attribution.content[0];
  return (
    first !== undefined &&
    REFUSAL.test(document.text.slice(first.start, Math.min(first.end, first.start + 60)))
  );
}

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

function isQuoted(document: Document, offset: number): boolean {
  const token: Token | undefined = document.tokens[firstTokenAt(document, offset)];
  return token !== undefined && token.quotation >= 0;
}
