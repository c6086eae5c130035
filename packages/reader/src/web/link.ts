import { domainToASCII } from 'node:url';
import { getDomain } from 'tldts';
import { ReaderError } from '../error.ts';
import { DEFAULT_PORTS, type WebPolicy } from './policy.ts';

/** Links longer than this are no addresses of articles (servers refuse them from 8 KB on: RFC 9112 §3). */
const MAX_LENGTH = 8000;
/** As much of a link as a message shows. */
const SHOWN_LENGTH = 200;

const STANDARD_PORTS: Record<string, number> = { 'http:': 80, 'https:': 443 };

/**
 * The address of a link of the web, without user, password and fragment. IPv4 addresses in decimal, octal,
 * hexadecimal or short form come out in their usual one (WHATWG URL §3.5), so that they cannot hide.
 *
 * @throws {ReaderError} `READER_LINK_INVALID` where it is none, or none of http or https.
 */
export function parseLink(link: string, base?: string): URL {
  const url = link.length > MAX_LENGTH ? null : URL.parse(link.trim(), base);
  if (!url || !(url.protocol in STANDARD_PORTS) || url.hostname === '')
    throw new ReaderError(
      'READER_LINK_INVALID',
      `${JSON.stringify(shownLink(link))} is no link of the web; give one that begins with https:// or http://`,
      { context: { link: shownLink(link) } },
    );
  url.username = '';
  url.password = '';
  url.hash = '';
  return url;
}

/** Parameters that tell only where a reader came from: Urchin's and its followers', and the clicks of advertisers. */
const TRACKING =
  /^(?:utm_\w+|at_(?:medium|campaign|custom\d)|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|cmpid|ocid|xtor)$/i;

/** A link without the parameters that make no other page of it. */
export function withoutTracking(url: URL): URL {
  const names = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  // Deleting writes the whole query anew, so links without any are left as they are.
  for (const name of names) url.searchParams.delete(name);
  return url;
}

/**
 * Whether two links belong to one site: the same domain that somebody can register (by the Public Suffix List), or
 * the same host.
 */
export function isSameSite(one: URL, other: URL): boolean {
  if (one.hostname === other.hostname) return true;
  const [domain, otherDomain] = [one, other].map(({ hostname }) =>
    getDomain(hostname, { allowPrivateDomains: true }),
  );
  return domain != null && domain === otherDomain;
}

/**
 * Checks what a link alone tells against the policy: its port and its host's name.
 *
 * @throws {ReaderError} `READER_BLOCKED_ADDRESS` for a port, `READER_BLOCKED_HOST` for a host.
 */
export function checkLink(url: URL, policy: WebPolicy): void {
  const port = url.port === '' ? (STANDARD_PORTS[url.protocol] ?? 0) : Number(url.port);
  const ports = policy.ports ?? DEFAULT_PORTS;
  if (!ports.includes(port))
    throw new ReaderError(
      'READER_BLOCKED_ADDRESS',
      `${shownLink(url.href)} is at port ${port}; only ${ports.join(', ')} may be asked`,
      { context: { link: shownLink(url.href), port, reason: 'port' } },
    );
  const { hostname } = url;
  const { allowHosts = [], denyHosts = [] } = policy;
  const isDenied = matchesHost(hostname, denyHosts);
  if (!isDenied && (allowHosts.length === 0 || matchesHost(hostname, allowHosts))) return;
  throw new ReaderError(
    'READER_BLOCKED_HOST',
    `${shownLink(url.href)} is not read: ${hostname} is ${isDenied ? 'on the list of denied hosts' : 'not on the list of allowed hosts'}`,
    { context: { link: shownLink(url.href), host: hostname } },
  );
}

function matchesHost(hostname: string, hosts: readonly string[]): boolean {
  const name = hostname.replace(/\.$/, '');
  return hosts.some((entry) => {
    const host = hostOf(entry);
    return host !== '' && (name === host || name.endsWith(`.${host}`));
  });
}

/** A host as links write it: `*.Example.org.` is `example.org`, `Müller.example` its ASCII form. */
function hostOf(entry: string): string {
  const name = entry
    .trim()
    .replace(/^\*?\./, '')
    .replace(/\.$/, '');
  return name.includes(':') ? `[${name.replace(/^\[|\]$/g, '')}]` : domainToASCII(name);
}

/** A link as messages show it: without user and password, and not endless. */
export function shownLink(link: string): string {
  const bare = link.replace(/^([a-z][a-z0-9+.-]*:\/*)[^/?#\s]*@/i, '$1').replace(/\p{Cc}/gu, ' ');
  return bare.length > SHOWN_LENGTH ? `${bare.slice(0, SHOWN_LENGTH)}…` : bare;
}
