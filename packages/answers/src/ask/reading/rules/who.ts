import { type Clause, clauseOf } from '../clause.ts';
import { readPhrase, topicOf } from '../phrase.ts';
import { type Reading, type Rule, readingOf } from '../reading.ts';

const WHO =
  /^(?:who|(?:which|what) (?:people|officials?|politicians?|sources?|speakers?|person|party|parties|experts?|ministers?|newspapers?|papers?|outlets?|agency|agencies|magazines?|company|companies|unions?|country|countries|groups?|banks?|institutes?|mayors?|doctors?))\b(?: else)?(?: (?:has|have|had|was it that|is it that|first|really|ever|exactly|publicly))*\s+(?<clause>.+)$/i;

/** "By whom was the memo confirmed", "who was the report denied by". */
const PASSIVE: readonly RegExp[] = [
  /^by who(?:m)? (?:was|were|is|has|have) (?<about>.+?) (?:been )?(?<verb>\p{L}+)$/iu,
  /^who(?:m)? (?:was|were|is|has|have) (?<about>.+?) (?:been )?(?<verb>\p{L}+) by$/iu,
];

/** "Anything about …": no words are given. */
const OPEN = /^(?:anything|something|what|nothing|the (?:most|least)|a lot|much)\b(?: at all)?(?<rest>.*)$/i;

/** Who said, denies, spoke about something. */
export const readWho: Rule = (text, today) => {
  for (const pattern of PASSIVE) {
    const { about, verb = '' } = pattern.exec(text)?.groups ?? {};
    const sense = clauseOf(verb)?.sense;
    if (about !== undefined && sense?.kind === 'hold') return heldClaim(`${about}`, sense.stance, today);
  }
  const found = WHO.exec(text)?.groups?.clause;
  if (found === undefined) return null;
  const declined = DECLINED.exec(found)?.groups;
  if (declined) return spokenOf(declined.rest ?? '', today, 'declines');
  const clause = clauseOf(found);
  if (!clause || (clause.subject !== '' && !isAuxiliary(clause.subject))) return null;
  return readClause(clause, today, NEGATED.test(found));
};

/** "Who would not comment", "who did not want to say". */
const DECLINED =
  /^(?:(?:would|did|does|do|could|will)(?: not|n['’]t)(?: (?:want|wish) to)?|refused? to|declined? to|was not available to|avoided) (?:comment|say|answer|speak|talk|respond|reply|explain|be (?:drawn|interviewed|reached|quoted))(?:ing)?(?: to (?:reporters|journalists|us|requests?))?(?: (?:for|publicly))?\b\s*(?<rest>.*)$/i;

/** "Who admitted being wrong" asks who said "I was wrong". */
const OWN_STATE = /^(?:to )?(?:having been|being) (?<state>.+)$/i;

/** Nothing before a question tells what these mean. */
export const POINTING = /^(?:it|that|this|them|these|those|so)$/i;

/** "Who did not deny it" does not ask for denials. */
const NEGATED = /^(?:(?:did|does|do|has|have|had)(?: not|n['’]t)|never)\b/i;

function readClause(
  { sense, rest, verb }: Clause,
  today: string | undefined,
  isNegated: boolean,
): Reading | null {
  switch (sense.kind) {
    case 'say':
      return saidBy(rest, today);
    case 'hold': {
      const own = sense.stance === 'confirms' ? OWN_STATE.exec(rest)?.groups?.state : undefined;
      if (own !== undefined)
        return readingOf({ kind: 'who-said', text: `I was ${own}` }, { isReported: true });
      if (sense.stance !== null && POINTING.test(rest))
        return readingOf({ kind: 'said', stance: sense.stance }, { pointing: rest });
      if (sense.stance === 'denies' && isNegated) return heldClaim(rest, null, today);
      const other = /^(?:or|and) (?<verb>\p{L}+)\s+(?<rest>.+)$/iu.exec(rest)?.groups;
      const second = other ? clauseOf(other.verb ?? '')?.sense : undefined;
      if (sense.stance && second?.kind === 'hold' && second.stance)
        return heldClaim(other?.rest ?? '', [sense.stance, second.stance], today);
      return heldClaim(rest, sense.stance, today);
    }
    case 'act': {
      const asked = rest.replace(/^to (?:comment|say|answer|talk|speak|respond|discuss)\b/i, '');
      return spokenOf(asked, today, sense.stance);
    }
    default:
      return verb === 'add' ? null : withCue(spokenOf(rest, today), verb);
  }
}

function saidBy(rest: string, today: string | undefined): Reading | null {
  const open = OPEN.exec(rest)?.groups?.rest;
  if (open !== undefined) return spokenOf(open, today);
  if (/^(?:about|on|regarding|concerning)\b/i.test(rest)) return spokenOf(rest, today);
  const isContested =
    /^(?<claim>.+?)(?:,)? and who (?:denies|denied|doubts|disputes?d?|disagrees|does not|says (?:it is )?not)\b/i.exec(
      rest,
    )?.groups?.claim;
  if (isContested !== undefined) return readingOf({ kind: 'claim', about: topicOf(isContested) });
  const words = rest
    .replace(
      /^(?:to )?(?:the )?(?:reporters|journalists|press|media|us|parliament|people|everyone|paper|newspaper|crowd|meeting|court|council|committee|inquiry|board|audience)\s+/i,
      '',
    )
    .replace(/^that\s+/i, '')
    .replace(/,? and (?:when|where|why)$/i, '')
    .trim();
  return words === '' || /^(?:so|it|this|that)$/i.test(words)
    ? null
    : readingOf({ kind: 'who-said', text: words }, { isReported: true });
}

function spokenOf(
  rest: string,
  today: string | undefined,
  stance?: 'believes' | 'urges' | 'commits' | 'asks' | 'declines' | string,
): Reading | null {
  const phrase = readPhrase(rest, today);
  if (phrase.about === undefined && stance === undefined) return null;
  const { agent: _agent, ...question } = phrase;
  return readingOf({ kind: 'said', ...question, ...(stance !== undefined && { stance: stance as never }) });
}

/** "Who warned of it" wants warnings before what else was said about it. */
function withCue(reading: Reading | null, verb: string): Reading | null {
  return reading && !/^(?:talk|sp[eo]+k|comment|discuss|mention|add)/.test(verb)
    ? { ...reading, cue: verb }
    : reading;
}

/** A claim with the positions asked for. What stands in a clause with "that" keeps its dates: they are the claim's. */
export function heldClaim(
  text: string,
  stance: Parameters<typeof readingOf>[0]['stance'] | null,
  today: string | undefined,
): Reading | null {
  const isClause = /^(?:that|whether|if)\s/i.test(text);
  const { about, from, to, by } = isClause
    ? ({ about: topicOf(text.replace(/^(?:whether|if)\s/i, '')) } as ReturnType<typeof readPhrase>)
    : readPhrase(text, today);
  if (!about) return null;
  const last = to ?? by;
  return readingOf({
    kind: 'claim',
    about,
    ...(stance && { stance: [stance].flat() }),
    ...(from !== undefined && { from }),
    ...(last !== undefined && { to: last }),
  });
}

function isAuxiliary(text: string): boolean {
  return /^(?:(?:has|have|had|did|does|could|can|would|is|was|are|were|not|n['’]t|never|also|ever|cannot|unable|to|publicly|really|already)\s*)+$/i.test(
    text,
  );
}
