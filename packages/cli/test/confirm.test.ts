import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { run } from '../src/index.ts';
import { jsonLines, onrecord, sample, temporaryFolder } from './onrecord.ts';

/** What becomes of an archive of one article when this is typed where a terminal asks. */
async function forgetting(typed: string) {
  const folder = await temporaryFolder();
  const archive = join(folder, 'a.db');
  await onrecord(folder, ['add', sample('recall-meridian-post'), '--archive', archive]);
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  stdin.write(`${typed}\n`);
  const code = await run(['forget', 'collection', '--archive', archive], { stdin, stdout, stderr, env: {} });
  stdout.end();
  stderr.end();
  const stats = jsonLines((await onrecord(folder, ['stats', '--json', '--archive', archive])).stdout);
  return { code, stdout: await text(stdout), stderr: await text(stderr), stats };
}

test('forget removes what a person says yes to', async () => {
  const { code, stdout, stderr, stats } = await forgetting('yes');
  expect(stderr).toMatch(
    /^Remove the whole collection default, 1 article\? It cannot be undone\. Type yes: /,
  );
  expect({ code, stdout, stats }).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^removed: 1 article/),
    stats: [{ articles: 0 }],
  });
});

test.each(['no', '', 'y'])('forget removes nothing when a person says "%s"', async (typed) => {
  const { code, stdout, stderr, stats } = await forgetting(typed);
  expect({ code, stdout, stats }).toMatchObject({ code: 0, stdout: '', stats: [{ articles: 1 }] });
  expect(stderr).toMatch(/nothing was removed\n$/);
});
