import type { Quote } from '@onrecord/schema';
import { mainClauseOf } from './clause.ts';
import type { Voice } from './voice.ts';

/** "accused the owners of hiding a leak": the cue is part of what is said. */
const ACCUSED = /^((?:[\w’'.-]+ ){1,6}?)(?=of (?:\w+ly )?\w+ing\b)/;

/** "denied paying the referee": who is to have paid stands before it. */
const GERUND =
  /^(?!(?:during|nothing|something|anything|everything|according|concerning|regarding)\b)(not )?([a-z]+ing)\b/;

/** "urged residents to save water". */
const REQUEST = /^((?:[\w’'.-]+ ){1,6}?)(not )?to (?=[a-z])/;

const INFINITIVE = /^(not )?to (?=[a-z])/;

const PRONOUN = /^(?:him|her|them|it|us|me|you|this|that|these|those|everyone|he|she|they|people)\b/i;

/**
 * A content that is no clause, as the clause that its cue makes of it, with what is put in shown in brackets: what is
 * denied, promised, demanded or charged. `null` where it cannot be told.
 */
export function clauseFrom(text: string, quote: Quote, { speaker, isPlural }: Voice): string | null {
  const be = isPlural ? { past: 'were', present: 'are' } : { past: 'was', present: 'is' };
  if (quote.cue?.lemma === 'accuse' && !PRONOUN.test(text)) {
    const match = ACCUSED.exec(text);
    if (match !== null)
      return text.replace(ACCUSED, `$1[${isPluralNoun(match[1] ?? '') ? 'are' : 'is'} accused] `);
  }
  if (quote.stance === 'urges' && !PRONOUN.test(text)) {
    const match = REQUEST.exec(text);
    return match !== null && mainClauseOf(match[1] ?? '') === null
      ? text.replace(REQUEST, '$1[should] $2').replace(/ and to (?=[a-z])/g, ' and ')
      : null;
  }
  if (speaker === null || quote.type === 'direct') return null;
  if (quote.stance === 'commits' && INFINITIVE.test(text)) return `[${speaker.name} ${be.present}] ${text}`;
  if (quote.stance !== 'denies') return null;
  const [, not = '', verb] = GERUND.exec(text) ?? [];
  if (verb === undefined) return null;
  const rest = text.slice(not.length + verb.length + 1);
  if (verb === 'having') return `[${speaker.name} had] ${not}${rest}`;
  return `[${speaker.name} ${be.past}] ${not}${verb === 'being' ? rest : `${verb} ${rest}`}`;
}

function isPluralNoun(text: string): boolean {
  return /(?:[^su'’]s| and .*)$/.test(text.trim());
}
