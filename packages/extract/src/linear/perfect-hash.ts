/**
 * Gives each of a fixed set of hashes a place of its own, so that a look-up reads one key and never goes on to a
 * second. Hash and displace (Belazzougui, Botelho, Dietzfelbinger 2009): the hashes fall into small buckets, and a
 * bucket keeps the first seed that leads all of its hashes to free places.
 */
export class PerfectHash {
  /** The hash at each place, 0 where there is none; as many as a power of two. */
  keys: Int32Array;
  private readonly seeds: Uint16Array;
  private readonly bucketShift: number;
  private placeShift: number;

  /** None of the hashes comes twice, and none is 0. */
  constructor(hashes: Int32Array) {
    this.bucketShift = shiftFor(hashes.length / HASHES_A_BUCKET);
    this.placeShift = shiftFor(hashes.length / MOST_FILLED);
    this.seeds = new Uint16Array(2 ** (32 - this.bucketShift));
    this.keys = new Int32Array(0);
    const buckets = this.fillBuckets(hashes);
    while (!this.settle(buckets)) this.placeShift--;
  }

  /** The place of a hash, or -1. */
  placeOf(hash: number): number {
    const place = placeFor(hash, this.seeds[bucketOf(hash, this.bucketShift)] as number, this.placeShift);
    return this.keys[place] === hash ? place : -1;
  }

  /**
   * Writes the places of the first `count` hashes, or -1. No branch depends on what is read, so that the processor
   * waits for many keys at once.
   */
  findPlaces(hashes: Int32Array, places: Int32Array, count: number): void {
    const { keys, seeds, bucketShift, placeShift } = this;
    for (let i = 0; i < count; i++) {
      const hash = hashes[i] as number;
      const place = placeFor(hash, seeds[bucketOf(hash, bucketShift)] as number, placeShift);
      const difference = (keys[place] as number) ^ hash;
      places[i] = place | ((difference | -difference) >> 31);
    }
  }

  private fillBuckets(hashes: Int32Array): Buckets {
    const ends = new Int32Array(this.seeds.length);
    const bucketsOf = hashes.map((hash) => bucketOf(hash, this.bucketShift));
    for (const bucket of bucketsOf) ends[bucket] = (ends[bucket] as number) + 1;
    const mostInOne = ends.reduce((most, size) => Math.max(most, size), 0);
    for (let i = 1; i < ends.length; i++) ends[i] = (ends[i] as number) + (ends[i - 1] as number);
    const next = ends.slice();
    const sorted = new Int32Array(hashes.length);
    hashes.forEach((hash, i) => {
      const bucket = bucketsOf[i] as number;
      next[bucket] = (next[bucket] as number) - 1;
      sorted[next[bucket] as number] = hash;
    });
    return { hashes: sorted, starts: next, ends, mostInOne };
  }

  /** Finds a seed for every bucket, the fullest first; false where one has none. */
  private settle({ hashes, starts, ends, mostInOne }: Buckets): boolean {
    this.keys = new Int32Array(2 ** (32 - this.placeShift));
    for (let size = mostInOne; size > 0; size--)
      for (let bucket = 0; bucket < ends.length; bucket++) {
        const first = starts[bucket] as number;
        const end = ends[bucket] as number;
        if (end - first !== size) continue;
        let seed = 0;
        while (seed < SEEDS && !this.put(hashes, first, end, seed)) seed++;
        if (seed === SEEDS) return false;
        this.seeds[bucket] = seed;
      }
    return true;
  }

  /** Puts a bucket's hashes where a seed leads them, if all of these places are free. */
  private put(hashes: Int32Array, first: number, end: number, seed: number): boolean {
    const { keys, placeShift } = this;
    for (let n = first; n < end; n++) {
      const hash = hashes[n] as number;
      const place = placeFor(hash, seed, placeShift);
      if (keys[place] === 0) {
        keys[place] = hash;
        continue;
      }
      while (n-- > first) keys[placeFor(hashes[n] as number, seed, placeShift)] = 0;
      return false;
    }
    return true;
  }
}

/** Hashes, bucket by bucket. */
interface Buckets {
  hashes: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  mostInOne: number;
}

/** Larger buckets need fewer seeds and take longer to settle. */
const HASHES_A_BUCKET = 4;

/** The share of places that may be taken: where nearly all are, the last buckets take long to settle. */
const MOST_FILLED = 0.9;

/** Seeds that a bucket may have. */
const SEEDS = 65536;

/** What leaves of 32 bits as many as number at least `count` places. */
function shiftFor(count: number): number {
  return 32 - Math.max(4, Math.ceil(Math.log2(count + 1)));
}

/** Fibonacci hashing: 2^32 divided by the golden ratio. */
function bucketOf(hash: number, shift: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> shift;
}

function placeFor(hash: number, seed: number, shift: number): number {
  const mixed = hash ^ Math.imul(seed, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) >>> shift;
}
