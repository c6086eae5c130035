// The thread that reads the feeds of every server; see `FeedReader`.
import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { openArchive } from '@onrecord/archive';
import { createExtractorPool, openIngestState, runOnlyWorker } from '@onrecord/ingest';
import { createWebClient } from '@onrecord/reader';
import { tellOf } from './told.ts';

const { location } = workerData as { location: string };

// On Linux this is of the thread alone: nobody waits for a feed.
if (process.platform === 'linux') setPriority(0, 10);

const stopping = new AbortController();
parentPort?.once('message', () => stopping.abort());

const archive = await openArchive(location);
const state = await openIngestState(location);
const client = createWebClient();
// Its thread starts at the first article.
const extractor = createExtractorPool({ size: 1 });
try {
  await runOnlyWorker(
    { archive, state, client, extractor },
    { signal: stopping.signal, onEvent: (event) => parentPort?.postMessage(tellOf(event)) },
  );
} finally {
  await extractor.close();
  await client.close();
  await state.close();
  await archive.close();
  parentPort?.close();
}
