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

/** Runs before the one that is told: by then the engine has compiled what is worth it. */
const WARM_UPS = 3;

/** Microseconds a word that each stage takes, in the order of the pipeline. */
export function measureStages(articleCount: number): Map<string, number> {
  for (let seed = 1; seed <= WARM_UPS; seed++) runStages(makeArticles(articleCount, seed));
  const articles = makeArticles(articleCount, WARM_UPS + 1);
  const words = countAllWords(articles);
  return new Map([...runStages(articles)].map(([stage, ms]) => [stage, (ms * 1000) / words]));
}

/** The pipeline of `src/extract.ts`, each stage over all articles before the next one begins. */
function runStages(articles: readonly Article[]): Map<string, number> {
  const times = new Map<string, number>();
  const attributor = createLearnedAttributor();
  const stage = <Result>(name: string, work: (index: number, article: Article) => Result): Result[] => {
    const results: Result[] = [];
    const ms = timeOf(() => {
      for (const [index, article] of articles.entries()) results.push(work(index, article));
    });
    times.set(name, ms);
    return results;
  };
  const at = <Item>(items: readonly Item[], index: number) => items[index] as Item;

  const documents = stage('text', (_, { text }) => readDocument(text));
  const found = stage('attribution', (i) => {
    const document = at(documents, i);
    return wholeQuotations(document, attributor.attribute(document));
  });
  const nestings = stage('nesting', (i) => nestingOf(at(found, i)));
  const speech = stage('speaker', (i, article) =>
    resolveSpeakers(at(documents, i), { article, attributions: at(found, i), nesting: at(nestings, i) }),
  );
  const stances = stage('stance', (i) => at(found, i).map((each) => stanceOf(at(documents, i), each)));
  const dates = stage('when', (i, { publishedAt }) =>
    dateAttributions(at(documents, i), at(found, i), {
      publishedAt,
      spoken: at(speech, i),
      stances: at(stances, i),
    }),
  );
  const chains = stage('via', (i) => {
    const spoken = { attributions: at(found, i), nesting: at(nestings, i), speech: at(speech, i) };
    return {
      relays: findVia(at(documents, i), spoken),
      venues: findVenue(at(documents, i), spoken.attributions),
    };
  });
  const quotes = stage('assembling', (i, article) =>
    assembleQuotes(article, at(documents, i), {
      attributions: at(found, i),
      nesting: at(nestings, i),
      speech: at(speech, i),
      dates: at(dates, i),
      stances: at(stances, i),
      ...at(chains, i),
    }),
  );
  stage('claim', (i, article) => joinClaims(at(quotes, i), at(speech, i).speakers, article));
  stage('warnings', (i) => warningsOf(at(documents, i)));
  return times;
}
