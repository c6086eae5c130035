import type { Article } from '@onrecord/schema';
import type { Attribution } from '../attribution/attributor.ts';
import { type TokenRange, tokensIn } from '../text/index.ts';
import { authorOf } from './authors.ts';
import type { Entity } from './names/entities.ts';
import type { Mentions } from './names/mentions.ts';
import { certain, type Meaning, UNKNOWN } from './scene/meaning.ts';
import { type FoldedDocument, wordAt } from './words.ts';

/** Confidence that who wrote the article asks, and that whom the words before name most answers. */
const SURE = { asks: 0.8, answers: 0.75 };

const ASKS = /^(?:q|question)$/;
const ANSWERS = /^(?:a|answer)$/;

interface Interview extends Mentions {
  article: Article;
  attributions: readonly Attribution[];
  meanings: Meaning[];
}

/** Who "Q:" and "A:" are at the head of a paragraph; nobody goes by such a name. */
export function readInterviews(
  document: FoldedDocument,
  { article, attributions, meanings, mentions, registry }: Interview,
): void {
  const labels = attributions.map(({ source }) =>
    labelIn(document, source[0] && tokensIn(document, source[0])),
  );
  const first = labels.find((label) => label !== null);
  if (!first) return;
  const author = authorOf(registry, article);
  const guest = mostNamed(
    mentions.filter((mention) => mention.first < first.token).map(({ entity }) => entity),
  );
  labels.forEach((label, i) => {
    if (!label) return;
    const [who, confidence] = label.asks
      ? [author, SURE.asks]
      : [guest === author ? null : guest, SURE.answers];
    meanings[i] = who ? certain(who, confidence) : UNKNOWN;
  });
}

function labelIn(document: FoldedDocument, range: TokenRange | undefined) {
  if (!range || range.last !== range.first + 1 || wordAt(document, range.last) !== ':') return null;
  const word = wordAt(document, range.first);
  const isHead = document.paragraphs[document.tokens[range.first]?.paragraph ?? -1]?.first === range.first;
  if (!isHead || !(ASKS.test(word) || ANSWERS.test(word))) return null;
  return { token: range.first, asks: ASKS.test(word) };
}

/** The person who comes most often; `null` where two come equally often. */
function mostNamed(entities: readonly Entity[]): Entity | null {
  const counts = new Map<Entity, number>();
  for (const entity of entities)
    if (entity.kind === 'person') counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const [most, next] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] > (next?.[1] ?? 0) ? most[0] : null;
}
