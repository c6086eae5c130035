import { MOST_FEATURES } from './feature-row.ts';

/** Lists of rows to be added up, one a place, some of them still to be found by the hash of their feature. */
export class RowLists {
  /** Where the rows of all lists stand in the table. */
  rows = new Int32Array(8 * MOST_FEATURES);
  /** Hashes of features to be found, and which entry of `rows` each is for. */
  hashes = new Int32Array(8 * MOST_FEATURES);
  entries = new Int32Array(8 * MOST_FEATURES);
  hashCount = 0;
  /** The first entry of each list, and the row that its sum becomes, if it becomes one. */
  starts = new Int32Array(64);
  targets = new Int32Array(64);
  length = 0;
  private count = 0;

  begin(target = 0): void {
    if (this.count + MOST_FEATURES > this.rows.length) this.grow();
    if (this.length + 1 >= this.starts.length) this.growLists();
    this.targets[this.length] = target;
    this.starts[this.length++] = this.count;
  }

  addRow(row: number): void {
    this.rows[this.count++] = row;
  }

  addFeature(hash: number): void {
    this.hashes[this.hashCount] = hash;
    this.entries[this.hashCount++] = this.count++;
  }

  /** Where a list ends. */
  end(list: number): number {
    return list + 1 < this.length ? (this.starts[list + 1] as number) : this.count;
  }

  clear(): void {
    this.length = 0;
    this.count = 0;
    this.hashCount = 0;
  }

  private growLists(): void {
    this.starts = doubled(this.starts);
    this.targets = doubled(this.targets);
  }

  private grow(): void {
    this.rows = doubled(this.rows);
    this.hashes = doubled(this.hashes);
    this.entries = doubled(this.entries);
  }
}

function doubled(values: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(values.length * 2);
  longer.set(values);
  return longer;
}
