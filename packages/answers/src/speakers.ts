import type { Archive, SpeakerEntry } from '@onrecord/archive';
import type { Speaker } from '@onrecord/schema';
import type { AskedDays } from './days.ts';
import { type ReadSurname, readSurname, titleOf } from './namesakes.ts';
import { governmentNames } from './roles/governments.ts';
import { type Holder, type ReadRole, readRole } from './roles/holders.ts';

/** Whom a typed name was read as. */
export interface ReadSpeaker {
  /** `null` when the archive quotes nobody of that name, and when a role stands for several people. */
  entry: SpeakerEntry | null;
  /** The identities that the name stands for: several unnamed sources may share a description, several people a role. */
  ids: string[];
  /** All whom the name fits, surely or as a part of their names. */
  fitting: SpeakerEntry[];
  /** Where nobody fits: whose names are nearly this one. */
  nearlyFitting: SpeakerEntry[];
  /** Others whom it may have meant, for the reader to choose from. */
  alternatives: Speaker[];
  /** Several people who share the name, and of whom the reader may choose one; absent where there are none. */
  namesakes?: string[];
  /** For `Searched.reading`. */
  reading: string;
}

/** Names considered for one typed name. */
const CONSIDERED = 20;

/** Others shown. */
const ALTERNATIVES = 5;

/**
 * Reads a typed name or role ("the mayor of Castermere"): by what the archive's articles print only; a likely spelling is
 * offered, never taken.
 *
 * @param days - The asked time, at which a role is somebody's.
 */
export async function readSpeaker(
  archive: Archive,
  name: string,
  days: AskedDays = {},
): Promise<ReadSpeaker> {
  const bare = titleOf(name.replace(/^(?:the|an?) /i, '')).name.replace(UNNAMED, '');
  const known = await archive.findSpeakers(bare, { limit: CONSIDERED });
  if (!known.some((entry) => isSure(entry) && isNamed(entry))) {
    const role = await readRole(archive, name, days);
    if (role) return byRole(archive, { name, role, described: known.filter(isDescription) });
  }
  const isTyped = bare === name || known.some(isSure);
  const found = isTyped ? known : await archive.findSpeakers(name, { limit: CONSIDERED });
  const fitting = found.filter(isSure);
  const surname = await readSurname(archive, name, fitting);
  if (surname) return bySurname(surname, found);
  const bodies = fitting.filter((entry) => entry.match === 'part' && isBodyOf(entry, bare));
  if (bodies.length > 1 && bodies.length === fitting.length && bodies.length <= ALTERNATIVES)
    return bySurname({ taken: bodies, isOpen: true, reading: readingOfBodies(bare, bodies) }, found);
  const unnamed = fitting.filter(({ match }) => match === 'part');
  if (fitting.length > 1 && unnamed.some(isUnnamed) && !fitting.some(isNamed)) {
    const sources = unnamed.filter(isUnnamed);
    return bySurname({ taken: sources, reading: readingOfUnnamed(bare, sources) }, found);
  }
  const several = fitting.length === 0 ? await bySeveralNames(archive, name, days) : null;
  if (several) return several;
  const government = fitting.length === 0 ? await byGovernment(archive, name) : null;
  if (government) return government;
  const entry = fitting[0] ?? null;
  const others = entry ? fitting.filter((other) => other !== entry) : found;
  const same = fitting.filter((other) => other.match === 'name' && isNamesake(other, entry));
  const ids = same.length > 0 ? same.map((other) => other.speaker.id) : entry ? [entry.speaker.id] : [];
  return {
    entry,
    ids,
    fitting,
    nearlyFitting: found.filter((other) => other.match === 'spelling'),
    alternatives: others
      .filter((other) => !ids.includes(other.speaker.id))
      .map((other) => other.speaker)
      .slice(0, ALTERNATIVES),
    reading: readingOf(name, entry, ids.length),
  };
}

/** "Anonymous officials", "unnamed sources": they are called by what they are. */
const UNNAMED = /^(?:some |several )?(?:unnamed|anonymous|unidentified|nameless) /i;

/** "Union" is what several bodies are: the dockers' union, the drivers' union. */
function isBodyOf({ speaker }: SpeakerEntry, name: string): boolean {
  return speaker.kind === 'organization' && speaker.name.toLowerCase().endsWith(` ${name.toLowerCase()}`);
}

function readingOfBodies(name: string, bodies: readonly SpeakerEntry[]): string {
  return `speaker “${name}”: ${bodies.map(({ speaker }) => speaker.name).join(' or ')}`;
}

function isUnnamed({ speaker }: SpeakerEntry): boolean {
  return speaker.kind === 'anonymous' || speaker.kind === 'group';
}

function readingOfUnnamed(name: string, sources: readonly SpeakerEntry[]): string {
  const names = [...new Set(sources.map(({ speaker }) => speaker.name))];
  return `speaker “${name}”, unnamed: ${names.slice(0, ALTERNATIVES).join('; ')}${names.length > ALTERNATIVES ? ' and others' : ''}`;
}

/** Everybody who is meant by one name. */
function bySurname(
  { taken, reading, isOpen = false }: ReadSurname,
  found: readonly SpeakerEntry[],
): ReadSpeaker {
  const [first, second] = taken;
  const ids = taken.map(({ speaker }) => speaker.id);
  return {
    entry: first && !second ? first : null,
    ids,
    fitting: [...taken],
    nearlyFitting: [],
    alternatives: found
      .filter((entry) => isSure(entry) && (isOpen || !ids.includes(entry.speaker.id)))
      .map(({ speaker }) => speaker)
      .slice(0, ALTERNATIVES),
    ...(isOpen && { namesakes: taken.map(({ speaker }) => speaker.name) }),
    reading,
  };
}

