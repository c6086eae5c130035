import type { ByteReader } from './bytes.ts';
import type { FeatureRow } from './feature-row.ts';

/** Weights of a hashed feature, one a label: whole numbers, to be multiplied by `scale`. */
export interface WeightEntries {
  labels: number;
  scale: number;
  /** Feature hashes, ascending as unsigned numbers, each once. */
  hashes: Int32Array;
  /** `labels` weights a feature. */
  weights: Int8Array;
}

/** Feature hash to weights: open addressing in two typed arrays, at most half full. */
export class WeightTable {
  readonly labels: number;
  readonly scale: number;
  private readonly keys: Int32Array;
  private readonly weights: Int8Array;
  private readonly shift: number;
  private readonly mask: number;

  constructor(entries: WeightEntries) {
    const bits = Math.max(4, Math.ceil(Math.log2(entries.hashes.length * 2 + 1)));
    this.labels = entries.labels;
    this.scale = entries.scale;
    this.shift = 32 - bits;
    this.mask = (1 << bits) - 1;
    this.keys = new Int32Array(1 << bits);
    this.weights = new Int8Array((1 << bits) * entries.labels);
    for (const [index, hash] of entries.hashes.entries()) this.insert(hash, entries, index);
  }

  /** The place of a feature's first weight in the table, or -1 where the model does not know it. */
  find(hash: number): number {
    const { keys, mask } = this;
    let slot = Math.imul(hash, SPREAD) >>> this.shift;
    for (;;) {
      const key = keys[slot] as number;
      if (key === hash) return slot * this.labels;
      if (key === EMPTY) return -1;
      slot = (slot + 1) & mask;
    }
  }

  weightAt(place: number): number {
    return this.weights[place] as number;
  }

  /** Adds the weights of a row's features, not yet scaled, to `scores[offset…offset + labels)`. */
  addTo(scores: Float64Array, offset: number, row: FeatureRow): void {
    const { weights, labels } = this;
    const { values, length } = row;
    for (let i = 0; i < length; i++) {
      const place = this.find(values[i] as number);
      if (place < 0) continue;
      for (let label = 0; label < labels; label++)
        scores[offset + label] = (scores[offset + label] as number) + (weights[place + label] as number);
    }
  }

  private insert(hash: number, entries: WeightEntries, index: number): void {
    let slot = Math.imul(hash, SPREAD) >>> this.shift;
    while (this.keys[slot] !== EMPTY) slot = (slot + 1) & this.mask;
    this.keys[slot] = hash;
    const from = index * this.labels;
    this.weights.set(entries.weights.subarray(from, from + this.labels), slot * this.labels);
  }
}

/** No feature hashes to 0: `readWeightEntries` leaves it out. */
const EMPTY = 0;

/** Fibonacci hashing: 2^32 divided by the golden ratio. */
const SPREAD = 0x9e3779b1;

/** Reads what `writeWeightEntries` of the trainer wrote: hashes as differences, then the weights that are not 0. */
export function readWeightEntries(reader: ByteReader): WeightEntries {
  const labels = reader.varint();
  const scale = reader.float();
  const count = reader.varint();
  const hashes = new Int32Array(count);
  let hash = 0;
  for (let i = 0; i < count; i++) {
    hash += reader.varint();
    hashes[i] = hash | 0;
  }
  const weights = new Int8Array(count * labels);
  const maskBytes = Math.ceil(labels / 8);
  for (let i = 0; i < count; i++) {
    let mask = 0;
    for (let k = 0; k < maskBytes; k++) mask |= reader.byte() << (8 * k);
    for (let label = 0; label < labels; label++)
      if ((mask >> label) & 1) weights[i * labels + label] = (reader.byte() << 24) >> 24;
  }
  return { labels, scale, hashes, weights };
}
