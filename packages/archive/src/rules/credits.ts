import type { Extraction } from '@onrecord/schema';
import { identityOf } from './identity.ts';
import { foldName } from './names.ts';

/** Whom to look for in a text that no identity was made of. */
export interface Credited {
  ids: ReadonlySet<string>;
  /** Folded names of two words or more: one alone may be somebody else's. */
  fullNames: ReadonlySet<string>;
}

/** The folded names that are surely somebody's own. */
export function fullNamesAmong(folded: readonly string[]): Set<string> {
  return new Set(folded.filter((name) => name.includes(' ')));
}

/** Whether an extraction names somebody among its speakers; for old versions, which the tables of speakers do not hold. */
export function credits({ article, speakers }: Extraction, { ids, fullNames }: Credited): boolean {
  return speakers.some(
    (speaker) =>
      ids.has(identityOf(speaker, article.id).id) ||
      [speaker.name, ...speaker.aliases].some((name) => fullNames.has(foldName(name))),
  );
}
