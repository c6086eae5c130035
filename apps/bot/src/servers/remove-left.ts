import type { Services } from '../services.ts';

/**
 * Removes what servers have left behind that were left longer ago than the time of grace. Each is one process's to remove; where that
 * one dies in the middle, another takes over an hour later.
 */
export async function removeLeft({
  archive,
  state,
  log,
  graceMs,
}: Pick<Services, 'archive' | 'state' | 'log' | 'graceMs'>): Promise<void> {
  for (;;) {
    const collection = await state.communities.claimLeft(Date.now() - graceMs);
    if (collection === null) return;
    const own = archive.inCollection(collection);
    const gone = await own.forget({ collection: true });
    // Last, for with it goes the memory that there was something to remove.
    await state.inCollection(collection).forget();
    log.info({ audit: 'removal', collection, ...gone }, 'what a server left behind was removed');
  }
}
