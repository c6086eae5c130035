import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { deserialize } from 'node:v8';
import { type Archive, openArchive } from '@onrecord/archive';
import { openIngestState } from '@onrecord/ingest';
import { archiveCall, type Call } from './calls.ts';
import { ChangeStamp } from './change-stamp.ts';
import type { Database } from './database.ts';
import { Lane } from './lane.ts';
import { deadlineOf, type LaneName, laneOf } from './lanes.ts';
import { remembering } from './remembered.ts';
import { remoteArchive, remoteState } from './remote.ts';
import { revisionsIn } from './revisions.ts';

/** The thread's file lies beside this one, in the sources and in the build. */
const THREAD = new URL(`./archive-thread${extname(import.meta.url)}`, import.meta.url);

/** By how much threads that find answers step back for the one that acknowledges, where they share a core. */
const NICENESS: Record<LaneName, number> = { quick: 0, asking: 5, writing: 5 };

/** More readers of one file get in each other's way, and each holds some 100 MB. */
const MOST_READERS = 4;

/**
 * An archive in a file, in threads of its own: SQLite answers while whoever asks waits, and whoever has interactions to
 * acknowledge must not wait.
 *
 * @throws {OnrecordError} what `openArchive` throws.
 */
export async function openInThreads(location: string): Promise<Database> {
  const opened = await makeReady(location);
  const stamp = new ChangeStamp(opened.location);
  const lanes = makeLanes(opened.location);
  const find = (call: Call) => lanes[laneOf(call)].call(call, deadlineOf(call));
  const revisionOf = revisionsIn(
    stamp,
    async (collection) => deserialize(await find(archiveCall(collection, 'revision'))) as string,
  );
  const call = remembering(find, revisionOf);
  // Whoever asks first does not wait for a thread to start, nor for its code to be read.
  for (const method of ['revision', 'stats']) find(archiveCall('default', method)).catch(() => undefined);
  const close = async () => {
    stamp.close();
    await Promise.all(Object.values(lanes).map((lane) => lane.close()));
  };
  return {
    archive: remoteArchive(call, { ...partsOf(opened), close }),
    // Closed with the archive.
    state: remoteState(call, { collection: opened.collection, close: async () => {} }),
    isReadable: () => isReadable(find),
  };
}

/** Makes what is not there, and brings what is there up to date: whoever starts the bot is told what is wrong with it. */
async function makeReady(location: string): Promise<Archive> {
  const archive = await openArchive(location);
  await (await openIngestState(location)).close();
  await archive.close();
  return archive;
}

function partsOf({ location, supports, collection }: Archive) {
  return { location, supports, collection };
}

function makeLanes(location: string): Record<LaneName, Lane> {
  const lane = (name: LaneName, size: number) =>
    new Lane({ file: THREAD, data: { location, niceness: NICENESS[name] }, size });
  return {
    quick: lane('quick', 1),
    asking: lane('asking', Math.min(MOST_READERS, Math.max(1, availableParallelism() - 1))),
    writing: lane('writing', 1),
  };
}

/** By a look at the data, of which nothing is remembered. */
async function isReadable(find: (call: Call) => Promise<unknown>): Promise<boolean> {
  return find(archiveCall('default', 'suggest', 'outlet', '', { limit: 1 })).then(
    () => true,
    () => false,
  );
}
