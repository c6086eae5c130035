import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ArticleHints, type ReadOptions, type ReadResult, readFile, readStream } from '../src/index.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-reader-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function readAll(path: string, hints?: ArticleHints, options?: ReadOptions): Promise<ReadResult[]> {
  return Array.fromAsync(readFile(path, hints, options));
}

async function readOne(name: string, content: string | Uint8Array, hints?: ArticleHints) {
  const [result] = await readAll(await fileOf(name, content), hints);
  if (result?.kind !== 'article') throw new Error('no article');
  return result;
}

const textOfOne = async (name: string, content: string | Uint8Array) =>
  (await readOne(name, content)).article.text;
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

describe('formats', () => {
  const page = `<html><head><title>t</title></head><body><article><p>${'The mayor said no. '.repeat(30)}</p></article></body></html>`;
  it.each([
    ['a.txt', 'The mayor said “no”.', 'The mayor said “no”.'],
    ['a.md', 'The mayor said “no”.', 'The mayor said “no”.'],
    ['a.json', '{"text": "The mayor said “no”."}', 'The mayor said “no”.'],
    ['a.jsonl', '{"text": "The mayor said “no”."}\n', 'The mayor said “no”.'],
    ['A.JSON', '[{"text": "The mayor said “no”."}]', 'The mayor said “no”.'],
    ['a.html', page, 'The mayor said no. '.repeat(30).trim()],
    ['a.news', 'The mayor said “no”.', 'The mayor said “no”.'],
    ['page', page, 'The mayor said no. '.repeat(30).trim()],
    ['lines', '{"text": "The mayor said “no”."}\n{"text": "b"}', 'The mayor said “no”.'],
    ['object', '{\n"text": "The mayor said “no”."\n}', 'The mayor said “no”.'],
  ])('reads %s', async (name, content, text) => {
    expect(await textOfOne(name, content)).toBe(text);
  });

  it('reads a stream by its name, its format or its first line', async () => {
    const bytes = [Buffer.from('{"text": "a"}\n{"te'), Buffer.from('xt": "b"}')];
    for (const options of [
      { name: 'x.jsonl' },
      { name: 'standard input', format: 'jsonl' as const },
      { name: 'standard input' },
    ])
      expect(await Array.fromAsync(readStream(bytes, options))).toHaveLength(2);
  });
});

