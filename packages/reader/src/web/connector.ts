import { lookup as systemLookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import type { buildConnector } from 'undici';
import { ReaderError } from '../error.ts';
import { isPublicAddress, literalAddressOf } from './address.ts';

/** An address that a name leads to. */
export interface ResolvedAddress {
  address: string;
  family: 4 | 6;
}

/** From a name to its addresses. */
export type Resolve = (hostname: string) => Promise<readonly ResolvedAddress[]>;

/** Where names lead, and which addresses may be connected to besides the public ones. */
export interface AddressRules {
  resolve: Resolve;
  allowAddress: (address: string) => boolean;
}

export const systemResolve: Resolve = async (hostname) =>
  (await systemLookup(hostname, { all: true })) as ResolvedAddress[];

/**
 * Connects to public addresses only. A name is resolved once, all its addresses are checked, and the connection goes
 * to one of those checked and to no other, so that a name that leads elsewhere a moment later (DNS rebinding) gains
 * nothing. IP addresses in links never meet the resolver (Node connects to them directly) and are checked before.
 * What the socket says that it is connected to is checked once more.
 */
export function createConnector(
  build: typeof buildConnector,
  { connectTime, ...rules }: AddressRules & { connectTime: number },
): buildConnector.connector {
  const isAllowed = (address: string) => isPublicAddress(address) || rules.allowAddress(address);
  const lookup = pinnedLookup(rules.resolve, isAllowed);
  const connect = build({ timeout: connectTime, lookup, autoSelectFamily: true } as never);
  return (options, callback) => {
    const literal = literalAddressOf(options.hostname);
    if (literal !== null && !isAllowed(literal)) return callback(blockedError(literal, literal), null);
    connect(options, (error, socket) => {
      if (error || !socket) return callback(error ?? new Error('no connection'), null);
      const address = socket.remoteAddress ?? '';
      if (isAllowed(address)) return callback(null, socket);
      socket.destroy();
      callback(blockedError(options.hostname, address), null);
    });
  };
}

/** A lookup whose answer is what was checked. One address that is not public spoils them all: such a name is a trap. */
function pinnedLookup(resolve: Resolve, isAllowed: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const bad = addresses.find(({ address }) => !isAllowed(address));
        const [first] = addresses;
        if (bad) callback(blockedError(hostname, bad.address) as NodeJS.ErrnoException, '');
        else if (!first) callback(unknownName(hostname), '');
        else if (options.all) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    );
  };
}

function unknownName(hostname: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${hostname} has no address`), { code: 'ENOTFOUND' });
}

function blockedError(hostname: string, address: string): ReaderError {
  const leads =
    hostname === address ? address : `${hostname} leads to ${address || 'an unknown address'}, which`;
  return new ReaderError(
    'READER_BLOCKED_ADDRESS',
    `${leads} is no public address; pages of private networks are not read`,
    { context: { host: hostname, address, reason: 'address' } },
  );
}
