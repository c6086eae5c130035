import type { Archive } from '@onrecord/archive';
import { slash, typing } from '../test/fake-discord/interactions.ts';

/** Makes the interaction that a person in a server sends. */
export type Question = (place: { userId: string; guildId: string }) => object;

/** Names, topics and quotations of each kind that are asked for. */
const MOST = 100;

/** What people ask an archive, as far as it has an answer: of three interactions one is a completion. */
export async function questionsFor(archive: Archive): Promise<Question[]> {
  const values = async (kind: 'speaker' | 'topic') =>
    (await archive.suggest(kind, '', { limit: MOST })).map(({ value }) => value);
  const [speakers, topics, page] = await Promise.all([
    values('speaker'),
    values('topic'),
    archive.search({ order: 'newest', limit: MOST }),
  ]);
  const texts = page.hits.map(({ receipt }) => receipt.quote.text.slice(0, 300));
  const asked: Question[] = [
    ...speakers.map(
      (speaker): Question =>
        (place) =>
          slash('said', { speaker }, place),
    ),
    ...speakers.map(
      (name): Question =>
        (place) =>
          slash('speaker', { name }, place),
    ),
    ...topics.map(
      (about): Question =>
        (place) =>
          slash('said', { about }, place),
    ),
    ...topics.map(
      (about): Question =>
        (place) =>
          slash('claim', { about }, place),
    ),
    ...texts.map(
      (text): Question =>
        (place) =>
          slash('whosaid', { text }, place),
    ),
  ];
  const typed: Question[] = speakers.map(
    (name, index): Question =>
      (place) =>
        typing('said', 'speaker', name.slice(0, 1 + (index % 5)), place),
  );
  return asked.flatMap((question, index) =>
    index % 2 === 1 && typed.length > 0 ? [question, typed[index % typed.length] as Question] : [question],
  );
}
