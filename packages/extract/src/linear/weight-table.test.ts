import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../train/random.ts';
import { ByteWriter, quantize } from '../../train/write-model.ts';
import { ByteReader, decodeBase64 } from './bytes.ts';
import { FeatureRow } from './feature-row.ts';
import { readWeightEntries, WeightTable } from './weight-table.ts';

const FEATURES = 5000;

describe.each([1, 5, 7, 10, 14])('weights of %i labels', (labels) => {
  const random = randomFrom(labels);
  const row = new FeatureRow(FEATURES);
  row.start(0);
  for (let i = 0; i < FEATURES; i++) row.add(i);
  const hashes = row.values.slice(0, row.length);
  const weights = Float32Array.from({ length: FEATURES * labels }, () => Math.round(random() * 254) - 127);
  const writer = new ByteWriter();
  writer.entries(quantize({ labels, hashes, weights }, 1));
  const table = new WeightTable(readWeightEntries(new ByteReader(decodeBase64(writer.toBase64()))));

  test('are read as they were written, and unknown features add nothing', () => {
    const known = new FeatureRow(200);
    const unknown = new FeatureRow(200);
    for (let start = 0; start < FEATURES; start += 100) {
      known.start(start);
      unknown.start(FEATURES + start);
      for (let i = start; i < start + 100; i++) {
        known.add(i);
        unknown.add(i);
      }
      const scores = new Float64Array(labels + 2).fill(3);
      table.addTo(scores, 1, known);
      table.addTo(scores, 1, unknown);
      const expected = Array.from({ length: labels }, (_, label) => {
        let sum = 3;
        for (let i = start; i < start + 100; i++) sum += weights[i * labels + label] as number;
        return sum;
      });
      expect([...scores]).toEqual([3, ...expected, 3]);
    }
  });
});
