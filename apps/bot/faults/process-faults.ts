import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './fault.ts';

/** The process ends, and whoever watches over it starts it again. */
export const processFaults: readonly Fault[] = [
  {
    name: 'process: kill -9',
    weight: 1,
    endsProcess: true,
    async inject(world, random) {
      await sleep(random.whole(0, 60));
      await world.restart('SIGKILL');
    },
  },
  {
    name: 'process: SIGTERM',
    weight: 1,
    endsProcess: true,
    async inject(world, random) {
      await sleep(random.whole(0, 60));
      await world.restart('SIGTERM');
    },
  },
];
