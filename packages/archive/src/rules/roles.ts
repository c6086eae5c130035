import { wordsOf } from '@onrecord/schema';
import type { PrintedRole } from '../archive.ts';
import { foldName, type Name } from './names.ts';

/** Articles of one speaker, the last added first, whose days tell when a role was printed. */
export const DATED_ARTICLES = 5000;

/** What an article adds to (or, with -1, takes from) the roles of a speaker: each that it prints, once. */
export function roleCounts(
  speakerId: string,
  roles: readonly string[],
  sign: 1 | -1 = 1,
): (Name & { kind: 'role'; uses: number })[] {
  const byFolded = new Map(roles.map((printed) => [foldName(printed), printed]));
  return [...byFolded.values()].map((printed) => ({ kind: 'role', ref: speakerId, printed, uses: sign }));
}

/** A word that a role must hold, whole or as a beginning. */
export interface RoleWord {
  folded: string;
  isBeginning: boolean;
}

/** The words that are asked for: `ukrain* president`. */
export function roleWordsOf(typed: string): RoleWord[] {
  return wordsOf(typed).map(({ folded, end }) => ({ folded, isBeginning: typed[end] === '*' }));
}

/** A role as one spelling of it was printed. */
export interface RolePrint {
  text: string;
  articles: number;
  first: string | null;
  last: string | null;
}

/** Roles with the spellings of each together: the most printed first. */
export function joinPrints(prints: readonly RolePrint[]): PrintedRole[] {
  const roles = new Map<string, PrintedRole>();
  for (const print of prints.toSorted((a, b) => b.articles - a.articles)) {
    const name = foldName(print.text);
    const known = roles.get(name);
    if (!known) roles.set(name, { ...print });
    else {
      known.articles += print.articles;
      known.first = earlier(known.first, print.first);
      known.last = later(known.last, print.last);
    }
  }
  return [...roles.values()].sort((a, b) => b.articles - a.articles);
}

function earlier(left: string | null, right: string | null): string | null {
  return left === null || (right !== null && right < left) ? right : left;
}

function later(left: string | null, right: string | null): string | null {
  return left === null || (right !== null && right > left) ? right : left;
}
