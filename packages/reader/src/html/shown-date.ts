import type { ReaderWarning } from '../result.ts';
import { printedAge, printedDay, spanOfAge } from './printed-date.ts';

/** What stands before the time of a change; what is printed behind it is no date of publication. */
export const UPDATED =
  /\b(?:last )?(?:updated?|modified|edited|corrected)\b|aktualisiert|geändert|mis(?:e)? à jour|modifié|actualizad[oa]|aggiornat[oa]|modifica\b|atualizad[oa]|bijgewerkt|uppdaterad|oppdatert|opdateret|zaktualizowano|обновлен|изменен|تحديث|עודכן|更新|업데이트/iu;

/** The day that the lines of an article's head print for its publication; `null` where they print none or several. */
export function shownDay(headLines: readonly string[], language: string | null): string | null {
  const days = new Set(
    headLines.map((line) => printedDay(partPublished(line), language)).filter((day) => day !== null),
  );
  const [day] = days;
  return days.size === 1 ? (day ?? null) : null;
}

/** The day in an article's link (`/2024/10/17/`), as publishing systems write it there; `null` without one. */
export function dayOfLink(link: string | null): string | null {
  const path = link === null ? '' : (URL.parse(link)?.pathname ?? '');
  const [, year, month, day] = /\/(20\d\d)[/-](\d\d)[/-](\d\d)(?=[/-]|$)/.exec(path) ?? [];
  return year ? printedDay(`${year}-${month}-${day}`) : null;
}

/**
 * A page that says only how old an article is tells no day, and a day made up of it would be a wrong one: what is
 * known, with its grain, comes as a warning. `null` where no line prints an age.
 */
export function coarseDate(
  headLines: readonly string[],
  { name, language, retrievedAt }: { name: string; language: string | null; retrievedAt: string | null },
): ReaderWarning | null {
  for (const line of headLines) {
    const age = printedAge(partPublished(line), language);
    if (!age) continue;
    const span = retrievedAt === null ? '' : `, that is within ${spanOfAge(age, retrievedAt)}`;
    const message = `${name} says only that it was published ${age.text}${span}; give its date where you know it`;
    return { code: 'DATE_COARSE', message };
  }
  return null;
}

function partPublished(line: string): string {
  return line.split(UPDATED)[0] ?? '';
}
