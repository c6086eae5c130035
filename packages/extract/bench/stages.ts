import type { Article } from '@onrecord/schema';
import { assembleQuotes } from '../src/assemble.ts';
import { createLearnedAttributor } from '../src/attribution/learned/index.ts';
import { wholeQuotations } from '../src/attribution/whole-quotations.ts';
import { joinClaims } from '../src/claim/index.ts';
import { nestingOf } from '../src/nesting.ts';
import { resolveSpeakers } from '../src/speaker/index.ts';
import { stanceOf } from '../src/stance/index.ts';
import { readDocument } from '../src/text/index.ts';
import { findVenue, findVia } from '../src/via/index.ts';
import { warningsOf } from '../src/warnings.ts';
import { dateAttributions } from '../src/when/index.ts';
import { countAllWords, makeArticles } from './articles.ts';
import { timeOf } from './timing.ts';

/** Microseconds a word that each stage takes, in the order of the pipeline. */
export function measureStages(articleCount: number): Map<string, number> {
  runStages(makeArticles(articleCount, 1));
  const articles = makeArticles(articleCount, 2);
  const words = countAllWords(articles);
  return new Map([...runStages(articles)].map(([stage, ms]) => [stage, (ms * 1000) / words]));
}

/** The pipeline of `src/extract.ts` with a clock at each stage. */
function runStages(articles: readonly Article[]): Map<string, number> {
  const attributor = createLearnedAttributor();
  const times = new Map<string, number>();
  const timed = <Result>(stage: string, work: () => Result): Result => {
    let result!: Result;
    const ms = timeOf(() => {
      result = work();
    });
    times.set(stage, (times.get(stage) ?? 0) + ms);
    return result;
  };
  for (const article of articles) {
    const document = timed('text', () => readDocument(article.text));
    const attributions = timed('attribution', () =>
      wholeQuotations(document, attributor.attribute(document)),
    );
    const nesting = timed('assembling', () => nestingOf(attributions));
    const speech = timed('speaker', () => resolveSpeakers(document, { article, attributions, nesting }));
    const dates = timed('when', () => dateAttributions(document, attributions, article.publishedAt));
    const stances = timed('stance', () => attributions.map((each) => stanceOf(document, each)));
    const relays = timed('via', () => findVia(document, { attributions, nesting, speech }));
    const venues = timed('via', () => findVenue(document, attributions));
    const findings = { attributions, nesting, speech, dates, stances, relays, venues };
    const quotes = timed('assembling', () => assembleQuotes(article, document, findings));
    timed('claim', () => joinClaims(quotes, speech.speakers, article));
    timed('warnings', () => warningsOf(document));
  }
  return times;
}
