import { signatureOf, wordsOf } from '@onrecord/schema';
import { isSameTopic, topicWordsOf } from './topics.ts';

/** Words before a verb's base form. */
const BEFORE_VERB = /^(?:to|can|could|will|would|shall|should|may|might|must|did|does|do|not|never)$/;

/**
 * Whether a text holds the only word that is asked about in another sense: "a strike" asks for a thing, "could strike the
 * moon" tells what something does. Only where the question has one word to go by.
 */
export function isOtherSense(text: string, about: string): boolean {
  const [asked, other] = topicWordsOf(about);
  if (!asked || other || !/\b(?:an?|the|any)\s+\S+$/i.test(about.slice(0, asked.end).trim())) return false;
  const words = wordsOf(text);
  const places = words.flatMap(({ folded }, index) => (isSameTopic(asked.folded, folded) ? [index] : []));
  return places.length > 0 && places.every((index) => BEFORE_VERB.test(words[index - 1]?.folded ?? ''));
}

/** Whether a text tells what has been, and nothing of what will be. */
export function isPast(text: string): boolean {
  return signatureOf(text).mood !== 'future' && /\b(?:had|was|were|has been|have been)\b/i.test(text);
}
