import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createWebClient } from '../../src/index.ts';
import { type LocalWeb, leadsTo, openLocalWeb, openRawServer, sends } from '../../src/testing/local-web.ts';

let web: LocalWeb;
beforeAll(async () => {
  web = await openLocalWeb();
});
beforeEach(() => {
  web.pages.clear();
  web.visits.length = 0;
});
afterAll(() => web.close());

const code = (expected: string, more: object = {}) => expect.objectContaining({ code: expected, ...more });
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('a client of the web', () => {
  it('gets a page, says honestly who asks, and sends nothing else', async () => {
    let headers: unknown;
    web.pages.set('/a', (request, response) => {
      headers = request.headers;
      response.end('hello');
    });
    const page = await web.client().get(web.link('/a'));
    expect(text(page.bytes)).toBe('hello');
    expect(page.status).toBe(200);
    expect(page.movedTo).toBeNull();
    expect(headers).toEqual({
      host: `tidings.example:${web.port}`,
      connection: 'keep-alive',
      'user-agent': expect.stringMatching(/^Onrecord\/\d.* \(\+https:\/\//),
      'accept-encoding': expect.stringContaining('gzip'),
    });
  });

  it('strips user, password and fragment from links and from redirects', async () => {
    let seen: unknown[] = [];
    web.pages.set('/a', leadsTo(`http://ann:secret@other.example:${web.port}/b#end`));
    web.pages.set('/b', (request, response) => {
      seen = [request.headers.authorization, request.url];
      response.end();
    });
    const page = await web.client().get(`http://bob:hush@tidings.example:${web.port}/a#x`);
    expect(page.url.href).toBe(`http://other.example:${web.port}/b`);
    expect(seen).toEqual([undefined, '/b']);
  });

  it('follows redirects and tells where permanent ones lead', async () => {
    web.pages.set('/a', leadsTo('/b', 301)).set('/b', leadsTo(`//other.example:${web.port}/c`, 308));
    web.pages.set('/c', sends('end')).set('/d', leadsTo('/a', 302));
    expect((await web.client().get(web.link('/a'))).movedTo?.href).toBe(web.link('/c', 'other.example'));
    expect((await web.client().get(web.link('/d'))).movedTo).toBeNull();
  });

  it.each([
    ['a circle', { '/a': leadsTo('/b'), '/b': leadsTo('/a') }],
    ['itself', { '/a': leadsTo('/a#again') }],
    [
      'ever further',
      {
        '/a': leadsTo('/1'),
        ...Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`/${n}`, leadsTo(`/${n + 1}`)])),
      },
    ],
  ])('gives up redirects that lead to %s', async (_, pages) => {
    for (const [path, page] of Object.entries(pages)) web.pages.set(path, page);
    await expect(web.client().get(web.link('/a'))).rejects.toThrow(
      code('READER_REDIRECTS', { retryable: false }),
    );
    expect(web.visits.length).toBeLessThan(12);
  });

  it.each([
    [404, false],
    [403, false],
    [410, false],
    [429, true],
    [500, true],
    [503, true],
    [302, false],
  ])('tells of status %i', async (status, retryable) => {
    web.pages.set('/a', sends('no', {}, status));
    await expect(web.client().get(web.link('/a'))).rejects.toThrow(
      code('READER_HTTP_STATUS', { retryable, context: expect.objectContaining({ status }) }),
    );
  });

  it('tells of a name that leads nowhere, a closed port and a broken connection, and that they may pass', async () => {
    web.pages.set('/a', (request) => request.socket.destroy());
    const unknown = web.client({
      resolve: async () => {
        throw Object.assign(new Error('x'), { code: 'ENOTFOUND' });
      },
    });
    const nobody = await openRawServer(() => {});
    await nobody.close();
    const closed = web.client({ policy: { ports: [nobody.port] } });
    await expect(unknown.get(web.link('/a'))).rejects.toThrow(/name leads nowhere/);
    await expect(web.client({ resolve: async () => [] }).get(web.link('/a'))).rejects.toThrow(
      /name leads nowhere/,
    );
    await expect(closed.get(`http://x.example:${nobody.port}/`)).rejects.toThrow(/takes no connections/);
    await expect(web.client().get(web.link('/a'))).rejects.toThrow(
      code('READER_UNREACHABLE', { retryable: true }),
    );
  });

  it('keeps to the hosts of the policy, on redirects too', async () => {
    web.pages.set('/a', sends('a')).set('/away', leadsTo(web.link('/a', 'gossip.example')));
    const client = web.client({
      policy: { ports: [web.port], allowHosts: ['*.Tidings.example'], denyHosts: ['old.tidings.example.'] },
    });
    expect((await client.get(web.link('/a'))).status).toBe(200);
    expect((await client.get(web.link('/a', 'www.tidings.example.'))).status).toBe(200);
    for (const link of [
      web.link('/a', 'old.tidings.example'),
      web.link('/a', 'very.OLD.tidings.example.'),
      web.link('/a', 'nottidings.example'),
      web.link('/away'),
    ])
      await expect(client.get(link)).rejects.toThrow(code('READER_BLOCKED_HOST'));
    expect(
      (await client.withPolicy({ ports: [web.port] }).get(web.link('/a', 'gossip.example'))).status,
    ).toBe(200);
  });

  it('knows an address on the list of denied hosts however it is written', async () => {
    const client = createWebClient({ policy: { denyHosts: ['8.8.8.8', '2001:4860:4860::8888'] } });
    for (const host of ['8.8.8.8', '134744072', '0x08.8.8.010', '[2001:4860:4860:0:0:0:0:8888]'])
      await expect(client.get(`http://${host}/`)).rejects.toThrow(code('READER_BLOCKED_HOST'));
    await client.close();
  });

  it('ends when it is told to', async () => {
    web.pages.set('/a', () => {});
    const abort = new AbortController();
    const getting = web.client().get(web.link('/a'), { signal: abort.signal });
    setTimeout(() => abort.abort(new Error('enough')), 50);
    await expect(getting).rejects.toThrow('enough');
  });
});

