import { type Archive, openArchive } from '@onrecord/archive';
import { createExtractor } from '@onrecord/extract';
import { OnrecordError } from '@onrecord/schema';
import { type Client, DiscordAPIError, DiscordjsError, Events } from 'discord.js';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { createClient } from './create-client.ts';
import { handleInteraction } from './handle-interaction.ts';
import { registerCommands } from './registration/register-commands.ts';
import type { Services } from './services.ts';

export interface RunningBot {
  readonly archive: Archive;
  /** Finishes what runs, then leaves Discord with close code 1000 and closes the archive. */
  stop(): Promise<void>;
}

/**
 * Opens the archive, signs in, registers the commands where they changed, and answers until stopped.
 *
 * @throws {OnrecordError} `BOT_TOKEN` when Discord refuses the token, `BOT_APPLICATION_ID` when the configured id is
 * another bot's, `BOT_DISCORD` when Discord cannot be reached; what `openArchive` throws passes through.
 */
export async function runBot(config: Config, log: Logger): Promise<RunningBot> {
  const archive = await openArchive(config.archive);
  const client = createClient(config.apiUrl);
  const services: Services = {
    archive,
    extractor: createExtractor(),
    collection: config.collection,
    apiUrl: config.apiUrl,
    log,
  };
  const running = new Set<Promise<void>>();
  client.on(Events.InteractionCreate, (interaction) => {
    const work = handleInteraction(interaction, services).finally(() => running.delete(work));
    running.add(work);
  });
  client.on(Events.Error, (err) => log.error({ err }, 'discord.js reports an error'));
  client.on(Events.ShardReconnecting, () => log.warn('the gateway is gone; reconnecting'));
  client.on(Events.ShardResume, () => log.info('the gateway is back'));
  client.on(Events.Invalidated, () => log.error('Discord ended the session'));

  const stop = async (): Promise<void> => {
    client.removeAllListeners(Events.InteractionCreate);
    client.removeAllListeners(Events.ShardReconnecting);
    await Promise.allSettled(running);
    await client.destroy();
    await archive.close();
  };
  try {
    await signIn(client, config);
    const changed = await registerCommands(client.rest, applicationIdOf(client, config));
    log.info({ user: client.user?.tag, archive: archive.location, registered: changed }, 'ready');
  } catch (error) {
    await stop();
    throw startErrorOf(error, config);
  }
  return { archive, stop };
}

/** Resolves when Discord says READY; a session that it refuses for good rejects instead of leaving us waiting. */
async function signIn(client: Client, { token }: Config): Promise<void> {
  const ready = new Promise<void>((resolve, reject) => {
    client.once(Events.ClientReady, () => resolve());
    client.once(Events.ShardDisconnect, ({ code }) =>
      reject(new OnrecordError('BOT_DISCORD', `[bot] Discord closed the gateway with code ${code}`)),
    );
  });
  ready.catch(() => undefined);
  await client.login(token);
  await ready;
}

function applicationIdOf(client: Client, { applicationId }: Config): string {
  const own = client.application?.id ?? '';
  if (applicationId !== null && applicationId !== own)
    throw new OnrecordError(
      'BOT_APPLICATION_ID',
      `[bot] DISCORD_APPLICATION_ID is ${applicationId}, but the token belongs to ${own}: leave it out or mend it`,
    );
  return own;
}

function startErrorOf(error: unknown, { apiUrl }: Config): unknown {
  const isRefused =
    (error instanceof DiscordjsError && String(error.code) === 'TokenInvalid') ||
    (error instanceof DiscordAPIError && error.status === 401) ||
    // What @discordjs/ws throws for close code 4004.
    (error instanceof Error && error.message === 'Authentication failed');
  if (isRefused)
    return new OnrecordError(
      'BOT_TOKEN',
      '[bot] Discord refuses DISCORD_TOKEN: copy it again from the developer portal',
      {
        cause: error,
      },
    );
  if (error instanceof OnrecordError) return error;
  return new OnrecordError('BOT_DISCORD', `[bot] ${apiUrl} cannot be reached: ${(error as Error).message}`, {
    cause: error,
    retryable: true,
  });
}
