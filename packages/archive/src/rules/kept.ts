/** Collections whose value is kept: those that a process is asked about within a short time. */
const MOST_KEPT = 1000;

/** A value of each collection, for as long as its revision is the one with which it was found. */
export class Kept<Value> {
  readonly #values = new Map<number, { revision: string; value: Value }>();

  get(collection: number, revision: string): Value | null {
    const known = this.#values.get(collection);
    return known?.revision === revision ? known.value : null;
  }

  put(collection: number, revision: string, value: Value): Value {
    if (this.#values.size >= MOST_KEPT) this.#values.clear();
    this.#values.set(collection, { revision, value });
    return value;
  }
}
