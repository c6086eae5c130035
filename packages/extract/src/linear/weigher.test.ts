import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../train/random.ts';
import { ByteWriter, quantize } from '../../train/write-model.ts';
import { ByteReader, decodeBase64 } from './bytes.ts';
import { FeatureGroups, type Item } from './feature-groups.ts';
import { FeatureRow, type FeatureSink } from './feature-row.ts';
import { mix } from './hash.ts';
import { Weigher } from './weigher.ts';
import { readWeightEntries, WeightTable } from './weight-table.ts';

const TEMPLATES = 40;
const VALUES = 50;

const groups = new FeatureGroups<Item>();
const one = groups.ofNumber(0, 20);
const three = groups.ofNumber(1, 40, (sink, number) => {
  sink.add(number);
  sink.skip();
  sink.add(number >> 2);
  sink.template(9);
  sink.add(number % 7);
});
const before = groups.ofItem(10, (sink, { index }) => {
  sink.add(index);
  sink.add(index >> 1);
});
const after = groups.ofItem(12, (sink, { index }) => sink.add(index));
const near = groups.inScope(8);
const far = groups.inScope(30);

/** Features of every kind at a place that a seed decides. */
function addFeatures(sink: FeatureSink, seed: number, scope: number, items: readonly Item[]): void {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const anItem = (): Item => items[below(items.length)] as Item;
  const addInScope = (group: typeof near, template: number): void => {
    const number = below(group.size);
    if (!sink.opens(group, number)) return;
    sink.template(template);
    sink.add((number + scope) % VALUES);
    sink.add(scope % VALUES);
    sink.close();
  };
  sink.start();
  sink.addOfNumber(one, below(one.size));
  addInScope(near, 14);
  sink.template(20);
  for (let k = 0; k < 15; k++) sink.add(below(2 * VALUES));
  sink.addOfItem(before, anItem());
  sink.addOfNumber(three, below(three.size));
  addInScope(far, 16);
  sink.addOfItem(after, anItem());
}

describe.each([1, 5, 7, 10, 14])('weights of %i labels', (labels) => {
  const random = randomFrom(labels);
  const count = TEMPLATES * VALUES;
  const hashes = Int32Array.from({ length: count }, (_, i) => mix(i % TEMPLATES, Math.floor(i / TEMPLATES)));
  const values = Float32Array.from({ length: count * labels }, () => Math.round(random() * 254) - 127);
  const writer = new ByteWriter();
  writer.entries(quantize({ labels, hashes, weights: values }, 1));
  const makeWeigher = (): Weigher<Item> =>
    new Weigher(new WeightTable(readWeightEntries(new ByteReader(decodeBase64(writer.toBase64())))), groups);
  const numberOf = new Map([...hashes].map((hash, i) => [hash, i]));

  /** The sum of features, one by one. */
  function sumOf({ values: features, length }: FeatureRow): number[] {
    const known = [...features.subarray(0, length)].flatMap((hash) => numberOf.get(hash) ?? []);
    return Array.from({ length: labels }, (_, label) =>
      known.reduce((sum, i) => sum + (values[i * labels + label] as number), 0),
    );
  }

  test('are read as they were written, and unknown features add nothing', () => {
    const weigher = makeWeigher();
    const row = new FeatureRow();
    for (const sink of [weigher, row]) {
      sink.start();
      for (let i = 0; i < 200; i++) {
        sink.template(i % (2 * TEMPLATES));
        sink.add(i % 90);
      }
    }
    const scores = new Int32Array(labels + 2).fill(3);
    weigher.addTo(scores, 1);
    expect([...scores]).toEqual([3, ...sumOf(row).map((sum) => sum + 3), 3]);
  });

  test('add up to the same in groups as one by one, over many places and scopes', () => {
    const weigher = makeWeigher();
    const items: Item[] = [];
    const row = new FeatureRow();
    for (let scope = 0; scope < 20; scope++) {
      for (let k = 0; k < 2 + scope; k++) items.push({ index: items.length });
      weigher.know(items);
      weigher.enterScope();
      const places = 1 + 7 * scope;
      const expected = Array.from({ length: places }, (_, place) => {
        addFeatures(weigher, scope * 1000 + place, scope, items);
        addFeatures(row, scope * 1000 + place, scope, items);
        return sumOf(row);
      });
      const scores = new Int32Array(places * labels);
      weigher.addTo(scores, 0);
      expect([...scores]).toEqual(expected.flat());
    }
  });

  test('are those of the new items when the items start over', () => {
    const weigher = makeWeigher();
    const scoresOf = (items: readonly Item[], item: Item): number[] => {
      weigher.know(items);
      weigher.start();
      weigher.addOfItem(before, item);
      const scores = new Int32Array(labels);
      weigher.addTo(scores, 0);
      return [...scores];
    };
    const places = Array.from({ length: 9 }, (_, index) => ({ index }));
    const first = scoresOf(places, places[3] as Item);
    expect(scoresOf([...places].reverse(), { index: 5 })).toEqual(first);
  });
});

test('a number beyond its group is refused where the features are learned', () => {
  expect(() => new FeatureRow().addOfNumber(one, 20)).toThrow('a group of 20 numbers has no 20');
});
