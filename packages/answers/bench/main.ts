// npm run bench -w @onrecord/answers -- [--quotes N] [--archive FILE]
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Archive, openArchive } from '@onrecord/archive';
import { Question } from '@onrecord/schema';
import { answer } from '../src/answer.ts';
import { fillArchive, SPEAKERS, statementOf, TOPICS } from './articles.ts';

/** Each question is asked so often, each time in other words. */
const ROUNDS = 30;

const { values } = parseArgs({ options: { quotes: { type: 'string' }, archive: { type: 'string' } } });
const quotes = Number(values.quotes ?? 20_000);
if (!Number.isInteger(quotes) || quotes < 1) {
  console.error(
    `--quotes "${values.quotes}" is no number\nusage: npm run bench -w @onrecord/answers -- [--quotes N] [--archive FILE]`,
  );
  process.exit(2);
}
const isFilled = values.archive !== undefined && existsSync(values.archive);
const archive = await openArchive(`sqlite:${values.archive ?? ':memory:'}`);
if (!isFilled) await fillArchive(archive, quotes, (done) => process.stderr.write(`\r${done} quotes `));
process.stderr.write('\n');
console.log(`${(await archive.stats()).quotes} quotes, ${ROUNDS} questions of each kind, in ms`);
for (const [name, ask] of Object.entries(questions())) {
  const times: Times[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await timed(archive, ask(round)));
  const cells = (['elapsed', 'processor'] as const).map((clock) => {
    const sorted = times.map((time) => time[clock]).sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.min(ROUNDS - 1, Math.floor(share * ROUNDS))] ?? 0;
    return `${clock}: median ${at(0.5).toFixed(1).padStart(7)}  p95 ${at(0.95).toFixed(1).padStart(7)}`;
  });
  console.log(`${name.padEnd(28)}${cells.join('   ')}`);
}
await archive.close();

/** In milliseconds; the processor's time is the same on a busy machine. */
interface Times {
  elapsed: number;
  processor: number;
}

async function timed(from: Archive, asked: object): Promise<Times> {
  const question = Question.parse(asked);
  const [start, used] = [performance.now(), process.cpuUsage()];
  await answer(question, from);
  const { user, system } = process.cpuUsage(used);
  return { elapsed: performance.now() - start, processor: (user + system) / 1000 };
}

function questions(): Record<string, (round: number) => object> {
  const speaker = (round: number) => SPEAKERS[round % SPEAKERS.length];
  const about = (round: number) => TOPICS[round % TOPICS.length];
  return {
    'said: speaker': (round) => ({ kind: 'said', speaker: speaker(round) }),
    'said: speaker and about': (round) => ({ kind: 'said', speaker: speaker(round), about: about(round) }),
    'said: about': (round) => ({ kind: 'said', about: about(round) }),
    'said: about, by a day': (round) => ({ kind: 'said', about: about(round), by: '2025-06-01' }),
    'who said: verbatim': (round) => ({ kind: 'who-said', text: statementOf(round * 37) }),
    'who said: altered, alleged': (round) => ({
      kind: 'who-said',
      text: statementOf(round * 41).replace(/ will /, ' will not '),
      speaker: speaker(round),
    }),
    'who said: invented': (round) => ({
      kind: 'who-said',
      text: `Nobody sails a purple ${about(round)} backwards`,
    }),
    claim: (round) => ({ kind: 'claim', about: about(round) }),
    'timeline: about': (round) => ({ kind: 'timeline', about: about(round) }),
    'timeline: speaker': (round) => ({ kind: 'timeline', speaker: speaker(round) }),
    speaker: (round) => ({ kind: 'speaker', name: speaker(round) }),
    article: (round) => ({ kind: 'article', article: `https://bench.example/${round}` }),
    'ask: whether': (round) => ({
      kind: 'ask',
      text: `Did ${speaker(round)} deny that the ${about(round)} will be sold?`,
    }),
    'ask: what, in a time': (round) => ({
      kind: 'ask',
      text: `What did ${speaker(round)} say about the ${about(round)} since 2025?`,
    }),
  };
}
