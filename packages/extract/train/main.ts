import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus } from './corpus.ts';
import { learnModel } from './learn.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    out: { type: 'string' },
    'hold-out': { type: 'boolean', default: false },
  },
});
const started = Date.now();
const log = (line: string): void =>
  console.error(`${String(Math.round((Date.now() - started) / 1000)).padStart(4)} s  ${line}`);
const articles = readCorpus(join(values.corpus as string, 'polnear-train.jsonl'));
log(`${articles.length} articles`);
const base64 = learnModel(articles, { seed: 7, log });
writeFileSync(
  values.out as string,
  `/** Written by \`npm run train\`; card.md says what is inside. */\nexport const WEIGHTS =\n  '${base64}';\n`,
);
log(`${base64.length} characters of weights`);
