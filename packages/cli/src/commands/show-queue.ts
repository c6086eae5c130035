import { renderQueue } from '../render/index.ts';
import { type GlobalOptions, settingsOf } from '../settings.ts';
import { withState } from '../states.ts';
import type { Terminal } from '../terminal.ts';

/** Prints what the queue holds; those that were given up are queued again first where that is asked for. */
export async function showQueue(
  options: GlobalOptions & { retry?: boolean },
  terminal: Terminal,
): Promise<void> {
  const settings = settingsOf(options, terminal.streams.env);
  const { counts, dead } = await withState(settings, async ({ jobs }) => {
    if (options.retry) await jobs.revive();
    return { counts: await jobs.counts(), dead: await jobs.dead() };
  });
  if (!settings.json) return terminal.print(renderQueue(counts, dead, terminal.screen()));
  const letters = dead.map(({ url, attempts, error, diedAt }) => ({
    url,
    attempts,
    error,
    diedAt: new Date(diedAt).toISOString(),
  }));
  await terminal.print(JSON.stringify({ ...counts, dead: letters }));
}
