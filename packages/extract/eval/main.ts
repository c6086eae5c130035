// npm run eval -w @onrecord/extract -- [--corpus DIR] [--gold FILE [--who FILE]] [--given-spans] …: see USAGE
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createExtractor } from '../src/extract.ts';
import { readAnnotated } from './annotated.ts';
import { readBaseline, shortfalls, writeBaseline } from './baseline.ts';
import { readCorpus, readGold } from './corpus.ts';
import type { GoldArticle } from './gold.ts';
import { goldSpansExtractor } from './gold-spans.ts';
import { type Measurement, measure } from './measure.ts';
import { tellErrors } from './report/errors.ts';
import { tellFigures, tellMarkdown } from './report/table.ts';

const USAGE = `usage: npm run eval -w @onrecord/extract -- [options]
  --corpus DIR        also read polnear-dev.jsonl and who-dev.jsonl there (default: ONRECORD_CORPUS, if set)
  --gold FILE         also read annotated articles there, in the form of polnear-dev.jsonl; they have no floors
  --who FILE          their speakers, stances and dates, in the form of who-dev.jsonl
  --given-spans       give it the annotated source, cue and content: measures the other stages alone, without floors
  --json, --markdown  print the figures so
  --errors N          list up to N errors of each kind
  --update            set the floors of baseline.json from what is measured now
  --predictions FILE  write the extractions, one a line`;

process.exitCode = main();

/** The exit code: 0 where every floor holds, 1 where one does not, 2 after wrong use. */
function main(): number {
  const options = readOptions();
  if (!options) return 2;
  const sets: [string, GoldArticle[]][] = [['annotated', readAnnotated()]];
  if (options.corpus) sets.push(['corpus', readCorpus(options.corpus)]);
  if (options.gold) sets.push(['gold', readGold(options.gold, options.who)]);
  const extractor = createExtractor();
  const extractorFor = options['given-spans'] ? goldSpansExtractor : () => extractor;
  const measured = new Map(sets.map(([set, gold]) => [set, measure(gold, extractorFor)]));

  tell(measured, options);
  if (options.predictions) writePredictions(options.predictions, measured);
  if (options['given-spans']) return 0;
  const withFloors = [...measured].filter(([set]) => set !== 'gold');
  const figures = new Map(withFloors.map(([set, measurement]) => [set, measurement.figures]));
  if (options.update) writeBaseline(figures);
  const baseline = readBaseline();
  const failures = [...figures].flatMap(([set, each]) => shortfalls(set, each, baseline));
  for (const failure of failures) console.error(failure);
  return failures.length > 0 ? 1 : 0;
}

type Options = NonNullable<ReturnType<typeof readOptions>>;

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        corpus: { type: 'string' },
        gold: { type: 'string' },
        who: { type: 'string' },
        'given-spans': { type: 'boolean' },
        json: { type: 'boolean' },
        markdown: { type: 'boolean' },
        errors: { type: 'string' },
        update: { type: 'boolean' },
        predictions: { type: 'string' },
      },
    });
    const errors = values.errors === undefined ? 0 : Number(values.errors);
    if (!Number.isInteger(errors) || errors < 0)
      throw new TypeError(`--errors "${values.errors}" is no number`);
    return { ...values, errors, corpus: values.corpus ?? process.env.ONRECORD_CORPUS };
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    return null;
  }
}

function tell(measured: ReadonlyMap<string, Measurement>, { json, markdown, errors }: Options): void {
  if (json) {
    const report = [...measured].map(([set, { figures }]) => [set, figures]);
    console.log(JSON.stringify(Object.fromEntries(report), null, 1));
    return;
  }
  for (const [set, measurement] of measured) {
    console.log((markdown ? tellMarkdown : tellFigures)(set, measurement.figures));
    if (errors > 0) console.log(tellErrors(measurement.errors, errors));
  }
}

function writePredictions(file: string, measured: ReadonlyMap<string, Measurement>): void {
  const lines = [...measured.values()].flatMap(({ extractions }) =>
    extractions.map((extraction) => `${JSON.stringify(extraction)}\n`),
  );
  writeFileSync(file, lines.join(''));
}
