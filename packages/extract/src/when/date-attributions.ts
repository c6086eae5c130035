import type { When } from '@onrecord/schema';
import type { Attribution } from '../attribution/attributor.ts';
import type { Document } from '../text/document.ts';
import { dayOf } from './calendar.ts';
import { carryDates } from './carry-dates.ts';
import { findExpressions, findFullDates } from './expressions.ts';
import { dateLead, dateLive, liveDate } from './lead.ts';
import { readAttributions } from './reading.ts';
import { stateDates } from './state-dates.ts';
import { tellOccasions } from './told.ts';

/** Between two paragraphs of one speech stand only marks and a line break. */
const SPEECH_GAP = 8;

/**
 * When each attribution was said, at the grain of the text; `null` where the text does not tell.
 *
 * Times are read against the day of publication, in UTC, and news looks back: "on Wednesday" is the last one, or that
 * day. The publication date alone dates nothing; without it only times with a year count. A time counts when it
 * belongs to the saying (`stated`), or to the speech, letter or poll that the article still tells of (`carried`).
 */
export function dateAttributions(
  document: Document,
  attributions: readonly Attribution[],
  publishedAt: string | null,
): (When | null)[] {
  const dates = attributions.map((): When | null => null);
  if (attributions.length === 0) return dates;
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
