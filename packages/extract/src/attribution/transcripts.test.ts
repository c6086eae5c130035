import { expect, test } from 'vitest';
import { readDocument } from '../text/index.ts';
import type { Attribution } from './attributor.ts';
import { withTranscripts } from './transcripts.ts';

const INTERVIEW = `The mayor was on the radio on Sunday.

"HOLM: Will the bridge be closed?

"BRANDT: It will not. We have said that the bridge stays open, Peter.

"(CROSSTALK.)

"HOLM: For how long?

"BRANDT: For as long as it stands."

The bridge was built in 1931.`;

/** Source, cue and content of each attribution, as printed. */
function printed(text: string, attributions: readonly Attribution[]): string[] {
  const words = (spans: Attribution['content']) =>
    spans.map(({ start, end }) => text.slice(start, end)).join('|');
  return attributions.map(({ source, cue, content }) => [source, cue, content].map(words).join(' '));
}

test('each turn is its speaker’s', () => {
  expect(printed(INTERVIEW, withTranscripts(readDocument(INTERVIEW), []))).toEqual([
    'HOLM : Will the bridge be closed?',
    'BRANDT : It will not. We have said that the bridge stays open, Peter.',
    'HOLM : For how long?',
    'BRANDT : For as long as it stands.',
  ]);
});

test('what is said within a turn stays, what crosses its border goes', () => {
  const span = (words: string, from = 0) => {
    const start = INTERVIEW.indexOf(words, from);
    return { start, end: start + words.length };
  };
  const within = {
    source: [span('We')],
    cue: [span('have said')],
    content: [span('that the bridge stays open')],
    confidence: 0.8,
  };
  const across = {
    source: [span('BRANDT')],
    cue: [span(':')],
    content: [{ start: span('It will not').start, end: span('For how').end }],
    confidence: 0.6,
  };
  const outside = {
    source: [span('The mayor')],
    cue: [span('was on')],
    content: [span('the radio')],
    confidence: 0.5,
  };
  const all = withTranscripts(readDocument(INTERVIEW), [outside, across, within]);
  expect(all).toContain(within);
  expect(all).toContain(outside);
  expect(all).not.toContain(across);
  expect(all).toHaveLength(6);
});

test.each([
  ['one speaker alone', 'NOTE: It rains.\n\nNOTE: It pours.\n\nNOTE: It stops.'],
  ['headings', 'UPDATE: The bridge is open.\n\nVIDEO: See the bridge.\n\nPHOTOS: The bridge at night.'],
  ['two turns', 'HOLM: Is it?\n\nBRANDT: It is.'],
  ['labels without words', 'HOLM:\n\nBRANDT:\n\nHOLM:\n\nBRANDT:'],
  ['names in a sentence', 'It was HOLM: he came.\n\nAnd BRANDT: she went.\n\nThen HOLM: he slept.'],
  ['nothing', ''],
])('no transcript: %s', (_, text) => {
  expect(withTranscripts(readDocument(text), [])).toEqual([]);
});

test('a long transcript takes time that grows with its length', () => {
  const text = Array.from(
    { length: 20_000 },
    (_, index) => `${index % 2 ? 'HOLM' : 'BRANDT'}: Turn ${index}.`,
  ).join('\n\n');
  expect(withTranscripts(readDocument(text), [])).toHaveLength(20_000);
});
