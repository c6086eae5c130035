import { randomUUID } from 'node:crypto';
import type { Client } from 'discord.js';
import type { Services } from '../services.ts';
import { announceNews } from './announce-news.ts';

/** Milliseconds between two looks for news: no channel reads more than one digest in that time. */
export const NEWS_EVERY_MS = 15 * 60_000;

/** The lease on telling news, of all processes on one database. */
const LEASE = 'news';

export interface NewsWatch {
  /** Ends the watch, once the look that runs has ended. */
  stop(): Promise<void>;
}

/** Looks for news again and again; of all processes that do, one looks, and another one when it has gone. */
export function watchNews(client: Client, services: Services, everyMs: number): NewsWatch {
  const holder = randomUUID();
  const { leases } = services.state;
  let running: Promise<void> | null = null;
  const look = async () => {
    if (await leases.take(LEASE, holder, 2 * everyMs)) await announceNews(client, services);
  };
  const timer = setInterval(() => {
    running ??= look()
      .catch((err: unknown) => services.log.warn({ err }, 'news could not be looked for'))
      .finally(() => {
        running = null;
      });
  }, everyMs).unref();
  return {
    async stop() {
      clearInterval(timer);
      await running;
      await leases.release(LEASE, holder).catch(() => undefined);
    },
  };
}
