import { extractionOf } from '@onrecord/archive/testing';
import type { Quote } from '@onrecord/schema';
import { expect, test } from 'vitest';
import { caveatsOf } from './caveats.ts';

const NAMES = new Map([
  ['ana', 'Ana Brandt'],
  ['lev', 'Lev Holt'],
]);

function quote(fields: Partial<Quote>): Quote {
  const [plainQuote] = extractionOf({ text: 'It stays.', quotes: [{ says: 'It stays' }] }).quotes;
  if (!plainQuote) throw new Error('the draft has one quote');
  return { ...plainQuote, ...fields };
}

const guess = (speakerId: string, confidence: number) => ({ speakerId, confidence });

test.each<[what: string, fields: Partial<Quote>, told: string[]]>([
  ['a sure speaker', { speakerId: 'ana', speakerConfidence: 0.9, candidates: [guess('lev', 0.1)] }, []],
  ['nobody credited', { speakerId: null, candidates: [] }, []],
  [
    'nobody named, two possible',
    { candidates: [guess('ana', 0.45), guess('lev', 0.4)] },
    ['speaker not certain: Ana Brandt or Lev Holt'],
  ],
  [
    'one possible',
    { candidates: [guess('ana', 0.45)] },
    ['speaker not certain: Ana Brandt or somebody else'],
  ],
  [
    'a name that is not known here',
    { candidates: [guess('ana', 0.45), guess('zoe', 0.4)] },
    ['speaker not certain: Ana Brandt or somebody else'],
  ],
  ['no name known here', { candidates: [guess('zoe', 0.4)] }, ['speaker not certain']],
  [
    'a named speaker below the floor',
    { speakerId: 'ana', speakerConfidence: 0.55, candidates: [guess('lev', 0.3)] },
    ['speaker not certain: Ana Brandt or Lev Holt'],
  ],
  [
    'others hardly possible',
    { speakerId: 'ana', speakerConfidence: 0.55, candidates: [guess('lev', 0.01)] },
    ['speaker not certain: Ana Brandt or somebody else'],
  ],
  ['a doubtful find', { confidence: 0.3 }, ['perhaps not a statement']],
])('%s', (_what, fields, told) => {
  expect(caveatsOf(quote(fields), null, NAMES)).toEqual(told);
});

test('what somebody relays is hearsay', () => {
  expect(caveatsOf(quote({}), { name: 'The Post' }, NAMES)).toEqual(['hearsay, as reported by The Post']);
});
