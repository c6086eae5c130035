import type { Article } from '@onrecord/schema';
import { GIVEN_NAMES } from './lexicon/given-names.ts';
import { ORGANIZATION_WORDS, OUTLET_WORDS } from './lexicon/organizations.ts';
import type { Entity } from './names/entities.ts';
import type { Registry } from './names/registry.ts';
import { isAcronym, keyOf } from './words.ts';

/** The article's author as an entity, where there is exactly one. */
export function authorOf(registry: Registry, { byline }: Article): Entity | null {
  const [author, other] = byline.flatMap(authorsIn);
  if (!author || other) return null;
  const name =
    author === author.toUpperCase()
      ? author.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
      : author;
  return registry.addPerson(name, name.split(/\s+/).map(keyOf));
}

/** The people of a by-line, without titles, addresses and whom they write for: "By Dr. Lena Holt, @holt, Harbor News". */
function authorsIn(line: string): string[] {
  return (
    line
      .replace(/^by\s+/i, '')
      // "Lena , Holt, Harbor News": one name in two fields.
      .replace(/^(\p{Lu}\S+) ,\s*(?=\p{Lu}\S+(?:,|$))/u, '$1 ')
      .split(/,\s*(?:and\s+)?|\s+and\s+/i)
      .map((part) => part.replace(/^(?:dr|prof|rev|sir)\.?\s+/i, '').trim())
      .filter((part) => /^\p{L}/u.test(part) && !isOutletLike(part))
  );
}

/** "Harbor News", "UPI", "Staff". */
function isOutletLike(part: string): boolean {
  const words = part.split(/\s+/).map(keyOf);
  // "Susan Page": a surname that outlets have too.
  if (words.length === 2 && GIVEN_NAMES.has(words[0] ?? '')) return false;
  const isOther = words.some(
    (word) => OUTLET_WORDS.has(word) || ORGANIZATION_WORDS.has(word) || word === 'staff',
  );
  return isOther || words.some((word) => !/^\p{L}/u.test(word)) || (words.length === 1 && isAcronym(part));
}
