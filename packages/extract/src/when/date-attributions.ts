import type { Stance, When } from '@onrecord/schema';
import type { Attribution } from '../attribution/attributor.ts';
import type { Document } from '../text/document.ts';
import { type Anchor, findAnchors } from './anchors.ts';
import { dayOf } from './calendar.ts';
import { chooseDates } from './choose-dates.ts';
import { findExpressions, findFullDates } from './expressions.ts';
import { type Reading, readAttributions } from './reading.ts';
import { saidIn } from './said.ts';
import { type SpokenOf, Voices } from './voices.ts';

/** Between two paragraphs of one speech stand only marks and a line break. */
const SPEECH_GAP = 8;

/** What dates are told from, beside the text. */
export interface Context {
  publishedAt: string | null;
  spoken: SpokenOf;
  /** One an attribution. */
  stances: readonly Stance[];
}

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
  context: Context,
): (When | null)[] {
  const material = materialFor(document, attributions, context);
  if (material === null) return attributions.map(() => null);
  const dates = chooseDates(material.readings, material.anchors);
  return continueSpeeches(attributions, (index) => dates.get(index) ?? null);
}

/** What dates are chosen from: statements and times. */
export interface Material {
  readings: Reading[];
  anchors: Anchor[];
}

/** The statements of an article and the times that may date them; `null` where it tells none. */
export function materialFor(
  document: Document,
  attributions: readonly Attribution[],
  { publishedAt, spoken, stances }: Context,
): Material | null {
  if (attributions.length === 0) return null;
  const published = publishedAt === null ? null : dayOf(publishedAt);
  const expressions =
    published === null ? findFullDates(document.text) : findExpressions(document.text, published);
  if (expressions.length === 0) return null;
  const contents = saidIn(document.text, attributions, { stances, expressions });
  return {
    readings: readAttributions(document, attributions, { contents, spoken, stances }),
    anchors: findAnchors(document, expressions, {
      published,
      contents,
      voices: new Voices(document, spoken),
    }),
  };
}

/** A paragraph of a speech that goes on without a cue of its own was said when the one before it was. */
function continueSpeeches(
  attributions: readonly Attribution[],
  dateOf: (index: number) => When | null,
): (When | null)[] {
  let before: { when: When | null; end: number } | null = null;
  return attributions.map(({ cue, source, content }, index) => {
    const goesOn = cue.length === 0 && source.length === 0;
    const gap = (content[0]?.start ?? 0) - (before?.end ?? 0);
    const isNext = before !== null && gap >= 0 && gap <= SPEECH_GAP;
    const when: When | null =
      goesOn && isNext && before?.when != null ? { ...before.when, basis: 'carried' } : dateOf(index);
    before = { when, end: content.at(-1)?.end ?? 0 };
    return when;
  });
}
