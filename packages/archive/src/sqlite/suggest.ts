import { wordsOf } from '@onrecord/schema';
import type { Suggestion, SuggestionKind } from '../archive.ts';
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
    const { id, suggestion } = SUGGESTERS[kind](scope, name);
    if (!suggestions.has(id)) suggestions.set(id, suggestion);
    if (suggestions.size === limit) break;
  }
  return [...suggestions.values()];
}

/** How each kind of thing is offered, and what tells two of them apart. */
const SUGGESTERS: Record<
  SuggestionKind,
  (scope: Scope, name: NameRow) => { id: string; suggestion: Suggestion }
> = {
  speaker: suggestSpeaker,
  article: suggestArticle,
  outlet: (_, { printed }) => ({ id: printed, suggestion: { value: printed, label: printed } }),
  topic: (_, { ref, printed }) => ({ id: ref, suggestion: { value: printed, label: printed } }),
};

function suggestSpeaker(scope: Scope, { ref, printed }: NameRow): { id: string; suggestion: Suggestion } {
  const root = scope.connection.get<{ name: string }>(
    `SELECT root.name FROM speaker JOIN speaker AS root
       ON root.collection = speaker.collection AND root.id = coalesce(speaker.same_as, speaker.id)
     WHERE speaker.collection = $collection AND speaker.id = $ref`,
    { collection: scope.collection, ref },
  );
  const name = root?.name ?? printed;
  // What is put in is a name: two of the same name are one completion.
  return { id: name, suggestion: { value: name, label: name } };
}

function suggestArticle(scope: Scope, { ref, printed }: NameRow): { id: string; suggestion: Suggestion } {
  const article = scope.connection.get<{ publisher: string | null; published_day: string | null }>(
    'SELECT publisher, published_day FROM article WHERE collection = $collection AND id = $ref',
    { collection: scope.collection, ref },
  );
  const source = [article?.publisher, article?.published_day].filter((part) => part != null).join(', ');
  return { id: ref, suggestion: { value: ref, label: source === '' ? printed : `${printed} (${source})` } };
}
