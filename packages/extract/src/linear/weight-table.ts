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

/**
 * Feature hash to weights: open addressing, at most half full. A feature's hash and its weights lie side by side, so
 * that a look-up touches one line of the processor's cache: what most of the time of an extraction goes to.
 */
export class WeightTable {
  readonly labels: number;
  readonly scale: number;
  /** Rows of one hash and `labels` bytes, each a whole number of words. */
  private readonly words: Int32Array;
  private readonly bytes: Int8Array;
  private readonly wordsPerRow: number;
  private readonly shift: number;
  private readonly size: number;

  constructor(entries: WeightEntries) {
    const bits = Math.max(4, Math.ceil(Math.log2(entries.hashes.length * 2 + 1)));
    this.labels = entries.labels;
    this.scale = entries.scale;
    this.wordsPerRow = 1 + Math.ceil(entries.labels / 4);
    this.shift = 32 - bits;
    this.size = this.wordsPerRow << bits;
    this.words = new Int32Array(this.size);
    this.bytes = new Int8Array(this.words.buffer);
    for (const [index, hash] of entries.hashes.entries()) this.insert(hash, entries, index);
  }

  /** The place of a feature's first weight, or -1 where the model does not know it. */
  find(hash: number): number {
    const { words, wordsPerRow, size } = this;
    let row = (Math.imul(hash, SPREAD) >>> this.shift) * wordsPerRow;
    for (;;) {
      const key = words[row] as number;
      if (key === hash) return (row + 1) * 4;
      if (key === EMPTY) return -1;
      row += wordsPerRow;
      if (row === size) row = 0;
    }
  }

  weightAt(place: number): number {
    return this.bytes[place] as number;
  }

  /** Adds the weights of a row's features, not yet scaled, to `scores[offset…offset + labels)`. */
  addTo(scores: Float64Array, offset: number, row: FeatureRow): void {
    const { bytes, words, wordsPerRow, size, shift, labels } = this;
    const { values, length } = row;
    for (let i = 0; i < length; i++) {
      const hash = values[i] as number;
      let at = (Math.imul(hash, SPREAD) >>> shift) * wordsPerRow;
      let key = words[at] as number;
      while (key !== hash && key !== EMPTY) {
        at += wordsPerRow;
        if (at === size) at = 0;
        key = words[at] as number;
      }
      if (key === EMPTY) continue;
      const place = (at + 1) * 4;
      for (let label = 0; label < labels; label++)
        scores[offset + label] = (scores[offset + label] as number) + (bytes[place + label] as number);
    }
  }

  private insert(hash: number, entries: WeightEntries, index: number): void {
    let row = (Math.imul(hash, SPREAD) >>> this.shift) * this.wordsPerRow;
    while (this.words[row] !== EMPTY) row = (row + this.wordsPerRow) % this.size;
    this.words[row] = hash;
    const from = index * this.labels;
    this.bytes.set(entries.weights.subarray(from, from + this.labels), (row + 1) * 4);
  }
}

/** No feature hashes to 0: the trainer leaves it out. */
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
