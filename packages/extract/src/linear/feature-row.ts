import { mix } from './hash.ts';

/**
 * The hashed features of one place. Each feature is a template's number mixed with the value that the template takes
 * there; no strings are built. Used again for every place.
 */
export class FeatureRow {
  readonly values: Int32Array;
  length = 0;
  private template = 0;

  constructor(capacity: number) {
    this.values = new Int32Array(capacity);
  }

  /** Begins a new place; `template` parts the templates of one model from those of another. */
  start(template: number): void {
    this.length = 0;
    this.template = template;
  }

  add(value: number): void {
    this.values[this.length++] = mix(this.template++, value);
  }

  /** Leaves out a template that has no value here. */
  skip(): void {
    this.template++;
  }
}
