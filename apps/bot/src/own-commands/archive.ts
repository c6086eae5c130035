import type { ArchiveStats } from '@onrecord/archive';
import type { Feed, JobCounts } from '@onrecord/ingest';
import { acknowledge } from '../acknowledge.ts';
import { archiveFor, stateFor } from '../collections.ts';
import { ownWords } from '../messages/languages.ts';
import type { Words } from '../messages/words.ts';
import { days, moment } from '../render/dates.ts';
import { privateNote } from '../render/page.ts';
import type { OwnSlashCommand } from './own-command.ts';

/** How much this community's archive holds, how fresh it is, and whether what keeps it fresh is well. */
export const archive = {
  kind: 'slash',
  name: 'archive',
  description: 'How much this archive holds, and how fresh it is',
  who: 'everybody',
  async execute(interaction, services) {
    await acknowledge(interaction, 'private');
    const words = ownWords(interaction);
    const state = stateFor(interaction, services);
    const stats = await archiveFor(interaction, services).stats();
    const feeds = await state.feeds.list();
    const jobs = await state.jobs.counts();
    const lines = [...sizeLines(stats, words), ...healthLines(feeds, jobs, words)];
    await interaction.editReply(privateNote(lines.join('\n'), words));
  },
} satisfies OwnSlashCommand;

function sizeLines(stats: ArchiveStats, words: Words): string[] {
  const { articles, quotes, speakers, outlets, earliestPublished, latestPublished } = stats;
  const counts = [words.statements(quotes), words.speakers(speakers), words.outlets(outlets)];
  return [
    `**${words.articles(articles)}** · ${counts.join(' · ')}`,
    earliestPublished && latestPublished
      ? words.published(days(earliestPublished, latestPublished, words))
      : words.emptyArchive,
  ];
}

function healthLines(feeds: readonly Feed[], { waiting, running, dead }: JobCounts, words: Words): string[] {
  const { health } = words;
  const visits = feeds.flatMap(({ visitedAt }) => visitedAt ?? []);
  const failing = feeds.filter(({ lastError }) => lastError !== null).length;
  const followed = [
    health.feeds(feeds.length),
    ...(visits.length > 0 ? [health.visited(moment(Math.max(...visits)))] : []),
  ];
  return [
    ...(feeds.length > 0 ? [followed.join(' ')] : []),
    ...(waiting + running > 0 ? [health.waiting(waiting + running)] : []),
    ...(failing > 0 ? [health.failing(failing)] : []),
    ...(dead > 0 ? [health.dead(dead)] : []),
    ...(failing + dead === 0 ? [health.well] : []),
  ];
}
