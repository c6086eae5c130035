import type { Searched, Speaker } from '@onrecord/schema';
import { cleanShort } from '../text/clean.ts';
import { daysFrom } from '../text/dates.ts';
import type { Block, Pen } from '../text/pen.ts';
import { words } from '../words.ts';
import { nameIn } from './speaker.ts';

/** An honest nothing: what was searched, and how the question was read. */
export function noRecord(searched: Searched, pen: Pen): Block {
  const { articles, earliestPublished, latestPublished, reading } = searched;
  const days = earliestPublished && latestPublished ? ` ${daysFrom(earliestPublished, latestPublished)}` : '';
  return [
    ...pen.lines(`${pen.style.doubtful(words.noRecord(articles))}${days}`),
    ...pen.lines(words.searched(cleanShort(reading, 600))),
    ...(articles === 0 ? pen.lines(words.emptyArchive) : []),
  ];
}

/** What was found, and for which reading. */
export function heading(found: string, { reading }: Searched, pen: Pen): Block {
  return pen.lines(`${pen.style.strong(found)} · ${cleanShort(reading, 600)}`);
}

/** Others whom the name fits; nothing where there are none. */
export function alternatives(speakers: readonly Speaker[], pen: Pen): Block {
  if (speakers.length === 0) return [];
  return pen.lines(words.didYouMean(words.or(speakers.slice(0, 5).map(({ name }) => nameIn(name)))));
}
