import { clauseOf } from '../clause.ts';
import { takeDates } from '../dates.ts';
import { isOutletName, nameOf, readPhrase, topicOf } from '../phrase.ts';
import { type Reading, type Rule, readingOf } from '../reading.ts';

/** "What did …", "what … said" (behind "tell me"), "which statements did …". */
const WHAT =
  /^(?:what|which (?:statements?|things|words|promises|claims)|how)(?: (?:else|exactly|all|things|statements))?(?: (?:did|has|have|had|does|do|is|was|were|are|will|would|could))?\s+(?<clause>.+)$/i;

const PASSIVE =
  /^what (?:was|is|has been|had been|have been|were|is being|was being)(?: \w+ly)? (?:said|stated|told|announced|reported|known)\b(?<rest>.*)$/i;

const POSITION =
  /^what (?:is|was|are|were) (?<speaker>.+?)(?:['’]s|['’]) (?:position|view|views|stance|opinion|words|statements?|line|take|reaction|response|comments?|message)\b(?: (?:on|about|of|to|regarding|over))?\s*(?<rest>.*)$/i;

const LATEST =
  /^what (?:is|are|was|were) the (?:latest|newest|most recent|last)? ?(?:statements?|quotes?|remarks|comments?|news|words|positions?|word)\b(?<rest>.*)$/i;

const MADE =
  /^(?<subject>.+?) (?:make|made|give|gave|issue|issued)(?: (?:any|a|some))?(?: (?:statements?|comments?|remarks))?\s*(?<rest>(?:about|on|regarding|concerning)\b.*)?$/i;

const ANYBODY =
  /^(?:people|anyone|anybody|someone|somebody|everyone|everybody|they|who|we|one|others?|other people|anyone else|everyone else|everybody else|the public|the (?:news|papers|media|press))$/i;

/** What somebody said, promised, denied: a list of statements. */
export const readWhat: Rule = (text, today) => {
  const position = POSITION.exec(text)?.groups;
  if (position) return saidOf(position.speaker ?? '', position.rest ?? '', today);
  const passive = (PASSIVE.exec(text) ?? LATEST.exec(text))?.groups?.rest;
  if (passive !== undefined) {
    const { agent, ...question } = readPhrase(passive, today, { isPassive: true });
    return readingOf({ kind: 'said', ...question, ...(agent !== undefined && { speaker: agent }) });
  }
  const found = WHAT.exec(text)?.groups?.clause;
  if (found === undefined) return null;
  const made = MADE.exec(found)?.groups;
  if (made && /^which/i.test(text)) return saidOf(made.subject ?? '', made.rest ?? '', today);
  return readClause(found, today);
};

/** "Halloran said about the pier", as it stands behind "what did" or "show me what". */
export function readClause(text: string, today: string | undefined): Reading | null {
  const clause = clauseOf(text);
  if (!clause || clause.subject === '') return null;
  const { subject, sense, rest } = clause;
  // "Her safety report" is a thing.
  if (sense.kind === 'report' && rest === '') return null;
  if (sense.kind === 'report' || (/^wr(?:ite|ote|itten)/.test(clause.verb) && isOutletName(subject))) {
    const { agent: _agent, ...question } = readPhrase(rest, today);
    return readingOf({ kind: 'said', ...question, outlet: nameOf(subject) });
  }
  // "Ask the minister about fares" is about fares; "tell the Gazette about" too.
  const listener = /^(?!about\b|on\b)(?<whom>.+?) about (?<rest>.+)$/i.exec(rest)?.groups;
  const isToSomebody =
    listener &&
    /^(?:tell|told|ask|asked|talk|talked|speak|spoke|reply|replied|respond|responded|answer|answered)$/.test(
      clause.verb,
    );
  const whom = isToSomebody ? readPhrase(listener.whom ?? '', today) : null;
  const phrase = saidOf(subject, isToSomebody ? (listener.rest ?? '') : withoutFrom(rest, today), today);
  const { outlet, from, to, by } = whom ?? {};
  const question = {
    ...phrase.question,
    ...(outlet !== undefined && { outlet }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(by !== undefined && { by }),
    ...('stance' in sense && sense.stance && { stance: sense.stance }),
  };
  return { ...phrase, question, cue: sense.kind === 'say' ? null : clause.verb };
}

/** "Want from the council": without the preposition, where it opens no time. */
function withoutFrom(rest: string, today: string | undefined): string {
  const isTime = Object.keys(takeDates(rest, today).days).length > 0;
  return isTime ? rest : rest.replace(/^from\s/i, '');
}

/** Statements of a speaker; a date may stand with the name: "what had Putin by May said". */
export function saidOf(speaker: string, rest: string, today: string | undefined): Reading {
  const { agent: _agent, about, ...asked } = readPhrase(rest, today);
  const { rest: named, days } = takeDates(speaker, today);
  const question = { ...days, ...asked };
  const name = nameOf(named);
  const topic = about === undefined ? '' : topicOf(about);
  return readingOf({
    kind: 'said',
    ...question,
    ...(topic !== '' && { about: topic }),
    ...(name !== '' && !ANYBODY.test(name) && { speaker: name }),
  });
}
