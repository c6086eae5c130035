import { comparedWordsOf } from '../compare/words.ts';
import { isOtherDay } from '../days.ts';
import type { Finding, Match } from './matches.ts';

/**
 * A finding beside what other articles print of the same statement: where they differ in what matters (a "not", a number,
 * a name), the version of more articles is the record and the other one a misquotation; of as many, the reader is told.
 */
export function weighVersions(
  finding: Finding,
  asserted: readonly Match[],
  witnesses: readonly Match[],
): Finding {
  const best = finding.matches[0];
  const speaker = best?.receipt.speaker?.id;
  if (!best || speaker === undefined) return finding;
  const otherwise = asserted.filter(
    ({ relation, comparison, receipt }) =>
      relation === 'altered' &&
      comparison.alarms.length > 0 &&
      receipt.speaker?.id === speaker &&
      !isOtherDay(best.receipt, receipt),
  );
  const so = finding.matches.filter((match) => match.receipt.speaker?.id === speaker);
  const others = articlesOf(otherwise).filter((id) => !articlesOf(so).includes(id));
  if (others.length === 0) return finding;
  const elsewhere = otherwise.filter(({ receipt }) => others.includes(receipt.article.id));
  const unnamed = articlesOf(unnamedWith(elsewhere, witnesses)).filter(
    (id) => !others.includes(id) && !articlesOf(so).includes(id),
  );
  if (others.length + unnamed.length > articlesOf(so).length)
    return {
      verdict: 'altered',
      matches: [...elsewhere, ...so],
      alarms: [`printed so only by ${outletsOf(so)}`],
    };
  const [other] = elsewhere;
  return {
    ...finding,
    versions: elsewhere,
    alarms: [`printed otherwise by ${outletsOf(elsewhere)}: “${other?.receipt.quote.text}”`],
  };
}

/** What articles print in the same words of somebody whom they do not name: "said the former prime minister". */
function unnamedWith(elsewhere: readonly Match[], witnesses: readonly Match[]): Match[] {
  return witnesses.filter(
    ({ receipt: { speaker, quote } }) =>
      (speaker === null || speaker.kind === 'anonymous') &&
      elsewhere.some(({ receipt: other }) => {
        const words = wordsIn(quote.text);
        return words.length >= SAME_WORDS && words.join(' ') === wordsIn(other.quote.text).join(' ');
      }),
  );
}

function wordsIn(text: string): string[] {
  return comparedWordsOf(text).map(({ folded }) => folded);
}

/** Words from which on the same ones are no common phrase. */
const SAME_WORDS = 4;

function articlesOf(matches: readonly Match[]): string[] {
  return [...new Set(matches.map(({ receipt }) => receipt.article.id))];
}

function outletsOf(matches: readonly Match[]): string {
  return [
    ...new Set(
      matches.map(({ receipt }) => receipt.article.publisher ?? receipt.article.title ?? 'one article'),
    ),
  ].join(', ');
}
