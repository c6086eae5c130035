/** Milliseconds of several runs: the median, and what 95 of 100 stay below. */
export interface Timing {
  name: string;
  runs: number;
  median: number;
  p95: number;
  /** Milliseconds of processor time, on average: what is left of the noise of other processes. */
  processor: number;
}

/** Times `work` once for each of `runs`, one after another. */
export async function timed(
  name: string,
  runs: number,
  work: (run: number) => Promise<unknown>,
): Promise<Timing> {
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work(run);
    times.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(before);
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { name, runs, median: at(0.5), p95: at(0.95), processor: (user + system) / 1000 / runs };
}

/** A line of a report. */
export function lineOf({ name, runs, median, p95, processor }: Timing): string {
  return `${name.padEnd(34)} median ${median.toFixed(2).padStart(8)} ms   p95 ${p95.toFixed(2).padStart(8)} ms   processor ${processor.toFixed(2).padStart(7)} ms   (${runs})`;
}
