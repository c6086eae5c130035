// npm run bench -w @onrecord/extract -- [--only PART] [--quick] [--corpus DIR]
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCorpusArticles } from './articles.ts';
import { measureGrowth, SIZES } from './growth.ts';
import type { LoadFigures } from './load.ts';
import type { MemoryFigures } from './memory.ts';
import { measureModels } from './model.ts';
import { measureSpeed, measureSpeedOn } from './speed.ts';
import { measureStages } from './stages.ts';

const MEGABYTE = 1024 * 1024;

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, quick: { type: 'boolean' }, corpus: { type: 'string' } },
});

const PARTS: Record<string, () => string[]> = { speed, stages, memory, model, growth };

if (options.only !== undefined && !(options.only in PARTS)) {
  console.error(`--only takes ${Object.keys(PARTS).join(', ')}, not "${options.only}"`);
  process.exit(2);
}
console.log(`Node ${process.version}, ${cpus()[0]?.model}, one thread, processor time`);
for (const [name, part] of Object.entries(PARTS))
  if (options.only === undefined || options.only === name) console.log([`\n${name}`, ...part()].join('\n'));

function speed(): string[] {
  const rows = measureSpeed(options.quick ? 50 : 250).map((row) => {
    const times = row.ratio === null ? '' : `, ours is ${row.ratio.toFixed(2)} times as fast`;
    const all = `${grouped(row.wordsPerSecondOfAllThreads)} with the engine's helper threads`;
    return `  ${row.name.padEnd(38)}${grouped(row.wordsPerSecond).padStart(10)} words/s (${all})${times}`;
  });
  const corpus = options.corpus ?? process.env.ONRECORD_CORPUS;
  if (!corpus) return rows;
  const onCorpus = grouped(measureSpeedOn(readCorpusArticles(corpus)));
  return [
    ...rows,
    `  ${'onrecord, on the articles of the corpus'.padEnd(38)}${onCorpus.padStart(9)} words/s`,
  ];
}

function stages(): string[] {
  const times = [...measureStages(options.quick ? 50 : 250)];
  const withoutAttribution = times.filter(([stage]) => stage !== 'attribution');
  const sum = (of: typeof times) => of.reduce((total, [, time]) => total + time, 0);
  return [
    ...times,
    ['all but attribution', sum(withoutAttribution)] as const,
    ['all', sum(times)] as const,
  ].map(([stage, time]) => `  ${stage.padEnd(22)}${time.toFixed(2).padStart(7)} µs a word`);
}

function memory(): string[] {
  return [
    ['one article at a time', 'one'],
    ['many at once', 'many'],
  ].map(([name = '', way = '']) => {
    const target = options.quick ? '100000' : '1000000';
    const figures = runAlone<MemoryFigures>('memory.ts', target, way);
    const { words, peakHeap, peakResident, growth } = figures;
    const most = `heap ${megabytes(peakHeap)} at most, resident ${megabytes(peakResident)} at most`;
    return `  ${name.padEnd(22)}${grouped(words)} words: ${most}, ${megabytes(growth)} more than before`;
  });
}

function model(): string[] {
  const { importMs, firstExtractionMs } = runAlone<LoadFigures>('load.ts');
  return [
    ...measureModels().map(
      ({ file, bytes, gzipBytes }) => `  ${file}: ${megabytes(bytes)}, ${megabytes(gzipBytes)} in gzip`,
    ),
    `  import ${importMs.toFixed(0)} ms, first extraction ${firstExtractionMs.toFixed(0)} ms`,
  ];
}

function growth(): string[] {
  const longest = options.quick ? MEGABYTE : Math.max(...SIZES);
  return measureGrowth(longest).map(
    ({ shape, characters, ms, nanosecondsPerCharacter }) =>
      `  ${shape.padEnd(24)}${`${grouped(characters / 1024)} KB`.padStart(10)}${ms.toFixed(1).padStart(10)} ms` +
      `${nanosecondsPerCharacter.toFixed(0).padStart(8)} ns a character`,
  );
}

/** The figures that a script prints in a process of its own, so that nothing else is in its memory. */
function runAlone<Figures>(script: string, ...args: string[]): Figures {
  const path = fileURLToPath(new URL(script, import.meta.url));
  return JSON.parse(execFileSync(process.execPath, [path, ...args], { encoding: 'utf8' }));
}

function grouped(count: number): string {
  return count.toLocaleString('en');
}

function megabytes(bytes: number): string {
  return `${(bytes / MEGABYTE).toFixed(1)} MB`;
}
