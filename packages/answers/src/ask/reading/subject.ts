import type { Archive } from '@onrecord/archive';
import { wordsOf } from '@onrecord/schema';
import type { DraftQuestion } from './reading.ts';

/**
 * Whether a name is somebody's or a topic's only the archive knows: "timeline of Ines Halloran" is hers where the archive
 * quotes her, else it is about her; and "Rutte" alone asks for what he said.
 */
export async function withSubject(question: DraftQuestion, archive: Archive): Promise<DraftQuestion> {
  const { kind, speaker, about } = question;
  if (kind !== 'timeline' && kind !== 'said') return question;
  if (about === undefined && speaker !== undefined && kind === 'timeline') {
    if (await isSomebody(archive, speaker)) return question;
    const { speaker: _speaker, ...rest } = question;
    return { ...rest, about: speaker };
  }
  if (speaker !== undefined || about === undefined) return question;
  if (!(await isSomebody(archive, about)))
    return kind === 'said' ? withLeadingName(question, archive) : question;
  if (kind === 'said' && question.stance !== undefined) return question;
  const { about: _about, ...rest } = question;
  return { ...rest, speaker: about };
}

/** "Ines Halloran harbour sale": a full name, then what it is about. */
async function withLeadingName(question: DraftQuestion, archive: Archive): Promise<DraftQuestion> {
  const [, name, about] = /^(\p{L}[\p{L}’'-]+ \p{L}[\p{L}’'-]+) (\S.*)$/u.exec(question.about ?? '') ?? [];
  if (name === undefined || about === undefined || wordsOf(question.about ?? '').length > MOST_WORDS)
    return question;
  const [found] = await archive.findSpeakers(name, { limit: 1 });
  return found?.match === 'name' && found.speaker.kind === 'person'
    ? { ...question, speaker: name, about }
    : question;
}

/** Words of a topic with a name before it. */
const MOST_WORDS = 7;

/** All words of it are words of a name that the archive quotes, in full or as a surname. */
async function isSomebody(archive: Archive, name: string): Promise<boolean> {
  if (wordsOf(name).length > 5) return false;
  const [found, other] = await archive.findSpeakers(name, { limit: 2 });
  if (found === undefined) return false;
  // One word that only one person is called by, as a first name or a surname.
  const isOnePerson = found.match === 'part' && found.speaker.kind === 'person' && other?.match !== 'part';
  return found.match === 'name' || found.match === 'alias' || isOnePerson;
}
