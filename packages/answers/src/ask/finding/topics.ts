import { topicWordsOf } from '../../near/topics.ts';
import { governmentNames } from '../../roles/governments.ts';

/** Nouns that stand for a claim and tell nothing of it: "the allegation of military support". */
const CLAIM_NOUN =
  /\b(?:the |any |these |those |that |all )?(?:allegations?|accusations?|claims?|reports?|rumou?rs?|news|stor(?:y|ies)|suggestions?|idea|notion|fact|charges?|statements?|issue|question|topic|subject|matter|exact)\b(?:\s+(?:of|that|about|on|regarding|concerning))?\s*/gi;

/** Verbs that tell little of what is done: to keep it open is that it stays open. */
const LIGHT_VERB =
  /\b(?:keep(?:s|ing)?|kept|stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|mak(?:e|es|ing)|having|being|getting|going to) (?=\p{L})/giu;

/** A topic as asked, then without nouns that tell nothing, then a country by the seat of its government: the archive is asked for each until something is found. */
export function topicsFor(about: string): string[] {
  const plain = withoutOperators(about);
  const bare = plain.replace(CLAIM_NOUN, '').trim();
  const topics = topicWordsOf(bare).length > 0 && bare !== plain ? [plain, bare] : [plain];
  const heavy = plain.replace(LIGHT_VERB, '').trim();
  const lightened = topicWordsOf(heavy).length > 1 && heavy !== plain ? [heavy] : [];
  return [...new Set([...topics, ...lightened, ...governmentNames(plain)])];
}

/** In plain words a hyphen or a star means no search operator. */
function withoutOperators(text: string): string {
  return (
    text
      .replace(/(?<!\S)-+|["“”„«»*]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim() || text
  );
}
