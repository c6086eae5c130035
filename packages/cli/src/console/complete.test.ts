import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Archive, openArchive } from '@onrecord/archive';
import { extractionOf } from '@onrecord/archive/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { complete } from './complete.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await openArchive('sqlite::memory:');
  const says = 'The bridge stays open,';
  for (const [number, speaker] of ['Ana Brandt', 'Ana Rosewood', 'Mark Rutte', 'Mary Ray'].entries())
    await archive.add(
      extractionOf({
        url: `https://gazette.example/${number}`,
        title: `Bridge: what ${speaker} knows`,
        text: `“${says}” said ${speaker}.`,
        quotes: [{ says, speaker }],
      }),
    );
});
afterAll(() => archive.close());

describe('what the Tab key offers', () => {
  const cases: [string, string[], string][] = [
    [
      '',
      [
        '/ask ',
        '/said ',
        '/whosaid ',
        '/timeline ',
        '/claim ',
        '/speaker ',
        '/article ',
        '/add ',
        '/help ',
        '/quit ',
        '/exit ',
      ],
      '',
    ],
    ['/s', ['/said ', '/speaker '], '/s'],
    ['sa', ['said '], 'sa'],
    ['/nothing', [], '/nothing'],
    ['/nothing more', [], ''],
    ['/said speaker:mark', ['Mark Rutte'], 'mark'],
    ['/said rutte', ['Mark Rutte'], 'rutte'],
    ['/said ana', ['Ana Brandt', 'Ana Rosewood'], 'ana'],
    ['/said Ana B', ['Ana Brandt'], 'Ana B'],
    ['/said speaker:Mark Rutte ab', ['about:'], 'ab'],
    ['/said speaker:Mark Rutte about:bridge ', ['from:', 'to:', 'by:', 'stance:', 'outlet:', 'limit:'], ''],
    ['/said stance:DE', ['denies', 'declines'], 'DE'],
    ['/said speaker:Mark Rutte stance:den', ['denies'], 'den'],
    ['/said from:', [], ''],
    ['/whosaid the bridge stays sp', ['speaker:'], 'sp'],
    ['/claim bri', ['bridge'], 'bri'],
  ];
  test.each(cases)('after %j', async (line, candidates, typed) => {
    const [offered, replaced] = await complete(line, archive);
    expect(offered.toSorted()).toEqual(candidates.toSorted());
    expect(replaced).toBe(typed);
  });

  test('typed letters are not lost where the candidates have less in common', async () => {
    // "r" fits Mark Rutte, Mary Ray and Ana Rosewood, who have no first letters in common.
    const [offered, replaced] = await complete('/said speaker:r', archive);
    expect(offered.toSorted()).toEqual(['Ana Rosewood', 'Mark Rutte', 'Mary Ray']);
    expect(replaced).toBe('');
  });

  test('titles that hold a colon are put in quotation marks only where they must', async () => {
    const [offered] = await complete('/article Brandt', archive);
    expect(offered).toEqual(['Bridge: what Ana Brandt knows']);
  });

  test('files and folders', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'onrecord-complete-'));
    await mkdir(join(folder, 'articles'));
    await writeFile(join(folder, 'article.txt'), '');
    await writeFile(join(folder, '.hidden'), '');
    const [offered, replaced] = await complete(`/add file:${folder}/`, archive);
    expect(offered).toEqual([`${folder}/article.txt`, `${folder}/articles/`]);
    expect(replaced).toBe(`${folder}/`);
    await rm(folder, { recursive: true });
  });
});
