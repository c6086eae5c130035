// A thread that draws one timeline after the other; see `Painter`.
import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { type Drawing, paint } from './paint.ts';

/** On Linux this is of the thread alone: whoever waits for words comes before whoever waits for a picture. */
if (process.platform === 'linux') setPriority(0, 10);

parentPort?.on('message', (drawing: Drawing) => parentPort?.postMessage(paint(drawing)));
