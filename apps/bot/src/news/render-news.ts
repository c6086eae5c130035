import type { Words } from '../messages/words.ts';
import { plain } from '../render/markup.ts';
import { type MessageBody, pageOf } from '../render/page.ts';
import { statementBlock } from '../render/statement.ts';
import type { News } from '../settings.ts';
import type { Digest } from './news.ts';

/** A digest as a message: how much is new, and the first statements with their sources. Pure. */
export function renderNews(
  { receipts, statements, articles }: Digest,
  news: News,
  words: Words,
): MessageBody {
  const heading = words.news.heading(statements, articles);
  const of = filterOf(news);
  return pageOf(
    [
      { text: [`### ${heading}`, ...(of === '' ? [] : [`-# ${of}`])].join('\n') },
      ...receipts.map((receipt) => statementBlock({ receipts: [receipt] }, words)),
      ...(statements > receipts.length ? [{ text: `-# ${words.news.more}` }] : []),
    ],
    { words },
  );
}

/** Where news are told, and of what alone. A channel as a mention: it pings nobody. */
export function newsPlace(news: News): string {
  const of = filterOf(news);
  return of === '' ? `<#${news.channel}>` : `<#${news.channel}> (${of})`;
}

function filterOf({ speaker, about }: News): string {
  return [speaker, about]
    .filter((part) => part !== null)
    .map((part) => plain(part, 100))
    .join(' · ');
}
