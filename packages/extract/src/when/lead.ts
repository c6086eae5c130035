import type { When } from '@onrecord/schema';
import type { Document } from '../text/document.ts';
import { type TimeExpression, whenOf } from './expressions.ts';
import { isOfOneTime, isOneEvent } from './occasion.ts';
import type { Reading } from './reading.ts';
import { isSaid } from './told.ts';
import type { Contents } from './window.ts';

/** Headline and first paragraphs: told before the article says when. */
const LEAD_PARAGRAPHS = 3;

/** How many attributions further on the lead's date is looked for. */
const LEAD_REACH = 10;

/** The article is written as things happen: what it tells without a date was said on its own day. */
const NOW = /^(?:tonight|this (?:morning|afternoon|evening))$/i;

/** The headline and the lead take the day that the body gives the same speaker. */
export function dateLead(readings: readonly Reading[]): void {
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

/** What a report of what is just happening tells without a date was said on its own day. */
export function dateLive(readings: readonly Reading[], live: When | null): void {
  if (live === null) return;
  for (const reading of readings)
    if (reading.when === null && isOfOneTime(reading) && (reading.isPast || reading.paragraph === 0))
      reading.when = live;
}

/** The date of a report of what is just happening: "injured tonight", at its head; `null` for any other article. */
export function liveDate(
  document: Document,
  expressions: readonly TimeExpression[],
  contents: Contents,
): When | null {
  const end =
    document.tokens[(document.paragraphs[LEAD_PARAGRAPHS - 1]?.last ?? 0) - 1]?.end ?? document.text.length;
  const live = expressions.find(
    (expression) =>
      expression.end <= end &&
      NOW.test(document.text.slice(expression.start, expression.end)) &&
      !isSaid(document, expression, contents),
  );
  return live === undefined ? null : { ...whenOf(live), basis: 'carried' };
}
