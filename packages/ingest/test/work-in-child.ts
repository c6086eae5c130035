// node work-in-child.ts LOCATION PORT: works until nothing is left, and prints each event as a line of JSON.
import { setTimeout as sleep } from 'node:timers/promises';
import { openArchive } from '@onrecord/archive';
import { createExtractorPool, openIngestState, runWorker } from '../src/index.ts';
import { clientFor } from './news-web.ts';

const [location = '', port = ''] = process.argv.slice(2);

const archive = await openArchive(location);
const state = await openIngestState(location);
const extractor = createExtractorPool({ size: 1 });
const client = clientFor(Number(port));
for (;;) {
  await runWorker(
    { archive, state, extractor, client },
    { until: 'idle', onEvent: (event) => console.log(JSON.stringify(event)) },
  );
  const { waiting, running } = await state.jobs.counts();
  const unvisited = (await state.feeds.list()).filter(({ dueAt }) => dueAt <= Date.now());
  if (waiting + running + unvisited.length === 0) break;
  await sleep(500);
}
await client.close();
await extractor.close();
await state.close();
await archive.close();
