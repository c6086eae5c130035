import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { deserialize } from 'node:v8';
import { type Archive, openArchive } from '@onrecord/archive';
import { openIngestState } from '@onrecord/ingest';
import type { Call } from './calls.ts';
import { ChangeStamp } from './change-stamp.ts';
import type { Database } from './database.ts';
import { Lane } from './lane.ts';
import { deadlineOf, isRemembered, type LaneName, laneOf } from './lanes.ts';
import { Remembered } from './remembered.ts';
import { remoteArchive, remoteState } from './remote.ts';

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
  const remembered = new Remembered();

  const find = (call: Call) => lanes[laneOf(call)].call(call, deadlineOf(call));
  const call = async (asked: Call): Promise<unknown> => {
    if (!isRemembered(asked)) return deserialize(await find(asked));
    const key = JSON.stringify([asked.collection, asked.path, asked.args]);
    return remembered.get(key, stamp.read(), () => find(asked));
  };
  const close = async () => {
    stamp.close();
    await Promise.all(Object.values(lanes).map((lane) => lane.close()));
  };
  return {
    archive: remoteArchive(call, { ...partsOf(opened), close }),
    // Closed with the archive.
    state: remoteState(call, { collection: opened.collection, close: async () => {} }),
    isReadable: () => isReadable((asked) => find(asked)),
    get remembered() {
      return { hits: remembered.hits, misses: remembered.misses };
    },
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
  const args = ['outlet', '', { limit: 1 }];
  const call: Call = { target: 'archive', collection: 'default', path: ['suggest'], args, method: 'suggest' };
  return find(call).then(
    () => true,
    () => false,
  );
}
