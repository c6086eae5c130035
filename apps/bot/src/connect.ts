import { OnrecordError } from '@onrecord/schema';
import { type Client, DiscordAPIError, DiscordjsError, Events, Routes, Status } from 'discord.js';
import type { Config } from './config.ts';

/**
 * Signs in, over the gateway or, where interactions come over HTTP, with REST alone. The bot's application id comes back.
 *
 * @throws {OnrecordError} `BOT_TOKEN` when Discord refuses the token, `BOT_APPLICATION_ID` when the configured id is
 * another bot's, `BOT_DISCORD` when Discord cannot be reached.
 */
export async function connect(client: Client, config: Config): Promise<string> {
  try {
    const own = config.publicKey === null ? await signIn(client, config) : await askOwnId(client, config);
    if (config.applicationId !== null && config.applicationId !== own)
      throw new OnrecordError(
        'BOT_APPLICATION_ID',
        `[bot] DISCORD_APPLICATION_ID is ${config.applicationId}, but the token belongs to ${own}: leave it out or mend it`,
      );
    return own;
  } catch (error) {
    throw startErrorOf(error, config);
  }
}

/** Whether every shard of this process is ready. */
export function isConnected(client: Client): boolean {
  return client.ws.shards.size > 0 && client.ws.shards.every(({ status }) => status === Status.Ready);
}

/** Resolves when Discord says READY; a session that it refuses for good rejects instead of leaving us waiting. */
async function signIn(client: Client, { token }: Config): Promise<string> {
  const ready = new Promise<void>((resolve, reject) => {
    client.once(Events.ClientReady, () => resolve());
    client.once(Events.ShardDisconnect, ({ code }) =>
      reject(new OnrecordError('BOT_DISCORD', `[bot] Discord closed the gateway with code ${code}`)),
    );
  });
  ready.catch(() => undefined);
  await client.login(token);
  await ready;
  return client.application?.id ?? '';
}

async function askOwnId(client: Client, { token }: Config): Promise<string> {
  client.rest.setToken(token);
  const application = (await client.rest.get(Routes.currentApplication())) as { id: string };
  return application.id;
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
      { cause: error },
    );
  if (error instanceof OnrecordError) return error;
  return new OnrecordError('BOT_DISCORD', `[bot] ${apiUrl} cannot be reached: ${(error as Error).message}`, {
    cause: error,
    retryable: true,
  });
}
