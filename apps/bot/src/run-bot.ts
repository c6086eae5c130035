import type { Archive } from '@onrecord/archive';
import { createExtractorPool } from '@onrecord/ingest';
import { createWebClient, type WebClient } from '@onrecord/reader';
import { OnrecordError } from '@onrecord/schema';
import { type Client, Events, type REST } from 'discord.js';
import type { Logger } from 'pino';
import { collectionOfServer } from './collections.ts';
import type { Config } from './config.ts';
import { connect, isConnected } from './connect.ts';
import { createClient } from './create-client.ts';
import { openDatabase } from './database/open-database.ts';
import { FeedReader } from './feeds/feed-reader.ts';
import { handleInteraction } from './handle-interaction.ts';
import { healthRoutes } from './http/health.ts';
import { interactionsRoute } from './http/interactions.ts';
import { type HttpServer, serveHttp } from './http/serve-http.ts';
import { Metrics } from './metrics.ts';
import { NEWS_EVERY_MS, watchNews } from './news/watch-news.ts';
import { Painter } from './pictures/painter.ts';
import { RateLimits } from './rate-limits.ts';
import { CommandMentions } from './registration/command-mentions.ts';
import { registerCommands } from './registration/register-commands.ts';
import { watchServers } from './servers/watch-servers.ts';
import type { Services } from './services.ts';
import { SETTINGS_PATIENCE_MS, SettingsStore } from './settings.ts';
import { UnansweredInteractions } from './unanswered/unanswered-interactions.ts';

/** Threads that extract articles: a long one does not hold up everybody else's. */
const EXTRACTORS = 2;

export interface RunningBot {
  readonly archive: Archive;
  /** Where health, metrics and interactions are served; `null` when they are not. */
  readonly httpPort: number | null;
  /** Leaves Discord with close code 1000, finishes what has come, and closes the archive. */
  stop(): Promise<void>;
}

/**
 * Opens the archive, signs in (or, with a public key, serves interactions over HTTP), registers the commands where they
 * changed, and answers until stopped.
 *
 * @throws {OnrecordError} `BOT_TOKEN` when Discord refuses the token, `BOT_APPLICATION_ID` when the configured id is
 * another bot's, `BOT_DISCORD` when Discord cannot be reached, `BOT_HTTP` when the port cannot be had; what `openArchive`
 * throws passes through.
 */
export async function runBot(
  config: Config,
  log: Logger,
  {
    web = createWebClient(),
    settingsPatienceMs = SETTINGS_PATIENCE_MS,
    newsEveryMs = NEWS_EVERY_MS,
  }: { web?: WebClient; settingsPatienceMs?: number; newsEveryMs?: number } = {},
): Promise<RunningBot> {
  const database = await openDatabase(config.archive);
  const { archive, state } = database;
  const client = createClient(config.apiUrl, config.shards);
  const metrics = new Metrics();
  const services: Services = {
    archive,
    state,
    settings: new SettingsStore(
      (guildId) => state.inCollection(collectionOfServer(guildId)).community,
      settingsPatienceMs,
    ),
    mentions: new CommandMentions(),
    painter: new Painter(),
    extractor: createExtractorPool({ size: EXTRACTORS }),
    collection: config.collection,
    graceMs: config.graceMs,
    web,
    isReadable: database.isReadable,
    apiUrl: config.apiUrl,
    metrics,
    limits: new RateLimits(config.limits),
    unanswered: openUnanswered(config, { rest: client.rest, log }),
    log,
  };
  const running = answerInteractions(client, services);
  const servers = watchServers(client, services);
  const news = watchNews(client, services, newsEveryMs);
  watch(client, services);

  let http: HttpServer | null = null;
  let feeds: FeedReader | null = null;
  const stop = async (): Promise<void> => {
    client.removeAllListeners(Events.ShardReconnecting);
    await http?.stop();
    await feeds?.stop();
    // What has come is answered after the gateway is left: answers need only REST.
    await client.destroy();
    await Promise.allSettled(running);
    await services.unanswered?.stop();
    await servers.stop();
    await news.stop();
    await services.painter.close();
    await web.close();
    await services.extractor.close();
    await state.close();
    await archive.close();
  };
  try {
    http = await listen(config, { client, services });
    const applicationId = await connect(client, config);
    const { isChanged, commands } = await registerCommands(client.rest, applicationId);
    services.mentions.know(commands);
    services.unanswered?.look();
    if (config.feeds) feeds = new FeedReader(config.archive, log);
    log.info(
      { user: client.user?.tag, archive: archive.location, registered: isChanged, http: http?.port },
      'ready',
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return { archive, httpPort: http?.port ?? null, stop };
}

/** @throws {OnrecordError} `BOT_UNANSWERED` where the folder cannot be written. */
function openUnanswered(
  { unanswered }: Config,
  parts: { rest: REST; log: Logger },
): UnansweredInteractions | null {
  if (unanswered === null) return null;
  try {
    return new UnansweredInteractions(unanswered, parts);
  } catch (cause) {
    throw new OnrecordError(
      'BOT_UNANSWERED',
      `[bot] ${(cause as Error).message}; name a folder that can be written as ONRECORD_UNANSWERED`,
      { cause },
    );
  }
}

/** Hands each interaction to its handler; what runs stands in the set that comes back. */
function answerInteractions(client: Client, services: Services): ReadonlySet<Promise<void>> {
  const running = new Set<Promise<void>>();
  client.on(Events.InteractionCreate, (interaction) => {
    const work = handleInteraction(interaction, services).finally(() => running.delete(work));
    running.add(work);
  });
  return running;
}

function watch(client: Client, { metrics, log }: Services): void {
  metrics.watch(client);
  client.on(Events.Error, (err) => log.error({ err }, 'discord.js reports an error'));
  client.on(Events.ShardReconnecting, (shard) => log.warn({ shard }, 'the gateway is gone; reconnecting'));
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'the gateway is back'));
  client.on(Events.Invalidated, () => log.error('Discord ended the session'));
}

async function listen(
  { http, publicKey }: Config,
  { client, services }: { client: Client; services: Services },
): Promise<HttpServer | null> {
  if (http === null) return null;
  return serveHttp(http, {
    ...healthRoutes({ ...services, isConnected: () => publicKey !== null || isConnected(client) }),
    ...(publicKey !== null && { 'POST /interactions': interactionsRoute(client, publicKey) }),
  });
}
