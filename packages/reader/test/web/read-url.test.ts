import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readUrl, type UrlOptions } from '../../src/index.ts';
import { type LocalWeb, leadsTo, openLocalWeb, sends } from '../../src/testing/local-web.ts';
import { writePdf } from '../write-pdf.ts';

let web: LocalWeb;
beforeAll(async () => {
  web = await openLocalWeb();
});
beforeEach(() => web.pages.clear());
afterAll(() => web.close());

const WORDS = 'Der Bürgermeister sagte am Montag „Nein“ zum Hafenplan. ';
const page = (head = '', words = WORDS.repeat(8)) =>
  `<!doctype html><html><head><title>Nein zum Hafen</title>${head}</head><body><article><h1>Nein zum Hafen</h1><p>${words}</p></article></body></html>`;
const read = (path = '/a', options: Pick<UrlOptions, 'hints' | 'fallbacks'> = {}) =>
  readUrl(web.link(path), { client: web.client(), ...options });
const code = (expected: string) => expect.objectContaining({ code: expected });

describe('the article of a link', () => {
  it('has the link that it was found at, and the time', async () => {
    web.pages.set('/short', leadsTo('/a?utm_source=x')).set('/a', sends(page()));
    const { article, url, warnings } = await read('/short');
    expect(article.text).toBe(WORDS.repeat(8).trim());
    expect(article.url).toBe(web.link('/a'));
    expect(url).toBe(web.link('/a?utm_source=x'));
    expect(article.retrievedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(warnings).toEqual([]);
  });

  it.each([
    ['its canonical one', '/bridge', '/bridge'],
    [
      'its canonical one at another host of the site',
      'https://www.tidings.example/bridge',
      'https://www.tidings.example/bridge',
    ],
    ['where it was found, if another outlet’s is named', 'https://gossip.example/bridge', '/a'],
    ['where it was found, if the front page is named', '/', '/a'],
    ['where it was found, if no page of the web is named', 'javascript:alert(1)', '/a'],
  ])('has as its link %s', async (_, canonical, expected) => {
    web.pages.set('/a', sends(page(`<link rel="canonical" href="${canonical}">`)));
    expect((await read()).article.url).toBe(expected.startsWith('/') ? web.link(expected) : expected);
  });

  it('is what the page says, else what the feed said, and hints replace both', async () => {
    web.pages.set('/a', sends(page('<meta name="author" content="Ann Lee">')));
    const fallbacks = { publishedAt: '2024-10-17', byline: 'Bob Ray', publisher: 'The Tidings' };
    const { article } = await read('/a', { fallbacks, hints: { publisher: 'Die Nachrichten' } });
    expect(article).toMatchObject({
      byline: ['Ann Lee'],
      publishedAt: '2024-10-17',
      publisher: 'Die Nachrichten',
    });
  });

  it('is not dated after it was read', async () => {
    web.pages.set('/a', sends(page('<meta property="article:published_time" content="2999-01-01">')));
    expect((await read()).article.publishedAt).toBeNull();
  });

  it('is dated by the day that its head prints, or by its link, where it declares none', async () => {
    const dated = (line: string) => sends(page().replace('</h1>', `</h1><div class="meta">${line}</div>`));
    web.pages
      .set('/a', dated('Von Ann Lee | Aktualisiert: 5. März 2025'))
      .set('/b', dated('4. März 2025, 18:30 Uhr'));
    web.pages.set('/2025/03/03/c', dated('')).set('/d', dated('10/11/2024'));
    const [updated, printed, linked, either] = await Promise.all(
      ['/a', '/b', '/2025/03/03/c', '/d'].map((path) => read(path)),
    );
    expect(updated?.article.publishedAt).toBeNull();
    expect(printed?.article.publishedAt).toBe('2025-03-04');
    expect(linked?.article.publishedAt).toBe('2025-03-03');
    expect(either?.article.publishedAt).toBeNull();
  });

  it('has no day made up of its age, but says within which months it was published', async () => {
    web.pages.set('/a', sends(page().replace('</h1>', '</h1><p>This was published 3 months ago</p>')));
    const now = () => Date.parse('2024-11-05T20:00:00Z');
    const { article, warnings } = await readUrl(web.link('/a'), { client: web.client({ now }) });
    expect(article.publishedAt).toBeNull();
    expect(warnings).toEqual([
      {
        code: 'DATE_COARSE',
        message: expect.stringContaining('3 months ago, that is within 2024-07/2024-09'),
      },
    ]);
  });

  const CYRILLIC = 'Мэр сказал «нет» плану порта в понедельник. ';
  const windows1251 = (text: string) =>
    Uint8Array.from(text, (letter) => {
      const point = letter.codePointAt(0) ?? 0;
      if (point < 128) return point;
      return point === 0xab || point === 0xbb ? point : point - 0x350;
    });
  it.each<[string, Uint8Array | string, string, string, number]>([
    [
      'its header',
      windows1251(page('', CYRILLIC.repeat(8))),
      'text/html; charset="Windows-1251"',
      CYRILLIC,
      0,
    ],
    [
      'itself',
      windows1251(page('<meta charset=windows-1251>', CYRILLIC.repeat(8))),
      'text/html',
      CYRILLIC,
      0,
    ],
    [
      'itself, against a header that is wrong',
      windows1251(page('<meta charset=windows-1251>', CYRILLIC.repeat(8))),
      'text/html; charset=utf-8',
      CYRILLIC,
      0,
    ],
    ['its letters', windows1251(page('', CYRILLIC.repeat(8))), 'text/html', CYRILLIC, 1],
    ['its byte order mark', Buffer.from(`\ufeff${page()}`, 'utf16le'), 'text/html; charset=utf-8', WORDS, 0],
    [
      'its bytes, against a declaration that is wrong',
      page('<meta charset=iso-8859-1>'),
      'text/html; charset=iso-8859-1',
      WORDS,
      0,
    ],
    [
      'nobody',
      Buffer.from(page().replaceAll(/[„“]/g, '"'), 'latin1'),
      'text/html',
      WORDS.replaceAll(/[„“]/g, '"'),
      1,
    ],
  ])('is read in the encoding that is told by %s', async (_, bytes, type, words, warnings) => {
    web.pages.set('/a', sends(bytes, { 'content-type': type }));
    const read1 = await read();
    expect(read1.article.text).toBe(words.repeat(8).trim());
    expect(read1.warnings).toHaveLength(warnings);
  });

  it('is not read again where it has not changed since the last visit', async () => {
    web.pages.set('/a', sends(page(), { etag: '"1"' }));
    web.pages.set('/b', (request, response) =>
      request.headers['if-none-match'] === '"2"'
        ? response.writeHead(304).end()
        : response.setHeader('etag', '"2"').end(page()),
    );
    for (const path of ['/a', '/b']) {
      const { state } = await read(path);
      const again = await readUrl(web.link(path), { client: web.client(), state });
      expect(again).toEqual({ kind: 'unchanged', url: web.link(path), state });
    }
    const { state } = await read('/a');
    web.pages.set('/a', sends(page('', WORDS.repeat(9)), { etag: '"3"' }));
    expect((await readUrl(web.link('/a'), { client: web.client(), state })).kind).toBe('article');
  });

  it('may be a PDF, whatever it is called', async () => {
    const words = 'The crews voted on Sunday to accept a new offer, the company said.';
    const pdf = writePdf([[[72, 780, 11, words]]]);
    for (const type of ['application/pdf', 'application/octet-stream']) {
      web.pages.set('/a', sends(pdf, { 'content-type': type }));
      expect((await read()).article.text).toBe(words);
    }
  });

  it('may be plain text', async () => {
    web.pages.set(
      '/a',
      sends(`Nein zum Hafen\nBy Ann Lee\n\n${WORDS}`, { 'content-type': 'text/plain; charset=utf-8' }),
    );
    expect((await read()).article).toMatchObject({
      title: 'Nein zum Hafen',
      byline: ['Ann Lee'],
      url: web.link('/a'),
    });
  });

  it.each([
    ['a page that the server calls nothing', {}, 'READER_NO_ARTICLE'],
    ['a picture', { 'content-type': 'image/png' }, 'READER_UNKNOWN_FORMAT'],
    ['a video', { 'content-type': 'video/mp4' }, 'READER_UNKNOWN_FORMAT'],
    ['data', { 'content-type': 'application/json' }, 'READER_UNKNOWN_FORMAT'],
  ])('is not looked for in %s', async (_, headers, expected) => {
    web.pages.set('/a', (_request, response) => response.writeHead(200, headers).end('<html>hi</html>'));
    await expect(read()).rejects.toThrow(code(expected));
  });
});
