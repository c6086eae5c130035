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
  private room: number;
  private known = 0;
  private owner: readonly Items[] | null = null;
  /** The scope that each scoped row was filled in. */
  private readonly filledIn: Int32Array;
  private scope = 0;
  private readonly places = new RowLists();
  /** The features of scoped groups, whose sums become rows. */
  private readonly parts = new RowLists();
  /** Where features go now: to the place, or to the scoped group that is open. */
  private current = this.places;
  private next = 0;

  constructor(table: WeightTable, groups: FeatureGroups<Items>) {
    this.table = table;
    this.groups = groups;
    this.room = FIRST_ROOM;
    this.numbers = table.extend(groups.numberRows + groups.scopedRows + this.room * groups.ofItems.length);
    this.scoped = this.numbers + groups.numberRows * table.width;
    this.items = this.scoped + groups.scopedRows * table.width;
    this.filledIn = new Int32Array(groups.scopedRows);
    let row = this.numbers;
    for (const group of groups.ofNumbers)
      for (let number = 0; number < group.size; number++) {
        this.start();
        group.add(this, number);
        if (this.places.length === BATCH) row = this.keep(row);
      }
    this.keep(row);
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
    let row = this.items + this.known * ofItems.length * this.table.width;
    for (; this.known < items.length; this.known++)
      for (const group of ofItems) {
        this.start();
        group.add(this, items[this.known] as Items);
        if (this.places.length === BATCH) row = this.keep(row);
      }
    this.keep(row);
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
    this.current.addRow(this.numbers + (row + value) * this.table.width);
  }

  addOfItem<Any extends Item>({ row }: ItemGroup<Any>, { index }: Any): void {
    this.current.addRow(this.items + (index * this.groups.ofItems.length + row) * this.table.width);
  }

  opens({ row }: ScopedGroup, value: number): boolean {
    const at = this.scoped + (row + value) * this.table.width;
    this.places.addRow(at);
    if (this.filledIn[row + value] === this.scope) return false;
    this.filledIn[row + value] = this.scope;
    this.parts.begin(at);
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
  addTo(scores: Int32Array, offset: number): void {
    const { table, places, parts } = this;
    table.find(parts);
    table.find(places);
    for (let part = 0; part < parts.length; part++) table.setRow(parts.targets[part] as number, parts, part);
    for (let place = 0; place < places.length; place++)
      table.addTo(scores, offset + place * table.labels, places, place);
    places.clear();
    parts.clear();
  }

  /** Makes the sums of the places since the last call rows, from `row` on; the place of the next row comes back. */
  private keep(row: number): number {
    const { table, places } = this;
    table.find(places);
    for (let place = 0; place < places.length; place++)
      table.setRow(row + place * table.width, places, place);
    const next = row + places.length * table.width;
    places.clear();
    return next;
  }
}

/** Rows that are filled at once: many, so that look-ups overlap, but not so many that their lists take memory. */
const BATCH = 512;

/** Items that there is room for at first: about as many words as a handful of articles have. */
const FIRST_ROOM = 8192;
