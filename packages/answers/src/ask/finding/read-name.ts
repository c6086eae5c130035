import type { Archive } from '@onrecord/archive';
import type { DirectQuestion } from '@onrecord/schema';
import { readSpeaker } from '../../speakers.ts';

/**
 * A question with a name that nobody on record has, and that only one person's is nearly, as one about that person; the
 * question as it is where nobody or more than one is near. With what the reader is told of the name: how it was read, or
 * that several people share it.
 */
export async function withReadName(
  archive: Archive,
  read: DirectQuestion,
): Promise<{ read: DirectQuestion; alarms: string[] }> {
  // Words are compared with what each near name said.
  if (read.kind === 'who-said' || read.kind === 'article') return { read, alarms: [] };
  const typed = read.kind === 'speaker' ? read.name : read.speaker;
  if (typed === undefined) return { read, alarms: [] };
  const { entry, ids, nearlyFitting, namesakes } = await readSpeaker(
    archive,
    typed,
    'from' in read ? read : {},
  );
  if (namesakes) return { read, alarms: [`“${typed}” may be any of several: ${namesakes.join(', ')}`] };
  // "The poll" is words of what one article calls a source; another one may be meant.
  if (entry?.match === 'part' && /^(?:document|organization|other)$/.test(entry.speaker.kind))
    return { read, alarms: [`“${typed}” was read as “${entry.speaker.name}”`] };
  const [likely, other] = nearlyFitting;
  if (ids.length > 0 || !likely || other || likely.speaker.kind === 'anonymous') return { read, alarms: [] };
  const { name } = likely.speaker;
  return {
    read: read.kind === 'speaker' ? { ...read, name } : { ...read, speaker: name },
    alarms: [`nobody is on record as “${typed}”: read as ${name}`],
  };
}
