import { describe, expect, it } from 'vitest';
import { readStream } from '../src/index.ts';

async function read(lines: readonly string[], name = 'letter.eml') {
  const [result] = await Array.fromAsync(readStream([Buffer.from(lines.join('\r\n'))], { name }));
  if (result?.kind !== 'article') throw new Error('no article');
  return result.article;
}

const HEAD = [
  'From: "Ann Lee" <ann@tidings.example>',
  'To: readers@tidings.example',
  'Subject: =?utf-8?Q?Fwd:_Ferry_=E2=80=93_again?=',
  'Date: Thu, 17 Oct 2024 12:00:00 +0200',
  'MIME-Version: 1.0',
];
const WORDS = 'The crews of the ferry voted on Sunday to accept a new offer, said Col Brannigan. ';

describe('letters', () => {
  it('in plain text give their words, subject, sender and date', async () => {
    const article = await read([
      ...HEAD,
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '=E2=80=9CNobody wins a strike in Feb=',
      'ruary,=E2=80=9D he said.',
    ]);
    expect(article).toMatchObject({
      text: '“Nobody wins a strike in February,” he said.',
      title: 'Ferry – again',
      byline: ['Ann Lee'],
      publishedAt: '2024-10-17T10:00:00.000Z',
      url: null,
    });
  });

  const parts = (html: string) => [
    ...HEAD,
    'Content-Type: multipart/alternative; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'The plain words.',
    '--b',
    'Content-Type: text/html; charset=utf-8',
    '',
    html,
    '--b--',
  ];
  it('in HTML give its main text', async () => {
    const html = `<html><body><div class="header"><a href="/">View in browser</a></div><h1>Ferry</h1><p>${WORDS.repeat(2)}</p><p>${WORDS.repeat(2)}</p><div class="footer"><p>Unsubscribe here if you have had enough of us.</p></div></body></html>`;
    const words = WORDS.repeat(2).trim();
    expect((await read(parts(html))).text).toBe(`${words}\n\n${words}`);
  });

  it('give their plain text where the HTML is no article', async () => {
    expect((await read(parts('<p>Hi</p>'))).text).toBe('The plain words.');
  });

  it('are known by their first line', async () => {
    const article = await read(
      ['Return-Path: <ann@tidings.example>', ...HEAD, '', 'Words of a letter.'],
      'standard input',
    );
    expect(article.text).toBe('Words of a letter.');
  });

  const nested = Array.from(
    { length: 60 },
    (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}`,
  );
  it.each([
    ['without words', [...HEAD, '', '']],
    ['with parts in parts without end', [...HEAD, ...nested, 'Content-Type: text/plain', '', 'Deep.']],
    [
      'with headers without end',
      [...HEAD, ...Array.from({ length: 20_000 }, (_, n) => `X-${n}: ${'y'.repeat(20)}`), '', 'x'],
    ],
  ])('%s are refused', async (_, lines) => {
    await expect(read(lines)).rejects.toThrow(expect.objectContaining({ code: 'READER_NO_ARTICLE' }));
  });
});
