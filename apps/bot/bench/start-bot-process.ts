import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { FakeDiscord, TOKEN } from '../test/fake-discord/fake-discord.ts';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));

export interface BotProcess {
  discord: FakeDiscord;
  /** From the start of the process to the registration of its commands, with which it is ready. */
  startMs: number;
  /** Resident memory, the main thread's heap in use, and processor seconds since the start. */
  usage(): Promise<{ megabytes: number; heapMegabytes: number; cpuSeconds: number }>;
  stop(): Promise<void>;
}

/** The built bot in a process of its own, signed in at a fake Discord. */
export async function startBotProcess(options: {
  location: string;
  collection: string;
  /** The only core that the bot has, by its number; `null` where it has all. */
  core: string | null;
}): Promise<BotProcess> {
  const discord = await new FakeDiscord().start();
  discord.isStrict = false;
  const port = await freePort();
  const started = performance.now();
  const pinned = options.core === null ? [] : ['taskset', '-c', options.core];
  const [command = '', ...args] = [...pinned, process.execPath, MAIN];
  const child = spawn(command, args, {
    env: {
      ...process.env,
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: discord.apiUrl,
      ONRECORD_ARCHIVE: options.location,
      ONRECORD_COLLECTION: options.collection,
      HTTP_PORT: String(port),
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  await discord.until(() => discord.registered.length > 0);
  const startMs = performance.now() - started;
  return {
    discord,
    startMs,
    async usage() {
      const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
      const value = (name: string) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(metrics)?.[1]);
      return {
        megabytes: Math.round(value('process_resident_memory_bytes') / 1024 / 1024),
        heapMegabytes: Math.round(value('nodejs_heap_size_used_bytes') / 1024 / 1024),
        cpuSeconds: value('process_cpu_seconds_total'),
      };
    },
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'close');
      discord.stop();
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}
