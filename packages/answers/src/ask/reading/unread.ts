import { clauseOf } from './clause.ts';
import { cleanQuestion } from './clean.ts';
import { takeDates } from './dates.ts';
import { isOtherLanguage } from './language.ts';

/**
 * Why a question is not looked up, though it has words: what it means nobody but the asker knows, and an answer to
 * something else would be a wrong one. `null` where it can be read.
 *
 * @param today - The day that "since the summer" counts from.
 */
export function unreadBecause(text: string, today: string | undefined): string | null {
  if (isOtherLanguage(text)) return 'questions are read in English only: this one is in another language';
  const question = cleanQuestion(text);
  const period = unplacedPeriodIn(question, today);
  if (period !== null)
    return `“${period}” is a time that cannot be placed: ask with a date, as in “before 4 May 2025”`;
  const pronoun = unknownSpeakerIn(question);
  return pronoun === null
    ? null
    : `each question is read alone: give the name of whom “${pronoun}” stands for`;
}

const PREPOSITION = '(?:before|after|since|until|till|during|prior to|ahead of|in the run-up to)';
const DETERMINER = '(?:the|his|her|their|its|last|this|that|these|those)';

/** What happens on a day that only the asker knows. */
const EVENT =
  '(?:vote|ballot|election|referendum|summit|meeting|talks|negotiations|closure|opening|war|attack|match|game|strike|fire|flood|storm|accident|crash|explosion|trial|verdict|hearing|inquiry|resignation|speech|debate|crisis|pandemic|invasion|merger|sale|budget|announcement|conference|visit|deal|agreement|ceasefire|truce|scandal|launch|decision|interview|campaign|protest|riot|shooting|disaster|earthquake|funeral|wedding|holidays?|inauguration|publication|report|arrest|death|murder|collapse|leak|raid)s?';

/** "Did she say before the vote that …": behind the verb alone. "Say about the pier before the vote": behind a topic. */
const BEHIND_VERB = new RegExp(
  `^(?:anything |something |much )?(?<period>${PREPOSITION} ${DETERMINER} [\\p{L}\\p{N}’' -]{2,60})$`,
  'iu',
);
const BEHIND_TOPIC = new RegExp(
  `\\b(?:about|on|regarding|concerning)\\b.+?\\s(?<period>${PREPOSITION} ${DETERMINER} (?:[\\p{L}’'-]+ ){0,3}${EVENT}(?: (?:of|in|on|at) [\\p{L}’' -]{2,40})?)$`,
  'iu',
);

/** Days that move, or that come again. */
const HOLIDAY = new RegExp(
  `^(?:.*\\b(?:about|on|regarding|concerning)\\b.+?\\s)?(?<period>${PREPOSITION} (?:christmas|easter|ramadan|thanksgiving|new year(?:['’]s)?(?: eve| day)?|halloween))$`,
  'iu',
);

/** "In the meeting" is a time too; "in the north" is none. */
const AT_EVENT = new RegExp(`^(?<period>(?:in|at) ${DETERMINER} (?:[\\p{L}’'-]+ ){0,2}${EVENT})$`, 'iu');

/** Words for a time that no calendar tells. */
function unplacedPeriodIn(question: string, today: string | undefined): string | null {
  const rest = clauseOf(question)?.rest;
  const period =
    (rest && (BEHIND_VERB.exec(rest) ?? AT_EVENT.exec(rest) ?? HOLIDAY.exec(rest))?.groups?.period) ??
    BEHIND_TOPIC.exec(question)?.groups?.period ??
    null;
  if (period === null || period === '') return null;
  return Object.keys(takeDates(period, today).days).length > 0 ? null : period;
}

/** Who speaks, where nothing before the question tells who that is. */
function unknownSpeakerIn(question: string): string | null {
  const clause = clauseOf(question);
  if (!clause) return null;
  const subject =
    /^(?:(?:what|when|where|why|how|which|and|but|so|else|exactly)\s+)*(?:(?:did|does|do|has|have|had|is|was|were|will|would|can|could)\s+)?(?<pronoun>he|she|they|(?<=\b(?:did|does)\s)it)$/i.exec(
      clause.subject,
    )?.groups?.pronoun;
  if (subject === undefined) return null;
  // "What do they say about fares" is what people say.
  const isTold = /\b(?:about|on|regarding|that)\s+\p{L}{3,}/iu.test(clause.rest);
  return /^they$/i.test(subject) && isTold ? null : subject.toLowerCase();
}