describe('robots.txt', () => {
  it('is asked for once a site and obeyed', async () => {
    web.pages.set(
      '/robots.txt',
      sends('User-agent: *\nDisallow: /private\n\nUser-agent: Onrecord\nDisallow: /no\nAllow: /no/but\n', {
        'content-type': 'text/plain',
      }),
    );
    for (const path of ['/private', '/no/but', '/a']) web.pages.set(path, sends(path));
    const client = web.client();
    await Promise.all(['/private', '/no/but', '/a'].map((path) => client.get(web.link(path))));
    await expect(client.get(web.link('/no'))).rejects.toThrow(code('READER_ROBOTS', { retryable: false }));
    expect(web.visits.filter((visit) => visit.endsWith('/robots.txt'))).toHaveLength(1);
    expect(web.visits).not.toContain('GET tidings.example/no');
  });

  it('counts for the pages that redirects lead to', async () => {
    web.pages.set('/robots.txt', (request, response) =>
      response.end(request.headers.host?.startsWith('shut') ? 'User-agent: *\nDisallow: /' : ''),
    );
    web.pages.set('/a', leadsTo(web.link('/b', 'shut.example'))).set('/b', sends('b'));
    await expect(web.client().get(web.link('/a'))).rejects.toThrow(code('READER_ROBOTS'));
    expect(web.visits).not.toContain('GET shut.example/b');
  });

  it.each([
    ['allows everything where there is none', sends('', {}, 404), true],
    ['allows everything where it is forbidden itself', sends('', {}, 403), true],
    ['allows everything where it leads round in circles', leadsTo('/robots.txt?again'), true],
    ['is taken for a refusal for now where the server fails', sends('', {}, 503), false],
    [
      'may be longer than it is read',
      sends(`User-agent: *\nDisallow: /a\n${'# more\n'.repeat(200_000)}`),
      false,
    ],
  ])('%s', async (_, robots, allows) => {
    web.pages.set('/robots.txt', robots).set('/a', sends('a'));
    const page = web.client().get(web.link('/a'));
    if (allows) expect((await page).status).toBe(200);
    else await expect(page).rejects.toThrow(code('READER_ROBOTS'));
  });

  it('is asked again after a day, and after five minutes where the site could not say', async () => {
    let now = 0;
    let status = 503;
    web.pages.set('/robots.txt', (_, response) => response.writeHead(status).end()).set('/a', sends('a'));
    const client = web.client({ now: () => now });
    await expect(client.get(web.link('/a'))).rejects.toThrow(code('READER_ROBOTS', { retryable: true }));
    status = 200;
    await expect(client.get(web.link('/a'))).rejects.toThrow(code('READER_ROBOTS'));
    now = 6 * 60_000;
    await client.get(web.link('/a'));
    now += 23 * 3_600_000;
    await client.get(web.link('/a'));
    now += 2 * 3_600_000;
    await client.get(web.link('/a'));
    expect(web.visits.filter((visit) => visit.endsWith('/robots.txt'))).toHaveLength(3);
  });
});

