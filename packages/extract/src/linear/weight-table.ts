import type { ByteReader } from './bytes.ts';
import type { RowLists } from './row-lists.ts';

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
 * that a look-up touches one line of the processor's cache. Two weights share a 32-bit number, the upper one in steps
 * of 65,536: one addition adds both, and a sum of up to 256 features stays within its half.
 */
export class WeightTable {
  readonly labels: number;
  readonly scale: number;
  /** Numbers that hold the weights of a feature, two in each. */
  readonly width: number;
  /** Rows of one hash and half as many numbers as labels. An empty row adds nothing. */
  private rows: Int32Array;
  readonly stride: number;
  /** The end of the rows that are found by hash. */
  private readonly end: number;
  private readonly shift: number;
  private readonly sums: Int32Array;
  /** Features that may stand behind their row. */
  private displaced = new Int32Array(0);

  constructor(entries: WeightEntries) {
    const bits = Math.max(4, Math.ceil(Math.log2(entries.hashes.length * 2 + 1)));
    this.labels = entries.labels;
    this.scale = entries.scale;
    this.width = Math.ceil(entries.labels / 2);
    this.stride = 1 + this.width;
    this.shift = 32 - bits;
    this.end = this.stride << bits;
    this.rows = new Int32Array(this.end + BEYOND);
    this.sums = new Int32Array(this.width + BEYOND);
    for (const [index, hash] of entries.hashes.entries()) this.insert(hash, entries, index);
  }

  /** The weight of a feature's first label; 0 where the model does not know it. */
  weightOf(hash: number): number {
    return lower(this.rows[this.rowOf(hash) + 1] as number);
  }

  /** Appends rows of sums; the place of the first comes back. */
  extend(count: number): number {
    const place = this.rows.length - BEYOND;
    const longer = new Int32Array(this.rows.length + count * this.stride);
    longer.set(this.rows);
    this.rows = longer;
    return place;
  }

  /**
   * Fills in the rows of features; that of an unknown one adds nothing. The first loop has no branch that depends on
   * what it reads, so that the processor waits for many look-ups at once.
   */
  find({ hashes, entries, hashCount, rows: found }: RowLists): void {
    const { rows, stride, shift } = this;
    if (this.displaced.length < hashCount) this.displaced = new Int32Array(2 * hashCount);
    const { displaced } = this;
    let others = 0;
    for (let i = 0; i < hashCount; i++) {
      const hash = hashes[i] as number;
      const at = Math.imul(Math.imul(hash, SPREAD) >>> shift, stride);
      const key = rows[at] as number;
      found[entries[i] as number] = at;
      displaced[others] = i;
      others += isNotZero(key ^ hash) & isNotZero(key);
    }
    for (let k = 0; k < others; k++) {
      const i = displaced[k] as number;
      found[entries[i] as number] = this.rowOf(hashes[i] as number);
    }
  }

  /** Makes a row the sum of a list of rows. */
  setRow(at: number, lists: RowLists, list: number): void {
    const { rows, width, sums } = this;
    this.sumUp(lists, list);
    for (let k = 0; k < width; k++) rows[at + 1 + k] = sums[k] as number;
  }

  /** Adds the sum of a list of rows, not yet scaled, to `scores[offset…offset + labels)`. */
  addTo(scores: Float64Array, offset: number, lists: RowLists, list: number): void {
    const { sums, labels } = this;
    this.sumUp(lists, list);
    for (let label = 0; label < labels; label++) {
      const sum = sums[label >> 1] as number;
      const low = lower(sum);
      scores[offset + label] = (scores[offset + label] as number) + (label & 1 ? (sum - low) >> 16 : low);
    }
  }

  /** Leaves the sum of a list of rows in `sums`; four numbers at a time stay in registers. */
  private sumUp(lists: RowLists, list: number): void {
    const { rows, width, sums } = this;
    const { rows: found } = lists;
    const first = lists.starts[list] as number;
    const end = lists.end(list);
    for (let k = 1; k <= width; k += 4) {
      let [a, b, c, d] = [0, 0, 0, 0];
      for (let i = first; i < end; i++) {
        const at = (found[i] as number) + k;
        a = (a + (rows[at] as number)) | 0;
        b = (b + (rows[at + 1] as number)) | 0;
        c = (c + (rows[at + 2] as number)) | 0;
        d = (d + (rows[at + 3] as number)) | 0;
      }
      sums[k - 1] = a;
      sums[k] = b;
      sums[k + 1] = c;
      sums[k + 2] = d;
    }
  }

  /** Where a feature's row begins, or the empty row where it would. */
  private rowOf(hash: number): number {
    const { rows, stride } = this;
    let at = Math.imul(Math.imul(hash, SPREAD) >>> this.shift, stride);
    for (let key = rows[at]; key !== hash && key !== EMPTY; key = rows[at]) {
      at += stride;
      if (at >= this.end) at = 0;
    }
    return at;
  }

  private insert(hash: number, { weights, labels }: WeightEntries, index: number): void {
    const at = this.rowOf(hash);
    this.rows[at] = hash;
    for (let label = 0; label < labels; label++) {
      const place = at + 1 + (label >> 1);
      const weight = weights[index * labels + label] as number;
      this.rows[place] = (this.rows[place] as number) + (label & 1 ? weight << 16 : weight);
    }
  }
}

/** How far sums of four may be read and written beyond the end of a row. */
const BEYOND = 4;

/** 1, or 0 for 0; without a branch. */
function isNotZero(value: number): number {
  return (value | -value) >>> 31;
}

/** The lower of two weights in one number. */
function lower(sum: number): number {
  return (sum << 16) >> 16;
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
