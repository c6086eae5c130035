import type { Article } from '@onrecord/schema';
import type { Attribution } from '../attribution/attributor.ts';
import { tokensIn } from '../text/index.ts';
import { authorOf } from './authors.ts';
import { createEntity, type Entity, nameOf } from './names/entities.ts';
import type { Registry } from './names/registry.ts';
import { certain, type Meaning, UNKNOWN } from './scene/meaning.ts';
import { type FoldedDocument, quotationAt, textBetween } from './words.ts';

const FIRST_PERSONS = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'myself', 'ourselves']);

/** Share of "I" and "we" outside every statement that mean the one author. */
const SURE = 0.7;

/** Share of "my mother" that is right where whoever speaks is. */
const OWNED = 0.9;

interface FirstPersons {
  article: Article;
  attributions: readonly Attribution[];
  nesting: readonly number[];
  meanings: Meaning[];
  registry: Registry;
}

/** "I" and "we" are whoever speaks around them; outside every statement, whoever wrote the article. */
export function readFirstPersons(
  document: FoldedDocument,
  { article, attributions, nesting, meanings, registry }: FirstPersons,
): void {
  for (const [index, { source }] of attributions.entries()) {
    const [span] = source;
    if (!span) continue;
    const { first, last } = tokensIn(document, span);
    const word = document.keys[first] ?? '';
    const speaker = meanings[nesting[index] ?? -1];
    if (word === 'my' && last > first + 1) {
      const described = meanings[index]?.entity;
      const rest = textBetween(document, first + 1, last);
      if (speaker?.entity && described) meanings[index] = ownedBy(speaker, described, rest);
    } else if (last - first === 1 && FIRST_PERSONS.has(word)) {
      const isQuoted = quotationAt(document, first) >= 0;
      const author = speaker || isQuoted ? null : authorOf(registry, article);
      meanings[index] = speaker ?? (author ? certain(author, SURE) : UNKNOWN);
    }
  }
}

/** "My mother", in the words of Lena Holt: Lena Holt's mother. */
function ownedBy(speaker: Meaning, described: Entity, rest: string): Meaning {
  const name = `${nameOf(speaker.entity as Entity)}'s ${rest}`;
  return certain(createEntity(described.kind, name, described.words), speaker.confidence * OWNED);
}
