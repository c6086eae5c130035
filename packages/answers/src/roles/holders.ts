import type { Archive } from '@onrecord/archive';
import type { AskedDays } from '../days.ts';
import { fitOf, isOneOffice, lookupsOf, type Office, officeOf } from './office.ts';

/** Somebody for whom articles print the role that was asked for, and when they do. */
export interface Holder {
  speakerId: string;
  name: string;
  office: Office;
  /** As printed most often. */
  role: string;
  first: string | null;
  last: string | null;
}

/** Whom a role stands for. */
export interface ReadRole {
  /** One, or all who have it at the asked time; empty where nobody is known to. */
  taken: Holder[];
  /** Others who had it, or have one of the same name. */
  others: Holder[];
}

/** People with one role who are shown instead of asking for a name. */
const MOST_TAKEN = 5;

/** People with one role whose days are looked up: of more, nobody is meant. */
const MOST_DATED = 8;

/**
 * Who has a role by what articles print, at the asked time, else the last. What is printed on a day is so on that day: who
 * is printed with it only before another is has it no more. `null` where nobody is printed with it.
 */
export async function readRole(archive: Archive, name: string, days: AskedDays): Promise<ReadRole | null> {
  const asked = officeOf(name);
  if (!asked) return null;
  const found = new Map<string, { holder: Holder; fit: number }>();
  for (const lookup of lookupsOf(asked))
    for (const { speakerId, name: printed, role } of await archive.findByRole(lookup)) {
      const office = officeOf(role);
      const fit = office && fitOf(asked, office);
      if (office === null || fit === null || fit >= (found.get(speakerId)?.fit ?? Number.POSITIVE_INFINITY))
        continue;
      const holder = { speakerId, name: printed, office, role, first: null, last: null };
      found.set(speakerId, { holder, fit });
    }
  const best = Math.min(...[...found.values()].map(({ fit }) => fit));
  const holders = [...found.values()].filter(({ fit }) => fit === best).map(({ holder }) => holder);
  if (holders.length === 0) return null;
  if (holders.length > MOST_DATED) return { taken: [], others: holders };
  const dated: Holder[] = [];
  for (const holder of holders) dated.push(await withDays(archive, holder, { asked, fit: best }));
  const taken = atTime(dated, days);
  const others = dated.filter((holder) => !taken.includes(holder));
  return taken.length > MOST_TAKEN ? { taken: [], others: [...taken, ...others] } : { taken, others };
}

/** A holder with the days on which the role, in any of its spellings, is printed. */
async function withDays(
  archive: Archive,
  holder: Holder,
  wanted: { asked: Office; fit: number },
): Promise<Holder> {
  const roles = (await archive.rolesOf(holder.speakerId)).filter(({ text }) => {
    const office = officeOf(text);
    return office !== null && fitOf(wanted.asked, office) === wanted.fit;
  });
  const daysOf = (edge: 'first' | 'last') => roles.flatMap((role) => role[edge] ?? []).toSorted();
  return {
    ...holder,
    role: roles[0]?.text ?? holder.role,
    first: daysOf('first')[0] ?? null,
    last: daysOf('last').at(-1) ?? null,
  };
}

/** Who of them has the role then: from when it is first printed until it is for somebody after them. */
function atTime(holders: readonly Holder[], { from, to, by }: AskedDays): Holder[] {
  const end = to ?? by;
  const isBefore = (holder: Holder, other: Holder) =>
    isOneOffice(holder.office, other.office) &&
    holder.last !== null &&
    other.first !== null &&
    holder.last < other.first;
  return holders.filter((holder) => {
    if (end !== undefined && holder.first !== null && holder.first > end) return false;
    const later = holders.filter((other) => isBefore(holder, other));
    // Without a time the last one is meant; with one, whoever may still have had it when it began.
    if (from === undefined && end === undefined) return later.length === 0;
    const start = from ?? end ?? '';
    return later.every(({ first }) => first === null || first > start);
  });
}
