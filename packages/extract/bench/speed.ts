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
  /** Of a yardstick: how many times faster the whole pipeline is, one article at a time; `null` for our own. */
  ratio: number | null;
}

/** Median words a second of one thread's processor time, after a warm-up. */
export function measureSpeed(articlesPerRun: number): Speed[] {
  const wink = winkNlp(winkModel, ['sbd', 'pos']);
  const extractor = createExtractor();
  const ours = speedOf(
    oneByOne((article) => extractor.extract(article)),
    articlesPerRun,
  );
  const together = speedOf((articles) => {
    for (const _ of extractor.extractAll(articles));
  }, articlesPerRun);
  const yardsticks: [string, (article: Article) => unknown, number][] = [
    ['wink-nlp: sentences, part of speech', ({ text }) => readWithWink(wink, text), articlesPerRun],
    // A fifth of the articles: it is slow, and steady.
    ['compromise: quotations, people', ({ text }) => readWithCompromise(text), Math.ceil(articlesPerRun / 5)],
  ];
  return [
    speedNamed('onrecord: one article at a time', ours),
    speedNamed('onrecord: many at once', together),
    ...yardsticks.map(([name, read, count]) => {
      const theirs = speedOf(oneByOne(read), count);
      return { ...speedNamed(name, theirs), ratio: ours.thread / theirs.thread };
    }),
  ];
}

function speedNamed(name: string, { thread, all }: WordsPerSecond): Speed {
  return {
    name,
    wordsPerSecond: Math.round(thread),
    wordsPerSecondOfAllThreads: Math.round(all),
    ratio: null,
  };
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

/** Of this thread's processor time, and of that of all threads. */
interface WordsPerSecond {
  thread: number;
  all: number;
}

function oneByOne(read: (article: Article) => unknown): (articles: readonly Article[]) => void {
  return (articles) => {
    for (const article of articles) read(article);
  };
}

function speedOf(read: (articles: readonly Article[]) => void, articlesPerRun: number): WordsPerSecond {
  const runs = Array.from({ length: WARM_UPS + RUNS }, (_, run) => {
    const articles = makeArticles(articlesPerRun, run + 1);
    let thread = 0;
    const all = timeOf(() => {
      thread = threadTimeOf(() => read(articles));
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
