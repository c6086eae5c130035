import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readStream } from '../src/index.ts';
import { type PdfLine, writePdf } from './write-pdf.ts';

async function read(bytes: Uint8Array, name = 'paper.pdf') {
  const [result] = await Array.fromAsync(readStream([bytes], { name }));
  if (result?.kind !== 'article') throw new Error('no article');
  return result.article;
}

const PAGES: PdfLine[][] = [
  [
    [72, 780, 18, 'Ferry to sail again from Monday'],
    [72, 750, 11, 'By Ann Lee'],
    [72, 720, 11, 'The crews of the Halden ferry voted on Sunday to accept a new of-'],
    [72, 706, 11, 'fer, and the first boat will leave at six on Monday, the company said'],
    [72, 692, 11, 'late in the evening.'],
    [72, 664, 11, '\x93Nobody wins a strike in February,\x94 said Col Brannigan, who speaks for'],
    [72, 650, 11, 'the crews. \x93But we got the two things that we had come for: rest and'],
    [72, 636, 11, 'a roof over the night watch.\x94'],
  ],
  [[72, 780, 11, 'The company would not say what the agreement costs it in a year.']],
];

describe('PDF files', () => {
  it('give their paragraphs, lines joined and divided words made whole', async () => {
    const article = await read(writePdf(PAGES));
    expect(article.text.split('\n\n')).toEqual([
      'Ferry to sail again from Monday',
      'By Ann Lee',
      'The crews of the Halden ferry voted on Sunday to accept a new offer, and the first boat will leave at six on Monday, the company said late in the evening.',
      '“Nobody wins a strike in February,” said Col Brannigan, who speaks for the crews. “But we got the two things that we had come for: rest and a roof over the night watch.”',
      'The company would not say what the agreement costs it in a year.',
    ]);
    expect(article).toMatchObject({ title: 'Ferry to sail again from Monday', byline: ['Ann Lee'] });
  });

  it('have no date and no author by when and by whom the file was made', async () => {
    expect(await read(writePdf(PAGES.slice(1)))).toMatchObject({ publishedAt: null, byline: [] });
  });

  it('have the title that they declare, unless it is a file’s name', async () => {
    expect((await read(writePdf(PAGES.slice(1), { title: 'Ferry (again)' }))).title).toBe('Ferry (again)');
    expect((await read(writePdf(PAGES.slice(1), { title: 'Microsoft Word - ferry7.doc' }))).title).toBeNull();
  });

  it('are known by their content', async () => {
    expect((await read(writePdf(PAGES), 'standard input')).title).toBe('Ferry to sail again from Monday');
  });

  it.each([
    ['that hold no words', writePdf([[]]), 'READER_NO_ARTICLE'],
    ['that are cut short', writePdf(PAGES).subarray(0, 300), 'READER_NO_ARTICLE'],
    ['that are no PDF at all', Buffer.from('%PDF-1.7 and nothing else'), 'READER_NO_ARTICLE'],
    [
      'with a bomb in a page',
      writePdf([[]], { packed: deflateSync(Buffer.alloc(100_000_000, ' ')) }),
      'READER_TOO_LARGE',
    ],
    [
      'with many bombs',
      writePdf(
        Array.from({ length: 20 }, () => []),
        { packed: deflateSync(Buffer.alloc(20_000_000, ' ')) },
      ),
      'READER_TOO_LARGE',
    ],
    [
      'packed twice',
      writePdf([[]], {
        packed: deflateSync(deflateSync(Buffer.alloc(1000))),
        filter: '[/FlateDecode /FlateDecode]',
      }),
      'READER_TOO_LARGE',
    ],
    ['packed by what makes much of little', writePdf([[]], { filter: '/LZWDecode' }), 'READER_TOO_LARGE'],
    ['of a thousand pages', writePdf(Array.from({ length: 1000 }, () => PAGES[1] ?? [])), 'READER_TOO_LARGE'],
  ])('%s are refused with a reason', async (_, bytes, code) => {
    await expect(read(bytes)).rejects.toThrow(expect.objectContaining({ code }));
  });
});
