// npm run eval -w @onrecord/reader -- [--pages DIR] [--json] [--verbose]
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { measure } from './measure.ts';
import { MECHANISMS } from './mechanisms.ts';
import { readCorpus } from './pages.ts';

const { values: options } = parseArgs({
  options: { pages: { type: 'string' }, json: { type: 'boolean' }, verbose: { type: 'boolean' } },
});
const folder = options.pages
  ? pathToFileURL(`${options.pages}/`)
  : new URL('../test/pages/', import.meta.url);
const corpus = readCorpus(folder);

for (const [name, read] of Object.entries(MECHANISMS)) {
  const { pages, figures } = await measure(corpus, read);
  if (options.json) {
    console.log(JSON.stringify({ mechanism: name, figures, pages: options.verbose ? pages : undefined }));
    continue;
  }
  console.log(`${name}, ${corpus.length} pages`);
  for (const [figure, value] of Object.entries(figures)) console.log(`  ${figure.padEnd(38)}${value}`);
  for (const { slug, f1, wrong } of options.verbose ? pages : [])
    if (f1 < 0.995 || wrong.length > 0)
      console.log(`    ${slug.padEnd(24)}${(100 * f1).toFixed(1).padStart(6)}  ${wrong.join('; ')}`);
}
