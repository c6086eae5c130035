// npm run bench -w @onrecord/ingest -- [--only PART] [--articles NUMBER]
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { measureExtraction } from './extraction.ts';

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, articles: { type: 'string' } },
});

const PARTS: Record<string, () => Promise<string[]>> = { extraction };

if (options.only !== undefined && !(options.only in PARTS)) {
  console.error(`--only takes ${Object.keys(PARTS).join(', ')}, not "${options.only}"`);
  process.exit(2);
}
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`);
for (const [name, part] of Object.entries(PARTS))
  if (options.only === undefined || options.only === name)
    console.log([`\n${name}`, ...(await part())].join('\n'));

async function extraction(): Promise<string[]> {
  const figures = await measureExtraction(Number(options.articles ?? 1000));
  const [alone] = figures;
  return figures.map(
    ({ by, articlesPerSecond, wordsPerSecond }) =>
      `  ${by.padEnd(12)}${grouped(articlesPerSecond).padStart(8)} articles/s${grouped(wordsPerSecond).padStart(11)} words/s` +
      `${(articlesPerSecond / (alone?.articlesPerSecond ?? 1)).toFixed(2).padStart(7)} times`,
  );
}

function grouped(count: number): string {
  return Math.round(count).toLocaleString('en');
}
