import { parseLink } from '@onrecord/reader';
import { OnrecordError } from '@onrecord/schema';
import { ExitError, FAILED, lineOf } from '../errors.ts';
import { renderFeeds } from '../render/index.ts';
import { words } from '../render/words.ts';
import { type GlobalOptions, settingsOf } from '../settings.ts';
import { withState } from '../states.ts';
import type { Terminal } from '../terminal.ts';

/** Follows feeds from now on. */
export async function followFeeds(
  links: readonly string[],
  options: GlobalOptions,
  terminal: Terminal,
): Promise<void> {
  const settings = settingsOf(options, terminal.streams.env);
  // All are looked at before the first is followed.
  const feeds = links.map((link) => parseLink(link).href);
  await withState(settings, async (state) => {
    for (const url of feeds) {
      const status = (await state.feeds.add(url)) ? 'followed' : 'already followed';
      await terminal.print(settings.json ? JSON.stringify({ url, status }) : words.feed[status](url));
    }
  });
}

/** Prints the feeds that are followed. */
export async function listFeeds(options: GlobalOptions, terminal: Terminal): Promise<void> {
  const settings = settingsOf(options, terminal.streams.env);
  const feeds = await withState(settings, (state) => state.feeds.list());
  if (!settings.json) return terminal.print(renderFeeds(feeds, terminal.screen()));
  for (const { url, title, dueAt, visitedAt, failures, lastError } of feeds)
    await terminal.print(
      JSON.stringify({
        url,
        title,
        visitedAt: instant(visitedAt),
        dueAt: instant(dueAt),
        failures,
        lastError,
      }),
    );
}

/** Follows feeds no more. */
export async function unfollowFeeds(
  links: readonly string[],
  options: GlobalOptions,
  terminal: Terminal,
): Promise<void> {
  const settings = settingsOf(options, terminal.streams.env);
  let hasFailed = false;
  await withState(settings, async (state) => {
    for (const link of links) {
      const url = parseLink(link).href;
      if (await state.feeds.remove(url))
        await terminal.print(
          settings.json ? JSON.stringify({ url, status: 'removed' }) : words.feed.removed(url),
        );
      else {
        hasFailed = true;
        terminal.tell(lineOf(notFollowed(url)));
      }
    }
  });
  if (hasFailed) throw new ExitError(FAILED);
}

/** What a link is told that is none of the feeds. */
export function notFollowed(url: string): OnrecordError {
  return new OnrecordError('FEED_NOT_FOLLOWED', `${url} is not followed; see onrecord feed list`);
}

function instant(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString();
}
