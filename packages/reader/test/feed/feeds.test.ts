import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FeedItem, newsOf, readFeed } from '../../src/index.ts';
import { type LocalWeb, leadsTo, openLocalWeb, sends } from '../../src/testing/local-web.ts';

let web: LocalWeb;
beforeAll(async () => {
  web = await openLocalWeb();
});
beforeEach(() => {
  web.pages.clear();
  web.visits.length = 0;
});
afterAll(() => web.close());

const serve = (body: string | Uint8Array, headers: Record<string, string> = {}) =>
  web.pages.set('/feed', sends(body, { 'content-type': 'application/xml', ...headers }));
const visit = (state: Parameters<typeof readFeed>[1]['state'] = null) =>
  readFeed(web.link('/feed'), { client: web.client(), state });

const RSS = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">
<channel><title>The Halden &amp; Tidings</title><link>https://tidings.example/</link><language>en-gb</language><ttl>90</ttl>
<item><title><![CDATA[Bridge &quot;closed&quot; <b>again</b>]]></title><link>https://ann:pw@tidings.example/bridge?utm_source=rss&amp;id=7#top</link>
  <guid isPermaLink="false">7</guid><pubDate>Thu, 17 Oct 2024 12:00:00 EST</pubDate></item>
<item><title>Ferry</title><guid>https://tidings.example/ferry</guid><dc:date>2024-10-16</dc:date><dcterms:modified>2024-10-18T08:00:00Z</dcterms:modified></item>
<item><title>No link</title></item>
<item><title>Bad link</title><link>javascript:alert(1)</link></item>
</channel></rss>`;

describe('a feed', () => {
  it('in RSS gives its items, and says which it could not', async () => {
    serve(RSS);
    const { items, title, faults, waitSeconds } = await visit();
    expect(title).toBe('The Halden & Tidings');
    expect(waitSeconds).toBe(5400);
    expect(items).toEqual([
      {
        url: 'https://tidings.example/bridge?id=7',
        id: '7',
        title: 'Bridge "closed" again',
        publisher: null,
        language: 'en-GB',
        publishedAt: '2024-10-17T12:00:00-05:00',
        updatedAt: null,
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      },
      expect.objectContaining({
        url: 'https://tidings.example/ferry',
        publishedAt: '2024-10-16',
        updatedAt: '2024-10-18T08:00:00Z',
      }),
    ]);
    expect(faults.map(({ place }) => place)).toEqual(['item 3', 'item 4']);
  });

  it.each([
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://tidings.example/news/"><title>T</title><id>i</id><updated>2024-10-18T00:00:00Z</updated>
       <entry><title type="html">Brücke &amp;amp; Tor</title><link rel="self" href="no"/><link href="bruecke"/><id>tag:7</id><published>2024-10-17T00:00:00Z</published><updated>2024-10-18T00:00:00Z</updated></entry></feed>`,
      {
        url: 'https://tidings.example/news/bruecke',
        title: 'Brücke & Tor',
        language: 'de',
        publishedAt: '2024-10-17T00:00:00Z',
        updatedAt: '2024-10-18T00:00:00Z',
      },
    ],
    [
      'JSON Feed',
      '{"version":"https://jsonfeed.org/version/1.1","title":"T","language":"nb","items":[{"id":"7","url":"https://tidings.example/bru","title":"Bru","date_published":"2024-10-17T00:00:00+02:00"}]}',
      {
        url: 'https://tidings.example/bru',
        title: 'Bru',
        language: 'nb',
        publishedAt: '2024-10-17T00:00:00+02:00',
      },
    ],
    [
      'RDF',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T</title></channel><item><title>Bridge</title><link>https://tidings.example/b</link><dc:date>2024-10-17T01:00:00Z</dc:date></item></rdf:RDF>',
      { url: 'https://tidings.example/b', publishedAt: '2024-10-17T01:00:00Z' },
    ],
    [
      'a news sitemap',
      `<?xml version="1.0"?><!-- made by hand --><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://tidings.example/b?x=1&amp;y=2</loc><lastmod>2024-10-18</lastmod><news:news><news:publication><news:name>The Tidings</news:name><news:language>en</news:language></news:publication><news:publication_date>2024-10-17T06:00:00+01:00</news:publication_date><news:title>Bridge &amp; gate</news:title></news:news></url></urlset>`,
      {
        url: 'https://tidings.example/b?x=1&y=2',
        title: 'Bridge & gate',
        publisher: 'The Tidings',
        language: 'en',
        publishedAt: '2024-10-17T06:00:00+01:00',
        updatedAt: '2024-10-18',
      },
    ],
  ])('is read in %s', async (_, body, expected) => {
    serve(body);
    const { items, faults } = await visit();
    expect(items).toEqual([expect.objectContaining(expected)]);
    expect(faults).toEqual([]);
  });

  it('is read in the encoding that it declares', async () => {
    const xml =
      '<?xml version="1.0" encoding="iso-8859-1"?><rss version="2.0"><channel><title>Caf\u00e9</title><item><link>https://t.example/a</link></item></channel></rss>';
    serve(Buffer.from(xml, 'latin1'));
    expect((await visit()).title).toBe('Café');
  });

  it('is read from a .gz file, but not from one that unpacks without end', async () => {
    serve(gzipSync('<urlset><url><loc>https://tidings.example/b</loc></url></urlset>'), {
      'content-type': 'application/gzip',
    });
    expect((await visit()).items.map(({ url }) => url)).toEqual(['https://tidings.example/b']);
    serve(gzipSync(Buffer.alloc(60 * 1024 * 1024, ' ')), { 'content-type': 'application/gzip' });
    await expect(visit()).rejects.toThrow(expect.objectContaining({ code: 'READER_TOO_LARGE' }));
  });

  it('that is an index of sitemaps is read with its newest sitemaps, and one that fails does not stop the others', async () => {
    const map = (n: number) => `<urlset><url><loc>https://tidings.example/${n}</loc></url></urlset>`;
    const days = Array.from({ length: 12 }, (_, n) => String(n + 10));
    serve(
      `<sitemapindex>${days.map((day) => `<sitemap><loc>${web.link(`/map${day}`)}</loc><lastmod>2024-10-${day}</lastmod></sitemap>`).join('')}</sitemapindex>`,
    );
    for (const day of days)
      web.pages.set(`/map${day}`, day === '20' ? sends('', {}, 500) : sends(map(Number(day))));
    const { items, faults, state } = await visit();
    expect(items.map(({ url }) => url.slice(-2))).toEqual([
      '21',
      '19',
      '18',
      '17',
      '16',
      '15',
      '14',
      '13',
      '12',
    ]);
    expect(faults).toEqual([{ place: web.link('/map20'), message: expect.stringContaining('answered 500') }]);
    expect(state).toEqual({ etag: null, lastModified: null, hash: null });
  });

  it('is asked for only if it has changed since the last visit', async () => {
    const asked: unknown[] = [];
    web.pages.set('/feed', (request, response) => {
      const { 'if-none-match': etag, 'if-modified-since': since } = request.headers;
      asked.push([etag, since]);
      const headers = {
        etag: '"v1"',
        'last-modified': 'Thu, 17 Oct 2024 12:00:00 GMT',
        'cache-control': 'public, max-age=600',
      };
      if (etag === '"v1"') response.writeHead(304, { 'cache-control': 'max-age=900' }).end();
      else response.writeHead(200, headers).end(RSS);
    });
    const first = await visit();
    const second = await visit(first.state);
    expect(asked).toEqual([
      [undefined, undefined],
      ['"v1"', 'Thu, 17 Oct 2024 12:00:00 GMT'],
    ]);
    expect(first.notModified).toBe(false);
    expect(second).toMatchObject({ notModified: true, items: [], waitSeconds: 900, state: first.state });
  });

  it('is known again by its content where the server knows no conditions', async () => {
    serve(RSS);
    const first = await visit();
    expect((await visit(first.state)).notModified).toBe(true);
    serve(RSS.replace('Ferry', 'Ferries'));
    expect(await visit(first.state)).toMatchObject({ notModified: false, items: { length: 2 } });
  });

  it('tells where it has moved to for good', async () => {
    serve(RSS);
    web.pages.set('/old', leadsTo('/feed', 301)).set('/away', leadsTo('/feed', 302));
    expect((await readFeed(web.link('/old'), { client: web.client() })).movedTo).toBe(web.link('/feed'));
    expect((await readFeed(web.link('/away'), { client: web.client() })).movedTo).toBeNull();
  });

  const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join(
    '',
  );
  it.each<[string, string | Uint8Array, RegExp]>([
    ['nothing', '', /no feed/],
    ['a page', '<!doctype html><html><body>Hello</body></html>', /is a page and no feed; give/],
    [
      'a page that has one',
      '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" title="News" href="/rss?a=1&amp;b=2"></head></html>',
      /its feed is http:\/\/tidings\.example:\d+\/rss\?a=1&b=2$/,
    ],
    ['a damaged .gz file', Buffer.from([0x1f, 0x8b, 1, 2, 3]), /damaged \.gz/],
    ['a broken feed', '<rss version="2.0"><channel><title>x</title><item><title>a', /damaged/],
    ['other JSON', '{"items": []}', /no feed/],
    [
      'a billion laughs',
      `<!DOCTYPE l [<!ENTITY l0 "lol">${laughs}]><rss version="2.0"><channel><title>&l9;</title></channel></rss>`,
      /entities of its own/,
    ],
    [
      'a file as an entity',
      '<?xml version="1.0"?>\n<!DOCTYPE r [ <!ENTITY x SYSTEM "file:///etc/passwd"> ]><rss version="2.0"><channel><title>&x;</title></channel></rss>',
      /entities of its own/,
    ],
    [
      'a file as a parameter entity',
      '<!DOCTYPE r [<!ENTITY % x SYSTEM "http://127.0.0.1/">%x;]><rss version="2.0"/>',
      /entities of its own/,
    ],
    [
      'laughs in a sitemap',
      `<!DOCTYPE l [<!ENTITY l0 "lol">${laughs}]><urlset><url><loc>&l9;</loc></url></urlset>`,
      /entities of its own/,
    ],
    [
      'elements nested beyond sense',
      `<rss version="2.0"><channel>${'<a>'.repeat(200_000)}</channel></rss>`,
      /nested/,
    ],
    ['a sitemap nested beyond sense', `<urlset>${'<url>'.repeat(200_000)}</urlset>`, /nested/],
  ])('that is %s is refused with a reason', async (_, body, message) => {
    serve(body);
    await expect(visit()).rejects.toThrow(
      expect.objectContaining({ code: 'READER_FEED_INVALID', message: expect.stringMatching(message) }),
    );
  });

  it('with a picture in its place is refused', async () => {
    serve(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]));
    await expect(visit()).rejects.toThrow(expect.objectContaining({ code: 'READER_BINARY' }));
  });

  it.each([
    ['unclosed comments', '<!--'.repeat(300_000)],
    ['unclosed tags', '<a'.repeat(500_000)],
    ['unclosed sections', '<![CDATA['.repeat(100_000)],
    [
      'many items',
      `<rss version="2.0"><channel>${'<item><link>https://t.example/a</link></item>'.repeat(20_000)}</channel></rss>`,
    ],
  ])('of a megabyte of %s is dealt with in time', async (_, body) => {
    serve(body);
    const outcome = await visit().then(
      ({ items }) => items.length,
      (error) => error.code,
    );
    expect([5000, 'READER_FEED_INVALID']).toContain(outcome);
  });
});

