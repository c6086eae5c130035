import { createExtractorPool, runOnlyWorker, runWorker, type WorkEvent } from '@onrecord/ingest';
import { createWebClient, parseLink } from '@onrecord/reader';
import { ExitError, FAILED, lineOf } from '../errors.ts';
import { createProgress, type Progress } from '../progress.ts';
import { renderWork } from '../render/index.ts';
import { words } from '../render/words.ts';
import { type GlobalOptions, type Settings, settingsOf } from '../settings.ts';
import { withState } from '../states.ts';
import type { Terminal } from '../terminal.ts';
import { notFollowed } from './feeds.ts';

/** Visits feeds now, all of them unless some are named, and reads what is new and what is queued. */
export async function runFeeds(
  links: readonly string[],
  options: GlobalOptions,
  terminal: Terminal,
): Promise<void> {
  const settings = settingsOf(options, terminal.streams.env);
  const named = links.map((link) => parseLink(link).href);
  await withState(settings, async ({ feeds }) => {
    for (const url of named) if ((await feeds.makeDue(url)) === 0) throw notFollowed(url);
    if (named.length === 0) await feeds.makeDue();
  });
  const hasFailed = await work(settings, terminal, {});
  if (hasFailed) throw new ExitError(FAILED);
}

/** Works until the process is told to stop: for one collection, or, as the only one who does, for all. */
export async function runForever(
  options: GlobalOptions,
  terminal: Terminal,
  { isForAll }: { isForAll: boolean },
): Promise<void> {
  const settings = settingsOf(options, terminal.streams.env);
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, stop);
  try {
    terminal.tell(words.working(settings.archive, isForAll ? null : settings.collection));
    await work(settings, terminal, { isForAll, signal: stopping.signal });
  } finally {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, stop);
  }
}

/** Works until the signal, without one until nothing is due; whether anything failed that is not tried again. */
async function work(
  settings: Settings,
  terminal: Terminal,
  { isForAll = false, signal }: { isForAll?: boolean; signal?: AbortSignal },
): Promise<boolean> {
  let hasFailed = false;
  const progress = createProgress(terminal);
  const web = createWebClient();
  const extractor = createExtractorPool();
  try {
    await withState(settings, async (state, archive) => {
      const onEvent = async (event: WorkEvent) => {
        hasFailed ||= event.kind === 'dead' || event.kind === 'feed-failure';
        await tell(event, { terminal, progress, isJson: settings.json });
      };
      const client = web.withPolicy(await state.hosts.get());
      const parts = { state, archive, extractor, client };
      if (isForAll && signal) return runOnlyWorker(parts, { signal, onEvent });
      await runWorker(parts, { until: signal ? 'stopped' : 'idle', signal, onEvent });
      const { waiting } = await state.jobs.counts();
      if (!signal && waiting > 0) progress.tell(words.waiting(waiting));
    });
  } finally {
    progress.end();
    await extractor.close();
    await web.close();
  }
  return hasFailed;
}

/** What came in goes to standard output, what went wrong to standard error. */
async function tell(
  event: WorkEvent,
  { terminal, progress, isJson }: { terminal: Terminal; progress: Progress; isJson: boolean },
): Promise<void> {
  if ('error' in event) return progress.tell(`${lineOf(event.error)}${words.afterFailure(event)}`);
  if (event.kind === 'feed')
    for (const { place, message } of event.faults) progress.tell(words.feedFault(event.url, place, message));
  progress.end();
  if (isJson) await terminal.print(JSON.stringify(recordOf(event)));
  else if (event.kind === 'article' || event.fresh + event.changed > 0)
    await terminal.print(renderWork(event, terminal.screen()));
}

type GoodEvent = Extract<WorkEvent, { kind: 'article' | 'feed' }>;

function recordOf(event: GoodEvent) {
  if (event.kind === 'article')
    return { kind: event.kind, url: event.url, title: event.title, ...event.added };
  return { kind: event.kind, url: event.url, fresh: event.fresh, changed: event.changed };
}
