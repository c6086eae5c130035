import type { Archive } from '@onrecord/archive';
import type { ClaimQuestion, Receipt } from '@onrecord/schema';
import { isWithin } from '../../days.ts';
import { quotesInForms } from '../../near/about.ts';
import { shareOf, topicWordsOf } from '../../near/topics.ts';
import { readSpeaker } from '../../speakers.ts';
import { speaksFor } from '../../speaks-for.ts';
import { stanceOn } from '../replying/bearing.ts';
import { takesAStand } from './reservations.ts';
import { topicsFor } from './topics.ts';

/** Articles whose denials are looked at. */
const ARTICLES = 3;

const DENIAL = /\b(?:den(?:y|ies|ied|ying|ial)|reject(?:s|ed)?|refute[sd]?|dismiss(?:es|ed)?)\b/i;

/** Of the words asked for, so many must stand in a denial and the sentences around it: half. */
const LEAST_DENIED = 0.5;

/** Denials in the articles that speak about it, which share words with it: one word alone must stand in the denial itself. */
export async function denialsNear(
  archive: Archive,
  { about, speaker, limit }: ClaimQuestion,
): Promise<Receipt[]> {
  const topic = topicsFor(about).at(-1) ?? about;
  const asked = topicWordsOf(topic);
  const articles = new Set((await quotesInForms(archive, topic)).map(({ article }) => article.id));
  const found: Receipt[] = [];
  for (const articleId of [...articles].slice(0, ARTICLES)) {
    const { hits } = await archive.search({ articleId, order: 'text', limit: 100 });
    for (const { receipt } of hits) {
      const isDenial =
        receipt.quote.stance === 'denies' ||
        stanceOn(receipt, topic) === 'denies' ||
        DENIAL.test(receipt.sentence);
      const isAsked = speaker === undefined || speaksFor(receipt, { name: speaker, ids: [] });
      const { quote, sentence, before } = receipt;
      const around = asked.length === 1 ? quote.text : `${quote.text} ${sentence} ${before ?? ''}`;
      if (isDenial && isAsked && shareOf(asked, around) >= LEAST_DENIED) found.push(receipt);
    }
  }
  return found.slice(0, limit);
}

/** Of the words asked for, so many must be in a statement and its sentence for it to be near. */
const LEAST_NEAR = 0.6;

/** What somebody confirms, doubts or denies that is nearly about it. */
export async function standsNear(archive: Archive, read: ClaimQuestion): Promise<Receipt[]> {
  const { about, speaker, from, to, limit } = read;
  if (speaker === undefined) return [];
  const { ids } = await readSpeaker(archive, speaker, read);
  if (ids.length === 0) return [];
  const asked = topicWordsOf(about);
  const { hits } = await archive.search({ speakerId: ids, order: 'newest', limit: 100 });
  return hits
    .map(({ receipt }) => receipt)
    .filter((receipt) => takesAStand(receipt) && isWithin(receipt, { from, to }))
    .filter(({ quote, sentence }) => shareOf(asked, `${quote.text} ${sentence}`) >= LEAST_NEAR)
    .slice(0, limit);
}
