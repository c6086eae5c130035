import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import zlib from 'node:zlib';
import { isOnrecordError } from '@onrecord/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createWebClient,
  type ResolvedAddress,
  type WebClientOptions,
  type WebLimits,
} from '../../src/index.ts';
import {
  type LocalWeb,
  leadsTo,
  openLocalWeb,
  openRawServer,
  type Page,
  sends,
} from '../../src/testing/local-web.ts';
import { HOSTILE_HOSTS, HOSTILE_IPV4, HOSTILE_IPV6, HOSTILE_LINKS } from './hostile-addresses.ts';

/** Listens at every address of this machine and counts who comes. */
let canary: Server;
let canaryPort: number;
let caught = 0;
let web: LocalWeb;

beforeAll(async () => {
  canary = createServer((socket) => {
    caught++;
    socket.destroy();
  });
  await new Promise<void>((resolve) => canary.listen(0, resolve));
  canaryPort = (canary.address() as AddressInfo).port;
  web = await openLocalWeb();
});
afterAll(async () => {
  await web.close();
  await new Promise((resolve) => canary.close(resolve));
});

const REFUSED = new Set(['READER_LINK_INVALID', 'READER_BLOCKED_ADDRESS']);

/** What a client did that is as the program has it, but for the resolver and the port of the canary. */
async function letThrough(links: readonly string[], options: WebClientOptions = {}): Promise<string[]> {
  const client = createWebClient({
    pause: 0,
    policy: { ports: [80, 443, canaryPort, web.port] },
    ...options,
  });
  const outcomes = await Promise.all(
    links.map((link) =>
      client.get(link).then(
        () => `${link} was read`,
        (error) => (isOnrecordError(error) && REFUSED.has(error.code) ? null : `${link}: ${error.message}`),
      ),
    ),
  );
  await client.close();
  return outcomes.filter((outcome) => outcome !== null);
}

const as = (address: string): ResolvedAddress => ({ address, family: address.includes(':') ? 6 : 4 });

