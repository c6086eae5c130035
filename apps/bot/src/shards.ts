/**
 * The part of the gateway that a process serves: as many shards as Discord recommends, or some of a fixed number.
 * https://discord.com/developers/docs/events/gateway#sharding
 */
export type Shards = 'auto' | { ids: number[]; count: number };

/** Discord's largest bots have a few thousand; more is a slip of the finger. */
const MOST_SHARDS = 100_000;

/** Reads `auto`, or `FIRST-LAST/ALL` (`0-15/64`, `3/64`): shards count from 0. `null` for anything else. */
export function readShards(text: string): Shards | null {
  if (text === 'auto') return 'auto';
  const [, first, last = first, all] = /^(\d{1,6})(?:-(\d{1,6}))?\/(\d{1,6})$/.exec(text) ?? [];
  const [from, to, count] = [Number(first), Number(last), Number(all)];
  if (first === undefined || from > to || to >= count || count > MOST_SHARDS) return null;
  return { ids: Array.from({ length: to - from + 1 }, (_, index) => from + index), count };
}
