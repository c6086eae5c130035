import type { FakeDiscord, RestFault } from '../test/fake-discord/fake-discord.ts';
import type { Random } from './random.ts';

interface Kind {
  name: string;
  weight: number;
  isLimit?: boolean;
  make(random: Random): RestFault;
}

const answers = (status: number) => () => ({
  status,
  body: status === 500 ? { message: 'x', code: 0 } : 'x',
});

const limited = (scope: 'user' | 'shared' | 'global') => (random: Random) => {
  const seconds = random.whole(50, 400) / 1000;
  const global = scope === 'global';
  return {
    status: 429,
    headers: {
      'retry-after': String(Math.ceil(seconds)),
      'x-ratelimit-scope': scope,
      ...(global && { 'x-ratelimit-global': 'true' }),
    },
    body: { message: 'You are being rate limited.', retry_after: seconds, global },
  };
};

const KINDS: readonly Kind[] = [
  { name: 'REST: 500', weight: 3, make: answers(500) },
  { name: 'REST: 502', weight: 2, make: answers(502) },
  { name: 'REST: 503', weight: 2, make: answers(503) },
  { name: 'REST: done, but answered 500', weight: 3, make: () => 'fail after' },
  { name: 'REST: connection broken before', weight: 3, make: () => 'break' },
  { name: 'REST: connection broken after it was done', weight: 3, make: () => 'break after' },
  { name: 'REST: no answer at all', weight: 0.3, make: () => 'hang' },
  { name: 'REST: 429 of the route', weight: 2, isLimit: true, make: limited('user') },
  { name: 'REST: 429, shared', weight: 1, isLimit: true, make: limited('shared') },
  { name: 'REST: 429, global', weight: 1, isLimit: true, make: limited('global') },
];

/** Faults of Discord's REST interface: each befalls the next request that comes. */
export class RestFaults {
  readonly #discord: FakeDiscord;
  readonly #random: Random;
  #prepared: string[] = [];
  #befallen: string[] = [];

  constructor(discord: FakeDiscord, random: Random) {
    this.#discord = discord;
    this.#random = random;
  }

  /**
   * Spares some requests in between, so that few meet more faults than they are tried again, and slows down once at most:
   * discord.js waits a second each time, and an interaction has three.
   */
  prepare(count: number): void {
    let kinds = KINDS;
    for (let made = 0; made < count; made++) {
      const kind = this.#random.weighted(kinds);
      if (kind.isLimit) kinds = KINDS.filter(({ isLimit }) => !isLimit);
      this.#discord.faults.rest.push(kind.make(this.#random));
      this.#prepared.push(kind.name);
      if (this.#random.next() < 0.5) continue;
      this.#discord.faults.rest.push(null);
      this.#prepared.push('');
    }
  }

  /** Takes back what has befallen nothing. */
  clear(): void {
    const left = this.#discord.faults.rest.splice(0).length;
    const done = this.#prepared.splice(0, this.#prepared.length - left);
    this.#befallen.push(...done.filter((name) => name !== ''));
    this.#prepared = [];
  }

  /** How many of each kind have befallen a request since the last time. */
  takeCounts(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const name of this.#befallen.splice(0)) counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts;
  }
}
