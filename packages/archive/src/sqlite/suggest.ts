import { wordsOf } from '@onrecord/schema';
import type { Suggestion, SuggestionKind } from '../archive.ts';
import { publishedDayOf } from '../rules/days.ts';
import { mayBeOffered } from '../text/topic-phrases.ts';
import { getArticle } from './articles.ts';
import { type NameRow, namesHolding, namesLike } from './names.ts';
import type { Scope } from './scope.ts';

/** Names looked at for each completion: several may lead to one speaker. */
const NAMES_PER_SUGGESTION = 4;

/** See `Archive.suggest`. */
export function suggest(
  scope: Scope,
  kind: SuggestionKind,
  given: { typed: string; limit: number },
): Suggestion[] {
  const { typed, limit } = given;
  const words = wordsOf(typed).map((word) => word.folded);
  const most = limit * NAMES_PER_SUGGESTION;
  const names = namesHolding(scope, kind, { words, isLastUnfinished: true, limit: most });
  const isTooFew = names.length < limit && words.length > 0;
  const like = isTooFew ? namesLike(scope, kind, { typed: words.join(' '), limit: most }) : [];
  const suggestions = new Map<string, Suggestion>();
  for (const name of [...names, ...like]) {
    const offer = OFFERS[kind](scope, name);
    if (offer && !suggestions.has(offer.id)) suggestions.set(offer.id, offer.suggestion);
    if (suggestions.size === limit) break;
  }
  return [...suggestions.values()];
}

/** A completion, and what tells two of them apart. */
interface Offer {
  id: string;
  suggestion: Suggestion;
}

/** How each kind of thing is offered; `null` where it is not. */
const OFFERS: Record<SuggestionKind, (scope: Scope, name: NameRow) => Offer | null> = {
  speaker: offerSpeaker,
  article: offerArticle,
  outlet: (_, { printed }) => ({ id: printed, suggestion: { value: printed, label: printed } }),
  topic: offerTopic,
};

function offerSpeaker(scope: Scope, { ref }: NameRow): Offer | null {
  const root = scope.connection.get<{ name: string; form: string }>(
    `SELECT coalesce(root.given_name, root.name) AS name, root.form FROM speaker
       CROSS JOIN speaker AS root ON root.key = speaker.root
     WHERE speaker.collection = $collection AND speaker.id = $ref`,
    { collection: scope.collection, ref },
  );
  // Two who speak together are offered each by their own name.
  if (!root || root.form === 'joint') return null;
  // What is put in is a name: two of the same name are one completion.
  return { id: root.name, suggestion: { value: root.name, label: root.name } };
}

function offerTopic(_: Scope, name: NameRow): Offer | null {
  const { ref, printed } = name;
  return mayBeOffered(name) ? { id: ref, suggestion: { value: printed, label: printed } } : null;
}

function offerArticle(scope: Scope, { ref, printed }: NameRow): Offer | null {
  const article = getArticle(scope, ref);
  if (!article) return null;
  const source = [article.publisher, publishedDayOf(article)].filter((part) => part !== null).join(', ');
  return { id: ref, suggestion: { value: ref, label: source === '' ? printed : `${printed} (${source})` } };
}
