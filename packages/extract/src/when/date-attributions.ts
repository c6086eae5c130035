import type { When } from '@onrecord/schema';
import type { Attribution } from '../attribution/attributor.ts';
import type { Document } from '../text/document.ts';
import { type Attachment, attach } from './attach.ts';
import { dayOf } from './calendar.ts';
import { isOfOneTime, isOneEvent, Occasions } from './carry.ts';
import { findExpressions, findFullDates, type TimeExpression, whenOf } from './expressions.ts';
import { familiesIn, POLL, RESPONDENTS } from './occasions.ts';
import { type Reading, readAttributions } from './reading.ts';
import type { SpeakerKeys } from './speaker-key.ts';
import { liveDate, type Told, tellOccasions } from './told.ts';
import { lowerBound } from './window.ts';

/** Headline and first paragraphs: told before the article says when. */
const LEAD_PARAGRAPHS = 3;

/** How many attributions further on the lead's date is looked for. */
const LEAD_REACH = 10;

/** Between two paragraphs of one speech stand only marks and a line break. */
const SPEECH_GAP = 8;

/** Sources that name nobody themselves: those at the head of their sentence speak. */
const COLLECTIVE = /^(?:each|both|they|who|all|neither|the two|)$/i;

/**
 * When each attribution was said, at the grain of the text; `null` where the text does not tell.
 *
 * Times are read against the day of publication, in UTC, and news looks back: "on Wednesday" is the last one, or that
 * day. The publication date alone dates nothing; without it only times with a year count. A time counts when it belongs to
 * the saying (`stated`), or to the speech, letter or poll that the article is still telling of (`carried`).
 */
export function dateAttributions(
  document: Document,
  attributions: readonly Attribution[],
  publishedAt: string | null,
): (When | null)[] {
  const dates = attributions.map((): When | null => null);
  const published = publishedAt === null ? null : dayOf(publishedAt);
  const expressions =
    published === null ? findFullDates(document.text) : findExpressions(document.text, published);
  if (expressions.length === 0) return dates;
  const contents = attributions.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  const { readings, keys } = readAttributions(document, attributions, contents);
  stateDates(readings, expressions);
  carryDates(readings, tellOccasions(document, expressions, { contents, keys }), keys);
  dateLead(readings);
  dateLive(readings, liveDate(document, expressions, contents));
  for (const { index, when } of readings) dates[index] = when;
  return continueSpeeches(attributions, dates);
}

/** A paragraph of a speech that goes on without a cue of its own was said when the one before it was. */
function continueSpeeches(
  attributions: readonly Attribution[],
  dates: readonly (When | null)[],
): (When | null)[] {
  let before: { when: When | null; end: number } | null = null;
  return attributions.map(({ cue, source, content }, index) => {
    const goesOn = cue.length === 0 && source.length === 0;
    const gap = (content[0]?.start ?? 0) - (before?.end ?? 0);
    const isNext = before !== null && gap >= 0 && gap <= SPEECH_GAP;
    const when: When | null =
      goesOn && isNext && before?.when != null
        ? { ...before.when, basis: 'carried' }
        : (dates[index] ?? null);
    before = { when, end: content.at(-1)?.end ?? 0 };
    return when;
  });
}

/** Dates what has a time of its own, and what the same speaker says in the same sentence after it. */
function stateDates(readings: readonly Reading[], expressions: readonly TimeExpression[]): void {
  for (const [position, reading] of readings.entries()) {
    const { window } = reading;
    const before = readings[position - 1];
    const near = expressions.slice(
      lowerBound(expressions, window.start),
      lowerBound(expressions, window.end),
    );
    const attachment = attach(window, near);
    if (attachment !== null && !isOfNext(attachment, reading, readings[position + 1]))
      reading.when = whenOf(attachment.expression);
    else if (near.some((expression) => standsBeside(reading, expression))) reading.isElsewhen = true;
    else if (before?.when != null && before.sentence === reading.sentence && goesOn(reading, before))
      reading.when = before.when;
  }
}

/** "Vance, who once said so, denied it on Tuesday": the time behind two verbs belongs to the second. */
function isOfNext({ expression }: Attachment, reading: Reading, next: Reading | undefined): boolean {
  if (next === undefined || next.window.cue.start <= reading.window.cue.end) return false;
  if (next.window.cue.start >= expression.start) return false;
  return next.speaker !== reading.speaker || !isOfOneTime(reading);
}

/** A time outside what is said, or at the end of it, may date the saying or something else: nobody can tell. */
function standsBeside({ window, attribution, isDirect }: Reading, expression: TimeExpression): boolean {
  const { start, end, earliest, latest } = expression;
  if (window.text.slice(start - window.start, end - window.start).trim() !== '') return true;
  const last = attribution.content.at(-1)?.end ?? 0;
  return !isDirect && earliest === latest && end <= last && end >= last - 2;
}

function goesOn(reading: Reading, before: Reading): boolean {
  if (!isOfOneTime(reading)) return false;
  return reading.source === '' || (reading.speaker !== null && reading.speaker === before.speaker);
}

function carryDates(readings: readonly Reading[], told: readonly Told[], keys: SpeakerKeys): void {
  const occasions = new Occasions();
  const taken = told.find(({ isPoll }) => isPoll)?.when;
  let poll = taken;
  let next = 0;
  let before: Reading | null = null;
  for (const reading of readings) {
    for (
      let event = told[next];
      event !== undefined && event.at < reading.window.cue.start;
      event = told[++next]
    )
      occasions.add(event);
    if (reading.when !== null) {
      occasions.add(occasionOf(reading, reading.when, keys));
      // Where the article does not tell when its poll was taken, it was published on the day of its release.
      if (taken === undefined && POLL.test(reading.source) && isOneEvent(reading.when)) poll = reading.when;
    } else if (poll !== undefined && isOfPoll(reading)) reading.when = { ...poll, basis: 'carried' };
    else reading.when = occasions.carriedTo(reading, before);
    before = reading;
  }
}

function isOfPoll({ source, verb }: Reading): boolean {
  return RESPONDENTS.test(source) && !/\b(?:has|have|had)\b/.test(verb);
}

function occasionOf({ source, speaker, outside, paragraph }: Reading, when: When, keys: SpeakerKeys) {
  const speakers = COLLECTIVE.test(source) ? keys.keysIn(outside) : new Set<string>();
  if (speaker !== null) speakers.add(speaker);
  return { when, paragraph, speakers, families: familiesIn(outside) };
}

/** The headline and the lead take the day that the body gives the same speaker. */
function dateLead(readings: readonly Reading[]): void {
  for (const [position, reading] of readings.entries()) {
    if (reading.paragraph >= LEAD_PARAGRAPHS) return;
    if (reading.when !== null || reading.speaker === null || !isOfOneTime(reading)) continue;
    if (!reading.isPast && reading.paragraph > 0) continue;
    const later = readings
      .slice(position + 1, position + LEAD_REACH)
      .find(({ speaker, when }) => speaker === reading.speaker && when !== null);
    if (later?.when != null && isOneEvent(later.when)) reading.when = { ...later.when, basis: 'carried' };
  }
}

function dateLive(readings: readonly Reading[], live: When | null): void {
  if (live === null) return;
  for (const reading of readings)
    if (reading.when === null && isOfOneTime(reading) && (reading.isPast || reading.paragraph === 0))
      reading.when = live;
}
