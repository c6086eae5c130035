import { type Attachment, attach } from './attach.ts';
import { type TimeExpression, whenOf } from './expressions.ts';
import { isOfOneTime } from './occasion.ts';
import type { Reading } from './reading.ts';
import { lowerBound, type Window } from './window.ts';

/** How many time expressions on each side of a cue are looked at: bounds the work on texts without sentences. */
const NEAREST = 6;

/** Dates what has a time of its own, and what the same speaker says in the same sentence after it. */
export function stateDates(readings: readonly Reading[], expressions: readonly TimeExpression[]): void {
  for (const [position, reading] of readings.entries()) {
    const { window } = reading;
    const before = readings[position - 1];
    const near = expressionsNear(expressions, window);
    const attachment = attach(window, near);
    if (attachment !== null && !isOfNext(attachment, reading, readings[position + 1]))
      reading.when = whenOf(attachment.expression);
    else if (near.some((expression) => standsBeside(reading, expression))) reading.isElsewhen = true;
    else if (before?.when != null && before.sentence === reading.sentence && goesOn(reading, before))
      reading.when = before.when;
  }
}

function expressionsNear(expressions: readonly TimeExpression[], window: Window): readonly TimeExpression[] {
  const atCue = lowerBound(expressions, window.cue.start);
  const from = Math.max(lowerBound(expressions, window.start), atCue - NEAREST);
  return expressions.slice(from, Math.min(lowerBound(expressions, window.end), atCue + NEAREST));
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
