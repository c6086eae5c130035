import type { Scope } from './connection.ts';

/**
 * What the full-text indexes hold: the terms of a text with their places, and marks of whose it is and when. Each stands
 * behind its collection's number, so that a question reads its own collection's entries. Folding and splitting are ours,
 * and nothing of PostgreSQL's text search configurations is used, so that both stores agree.
 */
export type Mark = 'speaker' | 'outlet' | 'year' | 'month' | 'vague' | 'stance' | 'type' | 'language';

/** What stands between collection and value; a term holds none of them. */
const SIGNS: Record<Mark | 'term', string> = {
  term: ':',
  speaker: '@',
  outlet: '#',
  year: '%',
  month: '~',
  vague: '+',
  stance: '!',
  type: '?',
  language: '^',
};

type Collection = Pick<Scope, 'collection'>;

/** The `tsvector` of a text's terms, with their places, and of its marks. */
export function vectorOf(
  scope: Collection,
  terms: readonly string[],
  marks: readonly (readonly [Mark, string | number])[] = [],
): string {
  const places = new Map<string, string>();
  for (let index = 0; index < terms.length; index++) {
    const term = terms[index] as string;
    const known = places.get(term);
    places.set(term, known === undefined ? `${index + 1}` : `${known},${index + 1}`);
  }
  // Joined once: texts that grow bit by bit are slow to read.
  const parts: string[] = [];
  for (const [term, at] of places) parts.push(lexemeOf(scope, 'term', term), ':', at, ' ');
  for (const [mark, value] of marks) parts.push(lexemeOf(scope, mark, value), ' ');
  return parts.join('');
}

/** A `tsquery` for texts that hold all terms, any of them, or all in a row. Nothing in them is read as syntax. */
export function queryOf(
  scope: Collection,
  terms: readonly string[],
  how: 'all' | 'any' | 'phrase' = 'all',
): string {
  return `(${terms.map((term) => lexemeOf(scope, 'term', term)).join(JOINTS[how])})`;
}

const JOINTS = { all: ' & ', any: ' | ', phrase: ' <-> ' } as const;

/** A `tsquery` for texts with a term that begins so. */
export function prefixQueryOf(scope: Collection, prefix: string): string {
  return `${lexemeOf(scope, 'term', prefix)}:*`;
}

/** A `tsquery` for texts with any of these values of a mark; for none where there are no values. */
export function markQueryOf(scope: Collection, mark: Mark, values: readonly (string | number)[]): string {
  // The month of no quote.
  if (values.length === 0) return lexemeOf(scope, 'month', -1);
  return `(${values.map((value) => lexemeOf(scope, mark, value)).join(' | ')})`;
}

/** A `tsquery` for texts with a value of a mark that begins so. */
export function markPrefixQueryOf(scope: Collection, mark: Mark, prefix: string): string {
  return `${lexemeOf(scope, mark, prefix)}:*`;
}

function lexemeOf({ collection }: Collection, sign: Mark | 'term', value: string | number): string {
  const text = String(value);
  const quoted = /['\\]/.test(text) ? text.replaceAll('\\', '\\\\').replaceAll("'", "''") : text;
  return `'${collection.toString(36)}${SIGNS[sign]}${quoted}'`;
}

/** A term in a printed `tsvector`, and its places. */
const PLACED = /'((?:[^']|'')*)':([\d,]+)/g;

/** The terms of a printed `tsvector` in their order, without marks. */
export function termsIn(vector: string): string[] {
  const terms: string[] = [];
  for (const [, lexeme = '', places = ''] of vector.matchAll(PLACED)) {
    const term = lexeme
      .slice(lexeme.indexOf(SIGNS.term) + 1)
      .replaceAll("''", "'")
      .replaceAll('\\\\', '\\');
    for (const place of places.split(',')) terms[Number(place)] = term;
  }
  return terms.filter((term) => term !== undefined);
}
