import type { Article } from '@onrecord/schema';
import compromise from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { createExtractor } from '../src/extract.ts';
import { countAllWords, makeArticles } from './articles.ts';
import { median, timeOf } from './timing.ts';

/** Runs after the warm-up; each reads articles that no other run has read. */
const RUNS = 5;

/** The whole pipeline, and as yardsticks what others do with the same text. */
export interface Speed {
  name: string;
  wordsPerSecond: number;
  /** How many times faster the whole pipeline is. */
  ratio: number;
}

/** Median words a second, one thread, after a warm-up. */
export function measureSpeed(articlesPerRun: number): Speed[] {
  const wink = winkNlp(winkModel, ['sbd', 'pos']);
  const extractor = createExtractor();
  const ours = wordsPerSecond((article) => extractor.extract(article), articlesPerRun);
  const yardsticks: [string, (article: Article) => unknown, number][] = [
    ['wink-nlp: sentences, part of speech', ({ text }) => readWithWink(wink, text), articlesPerRun],
    // A fifth of the articles: it is slow, and steady.
    ['compromise: quotations, people', ({ text }) => readWithCompromise(text), Math.ceil(articlesPerRun / 5)],
  ];
  const others = yardsticks.map(([name, read, count]) => ({ name, speed: wordsPerSecond(read, count) }));
  return [{ name: 'onrecord: the whole pipeline', speed: ours }, ...others].map(({ name, speed }) => ({
    name,
    wordsPerSecond: Math.round(speed),
    ratio: ours / speed,
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

function wordsPerSecond(read: (article: Article) => unknown, articlesPerRun: number): number {
  const speeds = Array.from({ length: RUNS + 1 }, (_, run) => {
    const articles = makeArticles(articlesPerRun, run + 1);
    const ms = timeOf(() => {
      for (const article of articles) read(article);
    });
    return countAllWords(articles) / (ms / 1000);
  });
  return median(speeds.slice(1));
}

function readWithWink(wink: ReturnType<typeof winkNlp>, text: string): unknown {
  const document = wink.readDoc(text);
  return [document.sentences().out(), document.tokens().out(wink.its.pos)];
}

function readWithCompromise(text: string): unknown {
  const document = compromise(text);
  return [document.quotations().out('array'), document.people().out('array')];
}
