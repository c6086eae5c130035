import type { Agent } from 'undici';
import { ReaderError } from '../error.ts';
import { type AddressRules, createConnector, type Resolve, systemResolve } from './connector.ts';
import { exchange, type WebAnswer } from './exchange.ts';
import { checkLink, parseLink, shownLink } from './link.ts';
import { limitsOf, type WebPolicy } from './policy.ts';
import { checkRobots, ROBOTS_BYTES, RobotsMemory, type RobotsRules, rulesOf } from './robots.ts';
import { checkStatus, pauseAskedBy } from './status.ts';
import { REAL_RHYTHM, type Rhythm, Turns } from './turns.ts';

/** How a client behaves; all of it has defaults that suit the open web. */
export interface WebClientOptions extends Partial<Rhythm> {
  policy?: WebPolicy | undefined;
  /** Milliseconds between the end of a visit to a host and the next one. Default 1,000, lengthened at random by up to half. */
  pause?: number | undefined;
  /** From a name to its addresses. Default: the system's resolver. */
  resolve?: Resolve | undefined;
  /** Addresses that may be visited although they are not public. Default: none. For tests on this machine. */
  allowAddress?: ((address: string) => boolean) | undefined;
}

/** What to ask for. */
export interface WebRequest {
  /** Header fields: `accept`, `if-none-match`. */
  headers?: Record<string, string> | undefined;
  signal?: AbortSignal | undefined;
}

/** What came, from where in the end, and when. */
export interface WebPage extends WebAnswer {
  /** After redirects. */
  url: URL;
  /** Where redirects that are all permanent led; `null` without any. */
  movedTo: URL | null;
  retrievedAt: string;
}

/** Asks the web, politely and without harm. One for a process; `close` it in the end. */
export interface WebClient {
  /**
   * The page of a link, after redirects, each of which is checked like the link itself.
   *
   * @throws {ReaderError} `READER_LINK_INVALID`, `READER_BLOCKED_ADDRESS`, `READER_BLOCKED_HOST`, `READER_ROBOTS`,
   *   `READER_UNREACHABLE`, `READER_TIMEOUT`, `READER_HTTP_STATUS`, `READER_REDIRECTS`, `READER_TOO_LARGE`,
   *   `READER_ENCODING`; the reason of `signal` where it was aborted.
   */
  get(link: string, request?: WebRequest): Promise<WebPage>;
  /** The same client under another policy: pauses, what robots.txt files said and connections are shared. */
  withPolicy(policy: WebPolicy): WebClient;
  close(): Promise<void>;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const PERMANENT: ReadonlySet<number> = new Set([301, 308]);
const PAUSE = 1000;
/** Pages and pictures of one host may need one more connection; visits come one at a time anyway. */
const CONNECTIONS = 2;
const MAX_HEADER_BYTES = 32 * 1024;

/** A client for the web. What it is given beyond the policy is shared by all clients that `withPolicy` makes of it. */
export function createWebClient(options: WebClientOptions = {}): WebClient {
  const rhythm: Rhythm = { ...REAL_RHYTHM, ...definedOf(options) };
  const policy = options.policy ?? {};
  const shared = {
    rhythm,
    pause: options.pause ?? PAUSE,
    turns: new Turns(rhythm),
    robots: new RobotsMemory(rhythm.now),
    agent: lazily(() =>
      openAgent({
        resolve: options.resolve ?? systemResolve,
        allowAddress: options.allowAddress ?? (() => false),
        connectTime: limitsOf(policy).connectTime,
      }),
    ),
  };
  return new Client(shared, policy);
}

/** Connections, to addresses that the rules allow. The library is loaded by the first visit: it costs as much as all else. */
async function openAgent(rules: AddressRules & { connectTime: number }): Promise<Agent> {
  const { Agent, buildConnector } = await import('undici');
  return new Agent({
    connect: createConnector(buildConnector, rules),
    connections: CONNECTIONS,
    maxHeaderSize: MAX_HEADER_BYTES,
    pipelining: 1,
  });
}

/** Something that is made when it is first needed. */
interface Lazy<Thing> {
  isMade: boolean;
  get(): Promise<Thing>;
}

function lazily<Thing>(make: () => Promise<Thing>): Lazy<Thing> {
  let made: Promise<Thing> | undefined;
  return {
    get isMade() {
      return made !== undefined;
    },
    get: () => (made ??= make()),
  };
}

interface Shared {
  rhythm: Rhythm;
  pause: number;
  turns: Turns;
  robots: RobotsMemory;
  agent: Lazy<Agent>;
}

class Client implements WebClient {
  readonly #shared: Shared;
  readonly #policy: WebPolicy;

