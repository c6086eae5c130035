import { createWebClient, type WebClient } from '@onrecord/reader';
import { type LocalWeb, openLocalWeb, sends } from '@onrecord/reader/testing';

export interface NewsWeb extends LocalWeb {
  feeds: string[];
  /** The links of stories that can be read, and of those that never can. */
  good: string[];
  bad: string[];
  /** Feeds that are none. */
  badFeeds: string[];
}

/** Feeds with stories, each on a host of its own, over real sockets; a tenth of both are faulty. */
export async function openNewsWeb({ feeds, stories }: { feeds: number; stories: number }): Promise<NewsWeb> {
  const web = await openLocalWeb();
  const news: NewsWeb = Object.assign(web, { feeds: [], good: [], bad: [], badFeeds: [] });
  for (let feed = 0; feed < feeds; feed++) {
    const host = `outlet${feed}.example`;
    const link = web.link(`/feed/${feed}.xml`, host);
    news.feeds.push(link);
    if (feed % 10 === 9) {
      news.badFeeds.push(link);
      web.pages.set(
        `/feed/${feed}.xml`,
        sends('<rss><channel><item>', { 'content-type': 'application/rss+xml' }),
      );
      continue;
    }
    const links: string[] = [];
    for (let story = 0; story < stories; story++) {
      const number = feed * stories + story;
      const path = `/story/${number}`;
      const isBad = number % 10 === 7;
      links.push(web.link(path, host));
      (isBad ? news.bad : news.good).push(web.link(path, host));
      if (!isBad) web.pages.set(path, sends(storyPage(number)));
      else if (number % 20 === 7) web.pages.set(path, sends('<h1>Gone</h1>', {}, 410));
      else web.pages.set(path, sends('<!doctype html><title>Menu</title><nav><a href="/">Home</a></nav>'));
    }
    web.pages.set(`/feed/${feed}.xml`, sends(feedOf(links), { 'content-type': 'application/rss+xml' }));
  }
  return news;
}

/** Of a process that does not run the web itself. */
export function clientFor(port: number): WebClient {
  return createWebClient({
    pause: 0,
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    allowAddress: (address) => address === '127.0.0.1',
    policy: { ports: [port] },
  });
}

export function feedOf(links: readonly string[]): string {
  const items = links.map(
    (link) =>
      `<item><title>A story</title><link>${link}</link><pubDate>Wed, 12 Mar 2025 09:00:00 GMT</pubDate></item>`,
  );
  return `<rss version="2.0"><channel><title>The Outlet</title>${items.join('')}</channel></rss>`;
}

/** A page with an article that holds statements of its own. */
export function storyPage(number: number, word = 'sell'): string {
  return `<!doctype html><html lang="en"><head><title>Harbour vote ${number}</title>
<meta property="article:published_time" content="2025-03-12T09:00:00Z"></head><body><article><h1>Harbour vote ${number}</h1>
<p>The council of Ellery met for the ${number}th time on Tuesday to decide what becomes of the old harbour and of its sheds, which have stood empty since the ferries left.</p>
<p>“We will not ${word} pier ${number},” Mayor Ines Halloran told the council on Tuesday, after a debate that went on until the lamps were lit along the quay.</p>
<p>“Nobody has asked the people who work there about number ${number},” said Agnes Thorne, who has mended nets in the last of the sheds for thirty years and means to stay.</p>
<p>A vote is due in spring, when the surveyors have measured the quay once more and the harbour master has written down what it would cost to dredge the mouth.</p>
</article></body></html>`;
}
