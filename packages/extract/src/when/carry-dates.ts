import type { When } from '@onrecord/schema';
import { familiesIn, POLL, RESPONDENTS } from './families.ts';
import { isOneEvent, Occasions } from './occasion.ts';
import type { Reading } from './reading.ts';
import type { SpeakerKeys } from './speaker-key.ts';
import type { Told } from './told.ts';

/** Sources that name nobody themselves: those at the head of their sentence speak. */
const COLLECTIVE = /^(?:each|both|they|who|all|neither|the two|)$/i;

/** Dates what is still told of the same speech, letter or poll, in the order of the text. */
export function carryDates(readings: readonly Reading[], told: readonly Told[], keys: SpeakerKeys): void {
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
    if (reading.when !== null && reading.isInTurn) {
      // A day that is talked of is not the day of the talk.
    } else if (reading.when !== null) {
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
