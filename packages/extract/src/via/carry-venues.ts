import type { When } from '@onrecord/schema';
import type { Attribution } from '../attribution/attributor.ts';
import type { Document } from '../text/document.ts';
import { firstTokenAt } from '../text/index.ts';
import type { Venue } from './venue.ts';

/** Paragraphs after which a speaker is no longer taken to speak where he did. */
const REACH = 3;

/** What tells whether somebody still speaks where he did, one entry an attribution. */
interface Course {
  attributions: readonly Attribution[];
  /** Who speaks (`ResolvedSpeakers.voices`). */
  voices: readonly (readonly number[])[];
  dates: readonly (When | null)[];
}

interface Place {
  venue: Venue;
  paragraph: number;
  edtf: string | null;
}

/**
 * The venues with those carried over: who was told of once to speak at a rally speaks on there, as long as the article
 * goes on with him and tells of no other place or time.
 */
export function carryVenues(
  document: Document,
  venues: readonly (Venue | null)[],
  { attributions, voices, dates }: Course,
): (Venue | null)[] {
  const places = new Map<number, Place>();
  const carried = [...venues];
  const order = attributions.map((_, index) => ({ index, at: startOf(attributions[index] as Attribution) }));
  for (const { index, at } of order.sort((a, b) => a.at - b.at)) {
    const [voice] = voices[index] ?? [];
    if (voice === undefined) continue;
    const paragraph = document.tokens[firstTokenAt(document, at)]?.paragraph ?? 0;
    const edtf = dates[index]?.edtf ?? null;
    const last = places.get(voice);
    const isThere = last !== undefined && paragraph - last.paragraph <= REACH && edtf === last.edtf;
    const venue = venues[index] ?? (isThere ? last.venue : null);
    carried[index] = venue;
    if (venue) places.set(voice, { venue, paragraph, edtf });
    else places.delete(voice);
  }
  return carried;
}

function startOf({ cue, source, content }: Attribution): number {
  return (cue[0] ?? source[0] ?? content[0])?.start ?? 0;
}
