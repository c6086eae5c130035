import type { Stance } from '@onrecord/schema';
import type { Attribution } from '../attribution/attributor.ts';
import type { Document } from '../text/document.ts';
import {
  isClause,
  isCommand,
  isDemand,
  isInfinitive,
  isInformation,
  isLeftUndone,
  isNo,
  isProposal,
  isQuestion,
  isRefusal,
  isRequest,
  isSaying,
  isToldToAnswer,
  isYes,
} from './content.ts';
import { type Cue, readCue } from './cue.ts';
import { DISMISSALS, DISMISSIBLE, PREFERENCES, SAYINGS } from './lexicon.ts';

/** Verbs with which a negated wish is a refusal: "did not want to". */
const WISHES = new Set(['want', 'wish', 'like', 'care', 'intend', 'interested']);

/** Verbs of ruling out: their negation leaves open. */
const EXCLUSIONS = new Set(['rule', 'exclude']);

/** Where in a content the noun stands that is set aside, in characters. */
const NOUN_REACH = 80;

/** Verbs whose negation is a doubt and no refusal: "did not agree", "could not recall". */
const REMEMBERING = /^(?:recall|remember|recollect|recollection|agree|accept|demonstrate|prove)$/;

/** What stands for words that were told before. */
const BEFORE = /^(?:that|this|so|those words|(?:any such|no such) thing|anything of the (?:kind|sort))$/i;

const BEING = /^(?:is|are|was|were|be|been|being)$/;

/** What is not clear, or not known, is doubted. */
const CERTAINTIES = new Set(['clear', 'known', 'evident', 'obvious', 'certain', 'sure']);

/** Verbs that ask something of somebody when an infinitive follows: "told them to leave". */
const ADDRESSING = new Set(['tell', 'warn', 'caution', 'challenge', 'signal', 'ask', 'appeal']);

/** Verbs that say a thing or ask for it, by the mood of what follows. */
const DEMANDING = new Set(['suggest', 'insist', 'ask', 'say', 'tell']);

/** Verbs of which a deed may be the object. */
const SUGGESTING = new Set(['suggest', 'suggestion']);

/** Verbs that undertake something when an infinitive follows: "agreed to meet", where "agreed that" confirms. */
const UNDERTAKING = new Set(['agree', 'look']);

/** Verbs and nouns of seeking: what is sought tells whether something is asked or urged. */
const SEEKING = new Set(['ask', 'demand', 'request', 'seek']);

/** Verbs of choosing: "decided | not to run" refuses, where "vowed | not to run" still vows. */
const CHOOSING = new Set(['choose', 'decide', 'opt']);

/** "his call to end it", "calls that it be ended". */
function isCall({ forms, words, head }: Cue): boolean {
  return forms.includes('call') && head === words.length - 1;
}

const RESPONDENTS =
  /\b(?:percent|per cent|voters?|respondents?|majority|those surveyed|of those|americans|people)\b|%/i;

/**
 * The source's attitude to the content of an attribution.
 *
 * It follows the cue, with its negation and modality, and not the content: "said he hopes" asserts. Only a quoted
 * question turns a verb of saying into asking, "no comment" into declining, and an infinitive "told" into urging.
 * An attribution without a cue asserts.
 */
