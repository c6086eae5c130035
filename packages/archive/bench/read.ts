import { openArchive } from '../src/open-archive.ts';
import { Articles } from './articles.ts';
import { timeLikeness } from './likeness.ts';
import { timeSearches } from './searching.ts';
import { serverMeter } from './server-time.ts';
import { lineOf } from './timing.ts';

// Run as a process of its own, whose memory is then that of reading alone:
// `read.ts LOCATION COLLECTION QUOTES ARTICLES SEED RUNS WHAT`, where WHAT is search or like.

const [location = '', collection = '', quotes = '', count = '', seed = '', runs = '', what = ''] =
  process.argv.slice(2);
const archive = await openArchive(location, { collection });
// The connection that it opens first serves it.
await archive.stats();
const given = {
  articles: new Articles(Number(seed), Number(quotes)),
  count: Number(count),
  runs: Number(runs),
  server: await serverMeter(location),
};
const before = process.memoryUsage.rss();
if (what === 'search')
  await timeSearches(archive, { ...given, report: (timing) => console.log(lineOf(timing)) });
else
  await timeLikeness(archive, {
    ...given,
    report: (timing, first) => console.log(`${lineOf(timing)}   right first ${(first * 100).toFixed(1)} %`),
  });
const peak = process.resourceUsage().maxRSS / 1024;
console.log(`memory: ${(before / 2 ** 20).toFixed(0)} MB before, ${peak.toFixed(0)} MB at most`);
await archive.close();
