import type { ArchiveStats } from '@onrecord/archive';
import { daysFrom } from './text/dates.ts';
import type { Block, Pen } from './text/pen.ts';
import { words } from './words.ts';

/** What an archive holds. */
export function statsBlocks(stats: ArchiveStats, pen: Pen): Block[] {
  const { articles, quotes, speakers, claims, outlets, earliestPublished, latestPublished } = stats;
  if (articles === 0) return [pen.lines(words.emptyArchive)];
  const days =
    earliestPublished && latestPublished
      ? ` ${words.published(daysFrom(earliestPublished, latestPublished))}`
      : '';
  return [
    [
      ...pen.lines(`${words.articles(articles)} of ${words.outletCount(outlets)}`),
      ...(days === '' ? [] : pen.lines(days.trim())),
      ...pen.lines(`${words.by(words.statements(quotes), words.speakers(speakers))}`),
      ...pen.lines(words.claims(claims)),
    ],
  ];
}
