import type { Item, ItemGroup, NumberGroup, ScopedGroup } from './feature-groups.ts';
import { mix } from './hash.ts';

/**
 * What feature templates are written to. Each feature is a template's number mixed with the value that the template
 * takes at a place; no strings are built.
 */
export interface FeatureSink {
  /** Begins a new place. */
  start(): void;
  /** Goes on with this template; its number parts it from those of other templates and models. */
  template(number: number): void;
  /** Adds the feature of the next template. */
  add(value: number): void;
  /** Leaves out the next template. */
  skip(): void;
  /** Adds the features of a group. */
  addOfNumber(group: NumberGroup, number: number): void;
  addOfItem<Items extends Item>(group: ItemGroup<Items>, item: Items): void;
  /** Begins the features of a group; false where the scope has had them: then they are added already. */
  opens(group: ScopedGroup, number: number): boolean;
  /** Ends a group that was opened. */
  close(): void;
}

/** The hashed features of one place, every one of them. Used again for every place. */
export class FeatureRow implements FeatureSink {
  readonly values = new Int32Array(MOST_FEATURES);
  length = 0;
  private next = 0;

  start(): void {
    this.length = 0;
  }

  template(number: number): void {
    this.next = number;
  }

  add(value: number): void {
    this.values[this.length++] = mix(this.next++, value);
  }

  skip(): void {
    this.next++;
  }

  addOfNumber(group: NumberGroup, number: number): void {
    if (number >= group.size) throw new RangeError(`a group of ${group.size} numbers has no ${number}`);
    group.add(this, number);
  }

  addOfItem<Items extends Item>(group: ItemGroup<Items>, item: Items): void {
    group.add(this, item);
  }

  opens({ size }: ScopedGroup, number: number): boolean {
    if (number >= size) throw new RangeError(`a group of ${size} numbers has no ${number}`);
    return true;
  }

  close(): void {}
}

/** The most features of a place. */
export const MOST_FEATURES = 256;