export function stanceOf(document: Document, attribution: Attribution): Stance {
  const cue = readCue(document, attribution);
  if (cue === null) return spoken(document, attribution);
  if (cue.isUndone && !cue.isNegated) return spoken(document, attribution);
  if (cue.isNegated) return isDisowned(document, attribution, cue) ? 'denies' : negated(cue);
  const has = (set: ReadonlySet<string>) => cue.forms.some((form) => set.has(form));
  if (has(SEEKING) && isToldToAnswer(document, attribution)) return 'asks';
  if (cue.forms.some((form) => ADDRESSING.has(form)) && isRequest(document, attribution)) return 'urges';
  if (cue.forms.some((form) => CHOOSING.has(form)) && isLeftUndone(document, attribution)) return 'declines';
  if (cue.forms.includes('seek') && isSaying(document, attribution)) return 'asserts';
  if (cue.forms.some((form) => UNDERTAKING.has(form)) && isInfinitive(document, attribution))
    return 'commits';
  if (has(SEEKING) && cue.stance === 'urges') {
    if (isInformation(document, attribution)) return 'asks';
    if (cue.modality === 'will' && isInfinitive(document, attribution)) return 'commits';
  }
  if (has(CHOOSING) && isClause(document, attribution)) return 'believes';
  if (isCall(cue) && (isInfinitive(document, attribution) || isDemand(document, attribution))) return 'urges';
  if (cue.stance !== 'asserts') return cue.stance;
  if (has(DEMANDING) && isDemand(document, attribution)) return 'urges';
  if (has(SUGGESTING) && isProposal(document, attribution)) return 'urges';
  if (has(PREFERENCES) && isOpinion(document, attribution, cue)) return 'believes';
  if (has(DISMISSALS) && isDismissible(document, attribution)) return 'denies';
  return spoken(document, attribution);
}

/** What a neutral cue leaves open, the quoted words decide: a question, or a refusal to answer. */
function spoken(document: Document, attribution: Attribution): Stance {
  if (isRefusal(document, attribution)) return 'declines';
  if (isNo(document, attribution)) return 'denies';
  if (isYes(document, attribution)) return 'confirms';
  if (isCommand(document, attribution)) return 'urges';
  return isQuestion(document, attribution) ? 'asks' : 'asserts';
}

/** "did not say" declines, "could not confirm" doubts, "could not deny" confirms, "did not deny" only declines to. */
function negated({ stance, modality, forms, words }: Cue): Stance {
  const has = (set: ReadonlySet<string>) => forms.some((form) => set.has(form));
  if (words.some((word) => CERTAINTIES.has(word))) return 'doubts';
  if (forms.some((form) => REMEMBERING.test(form))) return 'doubts';
  switch (stance) {
    case 'confirms':
      // "has not been confirmed" by anybody.
      return modality === 'ability' || words.some((word) => BEING.test(word)) ? 'doubts' : 'declines';
    case 'denies':
      // "could not rule out", "did not rule out": it may be so.
      if (has(EXCLUSIONS)) return 'doubts';
      return modality === 'ability' ? 'confirms' : 'declines';
    case 'believes':
      // "did not like"
      if (words.includes('like') && modality === 'plain' && !words.includes("'d")) return 'doubts';
      return has(WISHES) || (modality === 'will' && has(SAYINGS)) ? 'declines' : 'doubts';
    case 'doubts':
      return words.includes('no') ? 'believes' : 'asserts';
    case 'declines':
      return 'asserts';
    case 'asserts':
      if (modality === 'plain') return 'declines';
      if (!has(SAYINGS)) return 'asserts';
      return modality === 'ability' && !words.includes('reached') ? 'doubts' : 'declines';
    default:
      return 'declines';
  }
}

/** "He did not say that": what was told before, he did not say. */
function isDisowned({ text }: Document, { content }: Attribution, cue: Cue): boolean {
  if (cue.modality !== 'plain' || !cue.forms.some((form) => /^(?:say|state|write)$/.test(form))) return false;
  return content.length === 1 && content.every(({ start, end }) => BEFORE.test(text.slice(start, end)));
}

function isDismissible(document: Document, { content }: Attribution): boolean {
  return content.some(({ start, end }) =>
    DISMISSIBLE.test(document.text.slice(start, Math.min(end, start + NOUN_REACH))),
  );
}

function isOpinion(document: Document, attribution: Attribution, cue: Cue): boolean {
  if (cue.words.includes('would')) return true;
  return attribution.source.some((span) => RESPONDENTS.test(document.text.slice(span.start, span.end)));
}
