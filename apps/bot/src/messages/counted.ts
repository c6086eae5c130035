/** The forms of a noun by the plural category of its number (Unicode CLDR); `other` stands in for those not given. */
export interface NounForms {
  one?: string;
  few?: string;
  many?: string;
  other: string;
}

/** Prints a number and a noun in a language: `1,204 statements`. */
export function countedIn(locale: string, forms: NounForms): (count: number) => string {
  const numbers = new Intl.NumberFormat(locale);
  const plural = new Intl.PluralRules(locale);
  return (count) => {
    const category = plural.select(count);
    const form =
      category === 'one' || category === 'few' || category === 'many' ? forms[category] : undefined;
    return `${numbers.format(count)} ${form ?? forms.other}`;
  };
}
