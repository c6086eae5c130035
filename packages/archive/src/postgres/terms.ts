import { hashText } from '@onrecord/schema';

/**
 * Terms as the full-text indexes hold them: each behind two characters of its collection, so that a question reads its
 * own collection's entries (another's that share them are told apart by its number). Folding and splitting are ours, and
 * nothing of PostgreSQL's text search configurations is used, so that both stores agree.
 */
function lexemeOf(collection: string, term: string): string {
  return `'${`${hashText(collection).slice(0, 2)}${term}`.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

/** The `tsvector` of a text's terms, with their places. */
export function vectorOf(collection: string, terms: readonly string[]): string {
  const places = new Map<string, number[]>();
  terms.forEach((term, index) => {
    const known = places.get(term);
    if (known) known.push(index + 1);
    else places.set(term, [index + 1]);
  });
  return [...places].map(([term, at]) => `${lexemeOf(collection, term)}:${at.join(',')}`).join(' ');
}

/** A `tsquery` for texts that hold all terms, any of them, or all in a row. Nothing in them is read as syntax. */
export function queryOf(collection: string, terms: readonly string[], how: 'all' | 'any' | 'phrase'): string {
  return terms.map((term) => lexemeOf(collection, term)).join(JOINTS[how]);
}

const JOINTS = { all: ' & ', any: ' | ', phrase: ' <-> ' } as const;
