/**
 * What `work` makes of each item, in the order of the items, while up to `limit` of them are being worked on.
 *
 * Back-pressure both ways: no item is asked for while `limit` are underway or wait to be taken, so memory stays flat
 * however long the source is. The first failure ends it, once what was taken before it has been handed on.
 */
export async function* mapInOrder<Item, Result>(
  items: AsyncIterable<Item>,
  limit: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  const underway: Promise<Result>[] = [];
  try {
    for await (const item of items) {
      const result = work(item);
      // Whoever waits for it hears of a failure; until then it is not unhandled.
      result.catch(() => {});
      underway.push(result);
      if (underway.length >= limit) yield await (underway.shift() as Promise<Result>);
    }
    while (underway.length > 0) yield await (underway.shift() as Promise<Result>);
  } finally {
    await Promise.allSettled(underway);
  }
}
