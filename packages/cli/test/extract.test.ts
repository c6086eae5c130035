import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkExtraction, Extraction } from '@onrecord/schema';
import { describe, expect, test } from 'vitest';
import { jsonLines, onrecord, sample, samples, temporaryFolder } from './onrecord.ts';

const TEXT = '“We will not sell the harbour,” Mayor Ines Halloran told the council on Tuesday.';

describe('onrecord extract', () => {
  test('prints one extraction a line, each whole and true to its article', async () => {
    const folder = await temporaryFolder();
    const { code, stdout, stderr } = await onrecord(folder, ['extract', '--json', ...samples]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const extractions = jsonLines(stdout).map((value) => Extraction.parse(value));
    expect(extractions).toHaveLength(samples.length);
    for (const extraction of extractions) expect(() => checkExtraction(extraction)).not.toThrow();
  });

  test('takes what is known about an article from its options', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'harbour.txt'), TEXT);
    const known = ['--published', '2025-03-12', '--publisher', 'The Gazette', '--title', 'Harbour'];
    const link = ['--url', 'https://gazette.example/1'];
    const { stdout } = await onrecord(folder, ['extract', 'harbour.txt', ...known, ...link, '--json']);
    const [extraction] = jsonLines(stdout).map((value) => Extraction.parse(value));
    expect(extraction?.article).toMatchObject({
      publishedAt: '2025-03-12',
      publisher: 'The Gazette',
      title: 'Harbour',
      url: 'https://gazette.example/1',
    });
    expect(extraction?.quotes[0]).toMatchObject({ saidAt: { edtf: '2025-03-11' } });
  });

  test('reads standard input, whatever its format', async () => {
    const folder = await temporaryFolder();
    const story = `${TEXT} ${'The harbour has belonged to the town for three hundred years. '.repeat(10)}`;
    const page = `<!doctype html><title>Harbour</title><body><article><p>${story}</p></article></body>`;
    for (const stdin of [TEXT, JSON.stringify({ text: TEXT }), page]) {
      const { code, stdout } = await onrecord(folder, ['extract', '-', '--json'], { stdin });
      expect(code).toBe(0);
      expect(jsonLines(stdout)).toMatchObject([{ speakers: [{ name: 'Ines Halloran' }] }]);
    }
  });

  test('draws words and speaker for people, without colours in a pipe', async () => {
    const folder = await temporaryFolder();
    const { stdout } = await onrecord(folder, ['extract', '-'], { stdin: TEXT });
    expect(stdout).toContain('We will not sell the harbour');
    expect(stdout).toContain('Ines Halloran');
    expect(stdout).not.toContain('\u001b');
  });

  test('colours a pipe when it must, and only then', async () => {
    const folder = await temporaryFolder();
    const printedWith = async (env: NodeJS.ProcessEnv) =>
      (await onrecord(folder, ['extract', sample('troops-meridian-post')], { env })).stdout;
    expect(await printedWith({ FORCE_COLOR: '1' })).toContain('\u001b[');
    expect(await printedWith({ FORCE_COLOR: '0' })).not.toContain('\u001b');
    expect(await printedWith({ NO_COLOR: '1' })).not.toContain('\u001b');
  });

  test('goes on after a bad file and fails at the end', async () => {
    const folder = await temporaryFolder();
    const args = ['extract', '--json', 'nowhere.txt', '-'];
    const { code, stdout, stderr } = await onrecord(folder, args, { stdin: TEXT });
    expect(code).toBe(1);
    expect(stderr).toBe('onrecord: nowhere.txt does not exist; check the path\n');
    expect(jsonLines(stdout)).toHaveLength(1);
  });
});
