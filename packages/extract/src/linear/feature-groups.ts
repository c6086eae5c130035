import type { FeatureSink } from './feature-row.ts';

/** Features that one number decides, as three parts of speech in a row do. */
export interface NumberGroup {
  /** The first of its rows among those of all groups of numbers. */
  row: number;
  /** Numbers are from 0 to below this. */
  size: number;
  add(sink: FeatureSink, number: number): void;
}

/** Features that one item alone decides, as a word does for the place beside it. */
export interface ItemGroup<Item> {
  /** Its row among those of an item. */
  row: number;
  add(sink: FeatureSink, item: Item): void;
}

/** Features that a number decides as long as something else, the scope, stays the same. */
export interface ScopedGroup {
  row: number;
  /** Numbers are from 0 to below this. */
  size: number;
}

/** What comes again and again, numbered from 0 in the order in which it came first. */
export interface Item {
  index: number;
}

/**
 * The groups of features of one model. What a group adds up to is kept in a row, one for each number or item, so that
 * it costs a single look-up however many templates it has.
 */
export class FeatureGroups<Items extends Item> {
  readonly ofNumbers: NumberGroup[] = [];
  readonly ofItems: ItemGroup<Items>[] = [];
  numberRows = 0;
  scopedRows = 0;

  /** A group that begins at a template; without `add` it is this template alone, with the number as its value. */
  ofNumber(
    template: number,
    size: number,
    add = (sink: FeatureSink, number: number): void => sink.add(number),
  ): NumberGroup {
    const group = { row: this.numberRows, size, add: beginningAt(template, add) };
    this.numberRows += size;
    this.ofNumbers.push(group);
    return group;
  }

  ofItem(template: number, add: ItemGroup<Items>['add']): ItemGroup<Items> {
    const group = { row: this.ofItems.length, add: beginningAt(template, add) };
    this.ofItems.push(group);
    return group;
  }

  inScope(size: number): ScopedGroup {
    const group = { row: this.scopedRows, size };
    this.scopedRows += size;
    return group;
  }
}

function beginningAt<Value>(template: number, add: (sink: FeatureSink, value: Value) => void): typeof add {
  return (sink, value) => {
    sink.template(template);
    add(sink, value);
  };
}
