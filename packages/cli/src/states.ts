import type { Archive } from '@onrecord/archive';
import { type IngestState, openIngestState } from '@onrecord/ingest';
import { withArchive } from './archives.ts';
import type { Settings } from './settings.ts';

/**
 * What `use` makes of the archive and of what is remembered beside it: feeds, queue, checkpoints. Both are closed
 * afterwards, and made where they are not there.
 *
 * @throws {OnrecordError} what `openArchive`, `openIngestState` and `use` throw.
 */
export function withState<T>(
  settings: Settings,
  use: (state: IngestState, archive: Archive) => Promise<T>,
): Promise<T> {
  return withArchive(settings, async (archive) => {
    const state = await openIngestState(settings.archive, settings);
    try {
      return await use(state, archive);
    } finally {
      await state.close();
    }
  });
}
