import type { FeatureRow } from '../src/linear/feature-row.ts';

/** A list of whole numbers that grows. */
class Numbers {
  private values = new Int32Array(1 << 20);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Int32Array(this.values.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }

  toArray(): Int32Array {
    return this.values.subarray(0, this.length);
  }
}

/** Rows of features, those that are rare left out; features are numbered from 0 on. */
export interface Features {
  /** The hash of each feature. */
  hashes: Int32Array;
  /** Feature numbers of row r: `ids.subarray(starts[r], starts[r + 1])`. */
  ids: Int32Array;
  starts: Int32Array;
}

/** Collects the feature rows of all places before training, so that an epoch only adds and subtracts. */
export class FeatureStore {
  private readonly hashes = new Numbers();
  private readonly starts = new Numbers();

  /** The number of the row added. */
  add({ values, length }: FeatureRow): number {
    this.starts.push(this.hashes.length);
    for (let i = 0; i < length; i++) this.hashes.push(values[i] as number);
    return this.starts.length - 1;
  }

  /** The rows with the features that occur at least this often. Empties the store. */
  finish(least: number): Features {
    this.starts.push(this.hashes.length);
    const hashes = this.hashes.toArray();
    const starts = this.starts.toArray();
    const index = new HashIndex(hashes.length);
    for (const hash of hashes) index.count(hash);
    const { keys, counts } = index;
    const numbers = new Int32Array(keys.length).fill(-1);
    const known = new Numbers();
    for (let slot = 0; slot < keys.length; slot++) {
      if ((counts[slot] as number) < least || keys[slot] === 0) continue;
      numbers[slot] = known.length;
      known.push(keys[slot] as number);
    }
    const ids = new Numbers();
    const newStarts = new Int32Array(starts.length);
    for (let row = 0; row + 1 < starts.length; row++) {
      newStarts[row] = ids.length;
      for (let i = starts[row] as number; i < (starts[row + 1] as number); i++) {
        const id = numbers[index.slotOf(hashes[i] as number)] as number;
        if (id >= 0) ids.push(id);
      }
    }
    newStarts[starts.length - 1] = ids.length;
    return { hashes: known.toArray().slice(), ids: ids.toArray().slice(), starts: newStarts };
  }
}

/** Counts hashes: open addressing, at most half full. */
class HashIndex {
  keys: Int32Array;
  counts: Int32Array;
  private used = 0;

  constructor(expected: number) {
    let size = 1 << 16;
    while (size < expected / 8) size *= 2;
    this.keys = new Int32Array(size);
    this.counts = new Int32Array(size);
  }

  count(hash: number): void {
    if (this.used * 2 > this.keys.length) this.grow();
    const slot = this.slotOf(hash);
    if (this.counts[slot] === 0) this.used++;
    this.keys[slot] = hash;
    this.counts[slot] = (this.counts[slot] as number) + 1;
  }

  /** The slot of a hash, or that where it would go. */
  slotOf(hash: number): number {
    const { keys, counts } = this;
    const mask = keys.length - 1;
    let slot = (Math.imul(hash, 0x9e3779b1) ^ (hash >>> 15)) & mask;
    while (counts[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys, counts } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.counts = new Int32Array(counts.length * 2);
    for (let old = 0; old < keys.length; old++) {
      if (counts[old] === 0) continue;
      const slot = this.slotOf(keys[old] as number);
      this.keys[slot] = keys[old] as number;
      this.counts[slot] = counts[old] as number;
    }
  }
}
