import type { Archive } from '@onrecord/archive';
import type { Receipt } from '@onrecord/schema';
import { withCorrectedNames } from '../corrections/corrected-names.ts';
import type { News } from '../settings.ts';

/** Articles of a digest that are looked at; of more at once, those that are left are counted. */
const MOST_ARTICLES = 100;

/** Statements that a digest shows: what a channel reads without much scrolling. */
const MOST_SHOWN = 5;

/** What was added since a digest. */
export interface Digest {
  /** One of each article first, those of the newest articles first. */
  receipts: Receipt[];
  statements: number;
  articles: number;
  /** Where the next one begins. */
  end: string;
}

/** What was added behind a cursor, of the speaker and about the words that are asked for. */
export async function newsBehind(cursor: string, news: News, archive: Archive): Promise<Digest> {
  const speakerIds = news.speaker === null ? null : await idsOf(news.speaker, archive);
  const found: Receipt[][] = [];
  let [end, statements] = [cursor, 0];
  let looked = 0;
  for await (const { extraction, cursor: behind } of archive.extractions({ after: cursor })) {
    if (++looked > MOST_ARTICLES) {
      end = await archive.end();
      break;
    }
    end = behind;
    if (speakerIds?.length === 0) continue;
    const { hits, total } = await archive.search({
      articleId: extraction.article.id,
      order: 'text',
      limit: MOST_SHOWN,
      ...(speakerIds !== null && { speakerId: speakerIds }),
      ...(news.about !== null && { words: news.about }),
    });
    statements += total;
    if (total > 0) found.push(hits.map(({ receipt }) => receipt));
  }
  const receipts = inTurns(found.toReversed()).slice(0, MOST_SHOWN);
  return { receipts: await withCorrectedNames(receipts, archive), statements, articles: found.length, end };
}

/** Identities of that whole name; parts of names and near spellings may be somebody else's. */
async function idsOf(name: string, archive: Archive): Promise<string[]> {
  const found = await archive.findSpeakers(name);
  return found.flatMap(({ match, speaker }) => (match === 'name' || match === 'alias' ? [speaker.id] : []));
}

/** The first of each, then the second of each, and so on. */
function inTurns<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  ).flat();
}
