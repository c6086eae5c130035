import type { ByteReader } from './bytes.ts';
import { PerfectHash } from './perfect-hash.ts';
import type { RowLists } from './row-lists.ts';

/** Weights of a hashed feature, one a label: whole numbers, to be multiplied by `scale`. */
export interface WeightEntries {
  labels: number;
  scale: number;
  /** Feature hashes, ascending as unsigned numbers, each once; the trainer leaves 0 out. */
  hashes: Int32Array;
  /** `labels` weights a feature. */
  weights: Int8Array;
}

/**
 * Feature hash to weights. Keys lie apart from weights, and weights close together, so that the processor's caches hold
 * most of both. Two weights share a 32-bit number, the upper one in steps of 65,536: one addition adds both, and a sum
 * of up to 256 features stays within its half.
 */
export class WeightTable {
  readonly labels: number;
  readonly scale: number;
  /** Numbers that a row holds, two weights in each. The first row is empty: it adds nothing. */
  readonly width: number;
  private rows: Int32Array;
  private readonly index: PerfectHash;
  private readonly sums: Int32Array;
  private places = new Int32Array(0);

  constructor({ labels, scale, hashes, weights }: WeightEntries) {
    this.labels = labels;
    this.scale = scale;
    this.width = Math.ceil(labels / 2);
    this.index = new PerfectHash(hashes);
    this.rows = new Int32Array((this.index.keys.length + 1) * this.width + BEYOND);
    this.sums = new Int32Array(this.width + BEYOND);
    hashes.forEach((hash, i) => {
      this.insert(hash, weights.subarray(i * labels, (i + 1) * labels));
    });
  }

  /** The weight of a feature's first label; 0 where the model does not know it. */
  weightOf(hash: number): number {
    return lower(this.rows[this.rowOf(hash)] as number);
  }

  /** Appends rows of sums; the place of the first comes back. */
  extend(count: number): number {
    const place = this.rows.length - BEYOND;
    const longer = new Int32Array(this.rows.length + count * this.width);
    longer.set(this.rows);
    this.rows = longer;
    return place;
  }

  /** Fills in the rows of features; that of an unknown one is the empty row. */
  find({ hashes, entries, hashCount, rows: found }: RowLists): void {
    if (this.places.length < hashCount) this.places = new Int32Array(2 * hashCount);
    const { places, width } = this;
    this.index.findPlaces(hashes, places, hashCount);
    for (let i = 0; i < hashCount; i++)
      found[entries[i] as number] = Math.imul((places[i] as number) + 1, width);
  }

  /** Makes a row the sum of a list of rows. */
  setRow(at: number, lists: RowLists, list: number): void {
    const { rows, width, sums } = this;
    this.sumUp(lists, list);
    for (let k = 0; k < width; k++) rows[at + k] = sums[k] as number;
  }

  /** Adds the sum of a list of rows, not yet scaled, to `scores[offset…offset + labels)`. */
  addTo(scores: Int32Array, offset: number, lists: RowLists, list: number): void {
    const { sums, labels } = this;
    this.sumUp(lists, list);
    for (let label = 0; label < labels; label++) {
      const sum = sums[label >> 1] as number;
      const low = lower(sum);
      scores[offset + label] = (scores[offset + label] as number) + (label & 1 ? (sum - low) >> 16 : low);
    }
  }

  /** Leaves the sum of a list of rows in `sums`. */
  private sumUp(lists: RowLists, list: number): void {
    const { width } = this;
    let k = 0;
    for (; k + 1 < width; k += 4) this.sumUpFour(lists, list, k);
    if (k < width) this.sumUpOne(lists, list, k);
  }

  /** Four numbers of each row from the k-th on, which stay in registers; what lies beyond a row is not read later. */
  private sumUpFour(lists: RowLists, list: number, k: number): void {
    const { rows, sums } = this;
    const { rows: found } = lists;
    const end = lists.end(list);
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let i = lists.starts[list] as number; i < end; i++) {
      const at = (found[i] as number) + k;
      a = (a + (rows[at] as number)) | 0;
      b = (b + (rows[at + 1] as number)) | 0;
      c = (c + (rows[at + 2] as number)) | 0;
      d = (d + (rows[at + 3] as number)) | 0;
    }
    sums[k] = a;
    sums[k + 1] = b;
    sums[k + 2] = c;
    sums[k + 3] = d;
  }

  private sumUpOne(lists: RowLists, list: number, k: number): void {
    const { rows, sums } = this;
    const { rows: found } = lists;
    const end = lists.end(list);
    let sum = 0;
    for (let i = lists.starts[list] as number; i < end; i++)
      sum = (sum + (rows[(found[i] as number) + k] as number)) | 0;
    sums[k] = sum;
  }

  private rowOf(hash: number): number {
    return (this.index.placeOf(hash) + 1) * this.width;
  }

  private insert(hash: number, weights: Int8Array): void {
    const row = this.rowOf(hash);
    weights.forEach((weight, label) => {
      const at = row + (label >> 1);
      this.rows[at] = (this.rows[at] as number) + (label & 1 ? weight << 16 : weight);
    });
  }
}

/** How far sums of four may be read and written beyond the end of a row. */
const BEYOND = 4;

/** The lower of two weights in one number. */
function lower(sum: number): number {
  return (sum << 16) >> 16;
}

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
