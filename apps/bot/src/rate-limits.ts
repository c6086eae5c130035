import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** So many requests in so many seconds. */
interface RateLimit {
  points: number;
  duration: number;
}

export type Limits = Record<'person' | 'server' | 'typing' | 'reports', RateLimit>;

/** What one person may ask, and all members of one server together. */
export const DEFAULT_LIMITS: Limits = {
  /** A person at a keyboard types a command in a second or two. */
  person: { points: 10, duration: 20 },
  server: { points: 120, duration: 20 },
  /** Discord asks at each pause in typing. */
  typing: { points: 40, duration: 20 },
  /** Of wrong speakers, by a person: each is a message that others must read. */
  reports: { points: 5, duration: 600 },
};

/** Who asks: a person, and the server where they do (`null` in direct messages). */
export interface Asker {
  userId: string;
  guildId: string | null;
}

/** Keeps one person or one server from taking the whole bot; counts in memory, a process for itself. */
export class RateLimits {
  readonly #person: RateLimiterMemory;
  readonly #server: RateLimiterMemory;
  readonly #typing: RateLimiterMemory;
  readonly #reports: RateLimiterMemory;

  constructor(limits: Limits = DEFAULT_LIMITS) {
    this.#person = new RateLimiterMemory(limits.person);
    this.#server = new RateLimiterMemory(limits.server);
    this.#typing = new RateLimiterMemory(limits.typing);
    this.#reports = new RateLimiterMemory(limits.reports);
  }

  /** Counts a command or a button; 0 when it may go on, else the seconds to wait. */
  async secondsToWait({ userId, guildId }: Asker): Promise<number> {
    const own = await take(this.#person, userId);
    if (own > 0 || guildId === null) return own;
    return take(this.#server, guildId);
  }

  /** Counts a report; 0 when it may be made, else the seconds to wait. */
  secondsToReport({ userId }: Asker): Promise<number> {
    return take(this.#reports, userId);
  }

  /** Counts a request for completions; false when there were too many. */
  async mayComplete({ userId }: Asker): Promise<boolean> {
    return (await take(this.#typing, userId)) === 0;
  }
}

/** Takes a point: 0 when there was one, else the seconds until there is. */
async function take(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
  }
}
