// npm run train -w @onrecord/extract -- --corpus DIR [--out FILE] [--seed N] [--held-out]
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCorpus } from './corpus.ts';
import { measureHeldOut } from './held-out.ts';
import { learnModel } from './learn.ts';

const USAGE = `usage: npm run train -w @onrecord/extract -- --corpus DIR [options]
  --out FILE  write the weights there instead of over the shipped ones
  --seed N    what shuffles the articles (default 7)
  --held-out  learn without a hundred articles and print the figures there; writes no weights`;

/** The corpus' part to learn from; `polnear-dev.jsonl` beside it is for tuning and never learned from. */
const TRAINING_FILE = 'polnear-train.jsonl';

const started = Date.now();
const log = (line: string): void => {
  const seconds = Math.round((Date.now() - started) / 1000);
  console.error(`${String(seconds).padStart(4)} s  ${line}`);
};

function stop(problem: string): never {
  console.error(`train: ${problem}\n${USAGE}`);
  process.exit(2);
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        corpus: { type: 'string' },
        out: { type: 'string' },
        seed: { type: 'string', default: '7' },
        'held-out': { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    stop((error as Error).message);
  }
}

const options = readOptions();
if (!options.corpus) stop('--corpus is missing: the folder that holds polnear-train.jsonl');
const file = join(options.corpus, TRAINING_FILE);
if (!existsSync(file)) stop(`${file} is not there`);
const seed = Number(options.seed);
if (!Number.isInteger(seed)) stop(`--seed is a whole number, not ${JSON.stringify(options.seed)}`);
const out =
  options.out ?? fileURLToPath(new URL('../models/attribution-en-2026-11-26/weights.ts', import.meta.url));

const articles = readCorpus(file);
log(`${articles.length} articles`);
if (options['held-out']) console.log(measureHeldOut(file, articles, { seed, log }));
else writeWeights(learnModel(articles, { seed, log }));

function writeWeights(base64: string): void {
  writeFileSync(
    out,
    `/** Written by \`npm run train\`; card.md says what is inside. */\nexport const WEIGHTS =\n  '${base64}';\n`,
  );
  log(`${Math.round(base64.length / 1024)} KB of weights in ${out}`);
}
