// node import-child.ts FILE ARCHIVE ARTICLES: imports and prints its figures, alone in its process.
import { openArchive } from '@onrecord/archive';
import { createExtractorPool, importLines, openImport, openIngestState } from '../src/index.ts';
import type { ImportFigures } from './import.ts';

const [file = '', location = '', total = ''] = process.argv.slice(2);

const archive = await openArchive(location);
const state = await openIngestState(location);
const extractor = createExtractorPool();
const residentBytes: number[] = [];
const start = performance.now();
let quotes = 0;
for await (const event of importLines(
  openImport(file),
  { name: file },
  { archive, extractor, checkpoints: state.checkpoints },
)) {
  if (event.kind === 'failure') throw event.error;
  quotes = event.counts.quotes;
  if (event.line >= (Number(total) * (residentBytes.length + 1)) / 10)
    residentBytes.push(process.memoryUsage.rss());
}
const seconds = (performance.now() - start) / 1000;
const { articles } = await archive.stats();
await extractor.close();
await state.close();
await archive.close();
const figures: ImportFigures = {
  articles,
  quotes,
  seconds,
  peakResidentBytes: process.resourceUsage().maxRSS * 1024,
  residentBytes,
};
console.log(JSON.stringify(figures));
