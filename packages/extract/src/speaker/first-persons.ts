import type { Article } from '@onrecord/schema';
import type { Attribution } from '../attribution/attributor.ts';
import { tokensIn } from '../text/index.ts';
import type { Entity } from './entities.ts';
import { ORGANIZATION_WORDS, OUTLET_WORDS } from './lexicon/organizations.ts';
import { certain, type Meaning, UNKNOWN } from './meaning.ts';
import type { Registry } from './registry.ts';
import { type FoldedDocument, keyOf } from './words.ts';

const FIRST_PERSONS = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'myself', 'ourselves']);

/** Share of "I" and "we" outside every statement that mean the one author. */
const SURE = 0.7;

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
    if (last - first !== 1 || !FIRST_PERSONS.has(document.keys[first] ?? '')) continue;
    const outer = nesting[index] ?? -1;
    const author = outer < 0 && document.tokens[first]?.quotation === -1 ? authorOf(registry, article) : null;
    meanings[index] = outer >= 0 ? (meanings[outer] as Meaning) : author ? certain(author, SURE) : UNKNOWN;
  }
}

/** The article's author as an entity, where there is exactly one. */
function authorOf(registry: Registry, { byline }: Article): Entity | null {
  const [author] = byline;
  if (!author || byline.length > 1) return null;
  const name =
    author === author.toUpperCase()
      ? author.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
      : author;
  const words = name.split(/\s+/).map(keyOf);
  if (words.length < 2 || words.some((word) => OUTLET_WORDS.has(word) || ORGANIZATION_WORDS.has(word)))
    return null;
  return registry.addPerson(name, words);
}
