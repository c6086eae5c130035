import robots from 'robots-parser';
import { ReaderError } from '../error.ts';
import { shownLink } from './link.ts';

/** What a site's robots.txt says to us. */
export interface RobotsRules {
  allows(url: URL): boolean;
  /** Milliseconds between two visits that it asks for, at most a minute; 0 where it asks for none. */
  pause: number;
  /** `null` where the site could not say: then nothing is read (RFC 9309 §2.3.1.4), and it is asked again soon. */
  known: boolean;
}

/** The module is the function; its types promise a default export that is not there. */
const parseRobots = robots as unknown as typeof robots.default;

/** The name by which robots.txt files know us. */
const PRODUCT = 'Onrecord';
/** RFC 9309 §2.4: not longer than a day. */
const LIFETIME = 24 * 60 * 60 * 1000;
/** A site that could not say is asked again after this. */
const UNKNOWN_LIFETIME = 5 * 60 * 1000;
const MAX_PAUSE = 60_000;
/** RFC 9309 §2.5 wants at least 500 KiB read. */
export const ROBOTS_BYTES = 512 * 1024;
/** Sites whose rules are kept at a time. */
const MAX_SITES = 1000;

/** The rules of a robots.txt by the status and bytes with which the site answered (RFC 9309 §2.3.1). */
export function rulesOf(url: URL, answer: { status: number; bytes: Uint8Array }): RobotsRules {
  if (answer.status >= 500 || answer.status === 429) return { allows: () => false, pause: 0, known: false };
  if (answer.status >= 300) return { allows: () => true, pause: 0, known: true };
  const site = parseRobots(url.href, new TextDecoder().decode(answer.bytes));
  const delay = site.getCrawlDelay(PRODUCT) ?? 0;
  return {
    allows: (page) => site.isAllowed(page.href, PRODUCT) !== false,
    pause: Number.isFinite(delay) ? Math.min(Math.max(delay * 1000, 0), MAX_PAUSE) : 0,
    known: true,
  };
}

/** The rules of sites that were asked, each asked once, also by many at a time. */
export class RobotsMemory {
  readonly #sites = new Map<string, { rules: Promise<RobotsRules>; until: number }>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** The rules for a page's site, from memory or as `ask` gets them. Failures are not remembered. */
  async rulesFor(page: URL, ask: (robots: URL) => Promise<RobotsRules>): Promise<RobotsRules> {
    const known = this.#sites.get(page.origin);
    if (known && known.until > this.#now()) return known.rules;
    const site = { rules: ask(new URL('/robots.txt', page)), until: this.#now() + LIFETIME };
    this.#sites.delete(page.origin);
    this.#sites.set(page.origin, site);
    const [oldest] = this.#sites.keys();
    if (this.#sites.size > MAX_SITES && oldest !== undefined) this.#sites.delete(oldest);
    try {
      const rules = await site.rules;
      if (!rules.known) site.until = this.#now() + UNKNOWN_LIFETIME;
      return rules;
    } catch (error) {
      if (this.#sites.get(page.origin) === site) this.#sites.delete(page.origin);
      throw error;
    }
  }
}

/** @throws {ReaderError} `READER_ROBOTS` where the rules do not allow the page. */
export function checkRobots(page: URL, rules: RobotsRules): void {
  if (rules.allows(page)) return;
  const why = rules.known
    ? 'the robots.txt of its site asks that it not be read'
    : 'its site could not say what may be read (robots.txt failed); try again later';
  throw new ReaderError('READER_ROBOTS', `${shownLink(page.href)} is not read: ${why}`, {
    context: { link: shownLink(page.href) },
    retryable: !rules.known,
  });
}
