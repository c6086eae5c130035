import { type FoldedDocument, isAcronym, wordAt } from '../words.ts';
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
  for (const [i, name] of names.entries()) {
    const entity = fulls[i];
    if (!entity || entity.kind === 'person') continue;
    const form = introducedForm(document, name.last);
    const acronym = form === null ? '' : wordAt(document, form);
    // "Citizens for Clean Water in Norland (CCWN)": the name that ends before it may be the end of a longer one.
    if (form !== null && isAcronym(document.tokens[form]?.text ?? '') && acronym[0] === entity.words[0]?.[0])
      registry.addForm(entity, [wordAt(document, form)]);
  }
}

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
