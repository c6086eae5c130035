import { type AskedWords, readAskedWords } from '../rules/asked-words.ts';
import type { Value } from './literal.ts';
import type { Month } from './months.ts';

/** SQL after WHERE, and the values that it takes: which quotes a query is about. */
export class Filter {
  readonly values: Value[];
  readonly asked: AskedWords;
  /** Nothing can match. */
  isNothing = false;
  /** One article is asked for. */
  isOneArticle = false;
  /** About how many match, as if what is asked came independently of each other. */
  about = Number.POSITIVE_INFINITY;
  /** No fewer match than `about`: it is counted, and nothing else is asked for. */
  isCounted = false;
  /** All months of the collection, newest first; no quotes are counted in those where next to none can match. */
  months: readonly Month[] = [];
  /** No more quotes than these lie in the asked days, about. */
  inDays = Number.POSITIVE_INFINITY;
  readonly #all = new Set<number>();
  readonly #any: (readonly number[])[] = [];
  readonly #conditions: string[] = ['quote.collection = $1'];

  constructor(collection: number, asked: AskedWords = readAskedWords('')) {
    this.values = [collection];
    this.asked = asked;
    this.isNothing = asked.isNothing;
  }

  /** Takes a value, and gives its place back. */
  place(value: Value): string {
    return `$${this.values.push(value)}`;
  }

  narrow(condition: string): void {
    this.#conditions.push(condition);
  }

  /** Takes numbers that all matches hold. */
  hold(numbers: readonly number[]): void {
    for (const number of numbers) this.#all.add(number);
  }

  /** Takes numbers of which all matches hold one. */
  holdAny(numbers: readonly number[]): void {
    this.#any.push(numbers);
  }

  /** The full-text index leads to the matches: some number must be there. */
  get isIndexed(): boolean {
    return this.#all.size > 0 || this.#any.length > 0;
  }

  /** Nothing but the full-text index narrows. */
  get isPlain(): boolean {
    return this.#conditions.length === 1;
  }

  /** The conditions so far and more lists of numbers, of each of which one must be there; asked for once. */
  sql(more: readonly (readonly number[])[] = []): string {
    const conditions = [...this.#conditions];
    if (this.#all.size > 0) conditions.push(`held @> ${this.place([...this.#all])}::integer[]`);
    for (const any of [...this.#any, ...more]) conditions.push(`held && ${this.place(any)}::integer[]`);
    return conditions.join(' AND ');
  }

  /** The same once more, to be asked in another way. */
  copy(): Filter {
    const copy = new Filter(0, this.asked);
    copy.values.splice(0, 1, ...this.values);
    copy.#conditions.splice(0, 1, ...this.#conditions);
    copy.hold([...this.#all]);
    copy.#any.push(...this.#any);
    return Object.assign(copy, {
      isNothing: this.isNothing,
      isOneArticle: this.isOneArticle,
      about: this.about,
      isCounted: this.isCounted,
      months: this.months,
      inDays: this.inDays,
    });
  }
}

/** The condition that a quote holds these numbers in a row. */
export function inARow(filter: Pick<Filter, 'place'>, numbers: readonly number[]): string {
  const first = filter.place(numbers[0] ?? 0);
  return `EXISTS (SELECT FROM unnest(array_positions(held, ${first}::integer)) AS place
    WHERE held[place : place + ${numbers.length - 1}] = ${filter.place(numbers)}::integer[])`;
}
