import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './fault.ts';
import { gatewayFaults } from './gateway-faults.ts';
import { Ledger } from './ledger.ts';
import { processFaults } from './process-faults.ts';
import { questionOf } from './questions.ts';
import { Random } from './random.ts';
import { RestFaults } from './rest-faults.ts';
import { openStore } from './stores.ts';
import { World } from './world.ts';

export interface Injected {
  /** How many faults of each kind. */
  injected: Record<string, number>;
  /** What became of the interactions. */
  interactions: Record<string, number>;
  /** Each interaction that was lost or doubled, each addition that is not there once. */
  problems: string[];
  /** Requests that break Discord's limits. */
  violations: string[];
}

/** Of rounds, those with a fault besides those of REST. */
const STRUCTURAL = 0.4;

/** Injects so many faults, a few a round, while people ask; follows every interaction to its end. */
export async function injectFaults(options: {
  faults: number;
  seed: number;
  store: 'sqlite' | 'postgres';
  /** File that the bot's log goes to. */
  log: string;
  report: (line: string) => void;
}): Promise<Injected> {
  const random = new Random(options.seed);
  const store = await openStore(options.store);
  const world = await World.start(store, options.log);
  const ledger = new Ledger(world, options.report);
  const rest = new RestFaults(world.discord, random);
  const injected: Record<string, number> = {};
  const count = (name: string, times = 1) => {
    injected[name] = (injected[name] ?? 0) + times;
  };
  const structural = [...gatewayFaults, ...store.faults, ...processFaults];
  let told = Date.now();
  while (sum(injected) < options.faults) {
    const fault = random.next() < STRUCTURAL ? random.weighted(structural) : null;
    if (fault !== null) count(fault.name);
    await play(fault, { world, ledger, rest, random });
    for (const [name, times] of rest.takeCounts()) count(name, times);
    if (Date.now() - told < 10_000) continue;
    told = Date.now();
    options.report(`${sum(injected)} faults, ${ledger.summary()}`);
  }
  const problems = await ledger.close(store);
  await world.stop();
  await store.close();
  return { injected, interactions: ledger.counts(), problems, violations: world.discord.violations };
}

/** One round: people ask while a fault or some happen, and everybody is answered before the next. */
async function play(
  fault: Fault | null,
  { world, ledger, rest, random }: { world: World; ledger: Ledger; rest: RestFaults; random: Random },
): Promise<void> {
  const ask = async (times: number) => {
    for (let asked = 0; asked < times; asked++) {
      await world.canDeliver();
      ledger.send(questionOf(random, fault?.allowsAdditions ?? true));
      await sleep(random.whole(0, 15));
    }
  };
  // A process that starts is not told of broken requests: whoever starts it tries again.
  if (!fault?.endsProcess) rest.prepare(random.whole(1, 12));
  await ask(random.whole(1, 6));
  await Promise.all([fault?.inject(world, random), ask(random.whole(2, 6))]);
  await ledger.settle();
  rest.clear();
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
