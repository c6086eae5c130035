// npm run bench -w @onrecord/answers -- [--quotes N] [--archive sqlite:FILE] [--rounds N] [--only WORDS] [--seed N]
import { parseArgs } from 'node:util';
import { openArchive } from '@onrecord/archive';
import { Question } from '@onrecord/schema';
import { addArticles } from '../../archive/bench/adding.ts';
import { Articles } from '../../archive/bench/articles.ts';
import { draw } from '../../archive/bench/searching.ts';
import { lineOf, timed } from '../../archive/bench/timing.ts';
import { answer } from '../src/answer.ts';
import { ASKED } from './asked.ts';

const USAGE = `usage: npm run bench -w @onrecord/answers -- [--quotes N] [--archive sqlite:FILE] [--rounds N] [--only WORDS]
An archive that is not there is made, and kept for the next time.`;

const { values } = parseArgs({
  options: {
    quotes: { type: 'string', default: '20000' },
    archive: { type: 'string', default: 'sqlite::memory:' },
    rounds: { type: 'string', default: '100' },
    only: { type: 'string', default: '' },
    seed: { type: 'string', default: '1' },
  },
});
const numbers = { quotes: Number(values.quotes), rounds: Number(values.rounds), seed: Number(values.seed) };
for (const [option, number] of Object.entries(numbers))
  if (!Number.isInteger(number) || number < 1) {
    console.error(`--${option} "${values[option as keyof typeof values]}" is no number\n${USAGE}`);
    process.exit(2);
  }

const articles = new Articles(numbers.seed, numbers.quotes);
const count = Math.round(numbers.quotes / 10);
// The collection that the archive's own benchmark fills: either can use the other's file.
const archive = await openArchive(values.archive, { collection: `bench-${numbers.seed}` });
if ((await archive.stats()).articles === 0)
  await addArticles(archive, { articles, count, report: (line) => console.error(line) });
console.log(`${(await archive.stats()).quotes} quotes; ${numbers.rounds} questions of each kind`);
for (const [name, ask] of Object.entries(ASKED)) {
  if (!name.includes(values.only)) continue;
  const questions = Array.from({ length: numbers.rounds }, (_, round) =>
    Question.parse(ask(drawn(round), round)),
  );
  const timing = await timed(name, numbers.rounds, (round) => answer(questions[round] as Question, archive));
  console.log(lineOf(timing));
}
await archive.close();

/** A quote of an article that prints a role; the same for the same round. */
function drawn(round: number): ReturnType<typeof draw> {
  for (let run = round; ; run += numbers.rounds) {
    const found = draw(articles, count, run);
    if (found.role !== '') return found;
  }
}
