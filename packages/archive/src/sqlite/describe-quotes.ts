import { type Extraction, type Quote, type Word, wordsOf } from '@onrecord/schema';
import { codeOfStance, codeOfType } from '../rules/codes.ts';
import { publishedDayOf, saidDaysOf } from '../rules/days.ts';
import { termsAmong } from '../text/terms.ts';
import type { FoundSpeaker } from './article-speakers.ts';
import {
  EVERY,
  indexedMarks,
  indexedTerms,
  LONGEST_MONTH,
  LONGEST_YEAR,
  languageMarks,
  type Mark,
  markOf,
  VAGUE,
  VERY_VAGUE,
} from './index-words.ts';
import { dayIndexOf } from './keys.ts';
import type { Scope } from './scope.ts';

/** A quote as tables and index hold it. */
export interface Description {
  /** How many terms it has. */
  terms: number;
  /** What stands in the index. */
  words: string;
  /** The index of the last day that it may have been said on; 0 where unknown. */
  lastDay: number;
  row: {
    speaker: number | null;
    outlet: number | null;
    type: number;
    stance: number;
    saidFrom: number | null;
    publishedDay: number | null;
  };
}

/** Describes a quote under its speakers; its words may be given, where they are known. */
type Describe = (quote: Quote, speakers: readonly FoundSpeaker[], words?: readonly Word[]) => Description;

/** Describes the quotes of an article. Always the same for the same: what leaves the index must be what went in. */
export function describer(scope: Scope, { article }: Extraction): Describe {
  const outlet = article.publisher === null ? null : outletKeyOf(scope, article.publisher);
  const published = publishedDayOf(article);
  const publishedDay = published === null ? null : dayIndexOf(published);
  const ofArticle: Mark[] = [EVERY, ...languageMarks(article.language)];
  if (outlet !== null) ofArticle.push(markOf.outlet(outlet));
  if (published !== null) ofArticle.push(markOf.publishedMonth(published));
  const shared = indexedMarks(scope.collection, ofArticle);
  return (quote, speakers, words = wordsOf(quote.text)) => {
    const said = saidDaysOf(quote, article);
    const lastDay = said.to === null ? 0 : dayIndexOf(said.to);
    const span = said.from === null ? 0 : lastDay - dayIndexOf(said.from);
    const marks = new Set<Mark>([markOf.stance(quote.stance), markOf.type(quote.type)]);
    for (const { key, form, surname } of speakers) {
      marks.add(markOf.speaker(key));
      if (form === 'bare' && surname !== null) marks.add(markOf.bareName(surname));
    }
    if (span > LONGEST_MONTH) marks.add(VAGUE);
    if (span > LONGEST_YEAR) marks.add(VERY_VAGUE);
    const terms = termsAmong(words);
    return {
      terms: terms.length,
      words: `${shared} ${indexedMarks(scope.collection, marks)} ${indexedTerms(scope.collection, terms)}`,
      lastDay,
      row: {
        speaker: speakers[0]?.key ?? null,
        outlet,
        type: codeOfType(quote.type),
        stance: codeOfStance(quote.stance),
        saidFrom: span === 0 ? null : span,
        publishedDay: publishedDay === null ? null : publishedDay - lastDay,
      },
    };
  };
}

function outletKeyOf(scope: Scope, publisher: string): number | null {
  const row = scope.connection.get<{ key: number }>(
    'SELECT key FROM name WHERE collection = $collection AND kind = 2 AND ref = $publisher',
    { collection: scope.collection, publisher },
  );
  return row?.key ?? null;
}
