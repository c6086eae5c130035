// `npm run bench -w @onrecord/bot -- --archive sqlite:PATH [--collection NAME] [--rate 100] [--seconds 60] [--core 1]`
// `npm run bench -w @onrecord/bot -- --interactions 1000000`: as fast as they are answered, with memory on the way
//
// The bot as it runs, in a process of its own, against the fake Discord of the tests over real sockets: so many
// interactions a second, two of seven completions, by many people in many servers, what is popular far more often than the
// rest. Without --archive it answers from the sample articles.
import { parseArgs } from 'node:util';
import { openArchive } from '@onrecord/archive';
import { percentile } from './percentile.ts';
import { questionsFor } from './questions.ts';
import { runLoad } from './run-load.ts';
import { runMany } from './run-many.ts';
import { sampleArchive } from './sample-archive.ts';
import { startBotProcess } from './start-bot-process.ts';

const { values } = parseArgs({
  options: {
    archive: { type: 'string' },
    collection: { type: 'string' },
    rate: { type: 'string', default: '100' },
    seconds: { type: 'string', default: '60' },
    core: { type: 'string' },
    interactions: { type: 'string' },
  },
});
const rate = positive('rate', values.rate);
const seconds = positive('seconds', values.seconds);
const { location, collection } = values.archive
  ? { location: values.archive, collection: values.collection ?? 'default' }
  : await sampleArchive();

const archive = await openArchive(location, { collection });
const { articles, quotes } = await archive.stats();
const questions = await questionsFor(archive);
await archive.close();
console.log(`${quotes.toLocaleString('en')} statements in ${articles.toLocaleString('en')} articles`);

const bot = await startBotProcess({ location, collection, core: values.core ?? null });
console.log(`start to ready: ${Math.round(bot.startMs)} ms`);
if (values.interactions) {
  await many(positive('interactions', values.interactions));
  await bot.stop();
  process.exit();
}
// What a process compiles and caches at its first answers is no part of the load.
await runLoad(bot.discord, { questions, rate: 20, seconds: 3 });
const before = await bot.usage();
const load = await runLoad(bot.discord, { questions, rate, seconds });
const after = await bot.usage();

const row = (name: string, times: readonly number[]) =>
  console.log(
    `${name.padEnd(28)} ${String(times.length).padStart(7)}   p50 ${ms(times, 0.5)}   p99 ${ms(times, 0.99)}   most ${ms(times, 1)}`,
  );
console.log(`${rate} interactions a second for ${seconds} s`);
row('to the first answer', load.acknowledged);
row('to the whole answer', load.answered);
row('completions', load.completed);
console.log(`failures: ${load.failures}, refused by a limit of ours: ${load.refused}`);
console.log(`requests that break Discord's limits: ${bot.discord.violations.length}`);
console.log(`resident memory: ${before.megabytes} MB, then ${after.megabytes} MB`);
console.log(
  `processor: ${((100 * (after.cpuSeconds - before.cpuSeconds)) / seconds).toFixed(0)} % of a core`,
);
await bot.stop();

/** Memory must be flat once everything that is kept in it has been filled. */
async function many(count: number): Promise<void> {
  const started = performance.now();
  const row = (...cells: (string | number)[]) =>
    console.log(cells.map((cell) => cell.toLocaleString('en').padStart(14)).join(''));
  row('interactions', 'a second', 'resident MB', 'heap MB');
  const report = async (done: number) => {
    const { megabytes, heapMegabytes } = await bot.usage();
    row(done, Math.round((done / (performance.now() - started)) * 1000), megabytes, heapMegabytes);
  };
  await report(0);
  const failures = await runMany(bot.discord, { questions, count, report });
  console.log(
    `failures: ${failures}, requests that break Discord's limits: ${bot.discord.violations.length}`,
  );
}

function ms(times: readonly number[], share: number): string {
  return `${percentile(times, share).toFixed(1)} ms`.padStart(10);
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  console.error(`bench: --${name} is a whole number from 1 on; you gave ${JSON.stringify(text)}`);
  process.exit(2);
}
