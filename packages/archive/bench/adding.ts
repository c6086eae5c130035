import type { Archive } from '../src/archive.ts';
import type { Articles } from './articles.ts';

/** Articles that are added at a time. */
const BATCH = 500;

/** Adds the first `count` articles; the seconds that the archive took, without those of making them up. */
export async function addArticles(
  archive: Archive,
  given: { articles: Articles; count: number; report: (line: string) => void },
): Promise<{ quotes: number; seconds: number; cpuSeconds: number }> {
  const { articles, count, report } = given;
  let quotes = 0;
  let milliseconds = 0;
  let cpu = 0;
  let told = performance.now();
  for (let from = 0; from < count; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - from) }, (_, index) =>
      articles.at(from + index),
    );
    const cpuStart = process.cpuUsage();
    const start = performance.now();
    const results = await archive.addAll(batch);
    const end = performance.now();
    milliseconds += end - start;
    const { user, system } = process.cpuUsage(cpuStart);
    cpu += user + system;
    for (const result of results) quotes += result.quotes;
    if (end - told < 10_000) continue;
    told = end;
    report(`${quotes} quotes, ${perSecond(quotes, milliseconds)} a second`);
  }
  return { quotes, seconds: milliseconds / 1000, cpuSeconds: cpu / 1e6 };
}

function perSecond(count: number, milliseconds: number): number {
  return Math.round((count / milliseconds) * 1000);
}
