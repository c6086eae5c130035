import type { Stance } from '@onrecord/schema';
import { nameOf, readPhrase } from '../phrase.ts';
import { type Rule, readingOf } from '../reading.ts';
import { readClause, saidOf } from './what.ts';
import { heldClaim } from './who.ts';

const NOUN_LED =
  /^(?:(?:show|give|find|list|get|all|any|every|the|me|us|latest|recent|of|and)\s+)*(?:statements?|quotes?|quotations?|remarks|comments?|words|everything|claims|all)\b(?: (?:by|from|of|that|which))?\s*(?<rest>.*)$/i;

const OWNED =
  /^(?<speaker>[^,]+?)['’]s? (?:latest |recent |last |newest )?(?:statements?|quotes?|remarks|comments?|words|positions?|views?|stance|opinions?|takes?|responses?|repl(?:y|ies)|answers?|reactions?|promises|pledges|claims?)\b(?: (?:on|about|of|regarding|to|over))?\s*(?<rest>.*)$/i;

/** Whose what is: a denial is a position on a claim. */
const HELD =
  /^(?<speaker>[^,]+?)['’]s? (?<noun>denials?|confirmations?|doubts?)\b(?: (?:of|about|on|that|regarding))?\s*(?<rest>.+)$/i;
const HELD_STANCES: readonly (readonly [noun: RegExp, stance: Stance])[] = [
  [/^denial/i, 'denies'],
  [/^confirmation/i, 'confirms'],
  [/^doubt/i, 'doubts'],
];

/** "Ines Halloran quotes". */
const NAMED = /^(?<speaker>.+?) (?:quotes?|quotations?|statements?|remarks|comments)$/i;

const ON = /^(?<speaker>.+?)\s+(?:on|about|regarding|concerning)\s+(?<rest>.+)$/i;

/** "Did Varga know about the leak" asks what is so. */
const AUXILIARY = /^(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could)\b/i;

/** What is no question: "statements by … about …", "Halloran on the harbour", "everything she said about it". */
export const readStatements: Rule = (text, today) => {
  const held = HELD.exec(text)?.groups;
  const stance = HELD_STANCES.find(([noun]) => noun.test(held?.noun ?? ''))?.[1];
  const claim = held?.speaker && stance ? heldClaim(held.rest ?? '', stance, today) : null;
  if (claim) return { ...claim, question: { ...claim.question, speaker: nameOf(held?.speaker ?? '') } };
  const owned = OWNED.exec(text)?.groups;
  if (owned?.speaker && !/^(?:what|who|how|did|is|was)\b/i.test(owned.speaker))
    return saidOf(owned.speaker, owned.rest ?? '', today);
  const led = NOUN_LED.exec(text)?.groups?.rest;
  const rest = led ?? text;
  const clause = readClause(rest, today);
  if (clause) return clause;
  if (led !== undefined && /^(?:about|on|regarding|concerning)\s/i.test(led)) {
    const { agent, ...question } = readPhrase(led, today, { isPassive: true });
    return readingOf({ kind: 'said', ...question, ...(agent !== undefined && { speaker: agent }) });
  }
  const on = ON.exec(rest)?.groups;
  if (on?.speaker && !AUXILIARY.test(on.speaker)) return saidOf(nameOf(on.speaker), on.rest ?? '', today);
  const named = led === undefined ? NAMED.exec(text)?.groups?.speaker : undefined;
  if (named !== undefined) return saidOf(named, '', today);
  return led === undefined || led === '' ? null : saidOf(led, '', today);
};
