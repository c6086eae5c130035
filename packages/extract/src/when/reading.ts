import type { Stance } from '@onrecord/schema';
import type { Attribution } from '../attribution/attributor.ts';
import type { Document } from '../text/document.ts';
import { firstTokenAt, matchesOf } from '../text/index.ts';
import { familiesIn, familyOf, RESPONDENTS } from './families.ts';
import { isInTurn } from './turn.ts';
import type { SpokenOf } from './voices.ts';
import { type Contents, type Window, windowOf } from './window.ts';

/** An attribution as it is read for its date. */
export interface Reading {
  /** Index into the attributions. */
  index: number;
  window: Window;
  paragraph: number;
  sentence: number;
  /** Who speaks. */
  voices: readonly number[];
  /** As printed; `''` where there is none. */
  source: string;
  /** Occasions that its sentence names, and those that it takes up again: "at the forum", "the letter". */
  families: ReadonlySet<string>;
  takenUp: ReadonlySet<string>;
  isPast: boolean;
  /** "is warning" tells what somebody does these days. */
  isProgressive: boolean;
  /** What somebody thinks has no one time. */
  isBelief: boolean;
  /** "has often said": again and again, or at another time than what is told around it. */
  isHabit: boolean;
  /** "will testify": a time beside it is yet to come. */
  isAhead: boolean;
  /** The sentence leaves the day that is told of: "Earlier", "In recent weeks". */
  isTurningAway: boolean;
  /** In a clause of time: "three days after the council condemned it". */
  isTimeClause: boolean;
  /** "she said at the time". */
  isThen: boolean;
  /** "in a Bloomberg interview": not the occasion that was just told of. */
  isNewOccasion: boolean;
  /** Somebody asks or answers, so that what stands around was said on the same occasion. */
  isReply: boolean;
  isQuestion: boolean;
  /** People who were polled, or the poll itself. */
  isPolled: boolean;
  /** With what he is: "Lena Holt, a professor at Harbor University". */
  isIntroduced: boolean;
  /** Somebody else says it, in a transcript. */
  isInTurn: boolean;
  /** A name in capitals before a colon: a transcript. */
  isTranscript: boolean;
  /** The content opens in quotation marks. */
  isDirect: boolean;
}

/** The past of a verb, or a participle that goes on with one. */
const PAST =
  /\b(?:\w+ed|said|told|wrote|spoke|made|gave|held|put|went|began|took|sent|sought|saw|thought|found|read|brought|drew|laid|swore|shot|cast|stood|ran|hit|led|met|felt|was|were|did|\w+ing)\b/i;

const PROGRESSIVE = /^(?:is|are|am|['’]s|['’]re)\b/i;

const TIME_CLAUSE = /\b(?:after|before|since|until|when)\W*$/i;

