import type { ArchiveStats } from '@onrecord/archive';
import { publishedAt, publishedBetween } from './text/dates.ts';
import type { Block, Pen } from './text/pen.ts';
import { number, words } from './words.ts';

/** What an archive holds: a number a line. */
export function statsBlocks(stats: ArchiveStats, pen: Pen): Block[] {
  if (stats.articles === 0) return [pen.lines(words.emptyArchive)];
  const { earliestPublished, latestPublished } = stats;
  const rows = (['articles', 'outlets', 'quotes', 'speakers', 'claims'] as const).map((what) => ({
    count: number(stats[what]),
    label: words.statsRows[what],
  }));
  const widest = Math.max(...rows.map(({ count }) => count.length));
  const days = earliestPublished && latestPublished ? daysOf(earliestPublished, latestPublished) : '';
  return [
    rows.flatMap(({ count, label }, index) =>
      pen.lines(index === 0 ? `${label}${days}` : label, { mark: pen.style.strong(count.padStart(widest)) }),
    ),
  ];
}

function daysOf(first: string, last: string): string {
  return `, ${first === last ? publishedAt(first) : words.published(publishedBetween(first, last))}`;
}
