import { reworded } from './reworded.ts';

/** Openings that ask for an answer politely and say nothing of the question. */
const POLITE: readonly RegExp[] = [
  /^(?:hey|hi|hello|ok|okay|so|and|well|please|pls)\b[\s,!]*/i,
  /^(?:can|could|would|will) (?:you|u|someone|anybody|anyone) (?:please |kindly |maybe )?(?:tell|show|give|find|list|explain)(?: to)? (?:me|us)?\s*/i,
  /^(?:can|could|may) (?:i|we) (?:please )?(?:get|see|have|know)\s*/i,
  /^(?:i|we)(?: would|'d|’d)? (?:like|want|need|wish|wanted) to (?:know|see|find out)\s*/i,
  /^(?:i am|i'm|i’m|i was) (?:wondering|curious)\s*/i,
  /^(?:do|does|did) (?:you|anyone|anybody) know\s*/i,
  /^(?:please )?(?:tell|show|give|find)(?: me| us)? (?=(?:who|what|when|whether|if|the|all|a|every|everything|quotes)\b|\S+['’]s\b)/i,
  /^(?:please )?list\s+/i,
  /^(?:what|how) about (?=\S+(?: \S+){0,3}$)/i,
];

const POLITE_END = /[\s,]*\b(?:please|pls|plz|thanks|thank you|thx)[\s.!?]*$/i;

/** A question without marks at its end, doubled spaces and politeness around it. */
export function cleanQuestion(text: string): string {
  let cleaned = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(POLITE_END, '')
    .replace(/[\s?!.…]+$/, '');
  for (let before = ''; before !== cleaned; ) {
    before = cleaned;
    for (const pattern of POLITE) cleaned = cleaned.replace(pattern, '').trim();
  }
  return reworded(cleaned);
}
