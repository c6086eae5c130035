import type { Archive, PrintedRole, RoleHolder } from '@onrecord/archive';
import type { AskedDays } from '../days.ts';
import { fitOf, isOneOffice, lookupsOf, type Office, officeOf } from './office.ts';

/** Somebody for whom articles print the role that was asked for, and when they do. */
export interface Holder {
  entry: RoleHolder['entry'];
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

/** People looked at for one way to write a role. */
const CONSIDERED = 30;

/**
 * Who has a role by what articles print, at the asked time, else the last. What is printed on a day is so on that day: who
 * is printed with it only before another is has it no more. `null` where nobody is printed with it.
 */
export async function readRole(archive: Archive, name: string, days: AskedDays): Promise<ReadRole | null> {
  const asked = officeOf(name);
  if (!asked) return null;
  const found = new Map<string, { holder: Holder; fit: number }>();
  for (const lookup of lookupsOf(asked))
    for (const { entry, fitting } of await archive.findByRole(lookup, { limit: CONSIDERED })) {
      const roles = fitting.flatMap((role) => {
        const office = officeOf(role.text);
        const fit = office && fitOf(asked, office);
        return office === null || fit === null ? [] : [{ role, office, fit }];
      });
      const best = Math.min(...roles.map(({ fit }) => fit));
      if (roles.length === 0 || found.has(entry.speaker.id)) continue;
      found.set(entry.speaker.id, {
        holder: holderOf(
          entry,
          roles.filter(({ fit }) => fit === best),
        ),
        fit: best,
      });
    }
  const best = Math.min(...[...found.values()].map(({ fit }) => fit));
  const holders = [...found.values()].filter(({ fit }) => fit === best).map(({ holder }) => holder);
  if (holders.length === 0) return null;
  const taken = atTime(holders, days);
  const others = holders.filter((holder) => !taken.includes(holder));
  return taken.length > MOST_TAKEN ? { taken: [], others: [...taken, ...others] } : { taken, others };
}

function holderOf(
  entry: RoleHolder['entry'],
  roles: readonly { role: PrintedRole; office: Office }[],
): Holder {
  const [most] = roles as [(typeof roles)[number]];
  const days = (edge: 'first' | 'last') => roles.flatMap(({ role }) => role[edge] ?? []).toSorted();
  return {
    entry,
    office: most.office,
    role: most.role.text,
    first: days('first')[0] ?? null,
    last: days('last').at(-1) ?? null,
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
