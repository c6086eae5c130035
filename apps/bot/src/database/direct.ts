import { deserialize, serialize } from 'node:v8';
import { type Archive, openArchive } from '@onrecord/archive';
import { type IngestState, openIngestState } from '@onrecord/ingest';
import { archiveCall, type Call } from './calls.ts';
import type { Database } from './database.ts';
import { slowError } from './lane.ts';
import { deadlineOf } from './lanes.ts';
import { remembering } from './remembered.ts';
import { remoteArchive, remoteState } from './remote.ts';
import { runOnArchive, runOnState } from './run-call.ts';

/**
 * An archive on a server, whose driver waits for nothing, or in memory; what takes too long is given up.
 *
 * @throws {OnrecordError} what `openArchive` throws.
 */
export async function openDirect(location: string): Promise<Database> {
  const archive = await openArchive(location);
  const state = await openIngestState(location);
  const find = async (asked: Call) =>
    serialize(await inTime(run(asked, { archive, state }), deadlineOf(asked), asked.method));
  // Another process may have written a moment ago: the server is asked each time.
  const revisionOf = (collection: string) =>
    find(archiveCall(collection, 'revision')).then(
      (revision) => deserialize(revision) as string,
      () => null,
    );
  const call = remembering(find, revisionOf);
  const { supports, collection } = archive;
  const remote = remoteArchive(call, {
    location: archive.location,
    supports,
    collection,
    close: () => archive.close(),
  });
  return {
    archive: remote,
    state: remoteState(call, { collection, close: () => state.close() }),
    isReadable: () =>
      find(archiveCall(collection, 'suggest', 'outlet', '', { limit: 1 })).then(
        () => true,
        () => false,
      ),
  };
}

function run(call: Call, { archive, state }: { archive: Archive; state: IngestState }): Promise<unknown> {
  return call.target === 'state'
    ? runOnState(state.inCollection(call.collection), call)
    : runOnArchive(archive.inCollection(call.collection), call);
}

async function inTime<T>(work: Promise<T>, milliseconds: number, method: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(slowError(method, milliseconds)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
