import type { Searched, Speaker } from '@onrecord/schema';
import { en } from '../messages/en.ts';
import { plain, plainName } from './markup.ts';
import type { Block } from './page.ts';

/** An honest nothing: what was searched, and how the question was read. */
export function noRecord({ articles, quotes, earliestPublished, latestPublished, reading }: Searched): Block {
  const days =
    earliestPublished && latestPublished ? ` (${en.between(earliestPublished, latestPublished)})` : '';
  return { text: `**${en.noRecord(articles, quotes)}**${days}\n-# ${en.searched(plain(reading, 600))}` };
}

/** What was found, and for which reading. */
export function heading(found: string, { reading }: Searched): Block {
  return { text: `**${found}** · ${plain(reading, 600)}` };
}

/** Others whom the name fits; nothing where there are none. */
export function alternatives(speakers: readonly Speaker[]): Block[] {
  if (speakers.length === 0) return [];
  const names = speakers.slice(0, 5).map(({ name }) => plainName(name));
  return [{ text: `-# ${en.didYouMean(names.join(', '))}` }];
}
