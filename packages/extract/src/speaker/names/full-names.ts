import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { OUTLET_WORDS } from '../lexicon/organizations.ts';
import { ADJECTIVES, PLACES } from '../lexicon/places.ts';
import { type FoldedDocument, textBetween, wordAt } from '../words.ts';
import type { Entity } from './entities.ts';
import { genderOfTitles, type Name, textOfName } from './names.ts';
import type { Registry } from './registry.ts';
import { surnameOf, withoutSuffix } from './same-person.ts';

interface Registration {
  registry: Registry;
  names: readonly Name[];
  bare: ReadonlyMap<string, number>;
}

/**
 * The entity of each full name, `null` for those still to be understood. People come first, then the longest names, so
 * that "Security Council" finds the United Nations Security Council, then the rarest, so that a misspelling yields.
 */
export function registerFullNames(
  document: FoldedDocument,
  { registry, names, bare }: Registration,
): (Entity | null)[] {
  const fulls: (Entity | null)[] = names.map(() => null);
  const keys = names.map(({ words }) => words.join(' '));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const ranks = names.map(
    ({ words, kind }, i) =>
      (words.length + (kind === 'person' ? LONGEST_RANK : 0)) * 1000 -
      Math.min(999, counts.get(keys[i] ?? '') ?? 0),
  );
  const order = names.map((_, i) => i).sort((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0) || a - b);
  const surnames = surnamesOf({ names, bare }, document.paragraphs[0]?.last ?? 0);
  for (const i of order) fulls[i] = registerFull(document, registry, { name: names[i] as Name, surnames });
  for (const name of names) registerBearer(document, registry, { name, bare });
  return fulls;
}

/** "The Lena Holt Show", "Lena Holt Bridge Radio": whose name it bears, where the text goes on with the surname alone. */
function registerBearer(
  document: FoldedDocument,
  registry: Registry,
  { name: { words, kind, first }, bare }: { name: Name; bare: ReadonlyMap<string, number> },
): void {
  const [given = '', surname = ''] = words;
  const isBorne = kind !== 'person' && words.length > 2 && GIVEN_NAMES.has(given) && bare.has(surname);
  if (!isBorne || registry.peopleNamed([surname]).length > 0 || registry.get([surname])) return;
  const person = registry.addPerson(textBetween(document, first, first + 2), [given, surname], first);
  person.fullMentions++;
  person.firstMention = first;
}

const LONGEST_RANK = 20;

/** The entity of a name of two words or more, of a place, or of what is known as an organisation. */
function registerFull(
  document: FoldedDocument,
  registry: Registry,
  { name, surnames }: { name: Name; surnames: ReadonlySet<string> },
): Entity | null {
  const { words } = name;
  const isPerson =
    name.kind === 'person' || (name.kind === 'unknown' && isPersonByBareName(document, name, surnames));
  if (isPerson) {
    if (withoutSuffix(words).length < 2) return null;
    const person = registry.addPerson(textOfName(document, name), words, name.first);
    person.fullMentions++;
    person.firstMention = Math.min(person.firstMention, name.first);
    person.gender = genderOfTitles(document, name) ?? person.gender;
    return person;
  }
  if (words.length < 2 && name.kind === 'unknown') return null;
  if (words.length === 1 && name.kind === 'organization' && isCommonOrganization(words[0] ?? '')) return null;
  const known = registry.get(words);
  if (!known && (registry.peopleNamed(words).length > 0 || registry.organizationsNamed(words).length > 0))
    return null;
  const isKnown = name.kind !== 'unknown';
  if (!isKnown && document.tokens[name.first]?.paragraph === 0) return null;
  const entity = known ?? registry.addOrganization(textOfName(document, name), words, { isKnown });
  entity.fullMentions++;
  if (!known && name.kind === 'place') entity.isPlace = true;
  if (!known && !isKnown) entity.kind = 'other';
  return entity;
}

/** "the Committee", "the Senate": short for a longer name where there is one. */
function isCommonOrganization(word: string): boolean {
  return (
    OUTLET_WORDS.has(word) ||
    /^(committee|council|commission|court|party|fund|department|union|house|association|university|guard|institute)$/.test(
      word,
    )
  );
}

/**
 * Words that stand alone only behind a name that they end, a headline aside: "Mills" behind "J.M. Mills" is a surname,
 * "Harbor" all over a text that names "New Harbor" once is none.
 */
function surnamesOf({ names, bare }: Omit<Registration, 'registry'>, headline: number): Set<string> {
  const alone = new Map<string, number>();
  const inFull = new Map<string, number>();
  // "Mr. Holt", "Holt, who": a person's wherever it stands.
  const told = new Set<string>();
  for (const { words, first, kind } of names) {
    if (words.length === 1 && kind === 'person') told.add(words[0] ?? '');
    if (words.length === 1 && first < headline) continue;
    const [firsts, word] = words.length === 1 ? [alone, words[0] ?? ''] : [inFull, surnameOf(words)[0] ?? ''];
    if (bare.has(word)) firsts.set(word, Math.min(first, firsts.get(word) ?? first));
  }
  return new Set(
    [...inFull].flatMap(([word, first]) =>
      told.has(word) || first < (alone.get(word) ?? first) ? word : [],
    ),
  );
}

function isPersonByBareName(document: FoldedDocument, name: Name, surnames: ReadonlySet<string>): boolean {
  const { words } = name;
  if (document.tokens[name.first]?.paragraph === 0) return false;
  if (words.length < 2 || words.length > 4 || words.includes('of') || words.includes('and')) return false;
  if (wordAt(document, name.first - 1) === 'the') return false;
  if (words.some((word) => ADJECTIVES.has(word) || PLACES.has(word))) return false;
  return surnames.has(surnameOf(words)[0] ?? '');
}
