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
 * that a look-up touches one line of the processor's cache. Two weights share a 32-bit number, the upper one in steps
 * of 65,536: one addition adds both, and a sum of up to 256 features stays within its half.
 */
export class WeightTable {
  readonly labels: number;
  readonly scale: number;
  /** Rows of one hash and half as many numbers as labels. An empty row adds nothing. */
  private readonly rows: Int32Array;
  private readonly stride: number;
  private readonly shift: number;
  private readonly sums: Int32Array;
  private readonly found = new Int32Array(MOST_FEATURES);
  private readonly displaced = new Int32Array(MOST_FEATURES);

  constructor(entries: WeightEntries) {
    const bits = Math.max(4, Math.ceil(Math.log2(entries.hashes.length * 2 + 1)));
    this.labels = entries.labels;
    this.scale = entries.scale;
    this.stride = 1 + Math.ceil(entries.labels / 2);
    this.shift = 32 - bits;
    // The last row's sums may be read beyond its end.
    this.rows = new Int32Array((this.stride << bits) + 4);
    this.sums = new Int32Array(this.stride - 1);
    for (const [index, hash] of entries.hashes.entries()) this.insert(hash, entries, index);
  }

  /** The weight of a feature's first label; 0 where the model does not know it. */
  weightOf(hash: number): number {
    return lower(this.rows[this.rowOf(hash) + 1] as number);
  }

  /** Adds the weights of a row's features, not yet scaled, to `scores[offset…offset + labels)`. */
  addTo(scores: Float64Array, offset: number, row: FeatureRow): void {
    const { sums, labels } = this;
    this.sumUp(this.findAll(row));
    for (let label = 0; label < labels; label++) {
      const sum = sums[label >> 1] as number;
      const low = lower(sum);
      scores[offset + label] = (scores[offset + label] as number) + (label & 1 ? (sum - low) >> 16 : low);
    }
  }

  /**
   * Leaves in `found` where the known features' rows begin; their number comes back. The first loop has no branch to
   * be guessed wrong, so that the processor waits for many look-ups at once: half the time of one after the other.
   */
  private findAll({ values, length }: FeatureRow): number {
    const { rows, stride, shift, found, displaced } = this;
    let count = 0;
    let others = 0;
    for (let i = 0; i < length; i++) {
      const hash = values[i] as number;
      const at = Math.imul(Math.imul(hash, SPREAD) >>> shift, stride);
      const key = rows[at] as number;
      found[count] = at;
      displaced[others] = hash;
      const differs = isNotZero(key ^ hash);
      count += 1 - differs;
      others += differs & isNotZero(key);
    }
    for (let i = 0; i < others; i++) {
      const at = this.rowOf(displaced[i] as number);
      found[count] = at;
      count += isNotZero(rows[at] as number);
    }
    return count;
  }

  private sumUp(count: number): void {
    const { rows, found, sums } = this;
    if (sums.length <= 4) {
      // Sums of up to eight labels, as the chains have, stay in registers. What a shorter row adds is not read.
      let [a, b, c, d] = [0, 0, 0, 0];
      for (let i = 0; i < count; i++) {
        const at = found[i] as number;
        a = (a + (rows[at + 1] as number)) | 0;
        b = (b + (rows[at + 2] as number)) | 0;
        c = (c + (rows[at + 3] as number)) | 0;
        d = (d + (rows[at + 4] as number)) | 0;
      }
      sums[0] = a;
      sums[1] = b;
      sums[2] = c;
      sums[3] = d;
      return;
    }
    sums.fill(0);
    for (let i = 0; i < count; i++) {
      const at = (found[i] as number) + 1;
      for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] as number) + (rows[at + k] as number);
    }
  }

  /** Where a feature's row begins, or the empty row where it would. */
  private rowOf(hash: number): number {
    const { rows, stride } = this;
    let at = Math.imul(Math.imul(hash, SPREAD) >>> this.shift, stride);
    for (let key = rows[at]; key !== hash && key !== EMPTY; key = rows[at]) {
      at += stride;
      if (at >= rows.length - 4) at = 0;
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

/** The most features of a row. */
const MOST_FEATURES = 256;

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
