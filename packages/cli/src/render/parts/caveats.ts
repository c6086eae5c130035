import type { Quote, Speaker } from '@onrecord/schema';
import { words } from '../words.ts';
import { type Names, nameIn } from './speaker.ts';

/** Below this a speaker is named as a guess. Calibrated: of the names at 0.7, three in ten are wrong. */
const SURE_SPEAKER = 0.7;

/** Others less likely than this are not worth a reader's doubt. */
const WORTH_NAMING = 0.05;

/** Below this, three in five of such finds are no statements. */
const SURE_STATEMENT = 0.4;

/** What weakens a statement: that somebody relays it, that its speaker is a guess, that it may be none. */
export function caveatsOf(quote: Quote, relay: Pick<Speaker, 'name'> | null, names: Names): string[] {
  return [
    relay && words.via(nameIn(relay.name)),
    speakerDoubt(quote, names),
    quote.confidence < SURE_STATEMENT ? words.perhapsNone : null,
  ].filter((caveat) => caveat !== null);
}

/** Who else it may be, as far as the names are known here. */
function speakerDoubt({ speakerId, speakerConfidence, candidates }: Quote, names: Names): string | null {
  if (speakerId === null ? candidates.length === 0 : speakerConfidence >= SURE_SPEAKER) return null;
  const others = candidates.filter(
    (other) => other.speakerId !== speakerId && other.confidence >= WORTH_NAMING,
  );
  const possible = [...(speakerId === null ? [] : [speakerId]), ...others.map((other) => other.speakerId)];
  const known = [...new Set(possible.flatMap((id) => names.get(id) ?? []))].map(nameIn);
  const isComplete = known.length === possible.length && known.length > 1;
  return words.notCertain(isComplete || known.length === 0 ? known : [...known, words.somebodyElse]);
}
