import { wordsOf } from '@onrecord/schema';
import type { Suggestion, SuggestionKind } from '../archive.ts';
import { dayOfNumber } from '../rules/days.ts';
import { unpackExtraction } from '../rules/extraction-body.ts';
import { mayBeOffered } from '../text/topic-phrases.ts';
import type { Scope } from './connection.ts';
import { type NameRow, namesHolding, namesLike } from './names.ts';

/** Names looked at for each completion: several may lead to one speaker. */
const NAMES_PER_SUGGESTION = 4;

/** See `Archive.suggest`. */
export async function suggest(
  scope: Scope,
  kind: SuggestionKind,
  given: { typed: string; limit: number },
): Promise<Suggestion[]> {
  const { typed, limit } = given;
  const words = wordsOf(typed).map((word) => word.folded);
  const most = limit * NAMES_PER_SUGGESTION;
  const names = await namesHolding(scope, kind, { words, isLastUnfinished: true, limit: most });
  const isTooFew = names.length < limit && words.length > 0;
  const like = isTooFew ? await namesLike(scope, kind, { typed: words.join(' '), limit: most }) : [];
  const suggestions = new Map<string, Suggestion>();
  for (const { id, suggestion } of await OFFERS[kind](scope, [...names, ...like]))
    if (!suggestions.has(id) && suggestions.size < limit) suggestions.set(id, suggestion);
  return [...suggestions.values()];
}

/** A completion, and what tells two of them apart. */
interface Offer {
  id: string;
  suggestion: Suggestion;
}

/** How each kind of thing is offered. */
const OFFERS: Record<SuggestionKind, (scope: Scope, names: readonly NameRow[]) => Promise<Offer[]>> = {
  speaker: offerSpeakers,
  article: offerArticles,
  outlet: async (_, names) =>
    names.map(({ printed }) => ({ id: printed, suggestion: { value: printed, label: printed } })),
  topic: async (_, names) =>
    names
      .filter(mayBeOffered)
      .map(({ ref, printed }) => ({ id: ref, suggestion: { value: printed, label: printed } })),
};

async function offerSpeakers(scope: Scope, names: readonly NameRow[]): Promise<Offer[]> {
  const rows = await scope.all<{ name: string }>(
    // Two who speak together are offered each by their own name.
    `SELECT coalesce(root.name, speaker.name) AS name
     FROM unnest($2::text[]) WITH ORDINALITY AS asked (id, place)
       JOIN speaker ON speaker.collection = $1 AND speaker.id = asked.id
       LEFT JOIN speaker AS root ON root.collection = $1 AND root.key = speaker.same_as
     WHERE coalesce(root.form, speaker.form) <> 'joint' ORDER BY place`,
    [scope.collection, names.map(({ ref }) => ref)],
  );
  // What is put in is a name: two of the same name are one completion.
  return rows.map(({ name }) => ({ id: name, suggestion: { value: name, label: name } }));
}

async function offerArticles(scope: Scope, names: readonly NameRow[]): Promise<Offer[]> {
  const rows = await scope.all<{ id: string; body: Uint8Array; published_day: number | null }>(
    'SELECT id, body, published_day FROM article WHERE collection = $1 AND id = ANY ($2)',
    [scope.collection, names.map(({ ref }) => ref)],
  );
  const articles = new Map(rows.map((row) => [row.id, row]));
  return names.map(({ ref, printed }) => {
    const row = articles.get(ref);
    const publisher = row ? unpackExtraction(row.body).article.publisher : null;
    const day = row?.published_day == null ? null : dayOfNumber(row.published_day);
    const source = [publisher, day].filter((part) => part !== null).join(', ');
    return {
      id: ref,
      suggestion: { value: ref, label: source === '' ? printed : `${printed} (${source})` },
    };
  });
}
