import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * Addresses that count as public and are a cloud's own: Azure's WireServer answers every virtual machine there with
 * its configuration (Microsoft, "What is IP address 168.63.129.16?").
 */
const CLOUD_INTERNAL: ReadonlySet<string> = new Set(['168.63.129.16']);

/** The only part of IPv6 that is given out (RFC 4291 §2.4, IANA "IPv6 Global Unicast Address Assignments"). */
const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number];

/** What ISATAP puts before an IPv4 address in the lower half of an IPv6 one (RFC 5214 §6.1). */
const ISATAP = [0x0000, 0x0200];

/**
 * Whether an IP address is one host of the public Internet: unicast, not of a private, local, shared, documentation
 * or transition range, also not as an IPv4 address inside an IPv6 one (mapped, NAT64, 6to4, Teredo, ISATAP).
 * `false` for what is no address, and for one with a zone.
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0 || address.includes('%')) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast' || CLOUD_INTERNAL.has(parsed.toString())) return false;
  return parsed instanceof ipaddr.IPv4 || (parsed.match(GLOBAL_UNICAST) && !isIsatap(parsed));
}

function isIsatap({ parts }: ipaddr.IPv6): boolean {
  return parts[5] === 0x5efe && ISATAP.includes(parts[4] ?? 0);
}

/** The IP address that a link's host is; `null` for a name. IPv6 without its brackets. */
export function literalAddressOf(hostname: string): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) === 0 ? null : bare;
}
