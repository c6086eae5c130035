import type { Quote, Stance } from '@onrecord/schema';
import { mainClauseOf } from './clause.ts';
import { REPORTED } from './lexicon.ts';
import { fits, type Voice } from './voice.ts';

/** A statement within a quote's words, and what the speaker holds of it. */
export interface Stated {
  text: string;
  stance: Stance;
}

const BE = '(?:is|are|am|was|were|(?:has|have|had) been)';
const UNABLE = `(?:(?:could|can) ?not|couldn[’']t|can[’']t|${BE} (?:unable|not able) to|(?:has|have|had) yet to)`;
const NOT = `(?:(?:did|does|do|would|will|had|has|have) not|(?:did|does|do|would|had|has|have)n[’']t|won[’']t)`;
const KNOW = '(?:had|has|have|saw|sees?|found|knew of|knows? of)(?: seen| found)?';
const NO = `(?:${KNOW}|there ${BE}|${BE} aware of) no(?: \\w+)?`;
const UNCLEAR = `it (?:${BE}|remain(?:s|ed)) (?:not clear|unclear|not known|unknown|uncertain)`;

/** "know about", "think of", "know how": no statement follows. */
const STATING = '(?! (?:about|of|how|why|what|who|which|where|when)\\b)';

/** Verb phrases of reporting that tell how far the speaker holds with the statement behind them. */
const PHRASES: readonly (readonly [stance: Stance, phrase: string])[] = [
  [
    'doubts',
    `${UNABLE}(?: \\w+ly| yet)? (?:confirm|verify|corroborate|substantiate|rule out|say(?= whether| if))`,
  ],
  ['doubts', `${NOT} ruled? out`],
  ['doubts', `${NO} (?:evidence|proof|indications?|signs?|confirmation|reason to (?:believe|think|suspect))`],
  ['doubts', `${NOT}(?: really)? (?:believe|think)`],
  ['doubts', `(?:doubt(?:s|ed)?|${NOT} know|${UNCLEAR})(?= whether| if| that)`],
  ['denies', `(?:den(?:y|ies|ied)|(?:had|has|have) denied)(?= that| (?:[\\w’'-]+ ){1,4}that)`],
  ['confirms', `(?:(?:can|could|had|has|have) )?confirm(?:s|ed)?(?= that)`],
  [
    'believes',
    `(?:think|thought|believed?|believes|guess|suppose|suspect|suspected|fear|feared|expected)${STATING}`,
  ],
  ['asserts', `(?:knows?|mean|(?:can|could) (?:say|tell you)|must say)${STATING}`],
];

/** "but they …", where the phrase is the second half of a sentence. */
const ADDED = '(?:also )?(?:added|said|noted|stressed|conceded|admitted|acknowledged|insisted) ';
const FIRST_HALF = `(.{8,}?),? (?:but|and|though|although) (?:${ADDED})?(?:that )?`;

/** "Today, …", "our position is that …". */
const OPENING =
  '(?:.{1,60} (?:is|was) that |[\\w ]{2,80}, |(?:today|now|tonight|so far|at (?:this|the) \\w+) )';

/** Who reports: a pronoun for the speaker, or the body that they speak for. */
const BODY = '(?:the|his|her|their|its|our) [\\p{L}-]+|officials|authorities|police|investigators';
const REPORTER = `(?:(he|she|they|it|we|I|${BODY})(?: also| still)? )?`;

const PATTERNS = PHRASES.map(([stance, phrase]) => ({
  stance,
  isInability: phrase.startsWith(UNABLE),
  /** The phrase wherever it stands: most sentences are without it, and the whole pattern is slow. */
  phrase: new RegExp(phrase, 'isu'),
  pattern: new RegExp(`^(?:${FIRST_HALF}|${OPENING})?${REPORTER}${phrase},? (.+)$`, 'isu'),
}));

/** A word of each of the phrases: few sentences hold one, and the patterns look at all of a sentence. */
const HINTS =
  'confirm verify corroborate substantiate rule say evidence proof indication sign reason believe think ' +
  'thought doubt know clear uncertain deny denie guess suppose suspect fear expected mean tell';
const HINT = new RegExp(HINTS.replaceAll(' ', '|'), 'i');

const PRONOUN = /^(?:he|she|they|it|we|i)$/i;

/**
 * What a sentence states, with the speaker's own reservation taken off: "they could not confirm that the dam had burst"
 * doubts that the dam had burst. What a body cannot confirm is doubted by whoever says so; what it does not believe is
 * only its own doubt. Anything that is not surely so is stated as it stands, in the quote's own stance.
 */
export function statedIn(sentence: string, quote: Quote, voice: Voice): Stated[] {
  const whole = { text: sentence, stance: quote.stance };
  if (quote.stance !== 'asserts' && quote.stance !== 'confirms') return both(whole);
  if (!HINT.test(sentence)) return both(whole);
  for (const { stance, isInability, phrase, pattern } of PATTERNS) {
    if (!phrase.test(sentence)) continue;
    const [, before, reporter, reported] = (pattern.exec(sentence) ?? []) as (string | undefined)[];
    const statement = reported?.replace(REPORTED, '').replace(/^that (?=\S)/i, '');
    if (statement === undefined || mainClauseOf(statement) === null) continue;
    // Only what somebody says of themselves is a reservation: nobody "thinks" without a subject.
    if (reporter === undefined && (stance === 'believes' || stance === 'asserts')) continue;
    const isBody = reporter !== undefined && !PRONOUN.test(reporter);
    if (isBody ? !isInability : !isReporter(reporter, quote, voice)) continue;
    const stated = both({ text: statement, stance });
    return before === undefined ? stated : [...both({ ...whole, text: before }), ...stated];
  }
  return both(whole);
}

/** "that the comet is old and that it is bright" states two things. */
function both({ text, stance }: Stated): Stated[] {
  if (!text.includes(' and that ')) return [{ text, stance }];
  const parts = text.split(/,? and that (?=\S)/);
  const areClauses = parts.length > 1 && parts.every((part) => mainClauseOf(part) !== null);
  return (areClauses ? parts : [text]).map((part) => ({ text: part, stance }));
}

function isReporter(pronoun: string | undefined, quote: Quote, voice: Voice): boolean {
  if (pronoun === undefined) return true;
  if (/^(?:we|i)$/i.test(pronoun)) return quote.type !== 'indirect';
  return quote.type !== 'direct' && fits(pronoun, voice);
}
