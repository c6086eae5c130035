import { describe, expect, it } from 'vitest';
import { readHtml } from './read-html.ts';

const WORDS = 'The mayor said “no” to the harbour plan on Monday. ';
const BODY = `<article><p>${WORDS.repeat(8)}</p></article>`;
const page = (head: string, body = BODY) =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('readHtml', () => {
  it.each<[string, string, object]>([
    [
      'the JSON-LD of a NewsArticle before other tags',
      jsonLd({ '@type': 'NewsArticle', headline: 'A', datePublished: '2024-10-17T08:00:00Z' }) +
        '<meta property="og:title" content="B"><meta name="date" content="2023-01-01">',
      { title: 'A', publishedAt: '2024-10-17T08:00:00Z' },
    ],
    [
      'one node among several types',
      jsonLd([
        { '@type': 'WebPage', headline: 'B' },
        { '@type': ['Thing', 'NewsArticle'], headline: 'A' },
      ]),
      { title: 'A' },
    ],
    [
      'JSON-LD with raw line breaks in CDATA',
      '<script type="application/ld+json">//<![CDATA[\n{"@type": "NewsArticle", "headline": "A\n B"}\n//]]></script>',
      { title: 'A B' },
    ],
    [
      'other tags where the JSON-LD is broken',
      '<script type="application/ld+json">{"@type": "NewsArticle", </script><meta property="og:title" content="B">',
      { title: 'B' },
    ],
    [
      'a title without the name of the outlet',
      '<meta property="og:site_name" content="The Gazette"><meta property="og:title" content="Bridge closed | The Gazette">',
      { title: 'Bridge closed', publisher: 'The Gazette' },
    ],
    [
      'a title that ends with the name of the outlet as part of it',
      '<meta property="og:site_name" content="The Gazette"><meta property="og:title" content="Fire at The Gazette">',
      { title: 'Fire at The Gazette' },
    ],
    [
      'authors as objects, names or a line',
      jsonLd({ '@type': 'Article', author: [{ name: 'Ann Lee' }, 'Bob Ray and Cy Poe'] }),
      { byline: ['Ann Lee', 'Bob Ray', 'Cy Poe'] },
    ],
    [
      'no author where only a link is given',
      '<meta property="article:author" content="https://social.example/ann">',
      { byline: [] },
    ],
    [
      'the day alone of a time without zone',
      '<meta property="article:published_time" content="2024-10-17T23:30:00">',
      { publishedAt: '2024-10-17' },
    ],
    ['no date that cannot be read', '<meta name="date" content="last Tuesday">', { publishedAt: null }],
    ['the language of the page', '<meta property="og:locale" content="en_GB">', { language: 'en-GB' }],
    ['no link that is not of the web', '<link rel="canonical" href="javascript:alert(1)">', { url: null }],
  ])('reads %s', (_, head, expected) => {
    expect(readHtml(page(head))).toMatchObject(expected);
  });

  it('resolves a relative canonical link against the link that it was read from', () => {
    const head = '<link rel="canonical" href="/bridge">';
    expect(readHtml(page(head)).url).toBeNull();
    expect(readHtml(page(head), { url: 'https://tidings.example/x?y=1' }).url).toBe(
      'https://tidings.example/x?y=1',
    );
  });

  it('lets hints replace what the page declares', () => {
    const head = '<meta property="og:title" content="B"><meta name="author" content="Ann Lee">';
    expect(
      readHtml(page(head), { title: 'A', byline: ['Bob Ray'], publishedAt: '2024-10-17' }),
    ).toMatchObject({
      title: 'A',
      byline: ['Bob Ray'],
      publishedAt: '2024-10-17',
    });
  });

  it.each([
    [
      'times of related stories and comments',
      '<aside><time datetime="2020-01-01">1 Jan</time></aside><div class="comments"><time datetime="2021-01-01">x</time></div>',
    ],
    ['times of captions', '<article><figure><time datetime="2020-01-01">1 Jan</time></figure></article>'],
  ])('takes no publication date from %s', (_, more) => {
    expect(readHtml(page('', BODY + more)).publishedAt).toBeNull();
  });

  it('shows blanks as a browser does and keeps paragraphs apart', () => {
    const body = `<article><p>One\n   two<b>three</b>&nbsp;four.</p><p>${WORDS.repeat(6)}</p><ul><li>Five.</li><li>Six<br>seven.</li></ul></article>`;
    expect(readHtml(page('', body)).text).toBe(
      `One twothree\u00a0four.\n\n${WORDS.repeat(6).trim()}\n\nFive.\n\nSix\nseven.`,
    );
  });

  it('leaves out what interrupts an article', () => {
    const lines = [
      'Advertisement',
      'Read more: The bridge that fell',
      'Sign up to our newsletter and never miss a bridge.',
      'This article was originally published by The Halden Tidings.',
      'Contact Ann Lee at ann@tidings.example or on Mastodon.',
      '* * *',
    ];
    const body = `<article><p>${WORDS.repeat(6)}</p>${lines.map((line) => `<p>${line}</p>`).join('')}<p>Read more about it, she said.</p></article>`;
    expect(readHtml(page('', body)).text.split('\n\n').slice(1)).toEqual(['Read more about it, she said.']);
  });

  it.each([
    'Copyright lawyers said that they would wait.',
    'Contact between the two men began on Facebook, she said, and ended there.',
    'He said “all rights reserved” are the three saddest words of the language, and that nobody who had ever written a line for money would disagree; the others, he said, had not read what they signed, and would find out about it in their own good time.',
    'The company said that <a href="/x">its app can be downloaded</a> and that anybody may join.',
    'The editor told staff that “<a href="/x">our newsletter</a> is what you subscribe to us for”.',
    'Follow the money, the prosecutor said, and you will find the bridge.',
    'Advertisement was the word that he used.',
  ])('keeps words of an article that look like furniture: %s', (sentence) => {
    const body = `<article><p>${WORDS.repeat(6)}</p><p>${sentence}</p><p>${WORDS.repeat(2)}</p></article>`;
    expect(readHtml(page('', body)).text.split('\n\n')[1]).toBe(sentence.replace(/<[^>]*>/g, ''));
  });

  it.each(['text-image', 'ce-textpic', 'image-text', 'content-meta', 'story-print'])(
    'keeps the words of a part of the text that is called %s',
    (name) => {
      const part = (n: number) =>
        `<div class="${name}"><img src="a.jpg"><p>Part ${n}: ${WORDS.repeat(5).trim()}</p></div>`;
      const body = `<article>${[1, 2, 3, 4].map(part).join('')}</article>`;
      expect(readHtml(page('', body)).text.split('\n\n')).toHaveLength(4);
    },
  );

  it('takes the declared words of a page that only a script would fill, unless they are to be paid for', () => {
    const words = [WORDS.repeat(3).trim(), `He said “no” & left. ${WORDS.repeat(2).trim()}`];
    const shell = (more: object) =>
      page(
        jsonLd({
          '@type': 'NewsArticle',
          headline: 'A',
          articleBody: `<p>${words[0]}</p><p>${words[1]?.replace('&', '&amp;')}</p>`,
          ...more,
        }),
        '<div id="app"></div>',
      );
    expect(readHtml(shell({})).text).toBe(words.join('\n\n'));
    expect(() => readHtml(shell({ isAccessibleForFree: false }))).toThrow(
      expect.objectContaining({ context: expect.objectContaining({ reason: 'paywall' }) }),
    );
  });

  it('keeps the words of a sentence, whatever the class of their element', () => {
    const body = `<article><p>${WORDS.repeat(6)}</p><p>He told <a class="related-link" href="/x">The Tidings</a> so.<sup class="footnote-ref"><a href="#1">1</a></sup></p></article>`;
    expect(readHtml(page('', body)).text.split('\n\n')[1]).toBe('He told The Tidings so.');
  });

  it.each([
    ['without html, head and body', `<title>Bridge closed for good</title><p>${WORDS.repeat(8)}</p>`],
    [
      'without body',
      `<html><head><title>Bridge closed for good</title></head><p>${WORDS.repeat(8)}</p></html>`,
    ],
    [
      'in capitals',
      `<HTML><HEAD><TITLE>Bridge closed for good</TITLE></HEAD><BODY><P>${WORDS.repeat(8)}</BODY></HTML>`,
    ],
  ])('reads a page %s', (_, html) => {
    expect(readHtml(html)).toMatchObject({ title: 'Bridge closed for good', text: WORDS.repeat(8).trim() });
  });

  it.each([
    ['nothing', ''],
    [
      'a front page',
      page(
        '',
        `<main>${Array.from({ length: 40 }, (_, n) => `<h3><a href="/${n}">The mayor says no to plan ${n} again</a></h3><p>A teaser.</p>`).join('')}</main>`,
      ),
    ],
    [
      'a missing page',
      page(
        '<title>404</title>',
        '<h1>Page not found</h1><p>Sorry, the page you are looking for could not be found.</p>',
      ),
    ],
    ['a form', page('', '<form><p>Please sign in to continue.</p><input name="user"></form>')],
    ['elements nested beyond sense', page('', `${'<div>'.repeat(100_000)}<p>${WORDS.repeat(8)}</p>`)],
    ['elements without number', page('', `<article>${`<p>${WORDS}</p>`.repeat(70_000)}</article>`)],
    [
      'elements nested deep',
      page('', `${'<div>'.repeat(400)}<p>${WORDS.repeat(8)}</p>${'</div>'.repeat(400)}`),
    ],
  ])('finds no article in %s', (_, html) => {
    expect(() => readHtml(html)).toThrow(expect.objectContaining({ code: 'READER_NO_ARTICLE' }));
  });

  it('takes drawings and scripts for no nesting', () => {
    const drawing = `<svg>${'<path d="M0 0"/>'.repeat(6000)}</svg><script>const html = '${'<div>'.repeat(6000)}';</script>`;
    expect(readHtml(page('', drawing + BODY)).text).toBe(WORDS.repeat(8).trim());
  });

  it('reads a short alert where the page says that it is an article', () => {
    const alert = '<p>The harbour bridge is closed, the council said.</p>';
    expect(readHtml(page('<meta property="og:type" content="article">', alert)).text).toContain(
      'bridge is closed',
    );
  });

  it.each<[string, string]>([
    ['marks beside each other', `<p>${'<span class="caption">x</span>'.repeat(50_000)}</p>`],
    [
      'marks inside each other',
      `${'<b class="credit">'.repeat(150)}${'x '.repeat(200_000)}${'</b>'.repeat(150)}`,
    ],
    ['headings', '<h3>Heading above a heading</h3>'.repeat(50_000)],
    ['quotations', `<blockquote><p>${WORDS}</p></blockquote>`.repeat(20_000)],
    [
      'paragraphs in deep elements',
      `${'<div>'.repeat(150)}${`<p>${WORDS}</p>`.repeat(30_000)}${'</div>'.repeat(150)}`,
    ],
    ['links', '<a href="/x">x</a> '.repeat(50_000)],
    ['one name', `<div class="${'a-very-long-name '.repeat(100_000)}"><p>${WORDS}</p></div>`],
    ['names', Array.from({ length: 50_000 }, (_, n) => `<p class="p${n}">x</p>`).join('')],
    ['dates', '<p class="date">3 March 2025 4 April 2025</p>'.repeat(50_000)],
    ['lines', `<p>${'line<br>'.repeat(50_000)}</p>`],
    ['words of consent', `<p>${'cookies consent privacy partners '.repeat(60_000)}</p>`],
    [
      'JSON-LD',
      `<script type="application/ld+json">[${'{"@type":"NewsArticle","headline":"x"},'.repeat(30_000)}{}]</script>`,
    ],
  ])('takes megabytes of %s', (_, more) => {
    expect(readHtml(page('', `<h1>Bridge closed for good</h1>${BODY}${more}`)).title).toMatch(
      /^(?:Bridge closed for good|x)$/,
    );
  });

  it('takes five million characters without a line break', () => {
    const text = WORDS.repeat(100_000).trim();
    expect(readHtml(page('', `<article><p>${text}</p></article>`)).text).toBe(text);
  });
});
