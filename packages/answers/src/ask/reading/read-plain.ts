import { clauseOf } from './clause.ts';
import { cleanQuestion } from './clean.ts';
import { takeDates } from './dates.ts';
import { mendQuestionWords, mendVerb } from './mend.ts';
import { isOutletName, nameOf, topicOf } from './phrase.ts';
import { type Reading, type Rule, readingOf } from './reading.ts';
import { readArticle } from './rules/article.ts';
import { readQuoted } from './rules/quoted.ts';
import { readSpeakerQuestion } from './rules/speaker.ts';
import { readStatements } from './rules/statements.ts';
import { readTimeline } from './rules/timeline.ts';
import { readWhat, saidOf } from './rules/what.ts';
import { readWhether } from './rules/whether.ts';
import { readWho } from './rules/who.ts';
import { readWorld } from './rules/world.ts';

/** The first rule that reads a question decides: what is surest comes first. */
const RULES: readonly Rule[] = [
  readArticle,
  readTimeline,
  readQuoted,
  readSpeakerQuestion,
  readWho,
  readWhether,
  readWhat,
  readStatements,
];

/** A time asked for before the question: "As of 1 January, what had …". */
const LEADING =
  /^(?<when>(?:as of|by|since|before|after|in|on|until|between|from|last|this)\b[^,]{3,60}),\s+(?<question>.+)$/i;

/** What people say to a bot without asking for anything on record. */
const ASKS_NOTHING =
  /^(?:hello|hi|hey|yo|help|test(?:ing)?|thanks?(?: you)?|thx|ok(?:ay)?|yes|no|yep|nope|lol|lmao|haha\w*|wow|cool|nice|good (?:bot|morning|evening|night|day)|bye|sup|what(?: is|['’]s) (?:up|this)|(?:how|who|what) are (?:you|u)|what (?:can|do|does) (?:you|u|it|this)(?: bot)? (?:do|know|work)|how (?:does|do) (?:this|it|you|u)(?: bot)? work)(?: there| bot| everyone| all)?$/i;

/** "How many were harmed, according to …": what somebody said of it. */
const ACCORDING_TO =
  /^(?:how (?:many|much|long|often)|what|when|why|where|who|which) (?:will |would |did |does |do |is |are |was |were |has |have )?(?<topic>.+?),? according to (?<name>[^,]{2,60})$/i;

const QUESTION = /^(?:what|who|when|how|did|does|do|has|have|had)\b/i;

/** Words of a question that are read; longer ones hold a quotation, and that is read whole. */
const LONGEST = 2000;

/**
 * A question in plain English as one that can be looked up; `null` where it holds no words to look up. Deterministic, by
 * rules for the ways in which English asks who said what; what none of them reads is taken as the words of a topic.
 *
 * @param today - The day that "yesterday" counts from; without it such words are part of the topic.
 * @example readPlain('Who denied the sale?').question // { kind: 'claim', about: 'the sale', stance: ['denies'] }
 */
export function readPlain(text: string, today?: string): Reading | null {
  const cleaned = cleanQuestion(text.slice(0, LONGEST));
  if (ASKS_NOTHING.test(cleaned)) return null;
  const leading = LEADING.exec(cleaned)?.groups;
  const outlet = /^according to (?<outlet>[^,]{2,60}),\s+(?<question>.+)$/i.exec(cleaned)?.groups;
  const told = outlet?.question === undefined ? null : readMended(outlet.question, today);
  if (told?.question.kind === 'said')
    return { ...told, question: { ...told.question, outlet: nameOf(outlet?.outlet ?? '') } };
  // Of a claim all positions are shown, whoever prints them.
  if (told) return told;
  const behind = ACCORDING_TO.exec(cleaned)?.groups;
  if (behind && !isOutletName(behind.name ?? ''))
    return saidOf(behind.name ?? '', `about ${behind.topic}`, today);
  const { days } = takeDates(leading?.when ?? '', today);
  if (leading?.question === undefined || Object.keys(days).length === 0) return readMended(cleaned, today);
  const reading = readMended(leading.question, today);
  if (!reading || !/^(?:said|timeline|claim)$/.test(reading.question.kind)) return reading;
  const { by, ...others } = days;
  const asked = reading.question.kind === 'said' ? days : { ...others, ...(by !== undefined && { to: by }) };
  return { ...reading, question: { ...reading.question, ...asked } };
}

/** "What is said about X", whoever says it; "X" alone, and "statements of X", may be X's own. */
function isAboutIn(asked: string, { question }: Reading): boolean {
  const { kind, speaker, about, outlet } = question;
  // What a newspaper reports about somebody is what it prints of them, their own words too.
  if (kind !== 'said' || speaker !== undefined || about === undefined || outlet !== undefined) return false;
  return /^who\b|\b(?:about|regarding|sa(?:y|id) of)\b/i.test(asked);
}

function readMended(text: string, today: string | undefined): Reading | null {
  const mended = cleanQuestion(mendQuestionWords(text));
  // A question without a verb of speaking has a misspelt one, where one can be mended.
  const isVerbless = QUESTION.test(mended) && clauseOf(mended) === null;
  const readings = isVerbless ? [mendVerb(mended), mended] : [mended, mendVerb(mended)];
  for (const asked of new Set(readings))
    for (const rule of RULES) {
      const reading = rule(asked, today);
      if (reading) return { ...reading, isAbout: isAboutIn(asked, reading) };
    }
  const world = readWorld(mended, today);
  if (world) return world;
  const { rest, days } = takeDates(mended, today);
  const about = topicOf(rest);
  return /[\p{L}\p{N}]/u.test(about) ? readingOf({ kind: 'said', about, ...days }) : null;
}
