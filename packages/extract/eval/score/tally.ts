/** Counts that give precision, recall and F1. */
export class Tally {
  right = 0;
  predicted = 0;
  gold = 0;

  get precision(): number {
    return this.predicted > 0 ? this.right / this.predicted : 0;
  }

  get recall(): number {
    return this.gold > 0 ? this.right / this.gold : 0;
  }

  get f1(): number {
    const sum = this.precision + this.recall;
    return sum > 0 ? (2 * this.precision * this.recall) / sum : 0;
  }
}

/** How many of some are right. */
export class Share {
  right = 0;
  of = 0;

  add(isRight: boolean): void {
    this.of++;
    if (isRight) this.right++;
  }

  get rate(): number {
    return this.of > 0 ? this.right / this.of : 0;
  }
}

/** Rows by name, made when first asked for, in that order. */
export class Rows<Row> {
  readonly #make: () => Row;
  readonly #rows = new Map<string, Row>();

  constructor(make: () => Row) {
    this.#make = make;
  }

  get(name: string): Row {
    const row = this.#rows.get(name) ?? this.#make();
    this.#rows.set(name, row);
    return row;
  }

  [Symbol.iterator](): IterableIterator<[string, Row]> {
    return this.#rows[Symbol.iterator]();
  }
}
