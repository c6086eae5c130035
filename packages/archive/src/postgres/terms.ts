import type { Scope } from './connection.ts';

/**
 * What the full-text indexes hold: a number for each term, and for each mark of what else a search may ask for (table
 * `term`). A collection has its own numbers, so that a question reads its own collection's entries. Folding and splitting are
 * ours, and nothing of PostgreSQL's text search is used, so that both stores agree.
 *
 * An identity needs no mark: its key comes from the same sequence, and stands for it.
 */
export type Mark = 'outlet' | 'year' | 'month' | 'vague' | 'stance' | 'type' | 'language';

/** What marks begin with, and no term. */
const SIGNS: Record<Mark, string> = {
  outlet: '#',
  year: '%',
  month: '~',
  vague: '+',
  stance: '!',
  type: '?',
  language: '^',
};

export const MARKS = Object.keys(SIGNS) as Mark[];

/** A term or a mark with its number. */
export interface Term {
  term: string;
  number: number;
  /** How many quotes hold it; counted of marks alone. */
  quotes: number;
}

/** A mark as it stands among the terms. */
export function markOf(mark: Mark, value: string | number): string {
  return SIGNS[mark] + value;
}

/** The value of a mark. */
export function valueIn(mark: string): string {
  return mark.slice(1);
}

/** Those of some terms and marks that the collection knows. */
export async function termsNamed(scope: Scope, names: readonly string[]): Promise<Map<string, Term>> {
  if (names.length === 0) return new Map();
  const rows = await scope.all<Term>(
    'SELECT term, number, quotes FROM term WHERE collection = $1 AND term = ANY ($2)',
    [scope.collection, [...names]],
  );
  return new Map(rows.map((row) => [row.term, row]));
}

/** The terms or marks that begin so. */
export function termsBeginning(scope: Scope, ...beginnings: readonly string[]): Promise<Term[]> {
  return scope.all<Term>(
    `SELECT term.* FROM unnest($2::text[], $3::text[]) AS asked (first, last) CROSS JOIN LATERAL
       (SELECT term, number, quotes FROM term WHERE collection = $1 AND term BETWEEN asked.first AND asked.last) AS term`,
    [scope.collection, [...beginnings], beginnings.map((beginning) => `${beginning}\u{10ffff}`)],
  );
}

/** The numbers of terms that are stored in one transaction: each is looked up once, and made where it is new. */
export class TermBook {
  readonly #scope: Scope;
  readonly #numbers = new Map<string, number>();

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  /** After it `numberOf` knows these. */
  async learn(terms: Iterable<string>): Promise<void> {
    const asked = [...new Set(terms)].filter((term) => !this.#numbers.has(term)).sort();
    this.#note(await termsNamed(this.#scope, asked));
    const missing = asked.filter((term) => !this.#numbers.has(term));
    if (missing.length === 0) return;
    const made = await this.#scope.all<Term>(
      'INSERT INTO term (collection, term) SELECT $1, * FROM unnest($2::text[]) RETURNING term, number, quotes',
      [this.#scope.collection, missing],
    );
    this.#note(new Map(made.map((term) => [term.term, term])));
  }

  numberOf(term: string): number {
    const number = this.#numbers.get(term);
    if (number === undefined)
      throw new TypeError(`the number of ${JSON.stringify(term)} was never asked for`);
    return number;
  }

  #note(terms: ReadonlyMap<string, Term>): void {
    for (const [term, { number }] of terms) this.#numbers.set(term, number);
  }
}

/** Adds to how many quotes hold marks, or takes away where negative; marks that none holds any more go. */
export async function countMarks(scope: Scope, counts: ReadonlyMap<string, number>): Promise<void> {
  if (counts.size === 0) return;
  const marks = [...counts.keys()];
  await scope.all(
    `UPDATE term SET quotes = quotes + counted.more FROM unnest($2::text[], $3::integer[]) AS counted (mark, more)
     WHERE collection = $1 AND term = counted.mark`,
    [scope.collection, marks, [...counts.values()]],
  );
  if ([...counts.values()].some((count) => count < 0))
    await scope.all('DELETE FROM term WHERE collection = $1 AND term = ANY ($2) AND quotes <= 0', [
      scope.collection,
      marks,
    ]);
}

/** Takes out those of some words that nothing holds any more. */
export async function forgetTerms(scope: Scope, terms: readonly string[]): Promise<void> {
  // What quotes hold is counted, but for grammatical words, numbers and the shortest; of claims nothing is.
  const counted = await scope.all<{ term: string }>(
    'SELECT DISTINCT term FROM topic WHERE collection = $1 AND term = ANY ($2)',
    [scope.collection, [...terms]],
  );
  const held = new Set(counted.map(({ term }) => term));
  await scope.allByTerms(
    `DELETE FROM term WHERE collection = $1 AND term = ANY ($2)
       AND NOT EXISTS (SELECT FROM quote WHERE quote.collection = $1 AND quote.held @> ARRAY[term.number])
       AND NOT EXISTS (SELECT FROM claim WHERE claim.collection = $1 AND claim.held @> ARRAY[term.number])`,
    [scope.collection, terms.filter((term) => !held.has(term))],
  );
}
