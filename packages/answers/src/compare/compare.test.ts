import { describe, expect, test } from 'vitest';
import { compare } from './compare.ts';

const HARBOUR =
  'We will not sell the harbour to anybody, and we have told the 12 mayors of the coast so, not once but twice';

describe('how asked words relate to recorded ones', () => {
  const cases: [relation: string, asked: string, recorded: string][] = [
    ['verbatim', 'we will not sell the harbour', HARBOUR],
    ['verbatim', 'WE WILL NOT SELL — “the harbour” (to anybody)', HARBOUR],
    ['verbatim', 'The mayor s[ic] plan', 'The mayor s[ic] plan'],
    ['verbatim', 'I could of [sic] gone', 'I could of gone'],
    ['verbatim', 'ten Jong-un', 'ten Jong un'],
    ['verbatim', 'Malmö’s café', "MALMO'S CAFE"],
    ['verbatim', 'no', 'Well, no.'],
    ['cut', 'We will not sell … we have told the 12 mayors', HARBOUR],
    ['altered', 'we will not sell the harbour and we have told the mayors of the coast so', HARBOUR],
    ['altered', 'We will not the harbour to anybody', HARBOUR],
    ['cut', 'We will not sell [it] to anybody', HARBOUR],
    ['cut', 'We will not sell the harbour [of Ellery] to anybody', HARBOUR],
    ['verbatim', 'We will not [sell] the harbour', HARBOUR],
    ['altered', 'We have [not] told the 12 mayors of the coast so', HARBOUR],
    [
      'cut',
      'We will not sell the harbour. We have told the 12 mayors so.',
      'We will not sell the harbour to anybody. It is ours. We have told the 12 mayors so.',
    ],
    ['verbatim', 'It is ours. We told Mr. Holm so.', 'It is ours. We told Mr. Holm so.'],
    ['altered', 'We won’t sell the harbour to anybody', HARBOUR],
    ['altered', 'We’ve told the 12 mayors of the coast so', HARBOUR],
    ['verbatim', 'We can not sell it', 'We cannot sell it'],
    ['altered', 'we will sell the harbour to anybody', HARBOUR],
    ['altered', 'we would not sell the harbour to anybody', HARBOUR],
    ['altered', 'we have told the 21 mayors of the coast so', HARBOUR],
    ['altered', 'Maas will not get his way', 'Holm will not get his way'],
    ['unrelated', 'the price of bread', 'the price of a new harbour wall'],
    [
      'paraphrased',
      'The 12 mayors of the coast were told twice, not once: the harbour we do not sell',
      HARBOUR,
    ],
    ['unrelated', 'the mayors sell 13 harbours', HARBOUR],
    ['unrelated', 'we like the sea and the wind', HARBOUR],
    ['unrelated', 'nothing', HARBOUR],
    ['unrelated', '', HARBOUR],
    ['unrelated', '…', HARBOUR],
  ];
  test.each(cases)('%s: %s', (relation, asked, text) => {
    expect(compare(asked, { type: 'direct', text }).relation).toBe(relation);
  });
});

describe('words are the speaker’s own only between quotation marks', () => {
  const sentence = 'He called it “a long step” and said that “nobody asked” the town.';
  const cases: [relation: string, asked: string, recorded: Parameters<typeof compare>[1]][] = [
    [
      'verbatim',
      'a long step',
      { type: 'mixed', text: 'called it “a long step” and said that “nobody asked” the town' },
    ],
    ['paraphrased', 'a long step and said', { type: 'mixed', text: 'called it “a long step” and said' }],
    [
      'verbatim',
      'a long step',
      { type: 'mixed', text: 'a long step” and said that “nobody asked” the town' },
    ],
    [
      'verbatim',
      'nobody asked',
      { type: 'mixed', text: 'called it "a long step" and said that "nobody asked' },
    ],
    ['verbatim', 'a long step', { type: 'mixed', text: 'a long step … the town', sentence }],
    ['paraphrased', 'the town', { type: 'mixed', text: 'a long step … the town', sentence }],
    ['paraphrased', 'the bridge was safe', { type: 'indirect', text: 'the bridge was safe' }],
    ['altered', 'the bridge was safe', { type: 'indirect', text: 'the bridge was not safe' }],
  ];
  test.each(cases)('%s: %s', (relation, asked, recorded) => {
    expect(compare(asked, recorded).relation).toBe(relation);
  });
});

describe('what stood in the place of replaced words is shown, at the edges too', () => {
  const record =
    'They say the harbour will not close before May, and the bridge opens in late summer of 2025';
  const cases: [asked: string, diff: string, alarms: string[]][] = [
    [
      'the harbour will not close before June',
      '=the harbour will not close before -June +May',
      ['name changed: May to June'],
    ],
    [
      'the bridge opens in late summer of 2024',
      '=the bridge opens in late summer of -2024 +2025',
      ['number changed: 2025 to 2024'],
    ],
    ['and the bridge opens in June', '=and the bridge opens in -June +late', ['name added: June']],
    ['the tunnel will not close before May', '=the -tunnel +harbour =will not close before May', []],
    ['we say the harbour will not close', '-we +They =say the harbour will not close', []],
    ['the harbour will not close before May, he said', '=the harbour will not close before May -he said', []],
    ['he said the bridge opens in late summer', '-he said +and =the bridge opens in late summer', []],
    [
      'the bridge opens in late summer of 2025 or 2026',
      '=the bridge opens in late summer of 2025 -or 2026',
      ['number added: 2026'],
    ],
  ];
  test.each(cases)('%s', (asked, diff, alarms) => {
    const compared = compare(asked, { type: 'direct', text: record });
    const signs = { same: '=', asked: '-', recorded: '+' };
    expect(compared.diff.map(({ kind, text }) => signs[kind] + text).join(' ')).toBe(diff);
    expect(compared.alarms).toEqual(alarms);
  });

  test('words of the next sentence are in the place of none', () => {
    const text = 'The harbour will not close. Nobody said so';
    expect(compare('the harbour will not close twice', { type: 'direct', text }).alarms).toEqual([
      'number added: twice',
    ]);
  });
});

test('compares with a very long record in a moment', () => {
  const text = `${'one word after another and no end of it '.repeat(100_000)}but the harbour is ours`;
  expect(compare('the harbour is ours', { type: 'direct', text }).relation).toBe('verbatim');
}, 60_000);

test('a contraction is shown as a change, and nothing to be alarmed at', () => {
  const { diff, alarms } = compare('We won’t sell the harbour', { type: 'direct', text: HARBOUR });
  expect([diff, alarms]).toEqual([
    [
      { kind: 'same', text: 'We' },
      { kind: 'asked', text: 'won’t' },
      { kind: 'recorded', text: 'will not' },
      { kind: 'same', text: 'sell the harbour' },
    ],
    [],
  ]);
});

test('more sentences than are compared are no pieces of a quotation', () => {
  const text = 'We will sell the harbour. '.repeat(400);
  expect(compare(text, { type: 'direct', text: HARBOUR }).relation).toBe('unrelated');
  expect(compare(text, { type: 'direct', text }).relation).toBe('verbatim');
});

test('a "not" that a contraction hides is missed', () => {
  expect(compare('We will sell it', { type: 'direct', text: 'We won’t sell it' }).alarms).toEqual([
    'lost "not"',
  ]);
});
