// node work-for-all-in-child.ts LOCATION PORT: works for all collections until SIGTERM, and prints each event as JSON.
import { openArchive } from '@onrecord/archive';
import { createExtractor } from '@onrecord/extract';
import type { WebClient } from '@onrecord/reader';
import { openIngestState, runOnlyWorker } from '../src/index.ts';
import { clientFor } from './news-web.ts';

const [location = '', port = ''] = process.argv.slice(2);

const archive = await openArchive(location);
const state = await openIngestState(location);
const local = clientFor(Number(port));
// A collection's own rules name no ports: the news of this machine are not at port 80.
const client: WebClient = {
  get: local.get.bind(local),
  withPolicy: (policy) => local.withPolicy({ ...policy, ports: [Number(port)] }),
  close: () => local.close(),
};
const stopping = new AbortController();
process.once('SIGTERM', () => stopping.abort());
console.log('"ready"');
await runOnlyWorker(
  { archive, state, extractor: createExtractor(), client },
  { signal: stopping.signal, onEvent: (event) => console.log(JSON.stringify(event)) },
);
await client.close();
await state.close();
await archive.close();
