import { copyFileSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openArchive } from '@onrecord/archive';
import { extractionOf } from '@onrecord/archive/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PostgresServer } from '../../../packages/archive/test/postgres/server.ts';
import { slash, typing } from './fake-discord/interactions.ts';
import { isPrivate, textOf } from './read-message.ts';
import { addSamples, type Started, startBot } from './start-bot.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-bot-database-'));
const good = join(folder, 'good.db');
const path = join(folder, 'archive.db');
const http = { host: '127.0.0.1', port: 0 };
let started: Started;

beforeAll(() => addSamples(`sqlite:${good}`));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function start(location: string): Promise<void> {
  started = await startBot(location, { http });
}

async function stop(): Promise<void> {
  await started.bot.stop();
  expect(started.discord.violations).toEqual([]);
  started.discord.stop();
}

/** What somebody reads in the end who asks for a speaker's words. */
async function answerTo(speaker: string) {
  const { discord } = started;
  const token = discord.interact(slash('said', { speaker }));
  const replies = await discord.repliesTo(token, 2);
  const text = textOf(replies[1]);
  if (!/`[0-9a-f]{8}`/.test(text)) return { text, isNote: false };
  const [, , note] = await discord.repliesTo(token, 4);
  expect(isPrivate(note)).toBe(true);
  expect(textOf(note)).toBe(text);
  return { text, isNote: true };
}

const health = async () => (await fetch(`http://127.0.0.1:${started.bot.httpPort}/health`)).status;

async function expectToFail(): Promise<void> {
  expect(await answerTo('Ines Halloran')).toMatchObject({
    isNote: true,
    text: expect.stringContaining('archive does not answer'),
  });
  expect(await health()).toBe(503);
}

async function expectToAnswer(words = 'We will not sell the harbour'): Promise<void> {
  await expect.poll(() => answerTo('Ines Halloran')).toMatchObject({ isNote: false });
  expect((await answerTo('Ines Halloran')).text).toContain(words);
  expect(await health()).toBe(200);
}

describe('an archive in a file', () => {
  beforeEach(async () => {
    copyFileSync(good, path);
    await start(`sqlite:${path}`);
    await expectToAnswer();
  });
  afterEach(async () => {
    await stop();
    for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true });
  });

  test('that is gone is told kindly, with a reference that stands in the log, and used again when it is back', async () => {
    renameSync(path, `${path}.away`);
    await expectToFail();
    const [, reference = ''] = /`([0-9a-f]{8})`/.exec((await answerTo('Ines Halloran')).text) ?? [];
    expect(started.logged.join('')).toContain(reference);
    const completions = await started.discord.repliesTo(
      started.discord.interact(typing('said', 'speaker', 'Ine')),
      1,
    );
    expect(completions[0]).toMatchObject({ type: 8, data: { choices: [] } });
    renameSync(`${path}.away`, path);
    await expectToAnswer();
  });

  test('that is replaced by another is read anew', async () => {
    const other = join(folder, 'other.db');
    copyFileSync(good, other);
    const archive = await openArchive(`sqlite:${other}`, { collection: 'samples' });
    await archive.add(
      extractionOf({
        text: '“The pier stays,” said Ines Halloran.',
        publishedAt: '2030-01-01',
        quotes: [{ says: 'The pier stays,', speaker: 'Ines Halloran' }],
      }),
    );
    await archive.close();
    renameSync(other, path);
    await expectToAnswer('The pier stays');
  });

  test('that is overwritten with something else is told, and used again when it is put back', async () => {
    writeFileSync(
      `${path}.new`,
      'not a database at all, and longer than a header of one hundred bytes '.repeat(9),
    );
    renameSync(`${path}.new`, path);
    await expectToFail();
    copyFileSync(good, `${path}.new`);
    renameSync(`${path}.new`, path);
    await expectToAnswer();
  });

  test('that another process writes to keeps an addition waiting, and nobody else', async () => {
    const { discord } = started;
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    const text = '“We will rebuild the lighthouse before the winter,” Mayor Odile Farrow said on Monday.';
    const adding = discord.interact(slash('add', { text }, { who: 'manager' }));
    await discord.repliesTo(adding, 1);
    expect((await answerTo('Odile Farrow')).text).toContain('No record');
    expect(await health()).toBe(200);
    expect(await discord.repliesTo(adding, 1)).toHaveLength(1);
    other.exec('ROLLBACK');
    other.close();
    await discord.repliesTo(adding, 2);
    expect((await answerTo('Odile Farrow')).text).toContain('lighthouse');
  });

  test('that another process adds to is read as it is now', async () => {
    const archive = await openArchive(`sqlite:${path}`, { collection: 'samples' });
    await archive.add(
      extractionOf({
        text: '“The ferry goes,” said Ines Halloran.',
        publishedAt: '2030-01-01',
        quotes: [{ says: 'The ferry goes,', speaker: 'Ines Halloran' }],
      }),
    );
    await archive.close();
    await expectToAnswer('The ferry goes');
  });
});

test('an archive on a server that goes away is told kindly, and used again when the server is back', async () => {
  const server = await PostgresServer.create();
  const location = server.urlOf('postgres');
  await addSamples(location);
  await start(location);
  await expectToAnswer();
  await server.crash();
  await expectToFail();
  await server.start();
  await expectToAnswer();
  await stop();
  await server.remove();
}, 300_000);
