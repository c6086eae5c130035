import type { Stance } from '@onrecord/schema';
import { type Clause, clauseOf } from '../clause.ts';
import { takeDates } from '../dates.ts';
import { nameOf, topicOf } from '../phrase.ts';
import { type Reading, type Rule, readingOf } from '../reading.ts';
import { senseOf } from '../verbs.ts';
import { saidOf } from './what.ts';
import { heldClaim, POINTING } from './who.ts';

const AUXILIARY =
  /^(?:whether|if|did|does|do|has|have|had|is|was|were|are|could|can|will|would)(?:n['’]t)?\s+(?:not )?(?<clause>.+)$/i;

const IT_IS =
  /^(?:is|was|has|had)(?: it| there)? (?:really |ever |now )?(?:been )?(?<verb>true|known|certain|a fact|right|correct|\p{L}+ed)(?: by (?<speaker>.+?))? that (?<about>.+)$/iu;

const CONFIRMATION =
  /^(?:(?:is|was|are|were) there|(?:has|have) there been) (?:ever |already |yet )?(?:any |a )?(?<noun>confirmation|denial|doubt)s?(?: (?:of|about|that|by|from))? (?<rest>.+)$/i;

/** "Was the deployment confirmed by NATO", "has the sale been denied". */
const PASSIVE =
  /^(?:is|was|were|are|has|have|had)\s+(?<about>.+?)\s+(?:been |being |ever |officially |publicly )*(?<verb>\p{L}+)(?: by (?<speaker>.+?))?$/iu;

/** "When did she say that …" is read like "did she say that …", and answered with the date. */
const LED_BY =
  /^(?:when|where|why|how(?: often| many times)?)\s+(?=(?:did|has|have|had|does|do|was|were|is|are)\s)/i;

/** "Anyone from NATO" is NATO. */
const OF = /^(?:anyone|anybody|someone|somebody|people|officials) (?:from|at|in|of) (?<body>.+)$/i;

const ANYBODY = /^(?:anyone|anybody|someone|somebody|nobody|no one|people|they|he|she|it|any of them|who)$/i;

/** Whether somebody said, confirmed, denied something. */
export const readWhether: Rule = (text, today) => {
  if (!LED_BY.test(text)) return readAsked(text, today);
  const reading = readAsked(text.replace(LED_BY, ''), today);
  return reading && { ...reading, whether: null };
};

const readAsked: Rule = (text, today) => {
  const itIs = IT_IS.exec(text)?.groups;
  if (itIs) return claimOf(itIs.about ?? '', senseStance(itIs.verb ?? ''), itIs.speaker);
  const noun = CONFIRMATION.exec(text)?.groups;
  if (noun)
    return withWhether(
      heldClaim(noun.rest ?? '', null, today),
      NOUNS[(noun.noun ?? '').toLowerCase()] ?? null,
    );
  const passive = PASSIVE.exec(text)?.groups;
  const stance = passive && /(?:ed|id)$/i.test(passive.verb ?? '') ? senseStance(passive.verb ?? '') : null;
  if (passive && stance && !clauseOf(passive.about ?? '', { isPast: true }))
    return claimOf(passive.about ?? '', stance, passive.speaker);
  const found = AUXILIARY.exec(text)?.groups?.clause;
  const clause = found === undefined ? null : clauseOf(found);
  return clause && clause.subject !== '' ? readClause(clause, today) : null;
};

const NOUNS: Readonly<Record<string, Stance>> = {
  confirmation: 'confirms',
  denial: 'denies',
  doubt: 'doubts',
};

/** The stance of a claim that a verb states; what is announced is confirmed by who announces it. */
function senseStance(verb: string): Stance | null {
  if (/^announced$/i.test(verb)) return 'confirms';
  const sense = senseOf(verb);
  return sense?.kind === 'hold' ? sense.stance : null;
}

function claimOf(about: string, whether: Stance | null, speaker: string | undefined): Reading {
  return readingOf(
    { kind: 'claim', about: topicOf(about), ...(speaker !== undefined && { speaker: nameOf(speaker) }) },
    { whether },
  );
}

function withWhether(reading: Reading | null, whether: Reading['whether']): Reading | null {
  return reading && { ...reading, whether };
}

function readClause({ subject, sense, rest, verb }: Clause, today: string | undefined): Reading | null {
  const body = OF.exec(subject)?.groups?.body;
  const speaker = ANYBODY.test(subject) ? {} : { speaker: nameOf(body ?? subject) };
  // Whether two agree with each other is for the reader to see.
  if (/^agreed?$/.test(verb) && / and /i.test(subject)) return saidOf(subject, rest, today);
  if (sense.kind === 'hold' || verb === 'claim') {
    const isAnybodysClaim = sense.kind === 'hold' && sense.stance === null;
    if (isAnybodysClaim && !/^(?:claim|alleg)/.test(verb))
      return withWhether(saidOf(speaker.speaker ?? '', rest, today), 'said');
    if (isAnybodysClaim) return saidWhether(speaker, rest, today);
    const other = /^(?:or|and) (?<verb>\p{L}+)\s+(?<rest>.+)$/iu.exec(rest)?.groups;
    const isTwo = other !== undefined && senseOf(other.verb ?? '')?.kind === 'hold';
    const held = heldClaim(isTwo ? (other.rest ?? '') : rest, null, today);
    if (!held && sense.kind === 'hold' && sense.stance !== null && POINTING.test(rest))
      return readingOf({ kind: 'said', ...speaker, stance: sense.stance }, { pointing: rest });
    if (!held) return saidOf(subject, '', today);
    return (
      held && {
        ...held,
        question: { ...held.question, ...speaker },
        whether: sense.kind === 'hold' ? sense.stance : null,
      }
    );
  }
  if (sense.kind === 'say') return saidWhether(speaker, rest, today);
  // "Did she warn about the dam" asks whether she spoke; "did she promise to mend it", what she said.
  const isOfTopic = sense.kind !== 'act' && !/^call/.test(verb) && !/^that\b/i.test(rest);
  const said = withWhether(saidOf(speaker.speaker ?? '', rest, today), isOfTopic ? 'said' : 'stated');
  const stance = sense.kind === 'act' ? { stance: sense.stance } : {};
  return said && { ...said, question: { ...said.question, ...stance } };
}

/** "Anything about …"; "something was hidden" is what was said. */
const OPEN =
  /^(?:(?:anything|something|much|more)(?= (?:about|on|regarding|concerning|else|new|to|of|at)\b|$)|what\b)/i;
const WHEN = /^(?:when|why|how|where|whether|who|which|if|what)\b\s*/i;

/** "Did he say that …" asks for words; "did he say when …" and "anything about …" for statements. */
function saidWhether(speaker: { speaker?: string }, rest: string, today: string | undefined): Reading | null {
  // "Say on Tuesday that …": the day is of the saying.
  const dated = /^(?<when>.{3,40}?),? that\s+(?<words>.+)$/i.exec(rest)?.groups;
  const { rest: left, days } = takeDates(dated?.when ?? '', today);
  if (dated?.words && left === '' && Object.keys(days).length > 0)
    return readingOf(
      { kind: 'who-said', text: dated.words, ...speaker },
      { whether: 'said', isReported: true },
    );
  const isTopic = /^(?:about|on|regarding|concerning)\b/i.test(rest);
  if (isTopic || OPEN.test(rest) || WHEN.test(rest)) {
    const topic = rest.replace(OPEN, '').replace(WHEN, '');
    const isOpen = WHEN.test(rest) && !OPEN.test(rest);
    return withWhether(saidOf(speaker.speaker ?? '', topic, today), isOpen ? 'answered' : 'said');
  }
  const words = rest.replace(/^(?:to \p{L}+ )?that\s+/iu, '').trim();
  if (words === '') return null;
  return readingOf({ kind: 'who-said', text: words, ...speaker }, { whether: 'said', isReported: true });
}
