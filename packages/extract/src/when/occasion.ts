import type { When } from '@onrecord/schema';
import { familiesIn, familyOf } from './families.ts';
import type { Reading } from './reading.ts';

/** Something dated on which more may be said. */
export interface Occasion {
  when: When;
  /** The last paragraph in which it was spoken of. */
  paragraph: number;
  /** Keys of those who speak on it. */
  speakers: Set<string>;
  /** What it is called: "speech", "letter". See `familyOf`. */
  families: Set<string>;
}

/** Said at another time than what is told around it, or at no one time. */
const ELSEWHEN =
  /\b(?:has|have|had|often|repeatedly|always|previously|once|long|frequently|regularly|recently|sometimes|generally|usually|typically|continually|consistently|traditionally|earlier|ago|years|months|decades|will|would|may|might|could|can|should)\b|['’](?:ve|d)\b/i;

/** At the head of a sentence they leave the day that is told of. */
const ELSEWHEN_OPENING =
  /^\W*(?:In recent|Over the (?:years|past)|For (?:years|months|weeks|decades)|Years|Months|Weeks|In the past|At the time|Historically|Earlier|Previously|Recently|Since|Before|Last)\b/;

/** Somebody answers: on the same occasion as what stands before. */
const REPLY = /\b(?:asked|replied|responded|answered|followed up|interjected|countered|pressed)\b/i;

/** Somebody is asked, and what stands next is the answer. */
const ASKED = /\b(?:asked|pressed|questioned)\b/i;

/** "told reporters then", "she said at the time": not on the day of the report. "He then said" goes on with it. */
const THEN = /\w (?:then|at the time)(?=\W*(?:[.,;]|$))/i;

/** "at the forum", "in his speech", "told the rally": an occasion taken up again. */
const TAKEN_UP =
  /\b(?:in|at|during|on|throughout|told|from|of) (?:the|that|this|same|his|her|their|its) (?:[\w/-]+ ){0,2}?([\w-]+)/gi;

/** "the letter", "their report": a document that speaks again. */
const SPEAKING_AGAIN =
  /^(?:the|that|this|his|her|their|its) (?!(?:first|second|own|new|next|latest|later|earlier|previous|former|other) )(?:[\w-]+ ){0,2}?([\w-]+)$/i;

/** "in a Bloomberg interview": not the occasion that was just told of. */
const NEW_OCCASION =
  /\b(?:in|at|during|on) an? (?:[\w-]+ ){0,3}?(?:interview|speech|statement|debate|rally|book|memo|letter)\b/i;

/** A name in capitals before a colon: somebody speaks in a transcript. */
const TRANSCRIPT_NAME = /^[\p{Lu}\s.'’-]{2,}$/u;

/** A date coarser than this many days dates only what is told in one go. */
const ONE_EVENT_DAYS = 3;

/** How many occasions back are remembered: bounds the work on texts without end. */
const MEMORY = 40;

/** The occasions of an article as it is read from its start to its end. */
export class Occasions {
  readonly #occasions: Occasion[] = [];

  add(occasion: Occasion): void {
    this.#occasions.push(occasion);
    if (this.#occasions.length > MEMORY) this.#occasions.shift();
  }

  /** The date that an attribution without one of its own takes over; `null` where nothing tells that it does. */
  carriedTo(reading: Reading, before: Reading | null): When | null {
    if (!isOfOneTime(reading)) return null;
    const occasion = this.#takenUp(reading) ?? this.#ofTranscript(reading) ?? this.#ofSpeaker(reading);
    if (occasion === undefined) return answered(reading, before);
    occasion.paragraph = reading.paragraph;
    if (reading.speaker !== null) occasion.speakers.add(reading.speaker);
    for (const family of familiesIn(reading.outside)) occasion.families.add(family);
    return { ...occasion.when, basis: 'carried' };
  }

  #takenUp({ outside, source }: Reading): Occasion | undefined {
    const again = SPEAKING_AGAIN.exec(source);
    for (const [, noun = ''] of [...(again === null ? [] : [again]), ...outside.matchAll(TAKEN_UP)]) {
      const family = familyOf(noun);
      if (family === undefined) continue;
      const occasion = this.#occasions.findLast(({ families }) => families.has(family));
      if (occasion !== undefined) return occasion;
    }
    return undefined;
  }

  #ofTranscript({ cue, source }: Reading): Occasion | undefined {
    if (!cue.startsWith(':') || !TRANSCRIPT_NAME.test(source)) return undefined;
    return this.#occasions.at(-1);
  }

  #ofSpeaker({ speaker, paragraph, outside, isPast, isDirect }: Reading): Occasion | undefined {
    if (speaker === null || !isPast) return undefined;
    const own = this.#occasions.filter(({ speakers }) => speakers.has(speaker));
    const last = own.at(-1);
    if (last === undefined) return undefined;
    // After a look back the story returns to its own day.
    const main = own.reduce((a, b) => (b.when.latest > a.when.latest ? b : a));
    if (THEN.test(outside))
      return last.when.latest === main.when.latest && isOneEvent(main.when) ? undefined : last;
    if (!isOneEvent(last.when) && NEW_OCCASION.test(outside)) return undefined;
    if (paragraph === last.paragraph) return last;
    if (isOneEvent(main.when)) return main;
    return paragraph - last.paragraph <= 1 && isDirect ? last : undefined;
  }
}

/** An answer is given where the question was put. */
function answered({ paragraph, verb }: Reading, before: Reading | null): When | null {
  if (before?.when == null || paragraph - before.paragraph > 1) return null;
  if (!REPLY.test(verb) && !ASKED.test(before.verb)) return null;
  return { ...before.when, basis: 'carried' };
}

export function isOneEvent(when: When): boolean {
  return Date.parse(when.latest) - Date.parse(when.earliest) < ONE_EVENT_DAYS * 86_400_000;
}

/** False for what is said again and again, at an open time, or at another time than the rest. */
export function isOfOneTime({ verb, outside, isBelief, isElsewhen }: Reading): boolean {
  return !isBelief && !isElsewhen && !ELSEWHEN.test(verb) && !ELSEWHEN_OPENING.test(outside);
}
