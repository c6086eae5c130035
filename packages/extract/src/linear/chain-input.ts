/** What a chain reads: emissions in steps and classes of transitions; both grow and are used again for every sequence. */
export class ChainInput {
  emissions = new Int32Array(0);
  classes = new Uint8Array(0);

  /** Begins a sequence, with this many emissions a place: all of them are 0. */
  begin(length: number, emissions: number): this {
    const count = length * emissions;
    if (this.emissions.length < count) this.emissions = new Int32Array(2 * count);
    if (this.classes.length < length) this.classes = new Uint8Array(2 * length);
    this.emissions.fill(0, 0, count);
    return this;
  }
}
