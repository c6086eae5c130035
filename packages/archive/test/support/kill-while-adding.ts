import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Archive } from '../../src/archive.ts';
import { killableArticle } from './killable.ts';

const child = fileURLToPath(new URL('add-until-killed.ts', import.meta.url));

/** What became of the articles that killed processes were adding. */
export interface Killed {
  kills: number;
  /** Articles that the archive said it had. */
  acknowledged: number;
  /** Of those, what it does not have. */
  lost: string[];
  /** Articles that are there in part. */
  halves: string[];
}

/** Milliseconds from the first article on within which a process is killed. */
const LATEST = 150;

/** Processes at a time. */
const AT_ONCE = 4;

/** Starts processes that add articles, kills each at a moment of chance, and looks at what is left of their work. */
export async function killWhileAdding(
  archive: Archive,
  given: { location: string; kills: number; random?: () => number; report?: (done: number) => void },
): Promise<Killed> {
  const { location, kills, random = Math.random, report = () => {} } = given;
  const killed: Killed = { kills: 0, acknowledged: 0, lost: [], halves: [] };
  const lanes = Array.from({ length: AT_ONCE }, async (_, lane) => {
    for (let round = lane; round < kills; round += AT_ONCE) {
      const prefix = `k${round}x`;
      const said = await killOne([location, archive.collection, prefix], random() * LATEST);
      await inspect(archive, { prefix, said, killed });
      killed.kills += 1;
      report(killed.kills);
    }
  });
  await Promise.all(lanes);
  return killed;
}

/** @returns By number of an article, the version that was acknowledged last. */
async function killOne(options: string[], after: number): Promise<Map<number, number>> {
  const adding = spawn(process.execPath, [child, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(adding, 'close');
  let output = '';
  adding.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
  });
  await Promise.race([once(adding.stdout, 'data'), ended]);
  await sleep(after);
  adding.kill('SIGKILL');
  await ended;
  if (adding.signalCode !== 'SIGKILL') throw new Error('a process ended before it was killed');
  // What was said last may have been cut off.
  const lines = output.slice(0, output.lastIndexOf('\n') + 1).split('\n');
  return new Map(lines.slice(0, -1).map((line) => line.split(' ').map(Number) as [number, number]));
}

async function inspect(
  archive: Archive,
  { prefix, said, killed }: { prefix: string; said: ReadonlyMap<number, number>; killed: Killed },
): Promise<void> {
  killed.acknowledged += said.size;
  // What came behind the last acknowledged one may be there too, whole.
  const last = Math.max(-1, ...said.keys());
  for (let number = 0; number <= last + 4; number++) {
    const id = `${prefix}${number}`;
    const there = await archive.getExtraction(id);
    const version = (await archive.versionsOf(id)).length;
    if (version < (said.get(number) ?? 0)) killed.lost.push(id);
    const { quotes } = there ?? { quotes: [] };
    const { hits } = await archive.search({ articleId: id, order: 'text', limit: 100 });
    const found = hits.map(({ receipt }) => receipt.quote.text);
    const isWhole =
      (there === null ||
        JSON.stringify(there) === JSON.stringify(killableArticle(prefix, number, version))) &&
      JSON.stringify(found) === JSON.stringify(quotes.map(({ text }) => text));
    if (!isWhole) killed.halves.push(id);
  }
}
