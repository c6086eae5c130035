// A thread that takes its time for each call: the milliseconds that its first argument says.
import { setTimeout } from 'node:timers/promises';
import { serialize } from 'node:v8';
import { parentPort } from 'node:worker_threads';
import type { Call, Reply } from '../../src/database/calls.ts';

parentPort?.on('message', async (call: Call | null) => {
  if (call === null) return parentPort?.close();
  const [milliseconds] = call.args as [number];
  await setTimeout(milliseconds);
  parentPort?.postMessage({ value: serialize(call.method), milliseconds } satisfies Reply);
});
