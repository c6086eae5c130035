/**
 * Milliseconds of processor time that the work takes, helper threads (garbage collection, compilation) included: on an
 * idle machine the same as the clock's or a little more, and on a busy one not the other programs' time as well.
 */
export function timeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The same of this thread alone: what "one thread" can do where a helper thread finds a core of its own. */
export function threadTimeOf(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low = 0, high = 0] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (low + high) / 2;
}
