// npm run bench -w @onrecord/ingest -- [--only PART] [--articles NUMBER] [--words NUMBER] [--kills NUMBER]
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { measureExtraction } from './extraction.ts';
import { measureFeeds } from './feeds.ts';
import { measureImport } from './import.ts';
import { measureImportKills } from './import-kills.ts';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    articles: { type: 'string' },
    words: { type: 'string' },
    kills: { type: 'string' },
  },
});

const PARTS: Record<string, () => Promise<string[]>> = { extraction, import: importing, kills, feeds };

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

async function importing(): Promise<string[]> {
  const { articles, quotes, seconds, peakResidentBytes, residentBytes } = await measureImport(
    Number(options.articles ?? 100_000),
    options.words === undefined ? undefined : Number(options.words),
  );
  return [
    `  ${grouped(articles)} articles, ${grouped(quotes)} statements in ${grouped(seconds)} s:` +
      ` ${grouped(articles / seconds)} articles/s, ${grouped(quotes / seconds)} statements/s`,
    `  resident memory ${megabytes(peakResidentBytes)} at most; at each tenth: ${residentBytes.map(megabytes).join(', ')}`,
  ];
}

async function kills(): Promise<string[]> {
  const figures = await measureImportKills(Number(options.kills ?? 50));
  return [
    `  an import of ${grouped(figures.articles)} articles, killed ${figures.kills} times:` +
      ` ${figures.lost} lost, ${figures.doubled} doubled, ${figures.problems} problems in the archive`,
  ];
}

async function feeds(): Promise<string[]> {
  const { good, bad, kills, seconds, lost, doubled, untold } = await measureFeeds(
    Number(options.kills ?? 50),
  );
  return [
    `  ${grouped(good)} good stories and ${grouped(bad)} faulty stories and feeds of 50 in ${grouped(seconds)} s, killed ${kills} times:`,
    `  ${lost} lost, ${doubled} doubled, ${untold} faults not told`,
  ];
}

function megabytes(bytes: number): string {
  return `${grouped(bytes / 2 ** 20)} MB`;
}

function grouped(count: number): string {
  return Math.round(count).toLocaleString('en');
}
