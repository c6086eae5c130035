import type { FeatureGroups, Item, ItemGroup, NumberGroup, ScopedGroup } from './feature-groups.ts';
import type { FeatureSink } from './feature-row.ts';
import { mix } from './hash.ts';
import { RowLists } from './row-lists.ts';
import type { WeightTable } from './weight-table.ts';

/**
 * Adds up the weights of the features of many places at once. The sums of groups are rows of the table like any
 * feature's, so that a group costs as much as one feature. Weights are whole numbers: the order of a sum makes no
 * difference.
 */
export class Weigher<Items extends Item> implements FeatureSink {
  readonly table: WeightTable;
  private readonly groups: FeatureGroups<Items>;
  /** Where the rows of numbers, of scopes and of items begin. */
  private readonly numbers: number;
  private readonly scoped: number;
  private readonly items: number;
  /** Items there is room for, those that have their rows, and whose they are. */
  private room = 0;
  private known = 0;
  private owner: readonly Items[] | null = null;
  /** The scope that each scoped row was filled in. */
  private readonly filledIn: Int32Array;
  private scope = 0;
  private readonly places = new RowLists();
  /** The features of scoped groups, and the rows that their sums become. */
  private readonly parts = new RowLists();
  private readonly targets: number[] = [];
  /** Where features go now: to the place, or to the scoped group that is open. */
  private current = this.places;
  private next = 0;

  constructor(table: WeightTable, groups: FeatureGroups<Items>) {
    this.table = table;
    this.groups = groups;
    this.numbers = table.extend(groups.numberRows);
    this.scoped = table.extend(groups.scopedRows);
    this.items = table.extend(0);
    this.filledIn = new Int32Array(groups.scopedRows);
    for (const group of groups.ofNumbers)
      for (let value = 0; value < group.size; value++) {
        this.start();
        group.add(this, value);
        this.keep(this.numbers + (group.row + value) * table.stride);
      }
  }

  /** Makes sure that all of a growing list of items have their rows. */
  know(items: readonly Items[]): void {
    const { ofItems } = this.groups;
    if (this.owner !== items) this.known = 0;
    this.owner = items;
    if (items.length > this.room) {
      const more = Math.max(items.length, 2 * this.room) - this.room;
      this.table.extend(more * ofItems.length);
      this.room += more;
    }
    for (; this.known < items.length; this.known++)
      for (const group of ofItems) {
        this.start();
        group.add(this, items[this.known] as Items);
        this.keep(this.items + (this.known * ofItems.length + group.row) * this.table.stride);
      }
  }

  /** Begins a new scope. */
  enterScope(): void {
    this.scope++;
  }

  start(): void {
    this.places.begin();
  }

  template(number: number): void {
    this.next = number;
  }

  add(value: number): void {
    this.current.addFeature(mix(this.next++, value));
  }

  skip(): void {
    this.next++;
  }

  addOfNumber({ row }: NumberGroup, value: number): void {
    this.current.addRow(this.numbers + (row + value) * this.table.stride);
  }

  addOfItem<Any extends Item>({ row }: ItemGroup<Any>, { index }: Any): void {
    this.current.addRow(this.items + (index * this.groups.ofItems.length + row) * this.table.stride);
  }

  opens({ row }: ScopedGroup, value: number): boolean {
    const at = this.scoped + (row + value) * this.table.stride;
    this.places.addRow(at);
    if (this.filledIn[row + value] === this.scope) return false;
    this.filledIn[row + value] = this.scope;
    this.targets.push(at);
    this.parts.begin();
    this.current = this.parts;
    return true;
  }

  close(): void {
    this.current = this.places;
  }

  /**
   * Adds the weights of the places since the last call, not yet scaled, to `scores`, one place after the other from
   * `offset` on.
   */
  addTo(scores: Float64Array, offset: number): void {
    const { table, places, parts, targets } = this;
    table.find(parts);
    table.find(places);
    for (const [list, at] of targets.entries()) table.setRow(at, parts, list);
    for (let place = 0; place < places.length; place++)
      table.addTo(scores, offset + place * table.labels, places, place);
    places.clear();
    parts.clear();
    targets.length = 0;
  }

  /** Makes the sum of the only place a row. */
  private keep(at: number): void {
    this.table.find(this.places);
    this.table.setRow(at, this.places, 0);
    this.places.clear();
  }
}
