import { setTimeout as sleep } from 'node:timers/promises';
import { PostgresServer } from '../../../packages/archive/test/postgres/server.ts';
import { addSamples } from '../test/start-bot.ts';
import type { Fault } from './fault.ts';
import { Network } from './network.ts';
import type { Store } from './stores.ts';

/** An archive on a real PostgreSQL server, which crashes and starts again, behind a network that breaks and stalls. */
export async function openPostgresStore(): Promise<Store> {
  const server = await PostgresServer.create();
  const direct = new URL(server.urlOf('postgres'));
  const network = await Network.to(Number(direct.port));
  const location = new URL(direct);
  location.port = String(network.port);
  await addSamples(location.href);
  return {
    location: location.href,
    collection: 'samples',
    faults: [crash(server), cut(network), closed(network), stall(network)],
    async close() {
      network.close();
      await server.remove();
    },
  };
}

const crash = (server: PostgresServer): Fault => ({
  name: 'PostgreSQL: crashes, and starts again',
  weight: 1,
  async inject(_, random) {
    await server.crash();
    await sleep(random.whole(0, 500));
    await server.start();
  },
});

const cut = (network: Network): Fault => ({
  name: 'PostgreSQL: every connection breaks',
  weight: 3,
  async inject() {
    network.cut();
  },
});

const closed = (network: Network): Fault => ({
  name: 'PostgreSQL: cannot be reached for a while',
  weight: 2,
  async inject(_, random) {
    network.refuse(true);
    await sleep(random.whole(100, 1500));
    network.refuse(false);
  },
});

const stall = (network: Network): Fault => ({
  name: 'PostgreSQL: slow, nothing comes for a while',
  weight: 3,
  async inject(_, random) {
    network.stall(true);
    await sleep(random.whole(100, 2500));
    network.stall(false);
  },
});