describe('nobody’s door into the network', () => {
  it('is tried in more than a thousand ways', () => {
    const tried = HOSTILE_HOSTS.length + HOSTILE_LINKS.length + HOSTILE_IPV4.length + HOSTILE_IPV6.length;
    expect(tried).toBeGreaterThan(2000);
  });

  it('does not open for addresses in links, however they are written', async () => {
    expect(await letThrough(HOSTILE_HOSTS.map((host) => `http://${host}:${canaryPort}/`))).toEqual([]);
    expect(caught).toBe(0);
  });

  it('does not open for names that lead to such addresses, alone or beside a public one', async () => {
    const hostile = [...HOSTILE_IPV4, ...HOSTILE_IPV6, 'fe80::1%eth0', '2606:4700::1%eth0', 'nonsense', ''];
    const resolve = async (name: string) => {
      const address = as(hostile[Number(/\d+/.exec(name)?.[0])] ?? '');
      if (name.startsWith('alone')) return [address];
      return name.startsWith('before') ? [as('8.8.8.8'), address] : [address, as('2001:4860:4860::8888')];
    };
    const links = hostile.flatMap((_, index) =>
      ['alone', 'before', 'behind'].map((how) => `http://${how}${index}.example:${canaryPort}/`),
    );
    expect(await letThrough(links, { resolve })).toEqual([]);
    expect(caught).toBe(0);
  });

  it('does not open for other schemes, other ports and what is no link', async () => {
    const client = createWebClient({ resolve: async () => [as('8.8.8.8')] });
    for (const link of HOSTILE_LINKS)
      await expect(client.get(link), link).rejects.toThrow(
        expect.objectContaining({ code: expect.stringMatching(/^READER_(LINK_INVALID|BLOCKED_ADDRESS)$/) }),
      );
    await client.close();
  });

  it('does not open on redirects', async () => {
    const hosts = HOSTILE_HOSTS.filter((host) => !isThisMachine(host));
    const targets = [
      ...hosts.map((host) => `http://${host}:${canaryPort}/`),
      ...HOSTILE_LINKS.filter((link) => /^\w+:/.test(link)),
    ];
    const links = targets.map((target, index) => {
      web.pages.set(`/${index}`, leadsTo(encodeURI(target).replaceAll('%25', '%')));
      return web.link(`/${index}`);
    });
    const options = {
      resolve: async () => [as('127.0.0.1')],
      allowAddress: (address: string) => address === '127.0.0.1',
    };
    expect(await letThrough(links, options)).toEqual([]);
    expect(web.visits.length).toBeGreaterThan(targets.length);
    expect(caught).toBe(0);
  });

  it('does not open for names that lead elsewhere a moment later', async () => {
    let asked = 0;
    const answers = ['127.0.0.1', '127.0.0.2', '10.0.0.1', '127.0.0.2'];
    const connected: string[] = [];
    const server = createServer((socket) => {
      connected.push(socket.localAddress?.replace('::ffff:', '') ?? '');
      socket
        .once('data', () => socket.end('HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n'))
        .on('error', () => {});
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const { port } = server.address() as AddressInfo;
    const client = createWebClient({
      pause: 0,
      policy: { ports: [port] },
      resolve: async () => [as(answers[asked++ % answers.length] ?? '')],
      allowAddress: (address) => address === '127.0.0.1',
    });
    const outcomes = await Promise.allSettled(
      Array.from({ length: 40 }, (_, n) => client.get(`http://rebind${n % 4}.example:${port}/${n}`)),
    );
    await client.close();
    await new Promise((resolve) => server.close(resolve));
    expect(new Set(connected)).toEqual(new Set(['127.0.0.1']));
    expect(outcomes.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(0);
  });
});

/** Whether a host is the one address that the test of redirects needs open. */
function isThisMachine(host: string): boolean {
  const name = URL.parse(`http://${host}/`)?.hostname ?? '';
  return name === '127.0.0.1' || name === '[::ffff:7f00:1]';
}

const LIMIT = 100_000;
const LIMITS: Partial<WebLimits> = { maxBytes: LIMIT, headerTime: 300, silenceTime: 300, totalTime: 1500 };

describe('bombs', () => {
  const zeros = Buffer.alloc(50 * 1024 * 1024);
  const gzip = zlib.gzipSync(zeros);
  const bombs: [string, string, Uint8Array][] = [
    ['gzip', 'gzip', gzip],
    ['x-gzip', 'x-gzip', gzip],
    ['deflate', 'deflate', zlib.deflateSync(zeros)],
    ['deflate without a frame', 'deflate', zlib.deflateRawSync(zeros)],
    [
      'Brotli',
      'br',
      zlib.brotliCompressSync(zeros, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 5 } }),
    ],
    ['Zstandard', 'zstd', zlib.zstdCompressSync(zeros)],
    ['gzip in gzip', 'gzip, gzip', zlib.gzipSync(gzip)],
    ['gzip in Brotli', 'gzip, br', zlib.brotliCompressSync(gzip)],
    [
      'many gzip members',
      'gzip',
      Buffer.concat(Array.from({ length: 200 }, () => zlib.gzipSync(Buffer.alloc(1000)))),
    ],
  ];

  it.each(bombs)('of %s stop at the limit', async (_, encoding, bytes) => {
    web.pages.set('/bomb', sends(bytes, { 'content-encoding': encoding }));
    await expect(
      web.client({ policy: { limits: LIMITS, ports: [web.port] } }).get(web.link('/bomb')),
    ).rejects.toThrow(expect.objectContaining({ code: 'READER_TOO_LARGE' }));
  });

  it('of many encodings are not begun', async () => {
    web.pages.set(
      '/bomb',
      sends(zlib.gzipSync(zlib.gzipSync(gzip)), { 'content-encoding': 'gzip, gzip, gzip' }),
    );
    await expect(web.client().get(web.link('/bomb'))).rejects.toThrow(
      expect.objectContaining({ code: 'READER_ENCODING' }),
    );
  });

  it.each([
    ['gzip', zlib.gzipSync('hello hello hello')],
    ['deflate', zlib.deflateSync('hello hello hello')],
    ['deflate', zlib.deflateRawSync('hello hello hello')],
    ['br', zlib.brotliCompressSync('hello hello hello')],
    ['zstd', zlib.zstdCompressSync('hello hello hello')],
    ['Identity', Buffer.from('hello hello hello')],
    ['gzip, br', zlib.brotliCompressSync(zlib.gzipSync('hello hello hello'))],
  ])('are not taken for an honest page in %s', async (encoding, bytes) => {
    web.pages.set('/page', sends(bytes, { 'content-encoding': encoding }));
    const page = await web.client().get(web.link('/page'));
    expect(new TextDecoder().decode(page.bytes)).toBe('hello hello hello');
  });

  it.each([
    ['gzip', Buffer.from('no gzip at all')],
    ['br', Buffer.from('no Brotli at all')],
    ['zstd', Buffer.from('no Zstandard at all')],
    ['deflate', Buffer.from('no deflate at all')],
    ['gzip', gzip.subarray(0, 60)],
    ['compress', Buffer.from('what nobody sends')],
  ])('and damage in %s are told apart', async (encoding, bytes) => {
    web.pages.set('/bad', sends(bytes, { 'content-encoding': encoding }));
    await expect(web.client().get(web.link('/bad'))).rejects.toThrow(
      expect.objectContaining({ code: 'READER_ENCODING' }),
    );
  });

  const endless: [string, string, Page][] = [
    [
      'a body without end',
      'READER_TOO_LARGE',
      (_, response) => {
        const send = () => {
          while (!response.destroyed && response.write('x'.repeat(10_000)));
          if (!response.destroyed) response.once('drain', send);
        };
        send();
      },
    ],
    [
      'a body that comes drop by drop',
      'READER_TIMEOUT',
      (_, response) => {
        const timer = setInterval(() => response.write('x'), 100);
        response.on('close', () => clearInterval(timer));
      },
    ],
    ['a body that stops', 'READER_TIMEOUT', (_, response) => void response.write('x')],
    ['silence', 'READER_TIMEOUT', () => {}],
    [
      'a body that is cut short',
      'READER_UNREACHABLE',
      (_, response) =>
        response.writeHead(200, { 'content-length': '100' }).write('x', () => response.destroy()) as never,
    ],
  ];
  it.each(endless)('%s costs no more than the limits', async (_, code, page) => {
    web.pages.set('/page', page);
    await expect(
      web.client({ policy: { limits: LIMITS, ports: [web.port] } }).get(web.link('/page')),
    ).rejects.toThrow(expect.objectContaining({ code }));
  });

  it.each([
    ['header that is huge', 'READER_TOO_LARGE', `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(200_000)}\r\n\r\n`],
    ['headers that are many', 'READER_TOO_LARGE', `HTTP/1.1 200 OK\r\n${'A: b\r\n'.repeat(50_000)}\r\n`],
    ['nonsense', 'READER_UNREACHABLE', 'SSH-2.0-OpenSSH_9.6\r\n'],
    [
      'two lengths',
      'READER_UNREACHABLE',
      'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx',
    ],
    ['damaged chunks', 'READER_UNREACHABLE', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n'],
  ])('%s', async (_, code, answer) => {
    const server = await openRawServer((socket) => socket.end(answer));
    const client = web.client({ policy: { limits: LIMITS, ports: [server.port] } });
    await expect(client.get(`http://x.example:${server.port}/`)).rejects.toThrow(
      expect.objectContaining({ code }),
    );
    await server.close();
  });

  it('headers that come drop by drop cost no more than the limits', async () => {
    const server = await openRawServer((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const timer = setInterval(() => socket.write('X: y\r\n'), 50);
      socket.on('close', () => clearInterval(timer));
    });
    const client = web.client({ policy: { limits: LIMITS, ports: [server.port] } });
    await expect(client.get(`http://x.example:${server.port}/`)).rejects.toThrow(
      expect.objectContaining({ code: 'READER_TIMEOUT' }),
    );
    await server.close();
  });
});