describe('politeness', () => {
  /** A clock that only sleeping moves. */
  function clock() {
    const slept: number[] = [];
    let now = 1_700_000_000_000;
    return {
      slept,
      pass: (milliseconds: number) => {
        now += milliseconds;
      },
      options: {
        now: () => now,
        sleep: async (milliseconds: number) => {
          slept.push(milliseconds);
          now += milliseconds;
        },
        random: () => 0.5,
      },
    };
  }

  it('visits a host one at a time, with pauses and jitter, and other hosts meanwhile', async () => {
    let open = 0;
    let most = 0;
    web.pages.set('/a', (_, response) => {
      most = Math.max(most, ++open);
      setTimeout(() => {
        open--;
        response.end();
      }, 20);
    });
    const { slept, options } = clock();
    const client = web.client({ ...options, pause: 1000 });
    await Promise.all(Array.from({ length: 4 }, () => client.get(web.link('/a'))));
    expect(most).toBe(1);
    expect(slept).toEqual([1250, 1250, 1250]);
    await Promise.all(['b', 'c', 'd'].map((name) => client.get(web.link('/a', `${name}.example`))));
    expect(most).toBe(3);
  });

  it('keeps the pause that robots.txt asks for', async () => {
    web.pages.set('/robots.txt', sends('User-agent: *\nCrawl-delay: 7')).set('/a', sends('a'));
    const { slept, options } = clock();
    const client = web.client({ ...options, pause: 1000 });
    for (let visit = 0; visit < 3; visit++) await client.get(web.link('/a'));
    expect(slept).toEqual([8750, 8750]);
  });

  it('leaves a host alone that asks for it, and says until when', async () => {
    let status = 503;
    web.pages.set('/a', (_, response) => response.writeHead(status, { 'retry-after': '120' }).end('a'));
    const { pass, options } = clock();
    const client = web.client(options);
    await expect(client.get(web.link('/a'))).rejects.toThrow(
      code('READER_HTTP_STATUS', { context: expect.objectContaining({ retryAfterSeconds: 120 }) }),
    );
    status = 200;
    const visits = web.visits.length;
    await expect(client.get(web.link('/a'))).rejects.toThrow(
      code('READER_BACK_OFF', {
        retryable: true,
        context: expect.objectContaining({ retryAfterSeconds: 150 }),
      }),
    );
    expect(web.visits).toHaveLength(visits);
    pass(151_000);
    expect((await client.get(web.link('/a'))).status).toBe(200);
  });

  it('lets go whoever is called off while he waits for his turn', async () => {
    web.pages.set('/slow', (_, response) => setTimeout(() => response.end(), 400)).set('/b', sends('b'));
    const client = web.client();
    await client.get(web.link('/b'));
    const abort = new AbortController();
    const ended: string[] = [];
    const note = (name: string) => (visit: Promise<unknown>) =>
      visit.then(
        () => ended.push(name),
        () => ended.push(`${name} called off`),
      );
    const visits = [
      note('first')(client.get(web.link('/slow'))),
      note('second')(client.get(web.link('/slow'), { signal: abort.signal })),
      note('third')(client.get(web.link('/b'))),
    ];
    setTimeout(() => abort.abort(), 50);
    await Promise.all(visits);
    expect(ended).toEqual(['second called off', 'first', 'third']);
  });

  it('goes on after a visit that failed or was called off', async () => {
    web.pages
      .set('/a', (request) => request.socket.destroy())
      .set('/b', sends('b'))
      .set('/c', () => {});
    const client = web.client();
    const abort = new AbortController();
    const visits = [
      client.get(web.link('/a')),
      client.get(web.link('/c'), { signal: abort.signal }),
      client.get(web.link('/b')),
    ];
    setTimeout(() => abort.abort(), 50);
    expect((await Promise.allSettled(visits)).map(({ status }) => status)).toEqual([
      'rejected',
      'rejected',
      'fulfilled',
    ]);
  });
});
