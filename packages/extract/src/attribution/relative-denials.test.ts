import type { Span } from '@onrecord/schema';
import { expect, test } from 'vitest';
import type { Attribution } from './attributor.ts';
import { withRelativeDenials } from './relative-denials.ts';

/** Source, cue and content of each attribution, as printed. */
function printed(text: string, attributions: readonly Attribution[]): string[] {
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join('|');
  return attributions.map(({ source, cue, content }) => [source, cue, content].map(words).join(' / '));
}

const FOUND: [text: string, found: string][] = [
  ['The union accused the port of a leak, which the port has denied.', 'the port / has denied / which'],
  [
    'He said the report was hidden, a charge that council leaders strongly denied.',
    'council leaders / strongly denied / a charge',
  ],
  ['They took bribes, allegations both men have rejected.', 'both men / have rejected / allegations'],
  ['It was said to be lost (a claim Brandt’s office disputes).', 'Brandt’s office / disputes / a claim'],
  ['She is leaving, which she denies, and so is he.', 'she / denies / which'],
];

test.each(FOUND)('%s', (text, found) => {
  expect(printed(text, withRelativeDenials(text, []))).toEqual([found]);
});

const NONE: [text: string][] = [
  ['The company, which denied the report, closed.'],
  ['He asked for a visa, which was denied.'],
  ['The party put forward a motion, which the council rejected out of hand because of the costs.'],
  ['This is the report that the mayor has denied that she read.'],
  ['They want what he denies.'],
];

test.each(NONE)('finds none in: %s', (text) => {
  expect(withRelativeDenials(text, [])).toEqual([]);
});

const SAID = 'The mayor said the council had hidden it, a charge that leaders strongly denied. More.';

/** What the mayor said, up to these words. */
function mayors(last: string): Attribution {
  const spanOf = (words: string): Span => {
    const start = SAID.indexOf(words);
    return { start, end: start + words.length };
  };
  return {
    source: [spanOf('The mayor')],
    cue: [spanOf('said')],
    content: [{ start: spanOf('the council').start, end: spanOf(last).end }],
    confidence: 0.7,
  };
}

test('what is denied ends before the denial', () => {
  expect(printed(SAID, withRelativeDenials(SAID, [mayors('strongly denied')]))).toEqual([
    'The mayor / said / the council had hidden it',
    'leaders / strongly denied / a charge',
  ]);
});

test('a denial that is known already stays as it is', () => {
  const once = withRelativeDenials(SAID, [mayors('hidden it')]);
  expect(withRelativeDenials(SAID, once)).toEqual(once);
});

test('takes a text of nothing but denials in a moment', () => {
  const text = 'They took it, a charge that leaders strongly denied. '.repeat(20_000);
  expect(withRelativeDenials(text, [])).toHaveLength(20_000);
});
