// What `npm start` runs once everything is installed, under the repository's own Node (by its path: the shell remembers
// where it found `node` before the installation). Builds what changed, then opens the console over the samples, or with
// DISCORD_TOKEN set the bot. Both run in this process, so that signals and the exit code need no passing on.
import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { env } = process;
const isBot = Boolean(env.DISCORD_TOKEN);

/** Milliseconds of silence after which somebody who waits wants to know for what. */
const PATIENCE_MS = 1500;

process.chdir(root);
env.ONRECORD_ARCHIVE ||= 'sqlite:data/onrecord.db';

if (await build(isBot ? '@onrecord/bot' : '@onrecord/cli', '@onrecord/cli'))
  await (isBot ? startBot() : startConsole());
else process.exitCode = 1;

/** Builds packages with those that they need; what turbo says is shown only when it fails. */
async function build(...packages: string[]): Promise<boolean> {
  const patience = setTimeout(() => console.error('Building (once) …'), PATIENCE_MS);
  const turbo = spawn('turbo', ['run', 'build', ...packages.map((name) => `--filter=${name}`)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...env, TURBO_TELEMETRY_DISABLED: '1' },
    shell: process.platform === 'win32',
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    turbo.once('error', reject);
    turbo.once('close', resolve);
  });
  const [code, ...said] = await Promise.all([ended, buffer(turbo.stdout), buffer(turbo.stderr)]);
  clearTimeout(patience);
  if (code !== 0)
    process.stderr.write(Buffer.concat([...said, Buffer.from('The build failed; see above.\n')]));
  return code === 0;
}

async function startConsole(): Promise<void> {
  process.argv.splice(2, 0, 'console', '--samples', 'samples');
  await importBuilt('packages/cli/bin/onrecord.js');
}

/** The samples lie in the default collection: the bot serves it, unless another one is named. */
async function startBot(): Promise<void> {
  env.ONRECORD_COLLECTION ||= 'default';
  // A console with nothing to read adds the samples and ends.
  const { run } = await importBuilt('packages/cli/dist/index.js');
  const { stdout, stderr } = process;
  process.exitCode = await run(['console', '--samples', 'samples'], {
    stdin: Readable.from([]),
    stdout,
    stderr,
    env,
  });
  if (process.exitCode === 0) await importBuilt('apps/bot/dist/main.js');
}

// biome-ignore lint/suspicious/noExplicitAny: what is imported is not built yet when this is checked.
function importBuilt(path: string): Promise<any> {
  return import(pathToFileURL(path).href);
}
