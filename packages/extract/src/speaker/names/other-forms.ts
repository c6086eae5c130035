import { ORGANIZATION_LINKS } from '../lexicon/words.ts';
import { type FoldedDocument, isAcronym, isCapitalized, textBetween, wordAt } from '../words.ts';
import type { Entity } from './entities.ts';
import type { Name } from './names.ts';
import type { Registry } from './registry.ts';

interface FullNames {
  registry: Registry;
  names: readonly Name[];
  /** The entity of each name, where it is a full one. */
  fulls: readonly (Entity | null)[];
}

/**
 * Other forms by which an organisation is introduced: "Alliance to Reclaim Our Streets (AROS)", "the People's Party, or
 * SVP", "the Bridge Act, known as BA".
 */
export function addOtherForms(document: FoldedDocument, { registry, names, fulls }: FullNames): void {
  for (let i = 0; i < document.keys.length; i++)
    if (document.keys[i] === '(' && document.keys[i + 2] === ')') addAcronym(document, registry, i + 1);
  for (const [i, name] of names.entries()) {
    const entity = fulls[i];
    if (!entity || entity.kind === 'person') continue;
    // "Holt-Brandt", of the Holt-Brandt Act
    if (entity.words.length === 2 && entity.words[1] === 'act')
      registry.addForm(entity, entity.words.slice(0, 1));
    const form = introducedForm(document, name.last);
    const acronym = form === null ? '' : wordAt(document, form);
    // "Citizens for Clean Water in Norland (CCWN)": the name that ends before it may be the end of a longer one.
    if (form !== null && isAcronym(document.tokens[form]?.text ?? '') && acronym[0] === entity.words[0]?.[0])
      registry.addForm(entity, [wordAt(document, form)]);
  }
}

/**
 * The acronym of a longer name that begins with a common noun, so that no name was found: "Citizens for Clean Water in
 * Norland (CCWN)". Its letters are the initials of the capitalised words before it (Schwartz and Hearst 2003).
 */
function addAcronym(document: FoldedDocument, registry: Registry, token: number): void {
  const { tokens, keys } = document;
  const text = tokens[token]?.text ?? '';
  if (!isAcronym(text) || text.length < SHORTEST_ACRONYM || registry.get([wordAt(document, token)])) return;
  const letters = [...text.toLowerCase().replaceAll('.', '')];
  let first = token - 1;
  while (letters.length > 0 && first > 0) {
    const word = keys[first - 1] ?? '';
    if (isCapitalized(tokens[first - 1])) {
      if (word[0] !== letters.pop()) return;
    } else if (!ORGANIZATION_LINKS.has(word) && word !== 'in') return;
    first--;
  }
  const words = keys.slice(first, token - 1);
  if (letters.length > 0 || registry.get(words)) return;
  const entity = registry.addOrganization(textBetween(document, first, token - 1), words);
  entity.fullMentions++;
  registry.addForm(entity, [wordAt(document, token)]);
}

const SHORTEST_ACRONYM = 3;

/** The token of the other form that follows a name; `null` where none does. */
function introducedForm(document: FoldedDocument, after: number): number | null {
  const first = wordAt(document, after);
  if (first !== '(' && first !== ',') return null;
  const second = wordAt(document, after + 1);
  const third = wordAt(document, after + 2);
  if (first === '(')
    return second === 'the' || /^[“"]$/.test(second) ? after + 2 : third === ')' ? after + 1 : null;
  if (second === 'or') return third === 'the' ? after + 3 : after + 2;
  return /^(known|called|dubbed)$/.test(second) && (third === 'as' || wordAt(document, after + 3) === ',')
    ? after + 2 + (third === 'as' ? 1 : 0)
    : null;
}
