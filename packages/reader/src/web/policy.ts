/** What the web may be asked for: plain data, one for each collection. */
export interface WebPolicy {
  /**
   * Hosts that may be visited: `example.org` is that name and every name below it, an IP address itself alone.
   * Default, and with an empty list: all. Not a way around the rule for addresses: a host that lies in a private network stays closed.
   */
  allowHosts?: readonly string[] | undefined;
  /** Hosts that are never visited, in the same form; stronger than `allowHosts`. */
  denyHosts?: readonly string[] | undefined;
  /** Ports that may be asked. Default 80 and 443. */
  ports?: readonly number[] | undefined;
  limits?: Partial<WebLimits> | undefined;
}

/** How much of anything a page may have; times in milliseconds. */
export interface WebLimits {
  /** The largest content in bytes, as sent and after each decompression. Default 10 MiB. */
  maxBytes: number;
  /** Redirects that are followed. Default 8. */
  maxRedirects: number;
  /** Until the connection stands, TLS included. Default 10 s. */
  connectTime: number;
  /** Until the header has come. Default 15 s. */
  headerTime: number;
  /** The longest silence within a body. Default 10 s. */
  silenceTime: number;
  /** One exchange as a whole, so that a page cannot come drop by drop. Default 30 s. */
  totalTime: number;
}

const DEFAULT_LIMITS: WebLimits = {
  maxBytes: 10 * 1024 * 1024,
  maxRedirects: 8,
  connectTime: 10_000,
  headerTime: 15_000,
  silenceTime: 10_000,
  totalTime: 30_000,
};

/** News pages stand at the ports of their schemes; others lead to what was not meant to be read. */
export const DEFAULT_PORTS: readonly number[] = [80, 443];

/** The limits of a policy, the default ones where it names none. */
export function limitsOf({ limits = {} }: WebPolicy): WebLimits {
  return { ...DEFAULT_LIMITS, ...limits };
}
