import { expect, test } from 'vitest';
import { Vocabulary } from '../src/attribution/learned/word.ts';
import { WeightTable } from '../src/linear/weight-table.ts';
import { readDocument } from '../src/text/index.ts';
import type { GoldArticle } from '../train/corpus.ts';
import { learnLexicon } from '../train/learn-lexicon.ts';
import type { Senses } from '../train/word-senses.ts';
import { readSenses } from '../train/word-senses.ts';

const COMMUNICATION = 32;
const MOTION = 38;
const senses = new Map<string, Senses>(
  ['mutter', 'whisper', 'grumble', 'murmur', 'hiss'].map((verb) => [verb, { verb: COMMUNICATION, noun: 0 }]),
);
senses.set('wander', { verb: MOTION, noun: 0 });

/** Articles in which each of the verbs is a cue, and people wander without one. */
const articles = ['muttered', 'whispered', 'grumbled', 'murmured'].flatMap((cue, k) =>
  Array.from({ length: 6 }, (_, n): GoldArticle => {
    const document = readDocument(`Brandt ${cue} that they wandered.`);
    const attributions = [
      { source: [{ first: 0, last: 1 }], cue: { first: 1, last: 2 }, content: [{ first: 2, last: 5 }] },
    ];
    return { id: `${k}-${n}`, document, attributions };
  }),
);
const vocabulary = new Vocabulary(new WeightTable(learnLexicon(articles, senses)));

test('a verb that no article has is as likely a cue as the verbs of its sense', () => {
  expect(vocabulary.word('hissed').verbSense).toBe(COMMUNICATION);
  expect(vocabulary.word('hiss').cueness).toBeGreaterThanOrEqual(3);
  expect(vocabulary.word('wander').cueness).toBe(0);
  expect(vocabulary.word('plumb').cueness).toBe(0);
});

test('a verb that articles have is as likely a cue as it was there', () => {
  expect(vocabulary.word('muttered').cueness).toBe(5);
  expect(vocabulary.word('wandered').cueness).toBe(0);
});

test('WordNet knows what words usually mean', () => {
  const all = readSenses();
  expect(all.get('quip')?.verb).toBe(COMMUNICATION);
  expect(all.get('wander')?.verb).toBe(MOTION);
  expect(all.get('spokeswoman')?.noun).toBe(18);
});
