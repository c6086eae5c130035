import type { Archive } from '@onrecord/archive';
import type { Receipt, SaidAnswer } from '@onrecord/schema';
import { isWithin } from '../../days.ts';
import { quotesAbout } from '../../near/about.ts';
import { searchedIn } from '../../searched.ts';
import { readSpeaker } from '../../speakers.ts';
import { keyOf, receiptsOf, statementsOf } from '../../statements.ts';
import type { Found } from './found.ts';

/** Statements looked at for one name. */
const CONSIDERED = 100;

/**
 * What others say about somebody: statements that name them, by any of the names that are theirs alone, and that are not
 * their own. `null` where nobody of that name is quoted: then it is a topic like any other.
 */
export async function findOthers(archive: Archive, read: SaidAnswer['question']): Promise<Found | null> {
  const { about = '', from, to, by, stance, outlet, limit } = read;
  const person = await readSpeaker(archive, about);
  const isSomebody = person.fitting.some(({ speaker }) => /^(?:person|organization)$/.test(speaker.kind));
  if (person.ids.length === 0 || !isSomebody || stance === 'declines') return null;
  const own = new Set(person.ids);
  const receipts = new Map<string, Receipt>();
  for (const name of await namesOf(archive, about, person.entry?.speaker)) {
    const { hits } = await archive.search({ words: name, limit: CONSIDERED });
    for (const receipt of [...hits.map((hit) => hit.receipt), ...(await quotesAbout(archive, name, {}))])
      if (!isBy(receipt, own)) receipts.set(keyOf(receipt), receipt);
  }
  for (const receipt of await byTheirPeople(archive, person.entry?.speaker))
    receipts.set(keyOf(receipt), receipt);
  const asked = [...receipts.values()].filter(
    (receipt) =>
      isWithin(receipt, { from, to, by }) &&
      (stance === undefined || receipt.quote.stance === stance) &&
      (outlet === undefined || receipt.article.publisher?.toLowerCase().includes(outlet.toLowerCase())),
  );
  const all = statementsOf(asked);
  const statements = all.slice(0, limit);
  const name = person.entry?.speaker.name ?? about;
  return {
    answer: {
      kind: 'said',
      question: read,
      searched: await searchedIn(archive, [
        `about “${name}”, by others`,
        from && `said from ${from}`,
        (to ?? by) && `to ${to ?? by}`,
        stance && `stance ${stance}`,
        outlet && `outlet “${outlet}”`,
      ]),
      speaker: null,
      alternatives: person.entry ? [] : person.alternatives,
      statements,
      total: all.length,
      next: null,
      receipts: receiptsOf(statements),
    },
    alarms: all.length === 0 ? [`nobody else is on record about “${name}”`] : [],
  };
}

/** Who is not known may be the one who is spoken about. */
function isBy({ speaker }: Receipt, own: ReadonlySet<string>): boolean {
  return speaker === null || own.has(speaker.id);
}

/** "Friends of Stroud" and "an aide to Stroud" speak of her, if of anybody. */
async function byTheirPeople(archive: Archive, speaker: { name: string } | undefined): Promise<Receipt[]> {
  const surname = speaker?.name.split(' ').at(-1);
  if (surname === undefined) return [];
  const fitting = await archive.findSpeakers(surname, { limit: 20 });
  if (fitting.filter(({ speaker: one, match }) => one.kind === 'person' && match !== 'spelling').length > 1)
    return [];
  const ids = fitting
    .filter(({ match, speaker: one }) => match === 'part' && /^(?:anonymous|group)$/.test(one.kind))
    .map(({ speaker: one }) => one.id);
  if (ids.length === 0) return [];
  const { hits } = await archive.search({ speakerId: ids, order: 'newest', limit: CONSIDERED });
  return hits.map(({ receipt }) => receipt);
}

/** The name, and whatever else articles call one person by and nobody else. */
async function namesOf(
  archive: Archive,
  typed: string,
  speaker: { id: string; name: string; aliases: string[] } | undefined,
): Promise<string[]> {
  if (speaker === undefined) return [typed];
  const surname = speaker.name.split(' ').at(-1) ?? speaker.name;
  const names = [speaker.name];
  for (const other of new Set([surname, ...speaker.aliases])) {
    if (other === speaker.name || other.includes(' ')) continue;
    const fitting = await archive.findSpeakers(other, { limit: 5 });
    const people = fitting.filter(
      ({ match, speaker: one }) => /^(?:name|alias|part)$/.test(match) && one.kind === 'person',
    );
    if (people.every(({ speaker: one }) => one.id === speaker.id)) names.push(other);
  }
  return names;
}
