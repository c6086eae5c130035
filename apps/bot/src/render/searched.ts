import type { Answer, Speaker } from '@onrecord/schema';
import type { Words } from '../messages/words.ts';
import { days } from './dates.ts';
import { plainName } from './markup.ts';
import type { Block } from './page.ts';
import { readingIn } from './reading.ts';

/** An honest nothing: what was searched, and how the question was read. */
export function noRecord(answer: Answer, words: Words): Block {
  const { articles, quotes, earliestPublished, latestPublished } = answer.searched;
  const published =
    earliestPublished && latestPublished
      ? ` (${words.published(days(earliestPublished, latestPublished, words))})`
      : '';
  return {
    text: `**${words.noRecord(articles, quotes)}**${published}\n-# ${words.searched(readingIn(answer, words))}`,
  };
}

/** What was found, and for which reading. */
export function heading(found: string, answer: Answer, words: Words): Block {
  return { text: `**${found}** · ${readingIn(answer, words)}` };
}

/** Others whom the name fits; nothing where there are none. */
export function alternatives(speakers: readonly Speaker[], words: Words): Block[] {
  if (speakers.length === 0) return [];
  const names = speakers.slice(0, 5).map(({ name }) => plainName(name));
  return [{ text: `-# ${words.didYouMean(names.join(', '))}` }];
}
