import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const BIN = fileURLToPath(new URL('../bin/onrecord.js', import.meta.url));

/** The folder of the articles that the repository ships, and their files. */
export const SAMPLES = fileURLToPath(new URL('../../../samples', import.meta.url));
export const sample = (name: string): string => join(SAMPLES, `${name}.json`);
export const samples: readonly string[] = readdirSync(SAMPLES)
  .filter((name) => name.endsWith('.json'))
  .map((name) => join(SAMPLES, name));

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A folder of its own for one test, gone afterwards. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-cli-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The real command as a process of its own, without the settings of whoever runs the tests. */
export function start(
  cwd: string,
  args: readonly string[],
  { env = {} }: { env?: NodeJS.ProcessEnv } = {},
): ChildProcess {
  const { PATH, SystemRoot } = process.env;
  return spawn(process.execPath, [BIN, ...args], { cwd, env: { PATH, SystemRoot, ...env } });
}

/** Runs the command in a folder to its end. */
export async function onrecord(
  cwd: string,
  args: readonly string[],
  { stdin = '', env = {} }: { stdin?: string | Buffer; env?: NodeJS.ProcessEnv } = {},
): Promise<Outcome> {
  const child = start(cwd, args, { env });
  // A command that fails at once does not wait for its input.
  child.stdin?.on('error', () => {}).end(stdin);
  const code = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout!), text(child.stderr!)]);
  return { code: await code, stdout, stderr };
}

/** The values of JSON lines. */
export function jsonLines(printed: string): unknown[] {
  return printed
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
