import type { Feed } from '@onrecord/ingest';
import { parseLink } from '@onrecord/reader';
import type { ChatInputCommandInteraction } from 'discord.js';
import { acknowledge } from '../acknowledge.ts';
import { stateFor } from '../collections.ts';
import { EPHEMERAL } from '../limits.ts';
import { ownWords } from '../messages/languages.ts';
import type { Words } from '../messages/words.ts';
import { moment } from '../render/dates.ts';
import { plain } from '../render/markup.ts';
import { type Block, pageOf, privateNote } from '../render/page.ts';
import { problemOf } from '../render/problem.ts';
import type { Services } from '../services.ts';
import { UserError } from '../user-error.ts';
import { newsCommands, setNews } from './feed-news.ts';
import type { OwnSlashCommand } from './own-command.ts';

const link = { name: 'link', description: 'The address of the feed, https://…' };

/** Follows feeds for the community's archive; a worker (`onrecord worker`) reads what they announce. */
export const feed = {
  kind: 'slash',
  name: 'feed',
  description: 'Follow feeds: RSS, Atom, JSON Feed, news sitemaps',
  who: 'managers',
  subcommands: [
    { name: 'add', description: 'Follow a feed', options: [link] },
    { name: 'list', description: 'The feeds that are followed', options: [] },
    { name: 'remove', description: 'Follow a feed no more', options: [link] },
    ...newsCommands,
  ],
  async execute(interaction, services) {
    const words = ownWords(interaction);
    const name = interaction.options.getSubcommand();
    const isChange = name === 'add' || name === 'remove';
    const url = isChange ? parseLink(interaction.options.getString('link', true)).href : null;
    await acknowledge(interaction, 'private');
    if (url !== null) await change(name, url, { interaction, services, words });
    else if (name === 'list') await list(interaction, services, words);
    else await interaction.editReply(privateNote(await setNews(interaction, services, words), words));
  },
} satisfies OwnSlashCommand;

async function change(
  name: string,
  url: string,
  {
    interaction,
    services,
    words,
  }: { interaction: ChatInputCommandInteraction; services: Services; words: Words },
): Promise<void> {
  const shown = plain(url, 400);
  const { feeds } = stateFor(interaction, services);
  const isAdding = name === 'add';
  const isChanged = await (isAdding ? feeds.add(url) : feeds.remove(url));
  if (!isAdding && !isChanged) throw new UserError((own) => own.feed.unknown(shown));
  const said = isAdding ? words.feed[isChanged ? 'added' : 'known'] : words.feed.removed;
  await interaction.editReply(privateNote(said(shown), words));
}

async function list(
  interaction: ChatInputCommandInteraction,
  services: Services,
  words: Words,
): Promise<void> {
  const feeds = await stateFor(interaction, services).feeds.list();
  const blocks = feeds.length > 0 ? feeds.map((each) => blockOf(each, words)) : [{ text: words.feed.none }];
  const page = pageOf(blocks, { words });
  await interaction.editReply({ ...page, flags: page.flags | EPHEMERAL });
}

function blockOf({ url, title, visitedAt, lastError, lastProblem }: Feed, words: Words): Block {
  const visited = visitedAt === null ? words.feed.neverVisited : words.feed.visited(moment(visitedAt));
  // What a person can do nothing about has no words of theirs.
  const problem = (lastProblem && problemOf(lastProblem, words)) ?? (lastError && plain(lastError, 300));
  return {
    text: [
      `**${plain(title ?? url, 200)}**`,
      `-# ${visited}`,
      ...(problem === null ? [] : [`⚠️ ${problem}`]),
    ].join('\n'),
    url,
  };
}
