import type { IngestState } from '@onrecord/ingest';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';

/** What a channel is told of what is new on record. */
const News = z.object({
  channel: z.string(),
  /** Of this speaker alone, and about these words; `null`: all. */
  speaker: z.string().nullable(),
  about: z.string().nullable(),
  /** The server's own language when it was turned on, by Discord's key. */
  locale: z.string(),
});
export type News = z.infer<typeof News>;

/** What those who manage a server have set for it. Ids are Discord's. */
export const Settings = z.object({
  /** Who sees the answer to a question. */
  answers: z.enum(['public', 'private']).default('public'),
  /** Of public answers, by Discord's key; `null`: the server's own. */
  language: z.enum(['en-US', 'de', 'fr', 'es-ES', 'uk']).nullable().default(null),
  /** The channel that reports of wrong speakers go to; `null`: where somebody reports. */
  corrections: z.string().nullable().default(null),
  /** A role that may add articles besides those who manage the server; the server's own id is everybody. */
  adders: z.string().nullable().default(null),
  /** Where what is new is told; `null`: nowhere. */
  news: News.nullable().default(null),
  /** Up to where it has been told: a cursor of the archive. */
  newsAfter: z.string().nullable().default(null),
});
export type Settings = z.infer<typeof Settings>;

export const NO_SETTINGS: Settings = Settings.parse({});

/** Where nothing can be known of what a server has set: nobody is shown what may be meant for one. */
const CAUTIOUS: Settings = { ...NO_SETTINGS, answers: 'private' };

/** Milliseconds after which another process's change is seen. */
const FRESH_MS = 10_000;

/** Milliseconds that an answer waits for settings; Discord wants its acknowledgement within 3 s. */
export const SETTINGS_PATIENCE_MS = 1_000;

/** Servers whose settings are kept in memory. */
const MOST_KEPT = 10_000;

/** The settings of every server, kept beside the archive and for some seconds in memory. */
export class SettingsStore {
  readonly #communityOf: (guildId: string) => Pick<IngestState['community'], 'settings' | 'changeSettings'>;
  readonly #patienceMs: number;
  readonly #kept: LRUCache<string, Settings>;

  constructor(
    communityOf: (guildId: string) => Pick<IngestState['community'], 'settings' | 'changeSettings'>,
    patienceMs: number,
  ) {
    this.#communityOf = communityOf;
    this.#patienceMs = patienceMs;
    this.#kept = new LRUCache({
      max: MOST_KEPT,
      ttl: FRESH_MS,
      allowStaleOnFetchRejection: true,
      fetchMethod: async (guildId) => readSettings(await communityOf(guildId).settings()),
    });
  }

  /** What a server has set, soon whatever the database does; outside of servers nothing is set. */
  async of(guildId: string | null): Promise<Settings> {
    if (guildId === null) return NO_SETTINGS;
    const known = this.#kept.get(guildId);
    if (known) return known;
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<Settings>((resolve) => {
      timer = setTimeout(resolve, this.#patienceMs, CAUTIOUS);
    });
    const read = this.#kept.fetch(guildId).then(
      (settings) => settings ?? NO_SETTINGS,
      () => CAUTIOUS,
    );
    try {
      return await Promise.race([read, patience]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Changes some of them; what holds now comes back. */
  async change(guildId: string, changes: Partial<Settings>): Promise<Settings> {
    const settings = readSettings(await this.#communityOf(guildId).changeSettings(changes));
    this.#kept.set(guildId, settings);
    return settings;
  }

  /** Lets go of what is kept in memory: the server was forgotten. */
  forget(guildId: string): void {
    this.#kept.delete(guildId);
  }
}

/** What an older or newer version has put and this one cannot read counts as not set. */
function readSettings(stored: unknown): Settings {
  return Settings.safeParse(stored ?? {}).data ?? NO_SETTINGS;
}
