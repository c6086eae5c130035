import { readdirSync, readFileSync } from 'node:fs';
import { openArchive } from '@onrecord/archive';
import { createExtractor } from '@onrecord/extract';
import { ingestArticle } from '@onrecord/ingest';
import type { WebClient } from '@onrecord/reader';
import { createArticle } from '@onrecord/schema';
import { pino } from 'pino';
import type { Config } from '../src/config.ts';
import { type RunningBot, runBot } from '../src/run-bot.ts';
import { FakeDiscord, TOKEN } from './fake-discord/fake-discord.ts';

const SAMPLES = new URL('../../../samples/', import.meta.url);

/** One person asks for everybody in the tests. */
const MANY = { points: 100_000, duration: 1 };

/** A busy machine must not turn a public answer into a private one. */
const LONG_PATIENCE_MS = 20_000;

/** The collection that the samples are added to. */
const COLLECTION = 'samples';

/** The sample articles in an archive at this place, read and extracted for real. */
export async function addSamples(location: string, collection = COLLECTION): Promise<void> {
  const archive = await openArchive(location, { collection });
  const extractor = createExtractor();
  for (const file of readdirSync(SAMPLES).filter((name) => name.endsWith('.json')))
    await ingestArticle(createArticle(JSON.parse(readFileSync(new URL(file, SAMPLES), 'utf8'))), {
      archive,
      extractor,
    });
  await archive.close();
}

/** A bot signed in at a fake Discord, with what it logged. */
export interface Started {
  discord: FakeDiscord;
  bot: RunningBot;
  logged: string[];
}

export async function startBot(
  location: string,
  options: Partial<Config> & {
    collection?: string | null;
    discord?: FakeDiscord;
    web?: WebClient;
    settingsPatienceMs?: number;
    newsEveryMs?: number;
  } = {},
): Promise<Started> {
  const {
    collection = COLLECTION,
    discord = await new FakeDiscord({ isPatient: true }).start(),
    web,
    settingsPatienceMs = LONG_PATIENCE_MS,
    newsEveryMs,
    ...rest
  } = options;
  const logged: string[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) });
  const config = {
    token: TOKEN,
    applicationId: null,
    publicKey: null,
    shards: 'auto' as const,
    http: null,
    graceMs: 30 * 24 * 3_600_000,
    limits: { person: MANY, server: MANY, typing: MANY, reports: MANY },
    feeds: false,
    unanswered: null,
    apiUrl: discord.apiUrl,
    archive: location,
    collection,
    logLevel: 'debug',
    ...rest,
  };
  const parts = { settingsPatienceMs, ...(web && { web }), ...(newsEveryMs && { newsEveryMs }) };
  return { discord, bot: await runBot(config, log, parts), logged };
}
