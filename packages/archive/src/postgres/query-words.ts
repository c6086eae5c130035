import type { Clause } from '../rules/asked-words.ts';
import type { Scope } from './connection.ts';
import { type Filter, inARow } from './filter.ts';
import { type Term, termsBeginning, termsNamed } from './terms.ts';
import { usesOf } from './topic-counts.ts';

/** Of the quotes that hold two words, how many hold them in a row. */
const IN_A_ROW = 0.1;

/** Narrows a filter to the words that are asked for; `narrowTo` is told how many quotes hold each. */
export async function narrowToWords(
  scope: Scope,
  filter: Filter,
  narrowTo: (quotes: number, isCounted?: boolean) => void,
): Promise<void> {
  const { all, none } = filter.asked;
  const read = await clausesOf(scope, [...all, ...none]);
  const uses = await usesOf(
    scope,
    read.slice(0, all.length).flatMap(({ terms }) => terms.map(({ term }) => term)),
  );
  read.forEach((clause, index) => {
    const { terms, isKnown } = clause;
    const numbers = terms.map(({ number }) => number);
    if (index >= all.length) {
      if (isKnown) filter.narrow(`NOT (${conditionOf(filter, clause)})`);
    } else if (!isKnown) filter.isNothing = true;
    else if (clause.type === 'prefix') {
      filter.holdAny(numbers);
      narrowTo(
        terms.reduce((sum, { term }) => sum + (uses.get(term) ?? 0), 0),
        // A quote may hold several of them.
        false,
      );
    } else {
      filter.hold(numbers);
      for (const { term } of terms) narrowTo(uses.get(term) ?? Number.POSITIVE_INFINITY);
      if (terms.length === 1) return;
      filter.narrow(inARow(filter, numbers));
      filter.about *= IN_A_ROW;
    }
  });
}

/** A clause with the terms of the collection that it is about. */
interface ReadClause {
  type: Clause['type'];
  terms: readonly Term[];
  /** Something may answer it. */
  isKnown: boolean;
}

async function clausesOf(scope: Scope, clauses: readonly Clause[]): Promise<ReadClause[]> {
  const known = await termsNamed(scope, [...new Set(clauses.flatMap(({ terms }) => terms))]);
  const read: ReadClause[] = [];
  for (const clause of clauses) {
    const whole = clause.terms.flatMap((term) => known.get(term) ?? []);
    if (clause.type === 'phrase')
      read.push({ type: 'phrase', terms: whole, isKnown: whole.length === clause.terms.length });
    else {
      const terms = [...(await termsBeginning(scope, clause.prefix)), ...whole];
      read.push({ type: 'prefix', terms, isKnown: terms.length > 0 });
    }
  }
  return read;
}

function conditionOf(filter: Filter, { type, terms }: ReadClause): string {
  const numbers = terms.map(({ number }) => number);
  if (type === 'prefix' || numbers.length === 1) return `held && ${filter.place(numbers)}::integer[]`;
  return `held @> ${filter.place(numbers)}::integer[] AND ${inARow(filter, numbers)}`;
}
