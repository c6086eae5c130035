import type { Fault } from './fault.ts';
import type { World } from './world.ts';

/** Waits until the bot has connected anew. */
async function reconnected(world: World, cause: () => void): Promise<void> {
  const { discord } = world;
  const count = () => discord.identifies.length + discord.resumes.length;
  const before = count();
  cause();
  await discord.until(() => count() > before);
}

const dropped = (name: string, code: number | null): Fault => ({
  name: `gateway: ${name}`,
  weight: 2,
  inject: (world) => reconnected(world, () => world.discord.dropGateway(code)),
});

/** The bot resumes, or, where its session is gone, begins anew; what came before is answered either way. */
export const gatewayFaults: readonly Fault[] = [
  dropped('connection broken', null),
  dropped('closed with 4000', 4000),
  dropped('closed with 4009, timed out', 4009),
  dropped('closed with 1001, going away', 1001),
  {
    name: 'gateway: asked to reconnect',
    weight: 2,
    inject: (world) => reconnected(world, () => world.discord.tell('reconnect')),
  },
  {
    name: 'gateway: session is invalid',
    weight: 1,
    inject: (world) => reconnected(world, () => world.discord.tell('session is invalid')),
  },
  {
    name: 'gateway: silent, connection open',
    weight: 0.5,
    inject: (world) => reconnected(world, () => world.discord.gateway.fallSilent()),
  },
];
