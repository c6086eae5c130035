// npm run bench -w @onrecord/reader -- [--kilobytes N] [--runs N]
import { parseArgs } from 'node:util';
import { blocksOf } from '../src/html/blocks.ts';
import { parseDocument } from '../src/html/document.ts';
import { findMainText } from '../src/html/main-text.ts';
import { readMetadata } from '../src/html/metadata.ts';
import { readHtml } from '../src/index.ts';
import { newsPage } from './news-page.ts';

const { values } = parseArgs({
  options: { kilobytes: { type: 'string', default: '200' }, runs: { type: 'string', default: '100' } },
});
const kilobytes = Number(values.kilobytes);
const runs = Number(values.runs);
const pages = Array.from({ length: runs }, (_, seed) => newsPage(kilobytes * 1024, seed));

for (const page of pages.slice(0, 10)) readHtml(page);
const whole = pages.map((page) => timeOf(() => readHtml(page)));
console.log(
  `a page of ${kilobytes} KB to an article, ${runs} pages, Node ${process.version}, processor time`,
);
console.log(`  median ${quantile(whole, 0.5)}, p95 ${quantile(whole, 0.95)}, slowest ${quantile(whole, 1)}`);

const stages: Record<string, number[]> = {
  'parse the page': [],
  'read what it declares': [],
  'cut it into blocks': [],
  'find the main text': [],
};
for (const page of pages) {
  let document = parseDocument('');
  stages['parse the page']?.push(timeOf(() => (document = parseDocument(page))));
  let metadata = readMetadata(document, null);
  stages['read what it declares']?.push(timeOf(() => (metadata = readMetadata(document, null))));
  stages['cut it into blocks']?.push(timeOf(() => blocksOf(document.body)));
  stages['find the main text']?.push(timeOf(() => findMainText(document, metadata)));
}
for (const [stage, times] of Object.entries(stages))
  console.log(`  ${stage.padEnd(24)}median ${quantile(times, 0.5)}`);

/** Milliseconds of processor time, helper threads included: a busy machine does not count. */
function timeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function quantile(times: readonly number[], part: number): string {
  const sorted = times.toSorted((a, b) => a - b);
  return `${(sorted[Math.ceil(part * sorted.length) - 1] ?? 0).toFixed(1)} ms`;
}
