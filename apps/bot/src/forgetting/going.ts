import type { Archive, Forgettable } from '@onrecord/archive';
import type { IngestState } from '@onrecord/ingest';
import { serverOfCollection } from '../collections.ts';
import type { Words } from '../messages/words.ts';
import { plainName } from '../render/markup.ts';

/** What is to go, as it stands in a button: of an article and a speaker with the id. */
export type Target = ['article', string] | ['speaker', string] | ['everything', '-'];

/** What is to go, what it is called, and how much it is. */
export interface Going {
  target: Target;
  name: (words: Words) => string;
  articles: number;
  quotes: number;
  /** Of a whole community, that go with it. */
  feeds: number;
  /** Links that the queue must not bring back. */
  links: readonly string[];
}

/** What goes with a target now; `null` where it is not (any more) in the archive. */
export async function goingOf(target: Target, archive: Archive, state: IngestState): Promise<Going | null> {
  const [kind, id] = target;
  if (kind === 'article') return articleGoing(id, archive);
  if (kind === 'speaker') return speakerGoing(id, archive);
  const { articles, quotes } = await archive.stats();
  const feeds = (await state.feeds.list()).length;
  const isOfServer = serverOfCollection(archive.collection) !== null;
  const name = ({ forget }: Words) => (isOfServer ? forget.everything : forget.everythingOwn);
  return { target, name, articles, quotes, feeds, links: [] };
}

/** Removes it, from the queue first: a worker must not bring back what goes. */
export async function remove({ target, links }: Going, archive: Archive, state: IngestState) {
  if (target[0] === 'everything') await state.forget();
  for (const link of links) await state.forget(link);
  return archive.forget(forgettable(target));
}

function forgettable([kind, id]: Target): Forgettable {
  if (kind === 'everything') return { collection: true };
  return kind === 'article' ? { articleId: id } : { speakerId: id };
}

async function articleGoing(articleId: string, archive: Archive): Promise<Going | null> {
  const article = await archive.getArticle(articleId);
  if (!article) return null;
  const { url, title } = article;
  return {
    target: ['article', article.id],
    name: (words) => words.forget.article(plainName(title ?? url ?? article.id)),
    articles: 1,
    quotes: await quotesIn(article.id, archive),
    feeds: 0,
    links: url === null ? [] : [url],
  };
}

/** A speaker's words stand in articles: all that credit them go as a whole. */
async function speakerGoing(speakerId: string, archive: Archive): Promise<Going | null> {
  const entry = await archive.getSpeaker(speakerId);
  if (!entry) return null;
  const links = new Map<string, string | null>();
  for (let cursor: string | null = null; ; ) {
    const query = { speakerId: entry.speaker.id, order: 'newest' as const, limit: 100 };
    const page = await archive.search(cursor === null ? query : { ...query, cursor });
    for (const { receipt } of page.hits) links.set(receipt.article.id, receipt.article.url);
    cursor = page.next;
    if (cursor === null) break;
  }
  let quotes = 0;
  for (const articleId of links.keys()) quotes += await quotesIn(articleId, archive);
  return {
    target: ['speaker', entry.speaker.id],
    name: (words) => words.forget.speaker(plainName(entry.speaker.name)),
    articles: links.size,
    quotes,
    feeds: 0,
    links: [...links.values()].filter((link) => link !== null),
  };
}

async function quotesIn(articleId: string, archive: Archive): Promise<number> {
  return (await archive.search({ articleId, order: 'text', limit: 1 })).total;
}