describe('encodings', () => {
  it.each([
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffDvořák said “no” 🙂')],
    ['UTF-16, little end first', utf16('Dvořák said “no” 🙂')],
    ['UTF-16, big end first', utf16('Dvořák said “no” 🙂').swap16()],
  ])('reads %s', async (_, content) => {
    expect(await textOfOne('a.txt', content)).toBe('Dvořák said “no” 🙂');
    expect(await textOfOne('a', content)).toBe('Dvořák said “no” 🙂');
  });

  it('reads JSON Lines in UTF-16', async () => {
    expect(await textOfOne('a.jsonl', utf16('{"text": "Dvořák"}\n{"text": "b"}\n'))).toBe('Dvořák');
  });

  it('reads other bytes as windows-1252 and says so', async () => {
    const result = await readOne('a.txt', Buffer.from('Caf\xe9 owners said \x93no\x94', 'latin1'));
    expect(result.article.text).toBe('Café owners said “no”');
    expect(result.warnings).toEqual([
      { code: 'ENCODING_ASSUMED', message: expect.stringContaining('windows-1252') },
    ]);
  });

  it('reads UTF-8 with a damaged place as UTF-8 and says so', async () => {
    const content = Buffer.concat([Buffer.from('“No,” Dvořák said. “Not now.”'), Buffer.from([0xe2, 0x80])]);
    const result = await readOne('a.txt', content);
    expect(result.article.text).toBe('“No,” Dvořák said. “Not now.”\ufffd');
    expect(result.warnings).toEqual([
      { code: 'ENCODING_ASSUMED', message: expect.stringContaining('U+FFFD') },
    ]);
  });

  it('reads a page in the encoding that it declares', async () => {
    const body = `<p>${'\xcf\xf0\xe8\xe2\xe5\xf2, '.repeat(60)}</p>`;
    const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><body><article>${body}</article></body></html>`;
    const result = await readOne('a.html', Buffer.from(page, 'latin1'));
    expect(result.article.text).toContain('Привет');
    expect(result.warnings).toEqual([]);
  });
});

describe('JSON articles', () => {
  it('take the text exactly as it stands', async () => {
    const text = ' a\r\nb \ufeff e\u0301 \u0000';
    expect(await textOfOne('a.json', JSON.stringify({ text }))).toBe(text);
  });

  it('keep id, link, title, outlet, dates, language and names', async () => {
    const given = {
      id: 'tidings-1',
      url: 'https://tidings.example/1',
      title: 'Bridge closed',
      publisher: 'The Halden Tidings',
      publishedAt: '2024-11-04T06:00:00Z',
      language: 'en',
      text: 'Words.',
    };
    const { article } = await readOne(
      'a.json',
      JSON.stringify({ ...given, author: 'By Ann Lee and Bob Ray', attributions: [] }),
    );
    expect(article).toMatchObject({ ...given, byline: ['Ann Lee', 'Bob Ray'] });
    expect(
      (await readOne('a.json', JSON.stringify({ ...given, byline: ['Ann Lee'] }))).article.byline,
    ).toEqual(['Ann Lee']);
  });

  it('leave out what cannot be used, with a warning', async () => {
    const result = await readOne(
      'a.json',
      '{"text": "Words.", "publishedAt": "soon", "url": "bridge.htm", "title": "", "id": 7}',
    );
    expect(result.article).toMatchObject({ publishedAt: null, url: null, title: null });
    expect(result.warnings.map(({ code, message }) => `${code} ${/"\w+"/.exec(message)}`)).toEqual([
      'FIELD_IGNORED "id"',
      'FIELD_IGNORED "url"',
      'FIELD_IGNORED "publishedAt"',
    ]);
  });

  it('give way to hints', async () => {
    const { article } = await readOne('a.json', '{"text": "Words.", "publisher": "A"}', { publisher: 'B' });
    expect(article.publisher).toBe('B');
  });

  it('that are bad are told with their line, and the rest is read', async () => {
    const lines = [
      '{"text": "a"}',
      '',
      '{"text": ',
      '[]',
      '{"title": "b"}',
      '{"text": " "}',
      '{"text": "c"}',
    ];
    const results = await readAll(await fileOf('bad.jsonl', lines.join('\r\n')));
    expect(
      results.map((result) => [
        result.line,
        result.kind === 'article' ? result.article.text : result.error.code,
      ]),
    ).toEqual([
      [1, 'a'],
      [3, 'READER_JSON_INVALID'],
      [4, 'READER_JSON_INVALID'],
      [5, 'READER_JSON_INVALID'],
      [6, 'READER_NO_ARTICLE'],
      [7, 'c'],
    ]);
    for (const result of results)
      if (result.kind === 'failure')
        expect(result.error.message).toMatch(/^\[reader\] .*bad\.jsonl, line \d .*$/);
  });

  it('of a list are read one by one', async () => {
    const results = await readAll(await fileOf('list.json', '[{"text": "a"}, 5, {"text": "b"}]'));
    expect(results.map((result) => result.kind)).toEqual(['article', 'failure', 'article']);
  });

  it('come one at a time from a stream that never ends', async () => {
    async function* endless() {
      for (;;) yield Buffer.from('{"text": "The mayor said no."}\n'.repeat(100));
    }
    let articles = 0;
    for await (const result of readStream(endless(), { name: 'endless.jsonl', maxBytes: 10_000 })) {
      expect(result.kind).toBe('article');
      if (++articles === 1000) break;
    }
    expect(articles).toBe(1000);
  });
});

describe('errors', () => {
  const read = async (name: string, content: string | Uint8Array, options?: ReadOptions) =>
    readAll(await fileOf(name, content), {}, options);

  it.each<[string, string, string | Uint8Array]>([
    ['READER_NO_ARTICLE', 'empty.txt', ''],
    ['READER_NO_ARTICLE', 'blank.txt', ' \r\n\t'],
    ['READER_NO_ARTICLE', 'empty.json', ''],
    ['READER_NO_ARTICLE', 'list.json', '[]'],
    ['READER_NO_ARTICLE', 'empty.jsonl', '\n\n'],
    ['READER_NO_ARTICLE', 'empty.html', '  '],
    ['READER_NO_ARTICLE', 'menu.html', '<html><body><a href="/">Home</a></body></html>'],
    ['READER_NO_ARTICLE', 'empty', ''],
    ['READER_JSON_INVALID', 'broken.json', '{"text": '],
    ['READER_JSON_INVALID', 'number.json', '7'],
    ['READER_JSON_INVALID', 'textless.json', '{"title": "Bridge closed"}'],
    ['READER_BINARY', 'image.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
    ['READER_NO_ARTICLE', 'paper', '%PDF-1.7 and then some'],
    ['READER_BINARY', 'paper.txt', '%PDF-1.7 and then some'],
    ['READER_BINARY', 'archive.jsonl', 'SQLite format 3\0 …'],
    ['READER_BINARY', 'book.html', Buffer.from('PK\x03\x04…', 'latin1')],
    ['READER_BINARY', 'nuls.txt', Buffer.from([65, 0, 66, 0, 67, 0])],
    [
      'READER_BINARY',
      'random.bin',
      Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 197 + 31) % 256)),
    ],
    ['READER_UNKNOWN_FORMAT', 'letter.xyz', Buffer.from('Caf\xe9 owners said no', 'latin1')],
  ])('%s for %s', async (code, name, content) => {
    await expect(read(name, content)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(new RegExp(`^\\[reader\\] \\S*/${name} .+$`)),
    });
  });

  it('READER_NOT_FOUND, READER_IS_DIRECTORY', async () => {
    await expect(readAll(join(folder, 'nowhere.txt'))).rejects.toMatchObject({ code: 'READER_NOT_FOUND' });
    await expect(readAll(join(folder, 'a.txt', 'b.txt'))).rejects.toMatchObject({ code: 'READER_NOT_FOUND' });
    await mkdir(join(folder, 'news.txt'));
    await expect(readAll(join(folder, 'news.txt'))).rejects.toMatchObject({ code: 'READER_IS_DIRECTORY' });
  });

  it('READER_NO_PERMISSION', async () => {
    const path = await fileOf('secret.txt', 'Words.');
    await chmod(path, 0);
    // Root may read everything, so that the test must be somebody else for a moment.
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.(65_534);
    try {
      await expect(readAll(path)).rejects.toMatchObject({ code: 'READER_NO_PERMISSION' });
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  });

  it.each([
    ['long.txt', 'a'.repeat(1001)],
    ['long.jsonl', `{"text": "${'a'.repeat(1001)}"}`],
    ['long', 'a'.repeat(1001)],
  ])('READER_TOO_LARGE for %s', async (name, content) => {
    await expect(read(name, content, { maxBytes: 1000 })).rejects.toMatchObject({ code: 'READER_TOO_LARGE' });
  });

  it('READER_HINT_INVALID before the file is looked at', async () => {
    await expect(readAll(join(folder, 'nowhere.txt'), { publishedAt: '2024-13-01' })).rejects.toMatchObject({
      code: 'READER_HINT_INVALID',
    });
  });
});
