import type { Meter } from './server-time.ts';

/** Milliseconds of several runs: the median, and what 95 of 100 stay below. */
export interface Timing {
  name: string;
  runs: number;
  median: number;
  p95: number;
  /** The same of processor time, a server's too, on average and what 95 of 100 stay below: less noise of other processes. */
  processor: number;
  processor95: number;
}

const NO_SERVER: Meter = () => 0;

/** Times `work` once for each of `runs`, one after another. */
export async function timed(
  name: string,
  runs: number,
  work: (run: number) => Promise<unknown>,
  server: Meter = NO_SERVER,
): Promise<Timing> {
  const times: number[] = [];
  const processor: number[] = [];
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    const served = server();
    const start = performance.now();
    await work(run);
    times.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    processor.push((user + system) / 1000 + server() - served);
  }
  return {
    name,
    runs,
    median: at(times, 0.5),
    p95: at(times, 0.95),
    processor: processor.reduce((sum, time) => sum + time, 0) / runs,
    processor95: at(processor, 0.95),
  };
}

/** What a share of the values stays below. */
function at(values: readonly number[], share: number): number {
  return (
    values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0
  );
}

/** A line of a report. */
export function lineOf({ name, runs, median, p95, processor, processor95 }: Timing): string {
  const cells = Object.entries({ median, p95, processor, 'its p95': processor95 }).map(
    ([clock, time]) => `${clock} ${time.toFixed(2).padStart(8)} ms`,
  );
  return `${name.padEnd(34)} ${cells.join('   ')}   (${runs})`;
}
