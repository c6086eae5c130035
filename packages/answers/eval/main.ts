// npm run eval -w @onrecord/answers -- [--errors N] [--json] [--questions FILE --extractions FILE … [--today DAY]]
import { parseArgs } from 'node:util';
import { tellAsked } from './asked.ts';
import { readFloors, shortfalls } from './floors.ts';
import { measure } from './measure.ts';
import { tellFigures, tellMisses } from './report.ts';

const USAGE = `usage: npm run eval -w @onrecord/answers -- [options]
  --errors N   list up to N misses of the development part of each set
  --json       print the figures as JSON
  --questions FILE    ask these instead, a JSON list of { question, speakers, quote }, …
  --extractions FILE  … of these articles, as \`onrecord extract --json\` prints them; may be given several times
  --today DAY         the day that they are asked on`;

process.exitCode = await main();

/** The exit code: 0 where every floor holds, 1 where one does not, 2 after wrong use. */
async function main(): Promise<number> {
  const options = readOptions();
  if (!options) return 2;
  if (options.questions !== undefined) {
    console.log(await tellAsked({ ...options, questions: options.questions }));
    return 0;
  }
  const measured = await measure();
  if (options.json)
    console.log(
      JSON.stringify(Object.fromEntries(measured.map(({ name, figures }) => [name, figures])), null, 1),
    );
  else
    for (const set of measured) {
      console.log(tellFigures(set));
      if (options.errors > 0) console.log(tellMisses(set, options.errors));
    }
  const failures = measured.flatMap((set) => shortfalls(set, readFloors()));
  for (const failure of failures) console.error(failure);
  return failures.length > 0 ? 1 : 0;
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        errors: { type: 'string' },
        json: { type: 'boolean' },
        questions: { type: 'string' },
        extractions: { type: 'string', multiple: true },
        today: { type: 'string' },
      },
    });
    const errors = Number(values.errors ?? 0);
    if (!Number.isInteger(errors) || errors < 0)
      throw new TypeError(`--errors "${values.errors}" is no number`);
    const { json = false, questions, extractions = [], today } = values;
    return { errors, json, questions, extractions, today };
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    return null;
  }
}