  constructor(shared: Shared, policy: WebPolicy) {
    this.#shared = shared;
    this.#policy = policy;
  }

  async get(link: string, request: WebRequest = {}): Promise<WebPage> {
    const page = await this.#follow(parseLink(link), (url) => this.#visitAllowed(url, request));
    checkStatus(page, this.#shared.rhythm.now());
    return page;
  }

  withPolicy(policy: WebPolicy): WebClient {
    return new Client(this.#shared, policy);
  }

  async close(): Promise<void> {
    if (this.#shared.agent.isMade) await (await this.#shared.agent.get()).destroy();
  }

  /** Visits a page and where it leads, until one is no redirect. */
  async #follow(start: URL, visit: (url: URL) => Promise<WebAnswer>): Promise<WebPage> {
    const seen = new Set<string>();
    let isPermanent = true;
    for (let url = start; ; ) {
      checkLink(url, this.#policy);
      seen.add(url.href);
      const answer = await visit(url);
      const target = answer.headers.location;
      if (!REDIRECTS.has(answer.status) || target === undefined) {
        const movedTo = url !== start && isPermanent ? url : null;
        return { ...answer, url, movedTo, retrievedAt: new Date(this.#shared.rhythm.now()).toISOString() };
      }
      isPermanent &&= PERMANENT.has(answer.status);
      url = parseLink(target, url.href);
      if (seen.has(url.href) || seen.size > limitsOf(this.#policy).maxRedirects)
        throw new ReaderError(
          'READER_REDIRECTS',
          `${shownLink(start.href)} leads round in circles: ${seen.size} redirects, the last to ${shownLink(url.href)}`,
          { context: { link: shownLink(start.href), redirects: seen.size } },
        );
    }
  }

  async #visitAllowed(url: URL, request: WebRequest): Promise<WebAnswer> {
    request.signal?.throwIfAborted();
    // Others may wait for the same rules: whoever asked first and goes away does not take them along.
    const rules = await this.#shared.robots.rulesFor(url, (robots) => this.#askRobots(robots));
    checkRobots(url, rules);
    return this.#visit(url, { ...request, pause: Math.max(this.#shared.pause, rules.pause) });
  }

  async #askRobots(robots: URL): Promise<RobotsRules> {
    try {
      return rulesOf(
        robots,
        await this.#follow(robots, (url) => this.#visit(url, { cut: ROBOTS_BYTES, pause: 0 })),
      );
    } catch (error) {
      // RFC 9309 §2.3.1.2: a robots.txt that leads round in circles is as good as none.
      if (error instanceof ReaderError && error.code === 'READER_REDIRECTS')
        return rulesOf(robots, { status: 404, bytes: new Uint8Array() });
      throw error;
    }
  }

  /** One exchange when it is the host's turn. A Retry-After holds for every later visit to the host. */
  #visit(url: URL, request: WebRequest & { pause: number; cut?: number }): Promise<WebAnswer> {
    const { agent, rhythm, turns } = this.#shared;
    const limits = limitsOf(this.#policy);
    if (request.cut !== undefined) limits.maxBytes = request.cut;
    let asked = request.pause;
    const visit = async () => {
      const answer = await exchange(url, {
        ...request,
        dispatcher: await agent.get(),
        limits,
        cut: request.cut !== undefined,
      });
      asked = Math.max(asked, pauseAskedBy(answer, rhythm.now()));
      return answer;
    };
    return turns.take(url.host, { visit, pause: () => asked, signal: request.signal });
  }
}

function definedOf({ now, sleep, random }: Partial<Rhythm>): Partial<Rhythm> {
  return { ...(now && { now }), ...(sleep && { sleep }), ...(random && { random }) };
}
