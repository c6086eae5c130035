// A thread that holds the archive's file open, and does one call after the other; see `Lane`.
import { setPriority } from 'node:os';
import { serialize } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { ArchiveFile } from './archive-file.ts';
import { type Call, type Reply, sentError } from './calls.ts';

const { location, niceness } = workerData as { location: string; niceness: number };

// On Linux this is of the thread alone: whoever waits for an acknowledgement comes before whoever waits for an answer.
if (process.platform === 'linux' && niceness > 0) setPriority(0, niceness);

const file = new ArchiveFile(location);

parentPort?.on('message', async (call: Call | null) => {
  if (call === null) {
    await file.close();
    parentPort?.close();
    return;
  }
  const begun = performance.now();
  const result = await file.run(call).then(
    (value) => ({ value: serialize(value) }),
    (error: unknown) => ({ error: sentError(error) }),
  );
  const reply: Reply = { ...result, milliseconds: performance.now() - begun };
  parentPort?.postMessage(reply);
});
