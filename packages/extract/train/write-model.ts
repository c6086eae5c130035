import type { WeightEntries } from '../src/linear/weight-table.ts';

/** Learned weights, `labels` a feature. */
export interface LearnedTable {
  labels: number;
  hashes: Int32Array;
  weights: Float32Array;
}

/** Writes what `ByteReader` reads. */
export class ByteWriter {
  private bytes = new Uint8Array(1 << 20);
  private length = 0;

  byte(value: number): void {
    if (this.length === this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes[this.length++] = value & 255;
  }

  varint(value: number): void {
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) this.byte((rest % 128) + 128);
    this.byte(rest);
  }

  float(value: number): void {
    for (const byte of new Uint8Array(new Float32Array([value]).buffer)) this.byte(byte);
  }

  floats(values: Float32Array): void {
    this.varint(values.length);
    for (const value of values) this.float(value);
  }

  /** A table of hashed features: hashes as differences, a mask of the labels that have a weight, the weights. */
  entries({ labels, scale, hashes, weights }: WeightEntries): void {
    this.varint(labels);
    this.float(scale);
    this.varint(hashes.length);
    let before = 0;
    for (const hash of hashes) {
      this.varint((hash >>> 0) - before);
      before = hash >>> 0;
    }
    for (let i = 0; i < hashes.length; i++) {
      const row = weights.subarray(i * labels, (i + 1) * labels);
      for (let from = 0; from < labels; from += 8) {
        let mask = 0;
        for (let k = 0; k < 8 && from + k < labels; k++) if (row[from + k] !== 0) mask |= 1 << k;
        this.byte(mask);
      }
      for (const weight of row) if (weight !== 0) this.byte(weight);
    }
  }

  toBase64(): string {
    return Buffer.from(this.bytes.subarray(0, this.length)).toString('base64');
  }
}

/** Weights in whole steps of `step`; features whose weights all are smaller than `least` steps are left out. */
export function quantize({ labels, hashes, weights }: LearnedTable, step: number, least = 1): WeightEntries {
  const toSteps = (value: number): number => Math.max(-127, Math.min(127, Math.round(value / step)));
  const kept = [...hashes.keys()]
    .filter((i) => {
      for (let label = 0; label < labels; label++)
        if (Math.abs(toSteps(weights[i * labels + label] as number)) >= least) return true;
      return false;
    })
    .sort((a, b) => ((hashes[a] as number) >>> 0) - ((hashes[b] as number) >>> 0));
  const steps = new Int8Array(kept.length * labels);
  kept.forEach((i, index) => {
    for (let label = 0; label < labels; label++)
      steps[index * labels + label] = toSteps(weights[i * labels + label] as number);
  });
  return { labels, scale: step, hashes: Int32Array.from(kept, (i) => hashes[i] as number), weights: steps };
}