describe('news of a feed', () => {
  const item = (url: string, fingerprint: string) => ({ url, fingerprint }) as FeedItem;

  it('are what was not seen before, and what the feed says has changed', () => {
    const items = [item('a', '1'), item('b', '2'), item('c', '3'), item('a', '0')];
    const { fresh, changed } = newsOf(
      items,
      new Map([
        ['b', '2'],
        ['c', '2'],
      ]),
    );
    expect(fresh).toEqual([item('a', '1')]);
    expect(changed).toEqual([item('c', '3')]);
  });

  it.each([
    ['a title', 'Ferry', 'Ferry!', 1],
    ['a time of change', '2024-10-18T08:00:00Z', '2024-10-18T09:00:00Z', 1],
    ['a time of publication', 'Thu, 17 Oct 2024 12:00:00 EST', 'Thu, 17 Oct 2024 13:00:00 EST', 1],
    ['the order of what stands around', '<language>en-gb</language>', '', 0],
  ])('are told by %s', async (_, before, after, changes) => {
    serve(RSS);
    const seen = new Map((await visit()).items.map(({ url, fingerprint }) => [url, fingerprint]));
    serve(RSS.replace(before, after));
    const { fresh, changed } = newsOf((await visit()).items, seen);
    expect([fresh.length, changed.length]).toEqual([0, changes]);
  });
});
