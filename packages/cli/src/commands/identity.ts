import type { Archive, SpeakerEntry } from '@onrecord/archive';
import { OnrecordError } from '@onrecord/schema';

/** How many are named where it is not clear who is meant. */
const SHOWN = 5;

/**
 * The one identity that an id, a full name or an alias means. Parts of names and near spellings are never enough: what is
 * done with it may not be undone.
 *
 * @throws {OnrecordError} `SPEAKER_UNCLEAR` with those who may be meant.
 */
export async function identityOf(nameOrId: string, archive: Archive): Promise<SpeakerEntry> {
  const known = await archive.getSpeaker(nameOrId);
  if (known) return known;
  const found = await archive.findSpeakers(nameOrId, { limit: SHOWN + 1 });
  const same = found.filter(({ match }) => match === 'name' || match === 'alias');
  const [first, ...others] = same;
  if (first && others.length === 0) return first;
  const names = (same.length > 0 ? same : found)
    .slice(0, SHOWN)
    .map(({ speaker }) => `${speaker.name} (${speaker.id})`);
  throw new OnrecordError(
    'SPEAKER_UNCLEAR',
    names.length === 0
      ? `nobody of the archive is called ${JSON.stringify(nameOrId)}`
      : `${JSON.stringify(nameOrId)} may be ${names.join(' or ')}; give the id`,
  );
}