const HABIT =
  /\b(?:has|have|had|often|repeatedly|always|previously|once|long|frequently|regularly|recently|sometimes|generally|usually|typically|continually|consistently|traditionally|earlier|ago|years|months|decades|will|would|may|might|could|can|should)\b|['’](?:ve|d)\b/i;

const AHEAD = /\b(?:will|is to|are to|is set to|plans? to|wo)\b/i;

const TURNING_AWAY =
  /^\W*(?:In recent|Over the (?:years|past)|For (?:years|months|weeks|decades)|Years|Months|Weeks|In the past|At the time|Historically|Earlier|Previously|Recently|Since|Before|Last|(?:After|Following|Ahead of) (?:the|that|this|his|her|their|its))\b/;

const REPLY = /\b(?:asked|replied|responded|answered|followed up|interjected|countered|pressed)\b/i;

const QUESTION = /\b(?:asked|pressed|questioned)\b/i;

const THEN = /\w (?:then|at the time)(?=\W*(?:[.,;]|$))/i;

const TAKEN_UP =
  /\b(?:in|at|during|on|throughout|told|from|of) (?:the|that|this|same|his|her|their|its) (?:[\w/-]+ ){0,2}?([\w-]+)/gi;

/** "the letter", "their report": a document that speaks again. */
const SPEAKING_AGAIN =
  /^(?:the|that|this|his|her|their|its) (?!(?:first|second|own|new|next|latest|later|earlier|previous|former|other) )(?:[\w-]+ ){0,2}?([\w-]+)$/i;

const AUTHORS = /^the (?:authors?|researchers|scientists)$/i;

const NEW_OCCASION =
  /\b(?:in|at|during|on) an? (?:[\w-]+ ){0,3}?(?:interview|speech|statement|debate|rally|book|memo|letter)\b/i;

const TRANSCRIPT_NAME = /^[\p{Lu}\s.'’-]{2,}$/u;

/** Reads the attributions in the order of their cues; those with neither cue nor source are left out. */
export function readAttributions(
  document: Document,
  attributions: readonly Attribution[],
  { contents, spoken, stances }: { contents: Contents; spoken: SpokenOf; stances: readonly Stance[] },
): Reading[] {
  const order = attributions.map((attribution, index) => ({ attribution, index, at: startOf(attribution) }));
  order.sort((a, b) => a.at - b.at);
  return order.flatMap(({ attribution, index }) => {
    const window = windowOf(document, attribution, contents);
    const token = window && document.tokens[firstTokenAt(document, window.cue.start)];
    if (window === null || token == null) return [];
    const { cue, source } = window;
    const printed = attribution.cue.length > 0 ? document.text.slice(cue.start, cue.end) : '';
    const credited = source === null ? '' : document.text.slice(source.start, source.end);
    const outside = window.text.trim().replace(/\s\s+/g, ' ');
    const verb = verbOf(window);
    const first = Math.min(cue.start, source?.start ?? cue.start);
    return [
      {
        index,
        window,
        paragraph: token.paragraph,
        sentence: token.sentence,
        voices: spoken.voices[index] ?? [],
        source: credited,
        families: familiesIn(outside),
        takenUp: takenUp(credited, outside),
        isPast: (PAST.test(printed) && !PROGRESSIVE.test(printed)) || /^according/i.test(printed),
        isProgressive: PROGRESSIVE.test(printed),
        isBelief: stances[index] === 'believes',
        isHabit: HABIT.test(verb),
        isAhead: AHEAD.test(verb),
        isTurningAway: TURNING_AWAY.test(outside),
        isTimeClause: TIME_CLAUSE.test(window.text.slice(0, first - window.start)),
        isThen: THEN.test(outside),
        isNewOccasion: NEW_OCCASION.test(outside),
        isReply: REPLY.test(verb),
        isQuestion: QUESTION.test(verb),
        isPolled: RESPONDENTS.test(credited),
        isIntroduced: /, (?:an?|the|who|chief|senior|director|professor|executive|president)\b/.test(
          credited,
        ),
        isInTurn: isInTurn(document, cue.start),
        isTranscript: printed.startsWith(':') && TRANSCRIPT_NAME.test(credited),
        isDirect: opensQuoted(document, attribution),
      },
    ];
  });
}

/** From the source to the end of the cue, without what is said in between by another cue. */
function verbOf({ text, start, cue, source }: Window): string {
  const from = source !== null && source.end <= cue.start ? source.end : cue.start;
  const gap = text.slice(Math.max(0, from - start), cue.start - start);
  // "Vance, who had often been there, said": the clause has a verb of its own.
  return gap.slice(gap.lastIndexOf(',') + 1) + text.slice(cue.start - start, cue.end - start);
}

function takenUp(source: string, outside: string): ReadonlySet<string> {
  const again = SPEAKING_AGAIN.exec(source);
  const nouns = [...(again === null ? [] : [again]), ...matchesOf(TAKEN_UP, outside)].map(([, noun]) => noun);
  // "The authors" of a study say what it says.
  if (AUTHORS.test(source)) nouns.push('study');
  return new Set(nouns.flatMap((noun = '') => familyOf(noun) ?? []));
}

function startOf({ cue, source, content }: Attribution): number {
  return (cue[0] ?? source[0] ?? content[0])?.start ?? 0;
}

function opensQuoted(document: Document, { content }: Attribution): boolean {
  const first = content[0];
  if (first === undefined) return false;
  // A mark at the edge may have been taken into the content: the word after it tells.
  const token = document.tokens[firstTokenAt(document, first.start + 1)];
  return token !== undefined && token.quotation >= 0;
}
