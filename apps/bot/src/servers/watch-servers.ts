import {
  type Client,
  GatewayDispatchEvents,
  type GatewayGuildCreateDispatchData,
  type GatewayGuildDeleteDispatchData,
  type GatewayReadyDispatchData,
} from 'discord.js';
import { collectionOfServer, serverOfCollection } from '../collections.ts';
import type { Services } from '../services.ts';
import { joinedGuild, shardOf } from './guild.ts';
import { removeLeft } from './remove-left.ts';
import { greet } from './welcome.ts';

/** Milliseconds between two looks for servers whose data are to go. */
const LOOK_EVERY_MS = 3_600_000;

/** Of a server that was joined longer ago the bot only did not know yet. */
const NEW_FOR_MS = 24 * 3_600_000;

export interface ServerWatch {
  /** Ends the watch, once what runs has ended. */
  stop(): Promise<void>;
}

/**
 * Greets servers that the bot joins, remembers those that it leaves, and removes their data when the time of grace has passed. What is
 * remembered lies beside the archive: several shards, processes and machines do each of it once.
 */
export function watchServers(client: Client, services: Services): ServerWatch {
  const running = new Set<Promise<void>>();
  const run = (name: string, work: () => Promise<void>): Promise<void> => {
    const job = work()
      .catch((err: unknown) => services.log.error({ err, work: name }, 'what a server needs failed'))
      .finally(() => running.delete(job));
    running.add(job);
    return job;
  };
  // Who comes and goes is remembered in the order in which Discord told it: a server that left is not taken for one that is here.
  let stopped = false;
  let last = Promise.resolve();
  const inOrder = (name: string, work: () => Promise<void>): void => {
    const before = last;
    last = run(name, async () => {
      await before;
      // What is left out now the next start makes good, from what Discord says then.
      if (!stopped) await work();
    });
  };

  client.ws.on(GatewayDispatchEvents.Ready, (data: GatewayReadyDispatchData) => {
    const here = new Set(data.guilds.map(({ id }) => id));
    const [shard, count] = data.shard ?? [0, 1];
    inOrder('ready', () => markLeft({ here, shard, count }, services));
    keepNoGuild(client, here);
  });
  client.ws.on(GatewayDispatchEvents.GuildCreate, (data: GatewayGuildCreateDispatchData) => {
    if (!data.unavailable) {
      const guild = joinedGuild(data);
      inOrder('join', async () => {
        const meeting = await communityOf(guild.id, services).meet();
        if (meeting !== 'known') services.log.info({ guild: guild.id, meeting }, 'a server is served');
        if (meeting === 'new' && Date.now() - guild.joinedAt < NEW_FOR_MS)
          void run('greeting', () => greet(guild, client, services));
      });
    }
    // discord.js keeps channels, roles and members of what is available.
    data.unavailable = true;
    keepNoGuild(client, [data.id]);
  });
  client.ws.on(GatewayDispatchEvents.GuildDelete, ({ id, unavailable }: GatewayGuildDeleteDispatchData) => {
    // An outage is no departure.
    if (unavailable) return;
    inOrder('leave', () => leave(id, services));
  });

  const look = () => void run('removal', () => removeLeft(services));
  const timer = setInterval(look, LOOK_EVERY_MS).unref();
  look();
  return {
    async stop() {
      clearInterval(timer);
      stopped = true;
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
}

/** Servers of a shard that were left while nobody was connected to hear of it. */
async function markLeft(
  { here, shard, count }: { here: ReadonlySet<string>; shard: number; count: number },
  services: Services,
): Promise<void> {
  for (const collection of await services.state.communities.present()) {
    const guildId = serverOfCollection(collection);
    if (guildId !== null && shardOf(guildId, count) === shard && !here.has(guildId))
      await leave(guildId, services);
  }
}

async function leave(guildId: string, services: Services): Promise<void> {
  await communityOf(guildId, services).leave();
  services.log.info({ guild: guildId }, 'a server is left');
}

const communityOf = (guildId: string, { state }: Pick<Services, 'state'>) =>
  state.inCollection(collectionOfServer(guildId)).community;

/** After discord.js has kept them: memory stays flat however many servers there are, and nothing here asks for them. */
function keepNoGuild(client: Client, ids: Iterable<string>): void {
  queueMicrotask(() => {
    for (const id of ids) client.guilds.cache.delete(id);
  });
}
