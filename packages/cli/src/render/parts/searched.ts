import type { Searched, Speaker } from '@onrecord/schema';
import { publishedBetween } from '../text/dates.ts';
import type { Block, Pen } from '../text/pen.ts';
import { plain } from '../text/plain.ts';
import { words } from '../words.ts';
import { nameIn } from './speaker.ts';

/** Names offered, at most. */
const OFFERED = 5;

/** An honest nothing: what was searched, and how the question was read. */
export function noRecord(searched: Searched, pen: Pen): Block {
  const { articles, earliestPublished, latestPublished } = searched;
  const days =
    earliestPublished && latestPublished ? ` ${publishedBetween(earliestPublished, latestPublished)}` : '';
  return [
    ...pen.lines(`${pen.style.doubtful(words.noRecord)} ${words.among(articles)}${days}`),
    ...asked(searched, pen),
    ...(articles === 0 ? pen.lines(words.emptyArchive) : []),
  ];
}

/** Why a question was not looked up: an answer to something else would be a wrong one. */
export function notLookedUp(reasons: readonly string[], pen: Pen): Block {
  return pen.lines(`${pen.style.doubtful(words.notLookedUp)} ${plain(reasons.join('; '), 600)}`);
}

/** What was found, and for which reading. */
export function heading(found: string, { reading }: Searched, pen: Pen): Block {
  return pen.lines(`${pen.style.strong(found)} · ${plain(reading, 600)}`);
}

/** How the question was read. */
export function asked({ reading }: Searched, pen: Pen): Block {
  return pen.lines(pen.style.quiet(words.asked(plain(reading, 600))));
}

/** Others whom the name fits; nothing where there are none. */
export function alternatives(speakers: readonly Speaker[], pen: Pen): Block {
  return offer([...new Set(speakers.map(({ name }) => nameIn(name)))], pen);
}

export function offer(names: readonly string[], pen: Pen): Block {
  return names.length === 0 ? [] : pen.lines(words.didYouMean(names.slice(0, OFFERED)));
}
