import type { Article } from '@onrecord/schema';
import compromise from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { createExtractor } from '../src/extract.ts';
import { countAllWords, makeArticles } from './articles.ts';
import { median, threadTimeOf, timeOf } from './timing.ts';

/** Runs before those that count: an archive is read for hours, by when the engine has compiled what is worth it. */
const WARM_UPS = 3;

/** Runs that count; each reads articles that no other run has read. */
const RUNS = 5;

/** The whole pipeline, and as yardsticks what others do with the same text. */
export interface Speed {
  name: string;
  wordsPerSecond: number;
  /** The same where the time of the engine's helper threads counts too. */
  wordsPerSecondOfAllThreads: number;
  /** How many times faster the whole pipeline is. */
  ratio: number;
}

/** Median words a second of one thread's processor time, after a warm-up. */
export function measureSpeed(articlesPerRun: number): Speed[] {
  const wink = winkNlp(winkModel, ['sbd', 'pos']);
  const extractor = createExtractor();
  const ours = speedOf((article) => extractor.extract(article), articlesPerRun);
  const yardsticks: [string, (article: Article) => unknown, number][] = [
    ['wink-nlp: sentences, part of speech', ({ text }) => readWithWink(wink, text), articlesPerRun],
    // A fifth of the articles: it is slow, and steady.
    ['compromise: quotations, people', ({ text }) => readWithCompromise(text), Math.ceil(articlesPerRun / 5)],
  ];
  const others = yardsticks.map(([name, read, count]) => ({ name, ...speedOf(read, count) }));
  return [{ name: 'onrecord: the whole pipeline', ...ours }, ...others].map(({ name, thread, all }) => ({
    name,
    wordsPerSecond: Math.round(thread),
    wordsPerSecondOfAllThreads: Math.round(all),
    ratio: ours.thread / thread,
  }));
}

/** Words a second on articles that are given, each read once after a warm-up on others. */
export function measureSpeedOn(articles: readonly Article[]): number {
  const extractor = createExtractor();
  for (const article of makeArticles(50, 0)) extractor.extract(article);
  const ms = timeOf(() => {
    for (const article of articles) extractor.extract(article);
  });
  return Math.round(countAllWords(articles) / (ms / 1000));
}

function speedOf(
  read: (article: Article) => unknown,
  articlesPerRun: number,
): { thread: number; all: number } {
  const runs = Array.from({ length: WARM_UPS + RUNS }, (_, run) => {
    const articles = makeArticles(articlesPerRun, run + 1);
    let thread = 0;
    const all = timeOf(() => {
      thread = threadTimeOf(() => {
        for (const article of articles) read(article);
      });
    });
    const words = countAllWords(articles);
    return { thread: words / (thread / 1000), all: words / (all / 1000) };
  }).slice(WARM_UPS);
  return { thread: median(runs.map(({ thread }) => thread)), all: median(runs.map(({ all }) => all)) };
}

function readWithWink(wink: ReturnType<typeof winkNlp>, text: string): unknown {
  const document = wink.readDoc(text);
  return [document.sentences().out(), document.tokens().out(wink.its.pos)];
}

function readWithCompromise(text: string): unknown {
  const document = compromise(text);
  return [document.quotations().out('array'), document.people().out('array')];
}
