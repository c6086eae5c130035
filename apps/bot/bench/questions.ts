import type { Archive } from '@onrecord/archive';
import { slash, typing } from '../test/fake-discord/interactions.ts';

/** Makes the interaction that a person in a server sends. */
export type Question = (place: { userId: string; guildId: string }) => object;

/** Names, topics and quotations of each kind that are asked for. */
const MOST = 100;

/** What people ask an archive, as far as it has an answer, in the order of how often; of seven interactions two are completions. */
export async function questionsFor(archive: Archive): Promise<Question[]> {
  const values = async (kind: 'speaker' | 'topic') =>
    (await archive.suggest(kind, '', { limit: MOST })).map(({ value }) => value);
  const [speakers, topics, page] = await Promise.all([
    values('speaker'),
    values('topic'),
    archive.search({ order: 'newest', limit: MOST }),
  ]);
  const texts = page.hits.map(({ receipt }) => receipt.quote.text.slice(0, 300));
  return Array.from({ length: MOST }, (_, rank) => {
    const [speaker, topic, text] = [at(speakers, rank), at(topics, rank), at(texts, rank)];
    return [
      slashOf('said', { speaker }),
      typingOf('said', 'speaker', speaker.slice(0, 1 + (rank % 5))),
      slashOf('said', { about: topic }),
      slashOf('whosaid', { text }),
      typingOf('said', 'about', topic.slice(0, 1 + (rank % 3))),
      slashOf('speaker', { name: speaker }),
      slashOf('claim', { about: topic }),
    ];
  }).flat();
}

const at = (values: readonly string[], rank: number): string => values[rank % values.length] ?? '';

const slashOf =
  (name: string, values: Record<string, string>): Question =>
  (place) =>
    slash(name, values, place);

const typingOf =
  (name: string, option: string, typed: string): Question =>
  (place) =>
    typing(name, option, typed, place);
