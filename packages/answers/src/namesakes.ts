import type { Archive, SpeakerEntry } from '@onrecord/archive';
import { wordsOf } from '@onrecord/schema';

/** Whom a surname stands for that several people may have. */
export interface ReadSurname {
  /** All who are meant, as far as the name tells. */
  taken: SpeakerEntry[];
  /** They are several people, of whom the reader may choose one. */
  isOpen?: boolean;
  reading: string;
}

/** A title that tells who is meant by it, and the name behind. */
const TITLED =
  /^(?:(?<he>mr|mister|sir|lord|baron)|(?<she>mrs|ms|miss|mx?s|madam|madame|lady|dame|baroness))\.? (?<name>.+)$/i;

type Gender = 'he' | 'she';

/** A name as typed, without the title that tells he or she. */
export function titleOf(typed: string): { name: string; gender: Gender | null } {
  const { he, name } = TITLED.exec(typed)?.groups ?? {};
  if (name === undefined) return { name: typed, gender: null };
  return { name, gender: he === undefined ? 'she' : 'he' };
}

/** People of one name who are shown, each under their own; of more, nobody is meant. */
const MOST_SHOWN = 5;

/** Whoever has so many times the statements of all the others is who news means by a surname alone. */
const DOMINANT = 10;

/**
 * Whom a surname alone, or a name with a title, stands for: one whom articles call so, or all, which the reading says.
 * `null` where the name is one person's.
 *
 * @param fitting - Whom the name fits, without its title.
 */
export async function readSurname(
  archive: Archive,
  typed: string,
  fitting: readonly SpeakerEntry[],
): Promise<ReadSurname | null> {
  const { name, gender } = titleOf(typed);
  const people = fitting.filter((entry) => isPersonOf(entry, name));
  if (people.length === 0) return null;
  if (gender === null) return people.length === 1 ? null : shared(name, people);
  const known: { entry: SpeakerEntry; gender: Gender | null }[] = [];
  for (const entry of people.slice(0, MOST_SHOWN))
    known.push({ entry, gender: await genderOf(archive, entry) });
  const so = known.filter((one) => one.gender === gender).map(({ entry }) => entry);
  const possible = known.filter((one) => one.gender === null).map(({ entry }) => entry);
  const taken = so.length > 0 ? so : possible;
  if (taken.length === 0) {
    const names = people.map(({ speaker }) => speaker.name).join(', ');
    return { taken, reading: `speaker “${typed}” (quoted nowhere in the archive: not ${names})` };
  }
  return taken.length === 1 && taken[0]
    ? { taken, reading: `speaker ${taken[0].speaker.name}` }
    : shared(typed, taken);
}

/** A person whose surname, or whole name, this is; who is only ever called by it may be anybody of that name. */
function isPersonOf({ speaker, match }: SpeakerEntry, name: string): boolean {
  if (match === 'spelling' || match === 'similar' || speaker.name.includes(' & ')) return false;
  if (speaker.kind !== 'person' && speaker.kind !== 'other') return false;
  const typed = foldedOf(name);
  const own = foldedOf(speaker.name);
  return typed.every((word, index) => own.at(index - typed.length) === word);
}

/** All who share a name, or the one whom nearly all of it is about. */
function shared(name: string, people: readonly SpeakerEntry[]): ReadSurname | null {
  const [first] = people.toSorted((a, b) => b.quotes - a.quotes);
  const all = people.reduce((sum, { quotes }) => sum + quotes, 0);
  const alone = foldedOf(name);
  const named = people.filter(({ speaker }) => foldedOf(speaker.name).length > alone.length);
  const names = named.map(({ speaker }) => speaker.name).join(' or ');
  // One who is printed with a first name, and one who is not: it may be the same person.
  if (named.length === 1)
    return { taken: [...people], reading: `speaker ${names}, also printed as “${name}”` };
  if (first && first.quotes >= DOMINANT * (all - first.quotes)) return null;
  if (named.length === 0) return null;
  if (people.length > MOST_SHOWN)
    return { taken: [], reading: `speaker “${name}”, the name of ${people.length} people: ${names}` };
  return {
    taken: [...people],
    isOpen: true,
    reading: `speaker “${name}”, the name of several people: ${names}`,
  };
}

/** Statements of somebody that are looked at for how articles call them. */
const LOOKED_AT = 30;

const FEMALE_ROLE =
  /\b(?:\p{L}*woman|mrs|ms|queen|princess|duchess|baroness|lady|dame|mother|sister|daughter|wife|widow|actress)\b/iu;
const MALE_ROLE =
  /\b(?:(?:chair|spokes|states|business|congress|police|country)man|mr|king|prince|duke|baron|lord|sir|father|brother|son|husband|widower)\b/iu;

/** Whether articles speak of somebody as "he" or as "she"; `null` where they do not tell, or both. */
async function genderOf(archive: Archive, { speaker, roles }: SpeakerEntry): Promise<Gender | null> {
  const { hits } = await archive.search({ speakerId: speaker.id, order: 'newest', limit: LOOKED_AT });
  const surname = wordsOf(speaker.name).at(-1)?.folded ?? '';
  const votes = { he: 0, she: 0 };
  for (const { receipt } of hits) {
    const source = receipt.quote.source?.text ?? '';
    if (/^she$/i.test(source)) votes.she++;
    if (/^he$/i.test(source)) votes.he++;
    for (const [, title = '', name = ''] of receipt.sentence.matchAll(
      /\b(Mr|Mrs|Ms|Miss)\.? (\p{Lu}[\p{L}’'-]+)/gu,
    ))
      if (foldedOf(name).includes(surname)) votes[title === 'Mr' ? 'he' : 'she'] += 2;
  }
  for (const { text } of roles) {
    if (FEMALE_ROLE.test(text)) votes.she += 2;
    else if (MALE_ROLE.test(text)) votes.he += 2;
  }
  if (votes.he > 2 * votes.she) return 'he';
  return votes.she > 2 * votes.he ? 'she' : null;
}

function foldedOf(text: string): string[] {
  return wordsOf(text).map(({ folded }) => folded);
}