/** "Rutte and Zelensky": each of them, where the archive knows all. */
async function bySeveralNames(archive: Archive, name: string, days: AskedDays): Promise<ReadSpeaker | null> {
  const names = name.split(/,? (?:and|or|&) |, /).filter((part) => part.trim() !== '');
  if (names.length < 2 || names.length > MOST_NAMES) return null;
  const read: ReadSpeaker[] = [];
  for (const one of names) read.push(await readSpeaker(archive, one, days));
  if (read.some(({ ids }) => ids.length === 0)) return null;
  return {
    entry: null,
    ids: [...new Set(read.flatMap(({ ids }) => ids))],
    fitting: read.flatMap(({ entry, fitting }) => (entry ? [entry] : fitting)),
    nearlyFitting: [],
    alternatives: [],
    reading: read.map(({ reading }) => reading).join(' or '),
  };
}

const MOST_NAMES = 4;

/** A country is quoted by the seat of its government, and the other way round: the reading tells under which name. */
async function byGovernment(archive: Archive, name: string): Promise<ReadSpeaker | null> {
  const fitting: SpeakerEntry[] = [];
  for (const other of new Set(governmentNames(name)))
    for (const entry of await archive.findSpeakers(other, { limit: 1 }))
      if ((entry.match === 'name' || entry.match === 'alias') && entry.speaker.kind !== 'person')
        fitting.push(entry);
  const [entry] = fitting;
  if (!entry) return null;
  const names = fitting.map(({ speaker }) => speaker.name).join(' or ');
  return {
    entry: fitting.length === 1 ? entry : null,
    ids: [...new Set(fitting.map(({ speaker }) => speaker.id))],
    fitting,
    nearlyFitting: [],
    alternatives: fitting.slice(1).map(({ speaker }) => speaker),
    reading: `speaker “${name}”, printed as ${names}`,
  };
}

function isSure({ match }: SpeakerEntry): boolean {
  return match !== 'spelling' && match !== 'similar';
}

/** A name of somebody's own: words of a longer name, and what an unnamed source is called, may be a role as well. */
function isNamed({ match, speaker }: SpeakerEntry): boolean {
  return (match === 'name' || match === 'alias') && speaker.kind !== 'anonymous' && speaker.kind !== 'group';
}

/** An unnamed source that articles call so: it may be of the same role. */
function isDescription({ match, speaker }: SpeakerEntry): boolean {
  const isWhole = match === 'name' || match === 'alias';
  return isWhole && (speaker.kind === 'anonymous' || speaker.kind === 'group');
}

async function byRole(
  archive: Archive,
  given: { name: string; role: ReadRole; described: readonly SpeakerEntry[] },
): Promise<ReadSpeaker> {
  const { name, described } = given;
  const { taken, others } = given.role;
  const fitting: SpeakerEntry[] = [];
  for (const { speakerId } of taken) {
    const entry = await archive.getSpeaker(speakerId);
    if (entry) fitting.push({ ...entry, match: 'alias' });
  }
  const alternatives: Speaker[] = [];
  for (const { speakerId } of [...(fitting.length === 1 ? [] : taken), ...others].slice(0, ALTERNATIVES)) {
    const entry = await archive.getSpeaker(speakerId);
    if (entry) alternatives.push(entry.speaker);
  }
  return {
    entry: fitting.length === 1 ? (fitting[0] ?? null) : null,
    ids: [...fitting, ...(fitting.length === 0 ? [] : described)].map(({ speaker }) => speaker.id),
    fitting,
    nearlyFitting: [],
    alternatives,
    reading: `${readingOfRole(name, taken, others)}${fitting.length > 0 && described.length > 0 ? `, or unnamed sources called “${name}”` : ''}`,
  };
}

function readingOfRole(name: string, taken: readonly Holder[], others: readonly Holder[]): string {
  const [first, second] = taken;
  const told = others.slice(0, ALTERNATIVES).map(printOf).join('; ');
  const besides = told === '' ? '' : `, not ${told}`;
  if (first && !second) return `speaker ${printOf(first)}${besides}`;
  if (first) return `speaker “${name}”: ${taken.map(printOf).join(' or ')}${besides}`;
  return `speaker “${name}”, a role of ${others.length === 1 ? 'one at another time' : `${others.length} people at the asked time or others`}: ${told}`;
}

/** "Mark Rutte (“NATO chief” in 2 articles, 2024-10-02 to 2025-01-09)". */
function printOf({ name, role, first, last }: Holder): string {
  const when =
    first === null || last === null ? '' : first === last ? ` on ${first}` : ` from ${first} to ${last}`;
  return `${name} (printed as “${role}”${when})`;
}

/** One description of several unnamed sources; people of one name stay apart. */
function isNamesake(other: SpeakerEntry, entry: SpeakerEntry | null): boolean {
  return (
    other === entry ||
    (other.speaker.kind === 'anonymous' && entry?.speaker.kind === 'anonymous' && entry.match === 'name')
  );
}

function readingOf(name: string, entry: SpeakerEntry | null, sources: number): string {
  if (!entry) return `speaker “${name}” (quoted nowhere in the archive)`;
  return sources > 1
    ? `speaker “${entry.speaker.name}” (${sources} unnamed sources)`
    : `speaker ${entry.speaker.name}`;
}
