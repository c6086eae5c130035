import { isFunctionWord, termOf } from '@onrecord/archive';
import { negationsOf } from './alarms.ts';
import { comparedWordsOf } from './words.ts';

/** What is cheap to know before words are taken apart. */
const MAY_TURN =
  /\b(?:not|never|no|none|nobody|nothing|nowhere|neither|nor|without|cannot|hardly|barely)\b|n['’]t\b/i;

const SENTENCE_END = /(?<=[.!?…]["'”’)\]]*)\s+/u;

/**
 * The sentence of a recorded text that negates what is asked: it holds all words that tell, and a "not" besides. Another
 * sentence may be more like the words ("I said I would read it. I did not say I would fund it", for "I said I would fund it").
 */
export function turnedSentenceOf(asked: string, recorded: string): string | null {
  if (!MAY_TURN.test(recorded)) return null;
  const words = foldedOf(asked);
  const topics = words.filter((word) => !isFunctionWord(word)).map(termOf);
  if (topics.length === 0 || negationsOf(words).length > 0) return null;
  const sentences = recorded.split(SENTENCE_END);
  if (sentences.length < 2) return null;
  return (
    sentences.find((sentence) => {
      const held = foldedOf(sentence);
      const terms = new Set(held.map(termOf));
      const shared = words.filter((word) => terms.has(termOf(word))).length;
      return (
        negationsOf(held).length > 0 &&
        topics.every((topic) => terms.has(topic)) &&
        shared / words.length >= LEAST_SHARED
      );
    }) ?? null
  );
}

/** Of the words asked about, so many must stand in the sentence: nearly all. */
const LEAST_SHARED = 0.75;

function foldedOf(text: string): string[] {
  return comparedWordsOf(text).map(({ folded }) => folded);
}
