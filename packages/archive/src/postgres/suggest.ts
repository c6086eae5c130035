import { wordsOf } from '@onrecord/schema';
import type { Suggestion, SuggestionKind } from '../archive.ts';
import { dayOfNumber } from '../rules/days.ts';
import { unpackExtraction } from '../rules/extraction-body.ts';
import { mayBeOffered } from '../text/topic-phrases.ts';
import type { Scope } from './connection.ts';
import { type KeptKind, namesHolding } from './names.ts';
import { namesLike } from './names-like.ts';
import { correctionsIn } from './speaker-edits.ts';
import { topicsBeginning, topicsSpeltLike, topicsUsedMost } from './topic-counts.ts';

/** Names looked at for each completion: several may lead to one speaker. */
const NAMES_PER_SUGGESTION = 4;

/** See `Archive.suggest`. */
export async function suggest(
  scope: Scope,
  kind: SuggestionKind,
  given: { typed: string; limit: number },
): Promise<Suggestion[]> {
  const words = wordsOf(given.typed).map((word) => word.folded);
  const limits = { limit: given.limit, most: given.limit * NAMES_PER_SUGGESTION };
  const names =
    kind === 'topic' ? await topicsFor(scope, words, limits) : await namesFor(scope, kind, words, limits);
  const suggestions = new Map<string, Suggestion>();
  for (const { id, suggestion } of await OFFERS[kind](scope, names))
    if (!suggestions.has(id) && suggestions.size < given.limit) suggestions.set(id, suggestion);
  return [...suggestions.values()];
}

interface Named {
  ref: string;
  printed: string;
}

interface Limits {
  limit: number;
  most: number;
}

async function namesFor(
  scope: Scope,
  kind: KeptKind,
  words: readonly string[],
  { limit, most }: Limits,
): Promise<Named[]> {
  const names = await namesHolding(scope, kind, { words, isLastUnfinished: true, limit: most });
  if (names.length >= limit || words.length === 0 || kind === 'article') return names;
  return [...names, ...(await namesLike(scope, kind, { typed: words.join(' '), limit: most }))];
}

/** A topic is one word. */
async function topicsFor(scope: Scope, words: readonly string[], { limit, most }: Limits): Promise<Named[]> {
  const [typed = '', second] = words;
  if (second !== undefined) return [];
  const topics = await (typed === '' ? topicsUsedMost(scope, most) : topicsBeginning(scope, typed, most));
  if (topics.length < limit && typed !== '')
    topics.push(...((await topicsSpeltLike(scope, [typed])).get(typed) ?? []));
  return topics.map(({ term, printed }) => ({ ref: term, printed }));
}

/** A completion, and what tells two of them apart. */
interface Offer {
  id: string;
  suggestion: Suggestion;
}

/** How each kind of thing is offered. */
const OFFERS: Record<SuggestionKind, (scope: Scope, names: readonly Named[]) => Promise<Offer[]>> = {
  speaker: offerSpeakers,
  article: offerArticles,
  outlet: async (_, names) =>
    names.map(({ printed }) => ({ id: printed, suggestion: { value: printed, label: printed } })),
  topic: async (_, names) =>
    names
      .filter(mayBeOffered)
      .map(({ ref, printed }) => ({ id: ref, suggestion: { value: printed, label: printed } })),
};

async function offerSpeakers(scope: Scope, names: readonly Named[]): Promise<Offer[]> {
  const rows = await scope.all<{ id: string; name: string }>(
    // Two who speak together are offered each by their own name.
    `SELECT coalesce(root.id, speaker.id) AS id, coalesce(root.name, speaker.name) AS name
     FROM unnest($2::text[]) WITH ORDINALITY AS asked (id, place)
       JOIN speaker ON speaker.collection = $1 AND speaker.id = asked.id
       LEFT JOIN speaker AS root ON root.collection = $1 AND root.key = speaker.root
     WHERE coalesce(root.form, speaker.form) <> 'joint' ORDER BY place`,
    [scope.collection, names.map(({ ref }) => ref)],
  );
  const corrections = await correctionsIn(scope);
  // What is put in is a name: two of the same name are one completion.
  return rows.map(({ id, name }) => {
    const shown = corrections.names.get(id) ?? name;
    return { id: shown, suggestion: { value: shown, label: shown } };
  });
}

async function offerArticles(scope: Scope, names: readonly Named[]): Promise<Offer[]> {
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
