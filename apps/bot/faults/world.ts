import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, type WriteStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FakeDiscord, TOKEN } from '../test/fake-discord/fake-discord.ts';
import type { Store } from './stores.ts';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** Milliseconds between heartbeats: a silent gateway is found out soon. */
const HEARTBEAT_MS = 3_000;

/** A fake Discord, a store, and the built bot in a process of its own between them. */
export class World {
  readonly discord: FakeDiscord;
  readonly store: Store;
  readonly #folder = mkdtempSync(join(tmpdir(), 'onrecord-bot-faults-'));
  readonly #log: WriteStream;
  #bot: ChildProcess | null = null;
  /** Called when a process was killed, with nothing of it left. */
  onDeath: () => void = () => {};

  private constructor(discord: FakeDiscord, store: Store, log: string) {
    this.#log = createWriteStream(log);
    this.discord = discord;
    this.store = store;
  }

  /** @param log - File that the bot's log goes to. */
  static async start(store: Store, log: string): Promise<World> {
    const discord = await new FakeDiscord().start();
    discord.gateway.heartbeatMs = HEARTBEAT_MS;
    discord.isStrict = false;
    const world = new World(discord, store, log);
    await world.#start();
    return world;
  }

  /** Waits until there is a session that takes events. */
  async canDeliver(): Promise<void> {
    await this.discord.until(() => this.discord.gateway.hasSession());
  }

  /** Ends the bot's process, and starts another one when it has ended. */
  async restart(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    await this.#end(signal);
    await this.#start();
  }

  async stop(): Promise<void> {
    await this.#end('SIGTERM');
    this.discord.stop();
    this.#log.end();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const bot = this.#bot;
    if (bot === null) return;
    const ended = once(bot, 'close');
    // What is dispatched from here on would find nobody: Discord tells people that the app does not respond.
    this.discord.gateway.forgetSessions();
    bot.kill(signal);
    await ended;
    this.#bot = null;
    if (signal === 'SIGKILL') this.onDeath();
    else if (bot.exitCode !== 0) throw new Error(`the bot ended with ${bot.exitCode} at SIGTERM`);
  }

  async #start(): Promise<void> {
    const { length } = this.discord.identifies;
    const bot = spawn(process.execPath, [MAIN], {
      env: {
        ...process.env,
        DISCORD_TOKEN: TOKEN,
        DISCORD_API_URL: this.discord.apiUrl,
        ONRECORD_ARCHIVE: this.store.location,
        ONRECORD_COLLECTION: this.store.collection,
        ONRECORD_UNANSWERED: join(this.#folder, 'unanswered'),
        // Its look for feeds would meet the faults that are meant for requests and files.
        ONRECORD_FEEDS: '0',
        LOG_LEVEL: 'info',
      },
      stdio: ['ignore', 'inherit', 'pipe'],
    });
    bot.stderr?.pipe(this.#log, { end: false });
    bot.once('exit', (code) => {
      if (this.#bot === bot && code !== 0 && code !== null) throw new Error(`the bot ended with ${code}`);
    });
    this.#bot = bot;
    await this.discord.until(() => this.discord.identifies.length > length);
  }
}
