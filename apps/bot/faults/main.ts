// `npm run faults -w @onrecord/bot -- [--faults 500] [--seed 1] [--store sqlite|postgres] [--log FILE]`
//
// The bot as it runs, in a process of its own, against the fake Discord of the tests over real sockets, while faults of
// every kind are injected for real: into Discord's REST and gateway, into the database, into the process. Every interaction is
// followed to its end. Exits with 1 where one was lost or answered twice.
import { parseArgs } from 'node:util';
import { injectFaults } from './inject-faults.ts';

const { values } = parseArgs({
  options: {
    faults: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    store: { type: 'string', default: 'sqlite' },
    log: { type: 'string', default: '/dev/null' },
  },
});
const store = values.store;
if (store !== 'sqlite' && store !== 'postgres') wrong('store', 'sqlite or postgres', store);

const result = await injectFaults({
  faults: whole('faults', values.faults),
  seed: whole('seed', values.seed),
  store,
  log: values.log,
  report: (line) => console.error(line),
});
const total = Object.values(result.injected).reduce((sum, count) => sum + count, 0);
for (const [name, count] of Object.entries(result.injected).sort(([, a], [, b]) => b - a))
  console.log(`${name.padEnd(52)} ${String(count).padStart(6)}`);
console.log(`${'faults'.padEnd(52)} ${String(total).padStart(6)}`);
for (const [name, count] of Object.entries(result.interactions))
  console.log(`${name.padEnd(52)} ${String(count).padStart(6)}`);
console.log(
  `${"requests that break Discord's limits".padEnd(52)} ${String(result.violations.length).padStart(6)}`,
);
for (const problem of [...result.problems, ...result.violations].slice(0, 20)) console.log(problem);
process.exit(result.problems.length + result.violations.length > 0 ? 1 : 0);

function whole(name: string, text: string): number {
  const value = Number(text);
  return Number.isInteger(value) && value > 0 ? value : wrong(name, 'a whole number from 1 on', text);
}

function wrong(name: string, wanted: string, given: string): never {
  console.error(`faults: --${name} is ${wanted}; you gave ${JSON.stringify(given)}`);
  process.exit(2);
}
